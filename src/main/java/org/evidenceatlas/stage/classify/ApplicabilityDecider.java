package org.evidenceatlas.stage.classify;

import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.classification.Applicability;
import org.evidenceatlas.model.classification.DiseaseContext;
import org.evidenceatlas.model.classification.Participants;
import org.evidenceatlas.model.classification.PemCriterion;

/** Decides whether results bear on people with post-exertional malaise; always derived. */
final class ApplicabilityDecider {
    private static final String VERSION = "1";

    private ApplicabilityDecider() {}

    static Attribute<Applicability> decide(
            Participants participants, DiseaseContext context, PemCriterion pem) {
        if (participants == Participants.NONE) {
            return derived(Applicability.NOT_APPLICABLE, "participants: " + participants.code());
        }
        if (participants == Participants.ANIMAL || participants == Participants.CELLS) {
            return derived(Applicability.INDIRECT, "participants: " + participants.code());
        }
        if (context == DiseaseContext.OTHER) {
            return derived(Applicability.INDIRECT, "disease context: " + context.code());
        }
        return switch (pem) {
            case REQUIRED -> derived(Applicability.DIRECT, "PEM criterion: required");
            case NOT_REQUIRED -> derived(Applicability.INDIRECT, "PEM criterion: not-required");
            default -> derived(Applicability.UNCLEAR, "PEM criterion: " + pem.code());
        };
    }

    private static Attribute<Applicability> derived(Applicability value, String from) {
        return Attribute.derived(value, "applicability.from-pem", VERSION, from);
    }
}
