package org.evidenceatlas.stage.examine;

import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.Versions;
import org.evidenceatlas.model.draft.EditorialSource;
import org.evidenceatlas.model.editorial.EditorialSentence;
import org.evidenceatlas.model.editorial.GlossaryEntry;
import org.evidenceatlas.pack.CaseDefinition;
import org.evidenceatlas.pack.Condition;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.Topic;
import org.evidenceatlas.pack.Wording;

/** A small pack of our own for the tests of the checks. */
final class Packs {
    static final EditorialSource SOURCE =
            new EditorialSource("A made-up source", "https://example.org/source", "2026-11-01");
    static final String EDITORIAL = "Many people fall ill after an infection.";

    private Packs() {}

    static SiteConfig site(boolean gateOff) {
        return new SiteConfig(
                "Atlas",
                "atlas",
                "https://example.org",
                "ME/CFS",
                new Versions("1", "1", "1", "1", "1"),
                gateOff);
    }

    static Pack small() {
        return new Pack(
                "small",
                "1",
                "0000",
                site(false),
                new Condition(
                        "ME/CFS",
                        "myalgic encephalomyelitis / chronic fatigue syndrome",
                        "me-cfs",
                        List.of("ME/CFS", "CFS", "chronic fatigue syndrome"),
                        Map.of(),
                        "query",
                        "query"),
                List.of(
                        new CaseDefinition(
                                "fukuda-1994",
                                "Fukuda",
                                1994,
                                List.of("Fukuda"),
                                "10.1000/fukuda",
                                "",
                                "optional",
                                "not-required",
                                "PEM is one of eight symptoms.",
                                "table 1",
                                false,
                                "weak",
                                0,
                                List.of())),
                List.of(
                        new Topic(
                                "drug",
                                "Drugs",
                                List.of("drug"),
                                List.of(),
                                "drug",
                                List.of(new EditorialSentence(EDITORIAL, SOURCE)))),
                List.of(new GlossaryEntry("cortisol", List.of(), "a stress hormone", "A hormone.")),
                new Wording(
                        Map.of("absolutes", List.of("silver bullet*"), "patients", List.of()),
                        Map.of("myalgia", "muscle pain")),
                List.of(),
                List.of());
    }
}
