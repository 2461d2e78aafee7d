package org.evidenceatlas.stage.examine.told;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.Ground;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.stage.examine.rule.Question;
import org.evidenceatlas.stage.examine.rule.ReportedCheck;
import org.evidenceatlas.stage.examine.rule.Told;
import org.evidenceatlas.text.Negation;
import org.evidenceatlas.text.Words;

/** What a source says may be so, a claim does not say is so. */
public final class HedgeKept extends ReportedCheck {
    private static final Set<String> MODALS = Set.of("may", "might", "could");

    /** Words that keep a statement open, before the word they bear on. */
    private static final Set<String> OPEN =
            Set.of(
                    "may",
                    "might",
                    "could",
                    "can",
                    "would",
                    "should",
                    "possibly",
                    "possible",
                    "perhaps",
                    "likely",
                    "probably",
                    "potentially",
                    "potential",
                    "appears",
                    "appear",
                    "appeared",
                    "seems",
                    "seem",
                    "seemed",
                    "suggest",
                    "suggests",
                    "suggested",
                    "suspect",
                    "propose",
                    "speculate",
                    "whether",
                    "if",
                    "hope",
                    "hypothesised",
                    "hypothesized",
                    "needed",
                    "point",
                    "towards",
                    "promising",
                    "chance",
                    "able",
                    "to");

    /** Between a modal and its verb: "may also help to". */
    private static final Set<String> BETWEEN =
            Set.of(
                    "potentially",
                    "possibly",
                    "partly",
                    "partially",
                    "well",
                    "even",
                    "still",
                    "thus",
                    "therefore",
                    "then",
                    "indeed",
                    "instead",
                    "both",
                    "significantly",
                    "particularly",
                    "especially",
                    "similarly",
                    "more",
                    "less");

    private static final int BEFORE = 6;
    private static final Question<Ground, Set<String>> HEDGED = new Question<>(HedgeKept::hedged);

    /** The check. */
    public HedgeKept() {
        super(
                new About(
                        "strength.hedge-kept",
                        "1",
                        Severity.CRITICAL,
                        "Looks whether a verb that stands under may, might or could in the source"
                                + " stands under such a word in the sentence, too.",
                        List.of(
                                "Rest may improve sleep. => Rest improves sleep.",
                                "The score could be useful. => The score is useful."),
                        List.of(
                                "Rest may improve sleep. => Rest may improve sleep.",
                                "Rest may improve sleep. => The authors suggest that rest improves"
                                        + " sleep.",
                                "Rest improved sleep, and it may improve mood. => Rest improved"
                                        + " sleep.")));
    }

    @Override
    protected List<Flag> compare(Told told) {
        Set<String> hedged = HEDGED.of(told.ground());
        if (hedged.isEmpty()) {
            return List.of();
        }
        List<Words.Word> claim = Words.of(told.claim().text());
        for (int i = 0; i < claim.size(); i++) {
            Words.Word word = claim.get(i);
            if (hedged.contains(word.key()) && !isOpen(claim, i)) {
                return List.of(
                        flag(
                                Looked.at(told.claim(), word.start(), word.end()),
                                "The source says that this may be so, and the sentence that it is"
                                        + " so (\""
                                        + word.text()
                                        + "\"); keep the source's \"may\"."));
            }
        }
        return List.of();
    }

    /** The words that stand under a modal only. */
    private static Set<String> hedged(Ground ground) {
        Set<String> hedged = new HashSet<>();
        Set<String> plain = new HashSet<>();
        sort(Words.of(ground.words()), hedged, plain);
        hedged.removeAll(plain);
        return hedged;
    }

    /** The words that stand first under a modal, and all that stand under none. */
    private static void sort(List<Words.Word> words, Set<String> hedged, Set<String> plain) {
        int under = -1;
        for (int i = 0; i < words.size(); i++) {
            String lower = words.get(i).lower();
            if (MODALS.contains(lower)) {
                under = i;
            } else if (under >= 0 && isBetween(lower)) {
                continue;
            } else if (under >= 0) {
                hedged.add(words.get(i).key());
                under = -1;
            } else {
                plain.add(words.get(i).key());
            }
        }
    }

    private static boolean isBetween(String lower) {
        return Negation.isLight(lower) || BETWEEN.contains(lower) || lower.equals("help");
    }

    private static boolean isOpen(List<Words.Word> words, int at) {
        for (int i = Math.max(0, at - BEFORE); i < at; i++) {
            if (OPEN.contains(words.get(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
