package org.evidenceatlas.stage.classify.design;

import java.util.EnumMap;
import java.util.Map;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.stage.classify.reading.Clue;
import org.jspecify.annotations.Nullable;

/**
 * Decides the study design: the design whose clues weigh most together. On a tie the one named
 * first in {@link StudyDesign} stands. Its strongest clue is the span.
 */
public final class DesignDecider {
    /** Less than this is too little to say anything. */
    private static final int ENOUGH = 3;

    /** A title alone must name the design outright. */
    private static final int TITLE_ALONE = 8;

    /** What two sentences in the future tense add for a protocol. */
    private static final int PLANNED = 20;

    /** What figures of a paper's own take from the words that call it a review. */
    private static final int OWN_DATA = 7;

    private DesignDecider() {}

    /** The design, or unclear. */
    public static Attribute<StudyDesign> decide(DesignEvidence evidence) {
        Map<StudyDesign, Integer> weights = new EnumMap<>(StudyDesign.class);
        for (Clue<StudyDesign> clue : evidence.clues()) {
            weights.merge(clue.value(), clue.weight(), Integer::sum);
        }
        if (evidence.ownData()) {
            weights.computeIfPresent(
                    StudyDesign.NARRATIVE_REVIEW, (design, weight) -> weight - OWN_DATA);
        }
        if (evidence.planned()) {
            weights.merge(StudyDesign.PROTOCOL, PLANNED, Integer::sum);
        }
        StudyDesign best = StudyDesign.UNCLEAR;
        int most = (evidence.told() ? ENOUGH : TITLE_ALONE) - 1;
        for (Map.Entry<StudyDesign, Integer> one : weights.entrySet()) {
            if (one.getValue() > most) {
                best = one.getKey();
                most = one.getValue();
            }
        }
        Clue<StudyDesign> strongest = strongest(evidence, best);
        if (strongest != null) {
            return strongest.attribute();
        }
        return Attribute.notFound(StudyDesign.UNCLEAR);
    }

    private static @Nullable Clue<StudyDesign> strongest(
            DesignEvidence evidence, StudyDesign design) {
        Clue<StudyDesign> best = null;
        for (Clue<StudyDesign> clue : evidence.clues()) {
            if (clue.value() == design && (best == null || clue.weight() > best.weight())) {
                best = clue;
            }
        }
        return best;
    }
}
