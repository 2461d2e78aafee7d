package org.evidenceatlas.stage.examine.wording;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.pack.CaseDefinition;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.examine.rule.About;

/** No raw code, tag, entity or identifier of the machinery stands in prose. */
public final class MarkupLeaks extends PatternCheck {
    private static final String UNIT =
            "(?:years?|months?|weeks?|days?|hours?|minutes?|people|patients|participants|women|men|"
                    + "children|cases|controls|mg|ml|points?|percent|per|times|studies|members|visits|"
                    + "items|doses|samples|groups|nights|sites|clinics|mice|rats|records|papers|"
                    + "subjects|adults|answers|undefined|null)";

    /** Marks of formats: HTML, entities, bytes read wrongly, templates, LaTeX, Markdown, wikis. */
    private static final List<String> MARKS =
            List.of(
                    "</?[a-z][a-z0-9]*(?:[:-][a-z0-9-]+)*(?:\\s[^<>]{0,200})?/?>|<!--|-->|<!\\[|"
                            + "<!doctype|<\\?xml|\\]\\]>",
                    "&(?:#\\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,12});|&(?:nbsp|amp|lt|gt|quot|ndash|"
                            + "mdash|hellip)\\b",
                    "[a-z]%[0-9a-f]{2}[a-z%]|%20",
                    "\\x{fffd}|[\\x{c2}\\x{c3}][^\\w\\s.,;:!?)]|\\x{e2}\\x{20ac}|\\x{ef}\\x{bb}\\x{bf}|"
                            + "[\\x{0}-\\x{8}\\x{e}-\\x{1f}]",
                    "\\$\\{|\\{\\{|\\}\\}|\\{%|%\\}|<%|%>|#\\{|\\{\"|\\{'|\\[\"|\\[\\[|\\]\\]|@@\\w|\\{\\d{1,2}\\}|"
                            + "\\{[a-z][\\w. -]{0,40}\\}|\\$\\(|\\[\\$",
                    "\"[\\w -]{1,40}\"\\s*:\\s*(?:[\\[{\"]|-?\\d|true\\b|false\\b|null\\b)",
                    "(?:^|[\\s(\"'])%(?:\\d\\$)?[-+.\\d]*[sdfin]\\b|%\\(\\w{1,30}\\)s",
                    "\\\\[a-z]|\\\\[%&_#$*\\[\\]{}()\\\\\"']|[\\^_]\\{[^}]{0,30}\\}|\\$[\\\\^_]|"
                            + "\\$[a-z][^$]{0,40}[^\\s$]\\$",
                    "\\*\\*[^*\\s][^*]{0,80}\\*\\*|__[^_\\s][^_]{0,80}__|~~[^~]{1,80}~~|`[^`]{1,80}`|```|"
                            + "^#{1,6} \\w|!?\\[[^\\]]{0,80}\\]\\([^)\\s]{1,200}\\)|!?\\[[^\\]]{1,80}\\]"
                            + "\\[[^\\]]{0,20}\\]|\\[\\^\\w{1,20}\\]|\\[@\\w",
                    "(?:^|[\\s(])\\*[a-z](?:[^*]{0,60}[^*\\s])?\\*(?:[\\s.,;:!?)]|$)|(?:^|[\\s(])_[a-z]"
                            + "(?:[^_]{0,60}[^_\\s])?_(?:[\\s.,;:!?)]|$)|'{3}|={2,} ?\\w[^=]{0,60}={2,}",
                    "\\|\\s*:?-{2,}|\\|[^|]{1,60}\\|[^|]{1,60}\\||^[-=*_~]{3,}$|^(?:[*>] |- \\[[ x]\\])|"
                            + ":::|\\[/?(?:b|url|img|quote|code|color|size|caption|gallery)"
                            + "(?:=[^\\]]{0,80})?\\]|\\[/[iu]\\]",
                    "\\[(?:citations?|references?|source|date|page|quote|number|figure|verification)"
                            + " (?:needed|required|missing|here)\\]|\\[(?:insert|add|your|to[d]o|tbd|"
                            + "fix[m]e|placeholder|enter|fill|name|ref|cite|citation|redacted|author|"
                            + "title|link|x+|\\?+)\\b[^\\]]{0,40}\\]|\\((?:ref|refs|cite|citation|insert"
                            + " \\w+)\\)|\\[\\?+\\]|<insert",
                    "#(?:REF|VALUE|DIV/0|NAME|NULL|NUM)[!?]|#N/A\\b|\\b(?:reference source not found|bookmark not"
                            + " defined)|"
                            + "\\boaicite|contentreference\\[|\\x{3010}\\d|\\x{2020}source|\\bturn\\d(?:search|"
                            + "view)\\d|\\bcite:\\d");

