package org.evidenceatlas.stage.classify.entry;

import org.evidenceatlas.model.Where;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.classify.entry.DefinitionMention.Use;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.Piece;

/** Tells from the words around a definition's name whether people entered by it. */
final class UseReader {
    private static final Pattern ENTRY =
            Pattern.compile(
                    "(?i)\\b(?:met|meets?|meeting|fulfil(?:l)?(?:ed|ing|s)?|satisf(?:y|ies|ied|ying)|"
                            + "according to|diagnosed|defined|using|used|by the|based on|included|"
                            + "inclusion|eligible|recruited|selected|classified|fulfilled|"
                            + "as per|per the|under the|who had|case[- ]defined|criteria-"
                            + "|confirmed|verified|checked (?:with|by)|guided|basis of the diagnosis|cases:|by means of|criteria (?:were|are) those of|identified|with ME|in patients|patients with|criteria for"
                            + "|rest(?:ed|s) on|compl(?:ied|y|ies|ying) with|conform(?:ed|s)? to"
                            + "|(?:in agreement|in accordance|in line|in keeping|consistent) with|applied|ascertained"
                            + "|entered by|follow(?:ed|ing)|laid down|outlined|set out|checked against|served for|guided recruitment"
                            + "|fulfil?lment|entry|enrol?led|admitted|on the (?:basis|strength|grounds) of|positive|select|in addition to the"
                            + "|(?:with|had) (?:CFS|ME|ME/CFS) by)\\b");

    /** A definition in brackets behind those who were studied: "patients (CCC)". */
    private static final Pattern IN_BRACKETS =
            Pattern.compile(
                    "(?i)\\b(?:patients|cases|participants|adults|women|men|people|volunteers|CFS|ME"
                            + "|long COVID|criteria|definition) \\((?:n ?= ?\\d+[,;] )?(?:all )?$");

