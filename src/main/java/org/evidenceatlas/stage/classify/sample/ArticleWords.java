package org.evidenceatlas.stage.classify.sample;

import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.classify.sample.GroupCount.Kind;

/** Words by which articles, longer than abstracts, tell numbers of others than all they studied. */
final class ArticleWords {
    /** What stands before the number of a group that was named first. */
    static final Pattern CONTROL_GROUP =
            Pattern.compile(
                    "(?i)\\b(?:control|comparison|comparator|reference) (?:group|cohort|sample|arm)s?"
                            + "(?: of [\\w ]{1,20})? (?:consist(?:ed|ing) of|compris(?:ed|ing)|includ(?:ed|ing)"
                            + "|was made up of|contained|had|was|of)(?: a total of)? $");

    /** The same of patients. */
    static final Pattern CASE_GROUP =
            Pattern.compile(
                    "(?i)\\b(?:patient|case|ME/CFS|CFS|ME|long[- ]?COVID|PCC|PCS|PASC|illness) (?:group|cohort|sample|arm)s?"
                            + "(?: of [\\w ]{1,20})? (?:consist(?:ed|ing) of|compris(?:ed|ing)|includ(?:ed|ing)"
                            + "|was made up of|contained|had|was|of)(?: a total of)? $");

    /** What people did who were no longer there at the end. */
    static final Pattern LEFT_AFTER =
            Pattern.compile(
                    "(?i)^(?: (?:with|from|of) [\\w/-]+(?: [\\w/-]+){0,2})?,? (?:\\([^()]{1,20}\\) )?"
                            + "(?:and [\\w-]+ (?:[\\w-]+ ){0,2}(?:controls?|patients?|volunteers?|participants?) )?"
                            + "(?:dropped out|withdrew|refused|declined|left|discontinued|fainted"
                            + "|did not (?:complete|attend|want|give|return|meet|fulfil|consent|respond)"
                            + "|(?:was|were|had to be) (?:\\w+ ){0,2}(?:excluded|lost|withdrawn|removed|discarded"
                            + "|ineligible|not (?:eligible|included)|unable))\\b");

    /** What stands before a part of the people. */
    static final Pattern SUBSET =
            Pattern.compile(
                    "(?i)\\b(?:sub-?set|sub-?sample|random sample)s? of [^.;]{0,80}$"
                            + "|\\brandomly (?:selected|chosen) [^.;]{0,40}$"
                            + "|\\bavailable (?:for|from|in|of) [^.;]{0,60}$");

    /** What a sentence says of other studies, and of numbers that are only planned. */
    static final Pattern NOT_THIS_STUDY =
            Pattern.compile(
                    "(?i)\\b(?:(?:previous|earlier|prior|pilot|another|their) (?:\\w+ ){0,2}(?:study|studies"
                            + "|work|trial|report|cohort)|sample size|statistical power|power (?:of|analysis"
                            + "|calculation)|would (?:need|require|have|give|allow)|\\bet al\\b"
                            + "|(?:was|were) (?:estimated|required|needed|planned))\\b"
                            + "|\\b(?:intra|inter)-?assay\\b|\\breplicates?\\b|\\bcoefficients? of variation\\b"
                            + "|\\bcalibrat\\w+|\\b(?:second|third|pilot) experiment");

    /** "35 individuals in the control group". */
    private static final Pattern IN_GROUP =
            Pattern.compile(
                    "(?i)^ (?:in|of|into|assigned to) the ([\\w/ -]{1,30}?) (?:group|cohort|arm)\\b");

    /** "46 individuals who had recovered", "40 people (control group)". */
    private static final Pattern COMPARED =
            Pattern.compile(
                    "(?i)^[^,.;()\\d]{0,70}\\((?:the |as )?(?:healthy )?(?:controls?|comparison|comparators?|HCs?)\\b"
                            + "|^ (?:who|that) (?:had )?(?:fully |completely )?recovered\\b"
                            + "|^[^.;\\d]{0,90}\\b(?:served|used|acted|included|recruited|enrol(?:l)?ed) as (?:\\w+ ){0,2}controls\\b"
                            + "|^ without (?:any |persist\\w+ |lasting |ongoing |chronic ){1,2}(?:symptoms|illness|disease)");

    /** "400 participants who met the criteria of ME/CFS". */
    private static final Pattern MET_CRITERIA =
            Pattern.compile(
                    "(?i)^(?: who| that)? (?:met|satisfied|fulfilled) [^.;]{0,200}\\b(?:ME/CFS|CFS|ME"
                            + "|long[- ]?COVID|chronic fatigue syndrome)\\b");

    /** "33 of the 70 participants": the number after it is of all. */
    static final Pattern SHARE_OF =
            Pattern.compile(
                    "(?i)\\d(?: \\([^()]{1,20}\\))? (?:out )?of (?:the |these |all )?$"
                            + "|\\b(?:characteristics|demographics?|data|samples|serum|plasma|blood|records) (?:of|from)"
                            + " (?:the |all )?$");

    private static final Pattern ONE =
            Pattern.compile("(?i)\\b(?:control|patient|participant|person|individual|subject)$");
    private static final Pattern PEOPLE_NEXT =
            Pattern.compile(
                    "(?i)^[ -](?:participants|subjects|people|persons|individuals|volunteers|women|men|adults"
                            + "|children|patients|cases|donors)\\b");

