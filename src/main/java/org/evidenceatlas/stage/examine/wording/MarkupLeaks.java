package org.evidenceatlas.stage.examine.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.pack.CaseDefinition;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.examine.rule.About;

/** No raw code, tag, entity or identifier of the machinery stands in prose. */
public final class MarkupLeaks extends PatternCheck {
    private static final List<String> PATTERNS =
            List.of(
                    "</?[a-z][a-z0-9]*(?:\\s[^<>]{0,200})?/?>|<!--|<!\\[",
                    "&(?:#\\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});",
                    "\\$\\{|\\{\\{|\\}\\}|\\{\"|\"\\s*:\\s*[\\[{\"]",
                    "\\\\[nrt](?:\\b|\\\\)|\\\\x[0-9a-f]{2}|\\\\u[0-9a-f]{4}|\\x{fffd}",
                    "\\b(?:undefined\\b|(?-i:NaN)\\b|Optional\\[|java\\.\\w+)|\\[object \\w+\\]",
                    "\\b(?:was|is|are|were|of|=) null(?:$|[.,;])",
                    "\\b(?:not-applicable|not-required|not-reported|not-stated|"
                            + "me-cfs(?:\\+long-covid)?|randomised-trial|"
                            + "non-randomised-trial|case-report|narrative-review|"
                            + "publication-type|systematic-review)\\b",
                    "(?-i:\\b[a-z]{3,}\\.[a-z]+(?:-[a-z]+)+)\\b",
                    "\\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\\b",
                    "\\{[a-z][\\w.]{0,40}\\}",
                    "\\*\\*[^*\\s][^*]{0,80}\\*\\*|^#{1,6} \\w|!?\\[[^\\]]{0,80}\\]\\([^)\\s]{1,200}\\)");

    private static final Pattern NULL_RESULT =
            Pattern.compile("\\b(?:results?|findings?|effects?|trials?|differences?) $");

    private static final List<String> HINTS =
            List.of(
                    "<",
                    "&",
                    "{",
                    "}",
                    "\\",
                    "\ufffd",
                    "undefined",
                    "nan",
                    "[object",
                    "optional[",
                    "java.",
                    " null",
                    "not-",
                    "me-cfs",
                    "-trial",
                    "case-report",
                    "-review",
                    "publication-type",
                    "\":",
                    "-and-",
                    "-no",
                    ".no-",
                    "-not-",
                    "-from-",
                    "-of-",
                    "_",
                    "**",
                    "# ",
                    "](");

    /** The check, which also knows the ids of the pack's case definitions. */
    public MarkupLeaks(Pack pack) {
        super(
                new About(
                        "markup.leaks",
                        "2",
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
                                "Pain was **lower** in cases."),
                        List.of(
                                "P was < 0.05 and > 0.01.",
                                "It was a case-control study.",
                                "The null result stands.",
                                "The effect was null.",
                                "People with ME/CFS and long COVID took part.",
                                "Smith & Jones wrote it.",
                                "It is not applicable here.")),
                Phrases.hints(HINTS, ids(pack)),
                all(pack));
    }

    private static List<String> ids(Pack pack) {
        return pack.definitions().stream().map(CaseDefinition::id).toList();
    }

    private static List<String> all(Pack pack) {
        List<String> all = new ArrayList<>(PATTERNS);
        ids(pack).forEach(id -> all.add(Phrases.pattern(id)));
        return all;
    }

    @Override
    boolean isHarmless(Use use) {
        return isNullResult(use);
    }

    /** "The result was null" says that there was none; "the value is null" is code. */
    private static boolean isNullResult(Use use) {
        String sentence = use.sentence().toLowerCase(Locale.ROOT);
        return use.words().contains("null")
                && NULL_RESULT.matcher(sentence.substring(0, use.start())).find();
    }

    @Override
    String message(String words) {
        return "\"" + words + "\" is code, not prose; write it out in words.";
    }
}
