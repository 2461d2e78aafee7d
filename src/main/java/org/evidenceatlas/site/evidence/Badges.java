package org.evidenceatlas.site.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.page.Brief;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.pack.CaseDefinition;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.site.words.Words;

/** The badges of a study, in words. */
public final class Badges {
    private final Pack pack;

    public Badges(Pack pack) {
        this.pack = pack;
    }

    /** The few that a list shows: status where it is not clean, level, design, PEM criterion. */
    public static List<String> few(Status status, Brief.Kind kind) {
        List<String> badges = new ArrayList<>();
        status(status, badges);
        badges.add(Words.of(kind.level()));
        badges.add(Words.of(kind.design()));
        badges.add(Words.of(kind.pem()));
        if (!kind.inScope()) {
            badges.add("Outside this atlas's condition");
        }
        return badges;
    }

    /** All of them, in page order. */
    public List<String> all(Draft draft) {
        Classification what = draft.classification();
        List<String> badges = new ArrayList<>(few(what.study().status(), Brief.Kind.of(what)));
        badges.add(definition(what));
        badges.add(Words.of(what.peerReview().value()));
        badges.add(draft.bare() ? "Bibliography only" : "Machine draft");
        badges.add("Read: " + Words.ofRead(what.read()).toLowerCase(Locale.ROOT));
        return badges;
    }

    private static void status(Status status, List<String> badges) {
        switch (status.value()) {
            case CURRENT, UNKNOWN -> {}
            default -> badges.add(Words.of(status.value()));
        }
    }

    private String definition(Classification what) {
        if (what.caseDefinitions().isEmpty()) {
            boolean nobody = what.pemCriterion().value() == PemCriterion.NOT_APPLICABLE;
            return nobody ? "Case definition does not apply" : "Case definition not stated";
        }
        return "Case definition: "
                + String.join(
                        ", ", what.caseDefinitions().stream().map(this::definitionName).toList());
    }

    /** The name of a case definition that a study used. */
    String definitionName(Attribute<String> used) {
        return pack.definition(used.value())
                .map(CaseDefinition::name)
                .orElseGet(
                        () ->
                                used.value().equals(CaseDefinition.OWN)
                                        ? "the paper's own"
                                        : Words.ofCode(used.value()));
    }
}
