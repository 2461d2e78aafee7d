package org.evidenceatlas.stage.examine.told;

import java.util.List;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.examine.grounding.Carrying;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.stage.examine.rule.ReportedCheck;
import org.evidenceatlas.stage.examine.rule.Told;
import org.evidenceatlas.text.Negation;

/** A claim says "caused", "led to" or "proves" only where the words it rests on say so. */
public final class CauseAdded extends ReportedCheck {
    /** "Breathing-induced" names what was measured. */
    private static final Pattern CAUSE =
            Pattern.compile(
                    "(?i)(?:^|[^\\p{L}-])(caus(?:e[sd]?|ing)|(?:leads?|led|leading) to"
                            + "|result(?:s|ed|ing)? in|brought about|gave rise to|gives? rise to"
                            + "|responsible for|trigger\\w*|induc(?:e[sd]?|ing)|due to|because"
                            + " of)\\b");

    /** The same said in other ways, by which a source may carry it. */
    private static final Pattern CAUSE_STATED =
            Pattern.compile(
                    "(?i)\\bcaus(?:e|al|ing|ation)|\\b(?:leads?|led|leading) to\\b|\\bresult(?:s|ed|ing)? (?:in|from)\\b|"
                            + "\\bresult of\\b|\\bconsequen|\\brise to\\b|\\bresponsible for\\b|\\btrigger|"
                            + "\\binduc|\\bdue to\\b|\\bbecause\\b|\\bowing to\\b|\\battribut|\\bprovok|"
                            + "\\belicit|\\bproduc|\\bdriv|\\bby\\b.{0,40}\\bmechanism");

    private static final Pattern PROOF =
            Pattern.compile("(?i)\\b(prov(?:e[sdn]?|en|ing)|proofs?)\\b");
    private static final Pattern PROOF_STATED =
            Pattern.compile(
                    "(?i)\\bprov(?:e[sdn]?|en|ing)\\b|\\bproofs?\\b|\\bconfirm|\\bestablish");
    private final Carrying carrying;

    /** The check, with the pack's plain words. */
    public CauseAdded(Carrying carrying) {
        super(
                new About(
                        "strength.cause-added",
                        "2",
                        Severity.CRITICAL,
                        "Looks whether a sentence that says caused, led to, resulted in or proves"
                                + " rests on words that say so: a link, a prediction or a risk"
                                + " factor is no cause, and a hint is no proof.",
                        List.of(
                                "Stress predicted pain. => Stress caused pain.",
                                "Age was a risk factor for pain. => Age was a cause of pain.",
                                "Sleep correlated with mood. => Sleep led to better mood.",
                                "The data suggest that sleep matters. => The data prove that sleep"
                                        + " matters."),
                        List.of(
                                "Stress triggered pain. => Stress caused pain.",
                                "Stress predicted pain. => Stress predicted pain; this does not"
                                        + " prove that stress causes it.",
                                "Stress predicted pain. => Stress went together with pain.")));
        this.carrying = carrying;
    }

    @Override
    protected List<Flag> compare(Told told) {
        List<Flag> causes = look(told, CAUSE, CAUSE_STATED);
        return causes.isEmpty() ? look(told, PROOF, PROOF_STATED) : causes;
    }

    private List<Flag> look(Told told, Pattern said, Pattern stated) {
        String text = told.claim().text();
        Matcher words = said.matcher(text);
        while (words.find()) {
            if (!Negation.denies(text, words.start(1), words.end(1))) {
                return stated.matcher(carrying.plainly(told.ground())).find()
                        ? List.of()
                        : List.of(
                                flag(
                                        Looked.at(told.claim(), words.start(1), words.end(1)),
                                        "\""
                                                + words.group(1)
                                                + "\" says more than the words that the sentence"
                                                + " rests on; say it as they do."));
            }
        }
        return List.of();
    }
}
