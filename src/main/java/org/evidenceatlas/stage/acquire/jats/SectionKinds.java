package org.evidenceatlas.stage.acquire.jats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evidenceatlas.model.fulltext.FullText.Kind;
import org.evidenceatlas.pattern.Pattern;
import org.jspecify.annotations.Nullable;

/** What a part is for: by its sec-type, else by its title, else as the part around it. */
final class SectionKinds {
    private static final String AND = "(?:,? and |, ?| & |/)";
    private static final String PEOPLE =
            "(?:participants|patients|subjects|population|cohorts?|volunteers)";

    private static final Map<Pattern, Kind> TITLES = titles();
    private static final Pattern NUMBER = Pattern.compile("^(?:[\\divx]+\\.)*[\\d]*\\.?\\s+");
    private static final Pattern END = Pattern.compile("[\\s.:]+$");
    private static final Pattern BETWEEN = Pattern.compile("[|,;\\s]+");

    private SectionKinds() {}

    private static Map<Pattern, Kind> titles() {
        Map<Pattern, Kind> titles = new LinkedHashMap<>();
        put(
                titles,
                Kind.METHODS,
                "(?:[a-z -]+"
                        + AND
                        + ")?(?:research |study |statistical |survey |online |star )?"
                        + "(?:methods?|methodology)(?:"
                        + AND
                        + "[a-z ,]+)?");
        put(
                titles,
                Kind.PARTICIPANTS,
                "(?:[\\w-]+ )?(?:study |human |research )?" + PEOPLE + "(?:" + AND + ".+)?",
                "(?:study )?sample(?:" + AND + ".+)?",
                "(?:participants?|patients?|subjects?|samples?|cohorts?) (?:selection|recruitment"
                        + "|population|characteristics|cohorts?|groups?)",
                "(?:study )?(?:design|setting)s?" + AND + "(?:setting" + AND + ")?" + PEOPLE,
                "recruitment(?: .+)?|selection of .+|(?:healthy )?controls?|case definitions?",
                "(?:inclusion|exclusion|eligibility|selection|diagnostic)(?:"
                        + AND
                        + "exclusion)?(?: criteria)?");
        put(
                titles,
                Kind.METHODS,
                "(?:study|research|experimental) (?:design|protocol|procedures?|section)(?:"
                        + AND
                        + ".+)?");
        put(
                titles,
                Kind.INTRODUCTION,
                "(?:introduction|background|rationale)(?:"
                        + AND
                        + "(?:introduction|background|rationale|aims?|objectives?|purpose))?");
        put(titles, Kind.RESULTS, "(?:results?|(?:main |key )?findings)(?:" + AND + ".+)?");
        put(titles, Kind.DISCUSSION, "(?:general )?discussion(?:" + AND + ".+)?|interpretation");
        put(
                titles,
                Kind.CONCLUSIONS,
                "(?:summary" + AND + ")?conclusions?(?:" + AND + ".+)?|concluding remarks");
        return titles;
    }

    private static void put(Map<Pattern, Kind> titles, Kind kind, String... whole) {
        titles.put(Pattern.compile("(?:" + String.join("|", List.of(whole)) + ")"), kind);
    }

    /**
     * The kind of a part.
     *
     * @param type its sec-type: "materials|methods"; empty where it has none
     * @param outer of the part around it
     */
    static Kind of(String type, String title, Kind outer) {
        Kind typed = ofType(type);
        Kind kind = typed == null ? ofTitle(title) : typed;
        // "Participant characteristics" within the results are results.
        boolean told = kind == Kind.PARTICIPANTS && outer != Kind.OTHER && outer != Kind.METHODS;
        return kind == null || told ? outer : kind;
    }

    private static @Nullable Kind ofType(String type) {
        for (String word : BETWEEN.split(type.toLowerCase(Locale.ROOT))) {
            Kind kind =
                    switch (word) {
                        case "intro", "introduction", "background" -> Kind.INTRODUCTION;
                        case "methods", "method", "materials" -> Kind.METHODS;
                        case "subjects", "participants", "patients" -> Kind.PARTICIPANTS;
                        case "results" -> Kind.RESULTS;
                        case "discussion" -> Kind.DISCUSSION;
                        case "conclusions", "conclusion" -> Kind.CONCLUSIONS;
                        default -> null;
                    };
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private static @Nullable Kind ofTitle(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        String words = END.matcher(NUMBER.matcher(lower).replaceAll("")).replaceAll("");
        for (Map.Entry<Pattern, Kind> one : TITLES.entrySet()) {
            if (one.getKey().matcher(words).matches()) {
                return one.getValue();
            }
        }
        return null;
    }
}
