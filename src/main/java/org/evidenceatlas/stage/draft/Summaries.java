package org.evidenceatlas.stage.draft;

import java.util.List;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.stage.draft.read.Material;
import org.evidenceatlas.stage.draft.say.Retelling;
import org.evidenceatlas.text.Role;
import org.evidenceatlas.text.RoledSentence;

/** The plain summary (question, people, two results) and the one for readers who know the field. */
final class Summaries {
    private static final int TECHNICAL = 6;

    private Summaries() {}

    static void write(Material material, Scribe scribe) {
        plain(material, scribe);
        advanced(material, scribe);
    }

    private static void plain(Material material, Scribe scribe) {
        Opening.question(material, Field.PLAIN_SUMMARY, scribe);
        Opening.people(material, Field.PLAIN_SUMMARY, scribe);
        if (!isPlan(material)) {
            int room = 4 - scribe.in(Field.PLAIN_SUMMARY).size();
            for (Retelling one : main(material, Math.min(2, room))) {
                scribe.reported(Field.PLAIN_SUMMARY, one.text(), List.of(material.span(one)));
            }
        }
    }

    /** The main results; where a trial or review also found nothing on one, that stands beside. */
    private static List<Retelling> main(Material material, int most) {
        List<Retelling> main = Findings.telling(material.results(), most);
        boolean weighs =
                material.facts().isTrial() || material.facts().is(StudyDesign.SYSTEMATIC_REVIEW);
        boolean told = main.stream().anyMatch(Summaries::isNull);
        if (!weighs || told || main.size() < 2) {
            return main;
        }
        return Findings.telling(material.results(), material.results().size()).stream()
                .filter(Summaries::isNull)
                .findFirst()
                .map(none -> List.of(Findings.best(main, 1).get(0), none))
                .orElse(main);
    }

    private static boolean isNull(Retelling one) {
        return one.text().contains("o clear ") || one.text().contains("not clearly ");
    }

    private static void advanced(Material material, Scribe scribe) {
        int methods = 0;
        int results = 0;
        int aims = 0;
        for (RoledSentence roled : material.sentences()) {
            boolean room =
                    switch (roled.role()) {
                        case AIM -> aims < 1;
                        case METHODS -> methods < 2;
                        case RESULTS -> results < 3 && !isPlan(material);
                        default -> false;
                    };
            if (!room || scribe.in(Field.ADVANCED_SUMMARY).size() >= TECHNICAL) {
                continue;
            }
            List<Retelling> told =
                    roled.role() == Role.AIM
                            ? material.reteller().aim(roled.sentence())
                            : material.reteller().technical(roled.sentence());
            for (Retelling one : told) {
                scribe.reported(Field.ADVANCED_SUMMARY, one.text(), List.of(material.span(one)));
                aims += roled.role() == Role.AIM ? 1 : 0;
                methods += roled.role() == Role.METHODS ? 1 : 0;
                results += roled.role() == Role.RESULTS ? 1 : 0;
            }
        }
    }

    static boolean isPlan(Material material) {
        return material.study().design().value() == StudyDesign.PROTOCOL;
    }
}
