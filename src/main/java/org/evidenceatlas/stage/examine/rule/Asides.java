package org.evidenceatlas.stage.examine.rule;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.ClaimKind;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.pack.Pack;

/**
 * Takes what is ours out of reported claims before they are held against their source: the
 * glossary's explanations and the note on chance. The places of all other words stay as they are.
 */
public final class Asides {
    private static final String CHANCE = "; chance could explain this";
    private final List<String> asides = new ArrayList<>();

    /** The asides that the pack's glossary gives. */
    public Asides(Pack pack) {
        pack.glossary().forEach(entry -> asides.add("(" + entry.gloss() + ")"));
        asides.add(CHANCE);
    }

    /** The draft with blanks where reported claims hold an aside. */
    public Draft without(Draft draft) {
        List<Claim> claims = draft.claims().stream().map(this::without).toList();
        return new Draft(draft.classification(), draft.drafter(), draft.bare(), claims);
    }

    private Claim without(Claim claim) {
        if (claim.kind() != ClaimKind.REPORTED) {
            return claim;
        }
        String text = claim.text();
        if (text.indexOf('(') < 0 && text.indexOf(';') < 0) {
            return claim; // Each aside begins with one of these.
        }
        for (String aside : asides) {
            text = text.replace(aside, " ".repeat(aside.length()));
        }
        return new Claim(
                claim.id(),
                claim.field(),
                claim.kind(),
                text,
                claim.spans(),
                claim.rule(),
                claim.reason(),
                claim.source());
    }
}
