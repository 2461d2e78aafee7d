package org.evidenceatlas.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.evaluate.CountsFile;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.Versions;
import org.evidenceatlas.model.draft.EditorialSource;
import org.evidenceatlas.model.editorial.EditorialSentence;
import org.evidenceatlas.model.editorial.GlossaryEntry;
import org.evidenceatlas.model.machinery.Catalogue;
import org.evidenceatlas.pack.CaseDefinition;
import org.evidenceatlas.pack.Condition;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.Topic;
import org.evidenceatlas.pack.Wording;
import org.evidenceatlas.pack.markdown.PageReader;

/** A small pack of our own invention, for tests of the site alone. */
public final class SyntheticPack {
    static final Versions VERSIONS = new Versions("1.0", "1.0", "1.0", "0.1", "test 1");

    static final SiteConfig CONFIG =
            new SiteConfig(
                    "Evidence Atlas: ME/CFS",
                    "evidence-atlas",
                    "https://example.org",
                    "ME/CFS",
                    VERSIONS,
                    false);

    private static final String GUIDES =
            """
            # Guides

            Texts at three depths. [atlas]

            - [An example](/guides/example): what it shows.

            [atlas]: /methodology
            """;

    private static final String GUIDE =
            """
            # An example

            What this guide is about. [atlas]

            ## In 30 seconds

            Many people fell ill after a *virus*. [book]

            ## In 3 minutes

            - Some fell ill **slowly**. [book] Others at once. [paper]

            ## In 10 minutes

            ### Why

            Why is an open question. [paper] See the [other guides](/guides). [atlas]

            [book]: https://example.com/book "A book of examples (opened 2026-01-02)"
            [paper]: https://doi.org/10.1000/x "A paper (opened 2026-01-03)"
            [atlas]: /methodology
            """;

    private SyntheticPack() {}

    static Pack pack() {
        EditorialSource book =
                new EditorialSource("A book of examples", "https://example.com/book", "2026-01-02");
        Topic infection =
                new Topic(
                        "infection",
                        "Infection and reactivation",
                        List.of("virus"),
                        List.of(),
                        "none",
                        List.of(
                                new EditorialSentence("Many people fell ill after a virus.", book),
                                new EditorialSentence("Why is an open question.", book)));
        Topic exercise =
                new Topic(
                        "exercise",
                        "Exercise testing",
                        List.of(),
                        List.of(),
                        "activity",
                        List.of());
        return new Pack(
                "test",
                "1",
                "0".repeat(64),
                CONFIG,
                new Condition(
                        "ME/CFS",
                        "an illness",
                        "me-cfs",
                        List.of("ME/CFS"),
                        Map.of(),
                        "me cfs[tiab]",
                        "me cfs"),
                definitions(),
                List.of(infection, exercise),
                List.of(
                        new GlossaryEntry(
                                "microRNA", List.of("miRNA"), "a scrap", "A small scrap.")),
                new Wording(Map.of(), Map.of()),
                List.of(),
                List.of(
                        PageReader.read("/guides", GUIDES),
                        PageReader.read("/guides/example", GUIDE)));
    }

    private static List<CaseDefinition> definitions() {
        CaseDefinition strict =
                new CaseDefinition(
                        "strict-2001",
                        "Strict criteria (2001)",
                        2001,
                        List.of("SC 2001"),
                        "10.1000/strict",
                        "",
                        "yes",
                        "required",
                        "People must feel worse after effort.",
                        "page 3",
                        true,
                        "strict",
                        6,
                        List.of("poor sleep"));
        CaseDefinition loose =
                new CaseDefinition(
                        "loose-1990",
                        "Loose criteria (1990)",
                        1990,
                        List.of(),
                        "ISBN 0-00-000000-0",
                        "",
                        "optional",
                        "unclear",
                        "Feeling worse after effort is one of eight signs.",
                        "",
                        false,
                        "weak",
                        0,
                        List.of());
        return List.of(strict, loose);
    }

    static Catalogue catalogue() {
        Map<String, String> stages = new LinkedHashMap<>();
        stages.put("classify", "1.0");
        stages.put("examine", "1.0");
        return new Catalogue(
                stages,
                List.of(
                        new Catalogue.RuleEntry(
                                "examine",
                                "strength.above-source",
                                "1",
                                "critical",
                                "A claim may not be stronger than its source.",
                                List.of("X causes Y."),
                                List.of("X went with Y."))),
                List.of(
                        new Catalogue.Table(
                                "evidence-level",
                                "Evidence level",
                                List.of("Row", "Where", "Level"),
                                List.of(List.of("1", "Retracted <notice>", "none")))),
                "me cfs[tiab]",
                CountsFile.shipped("mecfs").orElseThrow());
    }

    public static Site.Setup setup() {
        return new Site.Setup(pack(), CONFIG, catalogue(), "Evidence Atlas 0.0-test");
    }
}
