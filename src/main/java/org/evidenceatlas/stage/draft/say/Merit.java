package org.evidenceatlas.stage.draft.say;

import java.util.Locale;
import org.evidenceatlas.pattern.Pattern;

/**
 * What a told sentence is worth as a result: nothing where it tells of methods, of who was in it or
 * of what was known before; most where it compares named groups.
 */
final class Merit {
    /** What the researchers did, not what they found. */
    private static final Pattern DOING =
            Pattern.compile(
                    "^the researchers (?:then |also |further |next |first |therefore |have )?(?:looked|set"
                            + "|used|conducted|performed|measured|developed|assessed|evaluated|recruited"
                            + "|included|enrolled|randomi[sz]ed|analy[sz]ed|collected|studied|reviewed"
                            + "|searched|interviewed|surveyed|tested|compared|invited|calculated|applied"
                            + "|employed|explored|examined|report (?:a|the|on)\\b|describe\\b|present\\b"
                            + "|propose|discuss|obtained|gathered|divided|followed|created|built|see\\b"
                            + "|aimed|recently|defined|designed|trained|identified \\d+ (?:studies|articles"
                            + "|records|papers))"
                            + "|\\b(?:was|were) (?:then |also |first )?(?:calculated|assessed|measured"
                            + "|evaluated|conducted|performed|collected|grouped|divided|invited|asked to"
                            + "|searched|systematically|quantified|examined|explored|used|obtained"
                            + "|extracted|stratified|followed (?:up|for|to)|administered|developed to"
                            + "|categori[sz]ed into|paired with|originally|compared (?:with|using|by)"
                            + "|looked into|investigated|interviewed|surveyed|approached|contacted"
                            + "|screened|eligible|assigned|allocated|scheduled)\\b"
                            + "|\\b(?:analys[ei]s|regression|models?|study|survey|review) (?:assessed|explored"
                            + "|examined|evaluated|included|looked)\\b"
                            + "|^(?:united states )?(?:adults|participants|patients) responded to\\b");

    /** Who was in it. */
    private static final Pattern COUNTING =
            Pattern.compile(
                    "^(?:the )?(?:observation time|follow-up|(?:primary |main |secondary )?outcomes? (?:was"
                            + "|were)|mean age|median age|average age|response rate|analys[ie]s (?:was"
                            + "|were))|\\b(?:mean|median|average) (?:age|follow-up)\\b|\\bage (?:was|of)\\b|\\byears or older\\b"
                            + "|\\bwere (?:included|enrolled|recruited|randomi[sz]ed|(?:mainly |mostly )?"
                            + "(?:female|women|male|men)\\b|identified through|analy[sz]ed)"
                            + "|\\bmet (?:the )?inclusion|\\bcompleted the (?:study|survey|trial|questionnaire"
                            + "|intervention|follow)|\\btook part\\b|\\bresponded to the (?:survey|questionnaire)|\\bresponse rate\\b|\\bparticipated\\b|\\bdata (?:from|represent)"
                            + "|\\bwere available\\b|\\brecords were\\b|\\bwere followed to\\b"
                            + "|\\barticles included\\b|\\b(?:trials|studies|articles) (?:used|did not employ"
                            + "|were (?:included|identified|found|of))\\b|\\bwas the most used\\b");