    private static final Pattern AGAINST =
            Pattern.compile(
                    "(?i)\\b(?:unlike|in contrast to|rather than|instead of|not (?:meet|met|meeting|"
                            + "fulfil\\w*|use|used|using|based on|verified|have met|have to meet)"
                            + "|did not|do not|criticis\\w+|"
                            + "criticiz\\w+|broader|narrower|compar(?:e|ed|ing|ison) (?:of|between|the)"
                            + "|different case definitions|sensitivity and specificity|history of|"
                            + "review of|failed to|such as|various|excluded|exclusion|none met"
                            + "|none of (?:\\w+ ){1,2}met|(?:none|no one) (?:with|fulfil\\w*)"
                            + "|opinions? (?:on|of)|read (?:about|the)|understanding of|awareness of"
                            + "|thinks? of|doctors name|search terms?|trained in|knew the|(?:name|term|label) [^.;]{0,20}proposed by"
                            + "|translation of|validity of|agree with|replication in|free of"
                            + "|(?:earlier|previous|prior|other|many) (?:studies|reports|trials?|work)"
                            + "|before the|need not|should|future|trials by|introduction of|among them|mentions?"
                            + "|(?:another|other) (?:group|team|study|authors|cohort)s?"
                            + "|(?:leaflet|booklet|website|course|lecture) [^.;,]{0,20}(?:based on|built on|following)"
                            + "|(?:not the same as|different from|differs? from|distinct from|stricter than|wider than)"
                            + "|vignette|had read|teaches|built on|speaks? of|told of"
                            + "|mapped (?:to|on)|(?:impact|effects?|influence|implementation|publication|update"
                            + "|introduction|knowledge|views?) of|adher(?:e|ed|ing|ence) to|since the"
                            + "|(?:none|no one|nobody) was \\w+ by|(?:chose|chosen|preferred)[^.;]{1,40} over|(?:participants|members|experts) of"
                            + "|compared with (?:those|data|values|results) (?:of|in|from))\\b"
                            + "|(?:symptoms|items|questions|domains) (?:of|from) (?:the )?(?:[\\w-]+, ){0,2}"
                            + "(?:[\\w-]+ )?(?:and )?$|\\blike (?:the |those of |that of )?$|\\bcompared with (?:the )?$"
                            + "|\\b(?:not|nor|without a diagnosis)(?: (?:selected|admitted|diagnosed|bound|made|guided"
                            + "|necessarily|always|all|under|per|with|by|the)){0,4} $|(?:^|[.;,] )had (?:the|we \\w+(?: for)?(?: the)?) $|\\b(?:see|cf\\.|reviewed in|explained in"
                            + "|discussed in)(?: also)?(?: the)? $");
    private static final Pattern SAID_OF_IT =
            Pattern.compile(
                    "(?i)^\\W{0,2}(?:criteria |definition |guideline |case definition )?(?:"
                            + "primer|(?:\\(\\w+\\) )?(?:paid|funded|hosted|sponsored)\\b|(?:do|does|did|need) not\\b|(?:are|is|was|were) (?:not known|unknown)|(?:are|is) (?:often|broad|widely|the most|severely)"
                            + "|(?:have|has|had) been (?:recommended|criticis|criticiz|advised)"
                            + "|,? which were not (?:used|applied)|were (?:published|rare|described|avoided|not)|was (?:poor|published)"
                            + "|served as a topic|disagree|describe|requires?\\b|demands?\\b|asks? for"
                            + "|was not (?:a condition|needed|required)|(?:only )?(?:appeared|came out|became"
                            + " available)\\b)|^(?: criteria| (?:case )?definition| guideline)?(?: (?:for|of) [\\w/]+"
                            + "| \\[[^\\]]*\\]| \\([^()]*\\)){0,2} (?:was|were|had) not (?:been )?(?:used|applied"
                            + "|consulted|asked|considered|needed|required|demanded|checked|followed|adopted"
                            + "|relied|part of)\\b|^[^.;,]{0,20} could not be\\b|^(?: criteria| (?:case )?definition| guideline)? (?:was|were) (?:discussed|dropped|considered"
                            + "|rejected|abandoned|ignored)\\b");
    private static final Pattern OUTCOME =
            Pattern.compile(
                    "(?i)\\b(?:developed|develop|proportion|percentage|prevalence|incidence|subset|"
                            + "\\d+(?:\\.\\d+)? ?%(?: of)?|half of|progress(?:ed)? to|whether|"
                            + "screened for|subsequently|went on|outcome)\\b");
    private static final Pattern MEASURED =
            Pattern.compile(
                    "(?i)\\b(?:(?:incidence|prevalence|rates?|frequency|proportion|development) of"
                            + "|outcomes? (?:was|were|is)|whether|developed|screened for|how many"
                            + "|endpoint (?:was|is)|which of|those who fell ill|counted (?:those|the)"
                            + "|to tell who|at follow-up|sensitivity analys[ei]s|subgroup analys[ei]s"
                            + "|(?:primary|secondary|tertiary|exploratory) (?:end ?-?points?|outcomes?)"
                            + "|for (?:the )?presence of|(?:at|by|in|after) (?:month|week|year) \\d+"
                            + "|at the end of (?:the )?(?:study|trial|treatment|follow-up)"
                            + "|at the (?:second|third|last|final|later) (?:visit|examination|assessment)|no longer (?:met"
                            + "|meet|meeting|fulfil\\w*)|to (?:describe|see|estimate|learn) (?:who|how|which))\\b");

    /** What is said before a name that was not asked for, since nobody knows or agrees. */
    private static final Pattern UNKNOWN =
            Pattern.compile(
                    "(?i)\\bno (?:information|data|details?|records?|agreement|consensus) (?:\\w+ ){0,3}"
                            + "(?:on|about|of|as to|regarding)\\b");

    /** What else is done by a guideline or with a scale than to let people in. */
    private static final Pattern DONE =
            Pattern.compile(
                    "(?i)\\b(?:treat(?:ed|ment)|therapy|managed?|management|advi[cs]ed?|rehabilitation"
                            + "|(?:handed|gave|given) out|graded|grading|severity|staged)\\b([^.;]{0,60})"
                            + "\\b(?:following|according to|in (?:line|accordance|keeping|agreement) with|as per"
                            + "|per|based on|by|under|with|using|from|of) (?:the )?(?:[\\w-]+ ){0,4}\\W?$");

    private static final Pattern ILL =
            Pattern.compile(
                    "(?i)\\b(?:diagnos\\w*|met|meets?|meeting|fulfil\\w*|satisf\\w+|eligib\\w*|includ\\w*"
                            + "|inclusion|recruit\\w*|enrol\\w*|compl(?:y|ied|ying|ies)|defin\\w+|select\\w*"
                            + "|identif\\w+|confirm\\w*|verif\\w*|CFS|ME/CFS|ME|fatigue)\\b");

