package org.evidenceatlas.stage.examine.told;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.EvidenceRule;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.Check;
import org.evidenceatlas.stage.examine.rule.Looked;

/** A trial of a treatment opens with its caution. */
public final class CautionFirst extends Check implements EvidenceRule {
    private static final String SENTENCE =
            "Do not start, stop or change a treatment because of this page";
    private static final Set<StudyDesign> TRIALS =
            EnumSet.of(StudyDesign.RANDOMISED_TRIAL, StudyDesign.NON_RANDOMISED_TRIAL);
    private final Pack pack;

    /** The check, with the pack's topics and their cautions. */
    public CautionFirst(Pack pack) {
        super(
                new About(
                        "caution.first",
                        "1",
                        Severity.CRITICAL,
                        "Looks whether a trial of activity, a drug or a procedure opens with its"
                                + " caution and the sentence \""
                                + SENTENCE
                                + "\".",
                        List.of(
                                "[trial of a drug] The drug was taken for a week. => The"
                                        + " drug was taken for a week."),
                        List.of(
                                "[trial of a drug, caution] The drug was taken for a week."
                                        + " => Do not start, stop or change a treatment because of this page.",
                                "The drug was taken for a week. => The drug was taken for a"
                                        + " week.")));
        this.pack = pack;
    }

    @Override
    public List<Flag> look(Draft draft) {
        boolean trial = TRIALS.contains(draft.classification().design().value());
        if (draft.bare() || !trial || !isCautious(draft)) {
            return List.of();
        }
        boolean said =
                draft.in(Field.CAUTION).stream().anyMatch(claim -> claim.text().contains(SENTENCE));
        return said
                ? List.of()
                : List.of(
                        flag(
                                Looked.at(""),
                                "The study tried a treatment, and its page does not open with the"
                                        + " caution \""
                                        + SENTENCE
                                        + "\"; add it."));
    }

    private boolean isCautious(Draft draft) {
        return draft.classification().topics().stream()
                .map(Attribute::value)
                .flatMap(id -> pack.topic(id).stream())
                .anyMatch(topic -> !topic.caution().equals("none"));
    }
}