    /** Values, identifiers and statements of programs, and what language models leave behind. */
    private static final List<String> CODE =
            List.of(
                    "(?-i:\\bNaN\\b)|(?-i:\\bInfinity\\b)|\\bOptional\\[|\\[object \\w+\\]|\\b(?:undefined|"
                            + "null) (?:"
                            + UNIT
                            + "\\b|%)|(?:=|:|\"|\\() ?(?:undefined|null)\\b|\\b(?:undefined|null)(?:\"|\\)|,\\s*"
                            + "(?:undefined|null)\\b)|\\b(?:mean|age|score|value|count|number|median|level|"
                            + "ratio|dose) (?:was|is) undefined\\b|^(?:undefined|null)(?: is| was|$)|"
                            + "\\b(?:from|until|since|between) undefined\\b",
                    "\\b(?:was|is|are|were|of|be|by|to|than|about|in|for|with|from|and|=|:) (?:null(?:$|"
                            + "[.,;)])|(?-i:(?:None|nil|NULL|TRUE|FALSE|True|False|NA|void|nan|inf)"
                            + "(?:$|[.,;)]| "
                            + UNIT
                            + "\\b)))",
                    "\\b(?:not-applicable|not-required|not-reported|not-stated|"
                            + "me-cfs(?:\\+long-covid)?|randomised-trial|"
                            + "non-randomised-trial|case-report|narrative-review|"
                            + "publication-type|systematic-review|pem-criterion|evidence-level|"
                            + "study-design|case-definition)\\b",
                    "(?-i:\\b[a-z]{3,}\\.[a-z]+(?:-[a-z]+)+)\\b",
                    "\\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\\b|(?:^|\\s)_[a-z]\\w+\\b",
                    "(?-i:(?:^|[\\s(\"])(?:org|com|net|io|java|javax|jdk|edu|de)(?:\\.[A-Za-z]\\w*){2,})|"
                            + "\\bjava\\.\\w+",
                    "(?-i:\\b[a-z]+\\w*\\.[a-z]+[A-Z]\\w*)|\\b[a-z]\\w+\\(\\)|\\b[a-z]\\w+@[0-9a-f]{4,8}"
                            + "(?:[\\s,;:)]|\\.?$)",
                    "\\b0x[0-9a-f]{2,}\\b|\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}\\b|\\b[0-9a-f]{32,64}\\b|"
                            + "\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d",
                    "\\b(?:class|style|href|src|onclick|width|colspan|align|xmlns)\\s?=\\s?[\"'\\x{201c}]|&&|"
                            + "\\|\\||!==?|\\s===?\\s|=>|;\\}|\\(\\);|\\) ?\\{|\\}\\s*else\\b|\\bfunction ?\\(\\w*\\) ?\\{|"
                            + "\\bconsole\\.log|\\bselect \\* from\\b|\\b(?:var|const|let) \\w+ ?=|"
                            + "\\bdef \\w+\\(|\\btraceback \\(|\\breturn (?:true|false|null)\\b|\\bstack ?trace\\b|"
                            + "\\bsegmentation fault\\b|\\bat line \\d+:\\d|\\b(?:font-size|margin|padding|"
                            + "color|display): ?[#\\w]+;",
                    "(?:^|[\\s(])(?:[a-z]:\\\\|/(?:usr|home|var|etc|tmp|opt|mnt|root|src)/)|\\bfile://|"
                            + "\\b[\\w-]+\\.(?:png|jpe?g|svg|gif|java|class|jsonl|ya?ml|tsv|sql|xlsx?|docx?)\\b",
                    "\\blorem ipsum\\b|(?:^|[\\s(\\[])(?-i:TO[D]O|FIX[M]E|TBD|XXX+)"
                            + "(?:$|[\\s:.,;)\\]])|\\?\\?\\?",
                    "\\bas an ai(?: language)?(?: model|,| assistant)|\\bas a (?:large )?language model\\b|"
                            + "\\bof my (?:last|latest) (?:knowledge )?(?:update|training)\\b|"
                            + "\\bmy knowledge cut-?off\\b|^(?:sure|certainly|of course|absolutely|great"
                            + " question)[,!] (?:here|i|let|this)\\b|^here(?: is|['\\x{2019}]s|are) (?:the|a|"
                            + "an|your|my) (?:\\w+ ){0,3}(?:summary|version|rewrite|text|draft|"
                            + "revision|paragraph|translation|answer|response|abstract|explanation|"
                            + "overview|list)\\b|\\bi hope this helps\\b|\\blet me know if (?:you|there)\\b|"
                            + "\\bregenerate response\\b|\\bi(?: am|['\\x{2019}]m) (?:sorry|unable|not able)"
                            + "\\b.{0,40}\\b(?:help|assist|comply|provide|access|that)\\b|"
                            + "\\bi (?:cannot|can['\\x{2019}]t) (?:assist|help|fulfil\\w*|comply|browse|"
                            + "provide|access|give)\\b|\\bis there anything else\\b|\\bfeel free to (?:ask|"
                            + "reach|let)\\b|\\bwould you like me to\\b");