    /** What was known, is thought or is asked for; and figures of a figure. */
    private static final Pattern KNOWN =
            Pattern.compile(
                    "\\b(?:previous|earlier|recent|population-based|prior) studies\\b|\\bin previous\\b|\\bhave (?:previously|recently)\\b"
                            + "|\\bhas not (?:yet )?been|\\bhave not (?:yet )?been|\\bremains? (?:unclear"
                            + "|unknown|poorly)|\\bpoorly understood\\b|\\b(?:is|are) (?:a |an |still |largely )?"
                            + "(?:chronic|complex|unknown|multisystem|debilitating|disabling|involved in)\\b"
                            + "|\\bno evidence-based|\\bis likely required\\b|\\bneeds? for\\b|\\bneeded\\b|\\b(?:is|are) (?:urgently )?required\\b"
                            + "|\\bsupports? (?:further|future)\\b|\\bfuture (?:research|studies)\\b"
                            + "|\\bshould\\b|^no approved\\b|\\bstatistical (?:variation|heterogeneity)\\b"
                            + "|^the (?:\\w+ )?(?:hazard|odds|risk|rate|incidence) ratio was [\\d.,]+\\.$"
                            + "|^the (?:sensitivity|specificity|area under)|\\bmodel fit\\b|\\bis thought\\b"
                            + "|\\bquestions remain\\b|\\bhas hampered\\b|\\bprogress has been"
                            + "|\\b(?:has|have) (?:been )?(?:\\w+ly )?(?:been )?(?:widely |increasingly |previously |recently )?(?:implicated|proposed"
                            + "|described|documented|reported (?:following|after|in)|recogni[sz]ed)\\b"
                            + "|\\b(?:may|might|could) be (?:\\w+ )?(?:helpful|useful|beneficial|valuable|considered)\\b"
                            + "|\\bcan be\\b|\\btreatment opportunities\\b|\\bcases? contributes?\\b");

    private static final Pattern FOUND =
            Pattern.compile(
                    "\\b(?:than|more|less|fewer|higher|lower|greater|longer|shorter|better|worse|larger"
                            + "|smaller|most|least|differ\\w*|no clear|similar\\w*|same|link\\w*|associat\\w+"
                            + "|correlat\\w+|predict\\w*|increas\\w+|decreas\\w+|reduc\\w+|raised|improv\\w+"
                            + "|worsen\\w*|declin\\w+|fell|rose|drop\\w*|found|show\\w*|reveal\\w*|detect\\w+"
                            + "|identif\\w+|observed|reported|reports?|describ\\w+|experienc\\w+|seen|present"
                            + "|abundant|occurr\\w+|had|remain\\w*|persist\\w*|recover\\w*|common|frequent\\w*"
                            + "|theme\\w*|prevalen\\w+|emerg\\w+|chang\\w+|alter\\w+|impair\\w*|respon\\w+"
                            + "|effect\\w*|affect\\w*|not|tolerated|felt|expressed|valued|preferred|resol\\w+"
                            + "|develop\\w*|met|mediat\\w+|inverse\\w*|risk|odds|shift\\w*|score\\w*|wanted"
                            + "|perceived|lack\\w*|evidence|reach\\w*|explain\\w*|account\\w*|vari\\w+"
                            + "|distinguish\\w*|discriminat\\w+|rated|ranked|classified|estimated|caused"
                            + "|led to|resulted|contribut\\w+|influenc\\w+|went|satisf\\w+|feasib\\w+"
                            + "|struggl\\w*|challeng\\w+|barrier\\w*|faced|confirmed|suggested|indicated)\\b"
                            + "|\\d ?%|\\d+ of \\d");

    /** Words that name people, so that the reader knows of whom the result speaks. */
    private static final Pattern PEOPLE =
            Pattern.compile(
                    "\\b(?:people|patients?|women|men|females|males|participants?|adults|children"
                            + "|adolescents|respondents|controls|donors|survivors|volunteers|veterans|girls"
                            + "|boys|infected|users|workers|students|parents|mothers|carers|clinicians"
                            + "|doctors|nurses|subjects|mice|rats|hospitali[sz]ed|placebo|group|groups"
                            + "|cohort|cohorts|responders|those with|population|cases)\\b");

    private static final Pattern DANGLING =
            Pattern.compile(
                    "\\bthe (?:detected|observed|underlying|remaining|same|other|two|three|conditions)\\b"
                            + "|^(?:some|several|many|most|other|values|changes|the (?:shift|effect|difference"
                            + "|association|illness|changes|increase|decrease))\\b|^a (?:difference|single)"
                            + "|\\bin that\\b|\\bas well\\.$|\\btoo\\.$");

