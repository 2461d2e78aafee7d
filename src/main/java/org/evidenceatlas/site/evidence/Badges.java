package org.evidenceatlas.site.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.WrittenBy;
import org.evidenceatlas.model.page.Brief;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.pack.CaseDefinition;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.site.view.Link;
import org.evidenceatlas.site.words.Words;

/** The badges of a study, in words. */
public final class Badges {
    private static final String OUTSIDE = "Outside this atlas's condition";

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
            badges.add(OUTSIDE);
        }
        return badges;
    }

    /** All of them, in page order; each leads to how often it is right. */
    public List<Link> all(Draft draft) {
        Classification what = draft.classification();
        List<String> status = new ArrayList<>();
        status(what.study().status(), status);
        List<Link> badges = new ArrayList<>();
        status.forEach(one -> badges.add(judged(one, "status")));
        badges.add(judged(Words.of(what.level().value()), "level"));
        badges.add(judged(Words.of(what.design().value()), "design"));
        badges.add(judged(Words.of(what.pemCriterion().value()), "pem"));
        if (!what.inScope().value()) {
            badges.add(judged(OUTSIDE, "scope"));
        }
        badges.add(judged(definition(what), "case-definitions"));
        badges.add(judged(Words.of(what.peerReview().value()), "peer-review"));
        badges.add(judged(drafted(draft), "draft"));
        String read = Words.ofRead(what.read()).toLowerCase(Locale.ROOT);
        badges.add(judged("Read: " + read, "read"));
        return badges;
    }

    private static String drafted(Draft draft) {
        if (draft.bare()) {
            return "Bibliography only";
        }
        return WrittenBy.of(draft.drafter()) instanceof WrittenBy.Model
                ? "Machine draft, by a language model"
                : "Machine draft";
    }

    private static Link judged(String badge, String id) {
        return new Link(badge, "/scoreboard#" + id);
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
