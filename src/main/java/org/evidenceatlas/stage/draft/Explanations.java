package org.evidenceatlas.stage.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.ClaimKind;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.stage.draft.say.Explained;

/** Explains jargon in brackets at first use: anew in each short form, once in the page itself. */
final class Explanations {
    private Explanations() {}

    static List<Claim> in(List<Claim> claims, Explained.Lexicon lexicon) {
        Explained page = new Explained(lexicon);
        Map<Field, Explained> shortForms = new EnumMap<>(Field.class);
        shortForms.put(Field.ONE_LINE, new Explained(lexicon));
        shortForms.put(Field.FIVE_LINES, new Explained(lexicon));
        List<Claim> told = new ArrayList<>();
        for (Claim claim : claims) {
            boolean left =
                    claim.kind() == ClaimKind.CURATED || claim.field() == Field.ADVANCED_SUMMARY;
            Explained reading = shortForms.getOrDefault(claim.field(), page);
            boolean plain = claim.field() == Field.PLAIN_SUMMARY;
            int longest = plain ? PlainSummary.LONGEST : Explained.MOST_WORDS;
            told.add(left ? claim : with(claim, reading.of(claim.text(), plain ? 2 : 1, longest)));
        }
        return told;
    }

    private static Claim with(Claim claim, String text) {
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