    /** Words in a run, as programs name things; any sentence may hold one. */
    private static final List<String> NAMES =
            List.of(
                    "(?-i:\\b[a-z]{2,}(?:[A-Z][a-z]{2,})+\\b)|(?-i:\\b(?:[A-Z][a-z]{2,}){2,}(?:Impl|Factory|"
                            + "Builder|Service|Controller|Handler|Manager|Object|List|Map|Stage|Rule|"
                            + "Test)\\b)|(?-i:\\b[A-Z]\\w+(?:Exception|Error)\\b)");

    private static final Pattern NULL_RESULT =
            Pattern.compile(
                    "(?i)\\b(?:results?|findings?|effects?|trials?|differences?|stud(?:y|ies)|models?|"
                            + "outcomes?|hypothes[ei]s|associations?|correlations?) (?:(?:was|is|were|"
                            + "are|of|in|for|and) )?$");

    /** What looks like an identifier and is a name. */
    private static final Pattern NAME =
            Pattern.compile(
                    "(?i)^(?:\\w*rxiv|mhealth|iphone|ipad|youtube|linkedin|github|explanations)$");

    private static final String HINTS =
            "<|>|&|\\{|\\}|\\\\|\ufffd|\u00c3|\u00c2|\u00e2\u20ac|\u00ef|%|\"|\\[|\\]|"
                    + "_|\\*|`|~~|\\||==|''|---|:::|\\(ref|\\(cit|\\(insert|#|not found|"
                    + "not defined|oaicite|\u3010|\u2020source|turn0|turn1|cite:|\\$|@@|\u0000|"
                    + "\u0001|\u0002|\u0003|\u0004|\u0005|\u0006|\u0007|\\x{8}";