    /** Only some of those studied. */
    private static final Pattern SOME =
            Pattern.compile(
                    "(?i)(?:\\b(?:of whom|of these|of them|of which)\\b[^.;]{0,25}|\\b(?:some|most|half"
                            + "|a third|a quarter|two thirds|one in \\w+|a subset|a subgroup) (?:of )?(?:also |the |"
                            + "patients |participants |\\d+ )?[^.;,]{0,45}|\\d ?% (?:also )?|(?:^|[,;.] )\\W*(?:and |but )?(?:\\w*[a-su-z]|\\w{4,}|\\d+) of "
                            + "(?:the )?\\d+ [^.;,]{0,60}|\\bof (?:the |these )?\\d+ [^.;]{0,60}, \\d+ (?:also )?"
                            + "|\\b(?:subgroup|subset) (?:that|who) )"
                            + "(?:met|meet|fulfil\\w*|satisf\\w+|also|the) (?:the |also )?$");

    /** A sentence that opens with those of whom alone it speaks. */
    private static final Pattern PART =
            Pattern.compile(
                    "(?i)^(?:for|in|of|among) (?:the )?(?:patients|participants|respondents|people|those|"
                            + "cases|individuals|adults) (?:with(?:out)?(?: an?| any)? (?:\\w+ ){0,2}"
                            + "(?:diagnosis|record|code|referral)|who (?:had|were|did)(?: not| no)?) [^.;]{0,80}"
                            + ", |^(?:for|in|of|among) (?:the )?(?:patients|participants|respondents|people|those"
                            + "|cases|individuals|adults) with(?:out)?(?: an?| any)? (?:\\w+ ){0,2}(?:diagnosis"
                            + "|record|code|referral), ");

    /** Some of those at hand, and they alone were taken. */
    private static final Pattern TAKEN =
            Pattern.compile(
                    "(?i)\\b(?:enrol\\w+|includ\\w+|recruit\\w+|selected|kept|retained|restricted to|limited to)"
                            + " [^.;,]{0,30}\\bof (?:them|these|those|the \\d+)\\b[^.;,]{0,15} (?:who|that|which)"
                            + "\\b[^.;,]{0,25}$");

    private static final Pattern ALL = Pattern.compile("(?i)\\b(?:all|each|every) of ");
    private static final Pattern BECAME =
            Pattern.compile(
                    "(?i)^[^.;,]{0,25}\\b(?:to (?:estimate|describe|see|learn) (?:how|who|which)"
                            + "|(?:was|were) (?:assessed|recorded|noted|documented|determined) "
                            + "(?:for|later|afterwards)|(?:was|were) met (?:by|in) (?:\\d|half|some|most)"
                            + "|developed in|was the outcome|(?:was|were) (?:seen|found) "
                            + "in|were compared with those who did not|were counted|as an outcome|completed the"
                            + "|were scored for comparison)|^[^.;]{0,40}\\b(?:for|in) (?:a |the )?(?:planned |later )?"
                            + "(?:analys[ei]s of subgroups|subgroup analys|sensitivity analys)");

    /** Sorted by it after they had come in. */
    private static final Pattern SORTED =
            Pattern.compile(
                    "(?i)\\b(?:also|further|then|later|additionally|afterwards) (?:sub)?(?:classified|grouped"
                            + "|sorted|stratified|divided|categori[sz]ed)[^.;]{0,40} (?:by|according to|with|using)"
                            + " (?:the )?$");

    /** Those who met it were kept out. */
    private static final Pattern KEPT_OUT =
            Pattern.compile(
                    "(?i)^[^.;,]{0,25}\\b(?:was|were) (?:replaced|excluded|removed|turned away|ineligible|dropped"
                            + "|not (?:eligible|enrolled|included))(?:$|[.;]| (?:from|as|by)\\b)");

    private static final Pattern FAILED =
            Pattern.compile(
                    "(?i)\\b(?:not (?:meet|met|meeting|fulfil\\w*|satisf\\w+)|fail(?:ed|ing) to "
                            + "(?:meet|fulfil\\w*)|fell short of|without a diagnosis by) (?:the )?$");
    private static final Pattern OUT =
            Pattern.compile(
                    "(?i)\\b(?:excluded|removed|dropped|not eligible|left the study|turned away|nobody was admitted"
                            + "|not (?:be )?(?:admitted|included|enrolled|accepted|invited)"
                            + "|not (?:\\w+ )?eligible|could not (?:enter|take part|participate|join)|refused"
                            + "|ruled out|screened out|sent away)\\b");

    /** Kept out unless they met it. */
    private static final Pattern UNLESS =
            Pattern.compile(
                    "(?i)\\b(?:excluded|removed|dropped|turned away|sent away|refused|ineligible|not (?:\\w+ )?"
                            + "(?:eligible|included|enrolled|admitted|accepted|invited))\\b[^.;]{0,60}"
                            + "\\bunless\\b[^.;]{0,80}$");

