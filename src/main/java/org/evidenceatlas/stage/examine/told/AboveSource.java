package org.evidenceatlas.stage.examine.told;

import java.util.List;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.stage.examine.rule.ReportedCheck;
import org.evidenceatlas.stage.examine.rule.Told;
import org.evidenceatlas.text.Sentence;
import org.evidenceatlas.text.Sentences;
import org.evidenceatlas.text.Strength;
import org.evidenceatlas.text.Strength.Level;
import org.evidenceatlas.text.Strength.Reading;

/** A claim speaks no more strongly of cause than the words it rests on. */
public final class AboveSource extends ReportedCheck {
    /** The check. */
    public AboveSource() {
        super(
                new About(
                        "strength.above-source",
                        "1",
                        Severity.CRITICAL,
                        "Reads how strongly a sentence speaks of cause (none, correlational,"
                                + " conditional, causal) and flags one that stands above its source:"
                                + " a link must not become a cause, nor \"may\" become \"does\".",
                        List.of(
                                "Poor sleep was associated with pain. => Poor sleep causes pain.",
                                "The drug may reduce fatigue. => The drug reduces fatigue.",
                                "Cortisol was lower in patients. => The illness reduces cortisol."),
                        List.of(
                                "Poor sleep was associated with pain. => Poor sleep was linked with"
                                        + " pain.",
                                "The drug may reduce fatigue. => The drug may reduce fatigue.",
                                "The drug reduced fatigue. => The drug reduced fatigue.",
                                "Poor sleep was associated with pain. => The study does not show"
                                        + " that poor sleep causes pain.")));
    }

    @Override
    protected List<Flag> compare(Told told) {
        Reading claim = strongest(told.claim().text(), true);
        if (claim.level().compareTo(Level.CONDITIONAL) < 0) {
            return List.of();
        }
        Reading source = strongest(told.spans(), false);
        if (claim.level().compareTo(source.level()) <= 0) {
            return List.of();
        }
        return List.of(
                flag(
                        Looked.at(told.claim()),
                        "The sentence is "
                                + claim.level().code()
                                + " (\""
                                + claim.words()
                                + "\"), and the words that it rests on are "
                                + source.level().code()
                                + "; say no more than they do."));
    }

    /** The strongest of the text's sentences. */
    private static Reading strongest(String text, boolean asserted) {
        Reading most = new Reading(Level.NONE, "");
        for (Sentence sentence : Sentences.of(text)) {
            Reading one =
                    asserted ? Strength.asserted(sentence.text()) : Strength.of(sentence.text());
            most = one.level().compareTo(most.level()) > 0 ? one : most;
        }
        return most;
    }
}
