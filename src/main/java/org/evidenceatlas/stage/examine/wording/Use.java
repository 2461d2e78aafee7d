package org.evidenceatlas.stage.examine.wording;

import java.util.Locale;
import org.evidenceatlas.model.Passage;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/**
 * Some words in the sentence in which they are used.
 *
 * @param start first UTF-16 unit in {@code sentence}, {@code end} one past the last
 */
record Use(Passage passage, String sentence, int start, int end) {
    private static final Pattern DENIED =
            Pattern.compile(
                    "(?i)\\b(?:not|no|never|nor|neither|cannot|without|none|nothing|nobody|no one|"
                            + "hardly|scarcely|few|unlikely|doubtful|doubt|doubts|unproven|whether|"
                            + "rather than|far from|too early to|instead of|anything but|fails? to|"
                            + "failed to|lacks?|lacked|absence of|wrong (?:to|that)|untrue|false|myth|"
                            + "mistake|mistaken|unfair|incorrect|disproved?|rejects?|rejected|refutes?|"
                            + "refuted|denies|dismissed? the)\\b"
                            + "(?:[^.;:]{0,60})$|n['\u2019]t\\b[^.;:]{0,60}$");
    private static final int REACH = 160;

    /** Where a clause of its own begins, to which a denial before it does not reach. */
    private static final Pattern TURN =
            Pattern.compile(
                    "(?i)[,;] (?:and|but|yet|so|it|this|that|they|he|she|we|which) |\\bbut ");

    /** Words that look like a denial and add. */
    private static final Pattern ALSO =
            Pattern.compile("(?i)\\bnot (?:only|just|merely)\\b|\\bno doubt\\b");

    /** "If" asks only after a word of not knowing; at the head of a sentence it sets a case. */
    private static final Pattern WONDERED =
            Pattern.compile(
                    "(?i)\\b(?:whether|how far|unclear|unknown|uncertain|(?:unclear|unknown|uncertain|"
                            + "unsure|ask\\w*|know\\w*|knew|see|seen|tests?|tested|testing|doubt\\w*|"
                            + "wonder\\w*|determin\\w*|examin\\w*|explor\\w*|investigat\\w*|stud\\w+|"
                            + "learn\\w*|say|tell|told|check\\w*|question) if|(?:asked|wondered|unclear|"
                            + "unknown|show) (?:why|how|when))\\b[^.;:]{0,80}$");

    private static final Pattern ANSWERS =
            Pattern.compile(
                    "(?i)\\b(?:never|rarely|seldom|sometimes|often)[\"”]?,? (?:[\\w\"“”]+,? ){0,4}"
                            + "(?:or|and|to) [\"“]?always");

    /** "A cure has yet to be found". */
    private static final Pattern DENIED_AFTER =
            Pattern.compile(
                    "(?i)^(?: for [\\w/ ]{1,30})?,? (?:has yet|have yet|(?:has|have|is|are|was|were|does|"
                            + "do|did) not|remains? (?:elusive|far|out of|unknown)|(?:is|are|was)"
                            + " (?:lacking|missing|absent|unlikely|a myth|wrong|unknown|false|"
                            + "still far|years away))\\b");

    private static final Pattern NAMED = Pattern.compile("^\\p{Lu}\\w+ \\p{Lu}\\p{Ll}+\\b");

    /** Words of a text that is not set in capitals, as a headline may be. */
    private static final Pattern LOWER = Pattern.compile("\\b\\p{Ll}{2,} (?:\\S+ )*?\\p{Ll}+ $");

    private static final Pattern ASKED = Pattern.compile("\\?[\"'\u201d\u2019)\\]*]*\\s*$");

    private static final String SAY =
            "(?:say|says|said|state|states|stated|conclude|concludes|concluded|suggest|suggests|"
                    + "suggested|call|calls|called|argue|argues|argued|recommend|recommends|"
                    + "recommended|advise|advises|advised|propose|proposes|proposed|write|writes|"
                    + "wrote|describe|describes|described|think|thinks|thought|report|reports|"
                    + "reported|ask|asks|asked|hope|hopes|hoped|note|notes|noted|consider|considers|"
                    + "considered|believe|believes|believed|claim|claims|claimed|feel|felt|urge|"
                    + "urges|urged|warn|warns|warned|tell|tells|told|maintain|maintains|maintained|"
                    + "insist|insists|insisted|promise|promises|promised|speak of|spoke of|speaks"
                    + " of|hold that|held that|agreed|agree|assert\\w*|announce[sd]?|declare[sd]?|"
                    + "express\\w*|mention\\w*|explain(?:s|ed)?|heard)";

    private static final String VOICE =
            "(?:authors?|researchers|investigators|guidelines?|guidance|NICE|NHS|CDC|WHO|they|paper|"
                    + "study|review|report|editorial|letter|leaflet|website|web ?page|book|textbook|"
                    + "newspaper|press|media|article|blog|advert\\w*|campaign\\w*|charity|charities|"
                    + "society|ministry|government|agency|committee|panel|experts|critics|"
                    + "commentators|advocates|proponents|supporters|opponents|doctors?|clinicians?|"
                    + "physicians?|gps?|nurses?|therapists?|psychiatrists?|teachers?|relatives?|"
                    + "famil(?:y|ies)|parents?|mothers?|fathers?|patients?|people|participants|"
                    + "respondents|interviewees|women|men|children|some|many|several|others|one|"
                    + "she|he|reporters?|journalists?|colleagues?|reviewers?|speakers?|makers?|"
                    + "manufacturers?|company|companies|team|group|et al\\.?)";