    /** Kept out if they met it. */
    private static final Pattern IF_MET =
            Pattern.compile(
                    "(?i)\\bnot (?:\\w+ )?(?:eligible|included|enrolled|admitted|accepted|invited)\\b[^.;]{0,60}"
                            + "\\b(?:if|when)\\b[^.;]{0,60}$");

    private static final Pattern KEPT =
            Pattern.compile("(?i)\\b(?:controls?|healthy|removed nobody|not excluded|kept)\\b");
    private static final Pattern CONTROLS =
            Pattern.compile(
                    "(?i)^\\W*(?:[\\w-]+ ){0,2}(?:controls|siblings|relatives|healthy people)"
                            + "[^.;,]{0,50}$");

    /** Where a sentence turns from what was not done to what was. */
    private static final Pattern TURN =
            Pattern.compile(
                    "(?i)(?:;|, (?:we|patients|participants|the|cases|which we used)| but(?: the| by)?"
                            + "|, here) ");

    /** So many letters before a name tell what it is named for. */
    private static final int NEAR = 140;

    /** So many letters on either side of it may say that people entered by it. */
    private static final int WIDE = 160;

    private UseReader() {}

    /** What the name that stands from {@code at} to {@code end} of the piece is for. */
    static Use use(Piece piece, int at, int end) {
        String before = piece.text().substring(Math.max(0, at - NEAR), at);
        String after = piece.text().substring(end);
        if (FAILED.matcher(before).find()
                && OUT.matcher(piece.text()).find()
                && !KEPT.matcher(piece.text()).find()) {
            return Use.ENTRY;
        }
        if (UNLESS.matcher(before).find()) {
            return Use.ENTRY;
        }
        String clause = clause(before);
        String near = clause.length() > 60 ? clause.substring(clause.length() - 60) : clause;
        if (piece.part() == Part.BACKGROUND
                || AGAINST.matcher(near).find()
                || SAID_OF_IT.matcher(after).find()
                || UNKNOWN.matcher(measuring(piece, at)).find()
                || KEPT_OUT.matcher(after).find()
                || IF_MET.matcher(before).find()
                || doneByIt(clause)
                || controls(clause)) {
            return Use.MENTION;
        }
        boolean told = piece.part() == Part.RESULTS || piece.part() == Part.CONCLUSION;
        if (told && OUTCOME.matcher(before).find()
                || MEASURED.matcher(measuring(piece, at)).find()
                || SOME.matcher(clause).find()
                        && !ALL.matcher(clause).find()
                        && !TAKEN.matcher(before).find()
                || SORTED.matcher(clause).find()
                || BECAME.matcher(after).find()) {
            return Use.OUTCOME;
        }
        // An abstract has one sentence of methods for ten of the article, which also describe
        // scales.
        boolean article = piece.where() == Where.FULL_TEXT;
        boolean doing = !article && (piece.part() == Part.METHODS || piece.part() == Part.AIM);
        boolean entry =
                ENTRY.matcher(around(piece, at, end)).find() || IN_BRACKETS.matcher(before).find();
        if (!doing && !entry) {
            return Use.BARE;
        }
        return PART.matcher(piece.text().substring(0, at)).find() ? Use.PART : Use.ENTRY;
    }

    private static boolean doneByIt(String clause) {
        Matcher done = DONE.matcher(clause);
        return done.find() && !ILL.matcher(clause.substring(done.start())).find();
    }

    /** Sentences of an article's methods are long: what is measured may stand far ahead. */
    private static String measuring(Piece piece, int at) {
        int from = piece.where() == Where.FULL_TEXT ? 0 : Math.max(0, at - NEAR);
        return piece.text().substring(from, at);
    }

    /** In the long sentences of an article a word far off is about something else. */
    private static String around(Piece piece, int at, int end) {
        String text = piece.text();
        return piece.where() == Where.FULL_TEXT
                ? text.substring(Math.max(0, at - WIDE), Math.min(text.length(), end + WIDE))
                : text;
    }

    private static boolean controls(String clause) {
        return CONTROLS.matcher(clause).find() && !clause.contains("patients");
    }

    /** The words since the sentence last turned. */
    private static String clause(String before) {
        var turn = TURN.matcher(before);
        int from = 0;
        int at = 0;
        while (at <= before.length() && turn.find(at)) {
            from = turn.end() - 1;
            at = turn.end();
        }
        return before.substring(from);
    }
}