    private static final String CODE_HINTS =
            "nan|undefined|null|none|nil|true|false| na|void|inf|\\[object|optional\\[|"
                    + "not-|-trial|case-report|-review|publication-type|pem-|evidence-level|-no|"
                    + "-of-|_|org\\.|com\\.|net\\.|io\\.|java|jdk\\.|edu\\.|de\\.|\\(\\)|@|=|&&|"
                    + "\\|\\||\\)\\{|\\) \\{|;\\}|else|function|console|select|var |const |let |"
                    + "def |traceback|return|stack|segmentation|at line|font-|margin|padding|"
                    + "color:|display:|:\\\\|/usr|/home|/var|/etc|/tmp|/opt|/mnt|/root|/src|"
                    + "file:|\\.jp|\\.y|\\.xls|lorem|to[d]o|fix[m]e|tbd|xxx|\\?\\?\\?|as an ai|"
                    + "language model|of my|cutoff|cut-off|sure|certainly|of course|absolutely|"
                    + "great|here|i hope|regenerate|i am|i'm|i can|feel free|would you|-1|-2|-3|"
                    + "-4|-5|-6|-7|-8|-9|-a|-b|-c|-d|-e|-f|\\.a|\\.b|\\.c|\\.d|\\.e|\\.f|\\.g|"
                    + "\\.h|\\.i|\\.m|\\.s|\\.t|\\.r|\\.p|\\.l|\\.n|0|a1|f1";

    /** The check, which also knows the ids of the pack's case definitions. */
    public MarkupLeaks(Pack pack) {
        super(
                new About(
                        "markup.leaks",
                        "4",
                        Severity.CRITICAL,
                        "Looks for raw codes, tags, entities and names of the machinery in text"
                                + " that is meant for people.",
                        List.of(
                                "The level was <i>lower</i>.",
                                "Patients &amp; controls took part.",
                                "PEM criterion: not-applicable.",
                                "This is a me-cfs+long-covid study.",
                                "{\"value\": \"case-control\"}",
                                "The value was null.",
                                "The design is non-randomised-trial.",
                                "Levels of ${marker} rose.",
                                "Decided by design.cases-and-controls.",
                                "People met fukuda-1994.",
                                "Broken\\xa0characters stay.",
                                "The count was NaN.",
                                "The design is CROSS_SECTIONAL.",
                                "The level was {level}.",
                                "Pain was **lower** in cases.",
                                "Pain was high [citation needed].",
                                "It was \\textbf{high}.",
                                "There were %d people.",
                                "The kind is caseControl.",
                                "I hope this helps!"),
                        List.of(
                                "P was < 0.05 and > 0.01.",
                                "It was a case-control study.",
                                "The null result stands.",
                                "The effect was null.",
                                "People with ME/CFS and long COVID took part.",
                                "Smith & Jones wrote it.",
                                "It was posted on medRxiv.",
                                "The cost was $5 to $10 a day.",
                                "It is not applicable here.")),
                List.of(
                        new Form(HINTS, MARKS, MarkupLeaks::isHarmless),
                        new Form(
                                Phrases.hint(CODE_HINTS, ids(pack)),
                                all(pack),
                                MarkupLeaks::isHarmless),
                        new Form("", NAMES, MarkupLeaks::isHarmless)));
    }

    private static List<String> ids(Pack pack) {
        return pack.definitions().stream().map(CaseDefinition::id).toList();
    }

    private static List<String> all(Pack pack) {
        List<String> all = new ArrayList<>(CODE);
        ids(pack).forEach(id -> all.add(Phrases.pattern(id)));
        return all;
    }

    private static boolean isHarmless(Use use) {
        return isNullResult(use)
                || NAME.matcher(use.sentence().substring(use.start(), use.end())).find();
    }

    /** "The result was null" says that there was none; "the value is null" is code. */
    private static boolean isNullResult(Use use) {
        return use.words().contains("null") && NULL_RESULT.matcher(use.before()).find();
    }

    @Override
    String message(String words) {
        return "\"" + words + "\" is code, not prose; write it out in words.";
    }
}
