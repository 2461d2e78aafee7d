package org.evidenceatlas.stage.examine.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.ClaimKind;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.study.SourceText;
import org.jspecify.annotations.Nullable;

/** One claim beside all that it may rest on. */
public final class Told extends Asked {
    private final Draft draft;
    private final Claim claim;
    private final Ground ground;
    private final Told first;

    private Told(Draft draft, Claim claim, Ground ground, @Nullable Told first) {
        this.draft = draft;
        this.claim = claim;
        this.ground = ground;
        this.first = first == null ? this : first;
    }

    /** The claim. */
    public Claim claim() {
        return claim;
    }

    /** The words that it rests on. */
    public Ground ground() {
        return ground;
    }

    /** The first reported claim of the draft with the same words on the same ground. */
    Told first() {
        return first;
    }

    /** Whether the claim says that it tells what the source says. */
    public boolean isReported() {
        return claim.kind() == ClaimKind.REPORTED;
    }

    /** The words of the claim's spans, one a line, in their order. */
    public String spans() {
        return ground.words();
    }

    /** The title and abstract that were read. */
    public SourceText source() {
        return ground.paper().source();
    }

    /** What is known of the study. */
    public Classification classification() {
        return draft.classification();
    }

    /** Every claim of a draft beside its source. */
    public static List<Told> all(Draft draft) {
        Paper paper = new Paper(draft.classification().study().text());
        Map<List<Span>, Ground> grounds = new HashMap<>();
        Map<Ground, Map<String, Told>> reported = new HashMap<>();
        List<Told> all = new ArrayList<>();
        for (Claim claim : draft.claims()) {
            Ground ground =
                    grounds.computeIfAbsent(claim.spans(), spans -> new Ground(paper, spans));
            Map<String, Told> same = reported.computeIfAbsent(ground, one -> new HashMap<>());
            Told told = new Told(draft, claim, ground, same.get(claim.text()));
            if (told.isReported()) {
                same.putIfAbsent(claim.text(), told);
            }
            all.add(told);
        }
        return List.copyOf(all);
    }
}
