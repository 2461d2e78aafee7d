package org.evidenceatlas.stage.classify;

import java.util.List;
import org.evidenceatlas.model.machinery.Catalogue;
import org.evidenceatlas.pack.CaseDefinition;
import org.evidenceatlas.pack.Pack;

/** The published tables of classify, as /methodology prints them. */
public final class LevelTable {
    private LevelTable() {}

    /** The evidence level: the first row that fits decides. */
    public static Catalogue.Table levels() {
        return new Catalogue.Table(
                "evidence-level",
                "Evidence level: the first row that fits decides",
                List.of("Row", "What the paper is", "Level"),
                List.of(
                        List.of(
                                "1",
                                "Retracted, commentary, notice, protocol, or no abstract to read",
                                "No level"),
                        List.of("2", "Preprint", "E3 Early"),
                        List.of(
                                "3",
                                "Scoping review, or systematic review whose abstract says that it"
                                        + " includes one study or none, or whose conclusion calls the"
                                        + " evidence insufficient, unclear, or of low or very low"
                                        + " certainty",
                                "E3 Early"),
                        List.of(
                                "4",
                                "Guideline or consensus of a named body; any other systematic review"
                                        + " (an abstract that states no number of studies is taken to"
                                        + " mean two or more)",
                                "E0 Synthesis or guideline"),
                        List.of(
                                "5",
                                "Human study whose result an independent group has repeated (not given"
                                        + " yet: nothing here links a study to its repeats)",
                                "E1 Repeated"),
                        List.of(
                                "6",
                                "Human study with a comparison or randomisation and at least "
                                        + LevelDecider.GROUP
                                        + " people in each group, or a cohort of "
                                        + LevelDecider.COHORT
                                        + " people or more",
                                "E2 Controlled or large"),
                        List.of("7", "All else, size not stated included", "E3 Early")));
    }

    /** What each case definition of the pack asks for, and how strictly it selects. */
    public static Catalogue.Table definitionQuality(Pack pack) {
        return new Catalogue.Table(
                "case-definition-quality",
                "Case definitions: whether each requires post-exertional malaise, and how strictly it"
                        + " selects",
                List.of("Definition", "Requires post-exertional malaise", "Selection"),
                pack.definitions().stream().map(LevelTable::row).toList());
    }

    private static List<String> row(CaseDefinition one) {
        return List.of(one.name(), one.requiresPem(), one.quality());
    }
}
