package org.evidenceatlas.stage.examine.told;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.ClaimKind;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.EvidenceRule;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.Check;
import org.evidenceatlas.stage.examine.rule.Looked;

/** A withdrawn study's results stand in no short form, and no strengths are listed. */
public final class RetractedTold extends Check implements EvidenceRule {
    private static final Set<Field> SHORT =
            EnumSet.of(Field.ONE_LINE, Field.FIVE_LINES, Field.PLAIN_SUMMARY);
    private static final Pattern SAID = Pattern.compile("(?i)\\b(?:retract|withdr[ae]w)");

    /** The check. */
    public RetractedTold() {
        super(
                new About(
                        "retracted.told",
                        "1",
                        Severity.CRITICAL,
                        "Looks whether the page about a retracted or withdrawn study says so in its"
                                + " one line, repeats no result in a short form, and lists no"
                                + " strengths.",
                        List.of(
                                "[retracted, one-line] The virus was found. => The virus was"
                                        + " found.",
                                "[retracted, strengths] Controls were matched. => Controls"
                                        + " were matched."),
                        List.of(
                                "[retracted, withdrawn] The virus was found. => The paper"
                                        + " said that the virus was found.",
                                "The virus was found. => The virus was found.")));
    }

    @Override
    public List<Flag> look(Draft draft) {
        if (draft.bare() || !draft.classification().study().status().isWithdrawn()) {
            return List.of();
        }
        List<Flag> flags = new ArrayList<>();
        boolean said = draft.in(Field.ONE_LINE).stream().anyMatch(RetractedTold::says);
        if (!said) {
            flags.add(
                    flag(
                            Looked.at(""),
                            "The one-line form does not say that the study was retracted; begin"
                                    + " with that."));
        }
        for (Claim claim : draft.claims()) {
            boolean result = SHORT.contains(claim.field()) && claim.kind() == ClaimKind.REPORTED;
            if (result || claim.field() == Field.STRENGTHS) {
                flags.add(
                        flag(
                                Looked.at(claim),
                                "The study was retracted, and its "
                                        + claim.field().code()
                                        + " still tells of it as if it stood; leave the sentence"
                                        + " out."));
            }
        }
        return List.copyOf(flags);
    }

    private static boolean says(Claim claim) {
        return SAID.matcher(claim.text()).find();
    }
}