    /** A description of who was in it, or of how they were before. */
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?i)\\b(?:mean age|median age|average age|aged \\d|years old|age range|comorbidities|comorbid|medical history|was referred|was admitted|initially|the majority|infection forms|most (?:participants|patients|people) (?:were|had)|underwent|at baseline|at (?:\\w+ )?start"
                            + "|were aged\\b|non-hispanic|demographic\\w*|baseline characteristics)\\b");

    private static final Pattern SORTED =
            Pattern.compile(
                    "\\b(?:was|were) (?:classified|defined|considered|categori[sz]ed|dichotomi[sz]ed) ");

    /** "Of 148 participants, 101 had long COVID": who was in it. */
    private static final Pattern MAKE_UP =
            Pattern.compile(
                    "^(?:Of|Among|In total, of|Out of) (?:the |all |these )?[\\d,]+ [^,]*, [\\d,]+ (?:\\([^)]*\\) )?(?:had|were|met|reported|developed) ");

    /** How good the studies of a review are, and not what they found. */
    private static final Pattern APPRAISAL =
            Pattern.compile(
                    "(?i)\\b(?:critical appraisal|risk of bias|quality (?:of|assess|apprais)\\w*|methodological quality|most studies (?:had|were|used)|inclusion criteria)\\b");

    /** A figure that the authors themselves go on to correct. */
    private static final Pattern ROUGH =
            Pattern.compile("(?i)\\b(?:unadjusted|crude|uni-?varia(?:te|ble)|bivariate)\\b");

    private static final Pattern UNCLEAR =
            Pattern.compile(
                    "(?i)\\b(?:complex|heterogeneous|varied|distinct) (?:\\w+ )?(?:profiles?|patterns?|signatures?"
                            + "|responses?)\\b|\\bstrong differences when\\b|\\binsights? into\\b|: [^;]*;[^;]*;|\\brevealed an? (?:\\w+ )?(?:\\w+ )?score of\\b");

    private Merit() {}

    /** What the source's words take off: they sort or describe people, or say little. */
    static int lessFor(String source) {
        int less = BEFORE.matcher(source).find() ? 7 : 0;
        less += MAKE_UP.matcher(source).find() ? 5 : 0;
        less += APPRAISAL.matcher(source).find() ? 7 : 0;
        less += ROUGH.matcher(source).find() ? 6 : 0;
        less += REASSURING.matcher(source).find() ? 5 : 0;
        less += SORTED.matcher(source).find() ? 10 : 0;
        return less + (UNCLEAR.matcher(source).find() ? 6 : 0);
    }

    /** "Had normal function" is mostly said before what was not normal. */
    private static final Pattern REASSURING =
            Pattern.compile("(?i)\\b(?:had|have|were|was|within) (?:a |the )?normal\\b");

    /** The worth: below {@link Retelling#TELLING} where the sentence is no result. */
    static int of(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        if (!mayBeResult(low)) {
            return 0;
        }
        if (!FOUND.matcher(low).find()) {
            return DANGLING.matcher(low).find() ? 0 : Retelling.POSSIBLE;
        }
        int score = 12;
        score += low.contains(" than ") || low.contains("compared with") ? 4 : 0;
        score += low.contains("went together") || low.contains("correlat") ? 1 : 0;
        score += low.contains("no clear") || low.contains("did not") ? 2 : 0;
        score += low.contains("linked") || low.contains("associated") ? 2 : 0;
        score += low.contains("theme") ? 3 : 0;
        score += low.contains(" differ") || low.contains("abundant") ? 2 : 0;
        score += namesPeople(text) ? 3 : 0;
        score += text.chars().anyMatch(Character::isDigit) ? 1 : 0;
        score -= 2 * Math.min(4, Math.max(0, Soundness.codes(text) - 1));
        score -= Math.max(0, (Soundness.words(text) - 22) / 3);
        score -= Character.isDigit(text.charAt(0)) ? 2 : 0;
        score -= DANGLING.matcher(low).find() ? 5 : 0;
        return Math.max(Retelling.TELLING, score);
    }

    /** The sentence tells neither what was done, nor who was in it, nor what was known. */
    private static boolean mayBeResult(String low) {
        return !DOING.matcher(low).find()
                && !COUNTING.matcher(low).find()
                && !KNOWN.matcher(low).find();
    }

    /** The sentence says whom it speaks of. */
    static boolean namesPeople(String text) {
        return PEOPLE.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
