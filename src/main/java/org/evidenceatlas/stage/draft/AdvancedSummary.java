package org.evidenceatlas.stage.draft;

import java.util.List;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.stage.draft.read.Material;
import org.evidenceatlas.stage.draft.say.Retelling;
import org.evidenceatlas.text.Role;
import org.evidenceatlas.text.Roles.RoledSentence;

/** The summary for readers who know the field: what was asked, done and found, in its own words. */
final class AdvancedSummary {
    private static final int TECHNICAL = 6;

    private AdvancedSummary() {}

    static void write(Material material, Scribe scribe) {
        int methods = 0;
        int results = 0;
        int aims = 0;
        for (RoledSentence roled : material.sentences()) {
            boolean room =
                    switch (roled.role()) {
                        case AIM -> aims < 1;
                        case METHODS -> methods < 2;
                        case RESULTS -> results < 3 && !Findings.isPlan(material);
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
}