    private static final Pattern VOICED =
            Pattern.compile("(?i)\\b" + VOICE + "['\u2019]? (?:[\\w()/,-]+ ){0,4}?" + SAY + "\\b");

    /** Of whom something is said, says nothing: "patients are advised". */
    private static final Pattern PASSIVE =
            Pattern.compile("(?i) (?:is|are|was|were|be|been|being) ");

    private static final Pattern ATTRIBUTED =
            Pattern.compile(
                    "(?i)\\baccording to\\b|\\bin the (?:authors|writers|words|view|opinion)\\b|"
                            + "\\b(?:was|were|been|being) (?:\\w+ )?(?:told|advised|informed|instructed|warned|"
                            + "reminded|urged|taught|encouraged)"
                            + " (?:\\w+ ){0,3}?(?:that|to|they|he|she)\\b|\\bit (?:was|is|has been)"
                            + " (?:often |sometimes |widely |once )?(?:said|claimed|recommended|"
                            + "suggested|argued|reported|advised|thought|believed) that\\b|\\b(?:the|a)"
                            + " (?:belief|view|claim|idea|notion|opinion|statement|suggestion|advice|"
                            + "headline|slogan) (?:that|to|of|was|is)\\b|\\bclaims that\\b");

    /** The same said after the words: ", the authors say". */
    private static final Pattern ATTRIBUTED_AFTER =
            Pattern.compile(
                    "(?i)^[^.;:]{0,80}, (?:as )?(?:the |its |their |some |one |a |say |says |said |wrote )?"
                            + "(?:(?:the |its )?"
                            + VOICE
                            + " (?:\\w+ )?"
                            + SAY
                            + "|(?:say|says|said|wrote|writes) |according to)\\b");

    /** Whether the sentence denies what the words say, or stands under "does not prove". */
    boolean isDenied() {
        return passage.negating()
                || DENIED.matcher(clause()).find()
                || DENIED_AFTER.matcher(sentence.substring(end)).find();
    }

    /** What stands before the words in their own clause, as far back as a denial may reach. */
    private String clause() {
        String before = sentence.substring(Math.max(0, start - REACH), start);
        Matcher turn = TURN.matcher(before);
        int from = 0;
        while (turn.find()) {
            from = turn.end();
        }
        return ALSO.matcher(before.substring(from)).replaceAll("");
    }

    /** Whether the words stand in a list of answers that were offered, such as "never". */
    boolean isAmongAnswers() {
        return ANSWERS.matcher(sentence).find();
    }

    /** What stands before the words in their sentence. */
    String before() {
        return sentence.substring(0, start);
    }

    /** The last word, and what stands after it. */
    String fromLastWord() {
        return sentence.substring(sentence.lastIndexOf(' ', end - 1) + 1);
    }

    /** Whether the other use has a letter of this one. */
    boolean overlaps(Use other) {
        return start < other.end && other.start < end;
    }

    /** The words themselves, in lower case. */
    String words() {
        return sentence.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Whether the words are the first part of a term, such as "breakthrough infection". */
    boolean isFollowedBy(String more) {
        return sentence.regionMatches(true, end, more, 0, more.length());
    }

    /** Whether the words are the last part of a term, such as "burden of proof". */
    boolean isPrecededBy(String before) {
        int from = start - before.length();
        return from >= 0 && sentence.regionMatches(true, from, before, 0, before.length());
    }

    /** Whether the words stand in a proper name, such as "Miracle House", within plain text. */
    boolean isPartOfName() {
        return start > 0
                && NAMED.matcher(sentence.substring(start)).find()
                && LOWER.matcher(sentence.substring(0, start)).find();
    }

    /** Whether the sentence is a question. */
    boolean isAsked() {
        return ASKED.matcher(sentence).find();
    }

    /** Whether the words are the object of a question told: "whether it cures". */
    boolean isWondered() {
        return WONDERED.matcher(clause()).find();
    }

    /** Whether the words stand in quotation marks. */
    boolean isQuoted() {
        return passage.quoted() || odd('"') || open('\u201c', '\u201d') || open('\u2018', '\u2019');
    }

    /** Whether the sentence says whose words they are. */
    boolean isAttributed() {
        return isVoiced(sentence.substring(0, end))
                || ATTRIBUTED.matcher(sentence.substring(0, end)).find()
                || ATTRIBUTED_AFTER.matcher(sentence.substring(end)).find();
    }

    private static boolean isVoiced(String text) {
        Matcher voiced = VOICED.matcher(text);
        while (voiced.find()) {
            if (!PASSIVE.matcher(voiced.group()).find()) {
                return true;
            }
        }
        return false;
    }

    private boolean odd(char mark) {
        return sentence.substring(0, start).chars().filter(c -> c == mark).count() % 2 == 1
                && sentence.indexOf(mark, end) >= 0;
    }

    private boolean open(char from, char to) {
        int opened = sentence.lastIndexOf(from, start);
        return opened >= 0 && sentence.indexOf(to, opened) >= end && sentence.indexOf(to, end) >= 0;
    }
}