    /** "300 people were assessed, and 149 were randomised": the first number is of all who came. */
    private static final Pattern THEN_FEWER =
            Pattern.compile(
                    "(?i)^[^.;]{0,60}?\\b(?:assessed|screened|evaluated|referred|approached|invited|seen|answered"
                            + "|responded|applied)\\b[^.;]*?\\b(?:and|of whom|of which)\\b[^.;]{0,25}\\b(?:was|were) "
                            + "(?:\\w+ )?(?:enrol(?:l)?ed|included|randomi[sz]ed|allocated|eligible|recruited)\\b");

    /** What stands before the number of all. */
    static final Pattern TOTAL_OF =
            Pattern.compile(
                    "(?i)\\b(?:total of|total,?|in all,?|altogether,?|overall,?)(?: n ?=)? $");

    /** What a sentence of the results says where it tells of all, not of some who had something. */
    static final Pattern OF_ALL =
            Pattern.compile(
                    "(?i)\\btotal\\b|\\bin all\\b|enrol(?:l)?ed|recruit|\\binclud(?:ed|ing)\\b|randomi[sz]ed|\\brandomly"
                            + "|allocated|\\bcompris|\\bconsist|participated|took part|analy[sz]ed|for analys[ie]s"
                            + "|\\bcompleted\\b|characteristics|demographic|\\bsample\\b|study (?:population|group)"
                            + "|\\bcohort\\b|determined|diagnosed|adjudicated|\\bn ?= ?\\d");

    /** What follows the number of those who were left in the end. */
    static final Pattern LEFT_OVER =
            Pattern.compile(
                    "(?i)^[^.;]{0,60}\\b(?:remained|(?:was|were) (?:\\w+ )?(?:retained|analy[sz]ed|included in the"
                            + " (?:final |present )?analys[ie]s))\\b");

    /** "at least 3 patients", "practices with 9,000 patients": no number of a group. */
    private static final Pattern NO_GROUP_BEFORE =
            Pattern.compile(
                    "(?i)\\b(?:at least|at most|more than|less than|fewer than|up to|(?:min|max)imum of) $"
                            + "|\\b(?:practices?|clinics?|hospitals?|cent(?:re|er)s?|databases?|regist(?:er|ry|ries)"
                            + "|population|region|city) (?:with|of|covering|serving|holding) (?:about |over |some )?$");

    private static final Pattern NO_GROUP_AFTER =
            Pattern.compile("(?i)^[^.;,]{0,40}\\b(?:to|for|per|with) (?:each|every) ");

    /** How the sentence begins that follows the number of all who asked or were asked. */
    static final Pattern LESS_SOME =
            Pattern.compile(
                    "(?i)^(?:out )?of (?:these|them|those|all)\\b[^.;]*?\\b(?:did not|declined|refused|withdrew"
                            + "|excluded|ineligible|lost|(?:was|were) (?:\\w+ )?(?:enrol(?:l)?ed|included|eligible"
                            + "|retained|recruited|analy[sz]ed)|remained|agreed|consented|took part|participated"
                            + "|underwent)\\b");

    private static final Pattern OF_BEFORE =
            Pattern.compile("(?i)(?:^|[.;,] )(?:out )?of (?:the |these |all |a total of )?$");
    private static final Pattern FEWER =
            Pattern.compile(
                    "(?i)[^\\w.](?:\\d[\\d,]*|\\w+)(?: \\([^()]{1,20}\\))? (?:met|fulfilled|satisfied|agreed"
                            + "|consented|attended|took part|participated|remained|developed|had been"
                            + "|(?:was|were) (?:\\w+ )?(?:enrol(?:l)?ed|included|recruited|eligible|analy[sz]ed"
                            + "|randomi[sz]ed|allocated|assigned|diagnosed|adjudicated|determined|judged|retained))\\b");

    private ArticleWords() {}

    /** Whether the words around a number of an article say that no group has this size. */
    static boolean isNoGroup(String before, String after) {
        return NO_GROUP_BEFORE.matcher(before).find() || NO_GROUP_AFTER.matcher(after).find();
    }

    /** Whether the words after people say that others were compared with them. */
    static boolean isCompared(String after) {
        Matcher match = COMPARED.matcher(after);
        return match.find() && !match.group().contains(" and ");
    }

    /** Whose number it is by the words after a noun that fits all: "in the control group". */
    static Kind kindAfter(String after) {
        Matcher group = IN_GROUP.matcher(after);
        if (group.find()) {
            String name = group.group(1);
            return CountWords.CONTROL.matcher(name).find()
                    ? Kind.CONTROLS
                    : CountWords.DISEASE.matcher(name).find() ? Kind.CASES : Kind.TOTAL;
        }
        return MET_CRITERIA.matcher(after).find() ? Kind.CASES : Kind.TOTAL;
    }

    /** "3 control cohorts", unlike "30 control participants". */
    static boolean isSingular(String noun, String sentence, int end) {
        return ONE.matcher(noun).find() && !PEOPLE_NEXT.matcher(sentence.substring(end)).find();
    }

    /** "Of 300 people who came, 40 were enrolled": the first number is of all who came. */
    static boolean isWholeOfFewer(String sentence, int start, int end) {
        String after = sentence.substring(end);
        boolean of = OF_BEFORE.matcher(sentence.substring(0, start)).find();
        return of && FEWER.matcher(after).find() || THEN_FEWER.matcher(after).find();
    }
}
