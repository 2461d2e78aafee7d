package org.evidenceatlas.stage.examine.grounding;

import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.Ground;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.stage.examine.rule.Question;
import org.evidenceatlas.stage.examine.rule.ReportedCheck;
import org.evidenceatlas.stage.examine.rule.Told;
import org.evidenceatlas.text.Words;
import org.evidenceatlas.text.Words.Keys;

/** The words of weight in a claim stand in its spans, or explain words that do. */
public final class CarriedWords extends ReportedCheck {
    private static final double MOST = 0.34;
    private static final int FEW = 2;
    private static final Question<Ground, Keys> OWN =
            new Question<>(ground -> new Keys().add(ground.words()));
    private final Carrying carrying;

    /** The check, with the pack's glossary and plain words. */
    public CarriedWords(Carrying carrying) {
        super(
                new About(
                        "grounding.words",
                        "2",
                        Severity.CRITICAL,
                        "Looks whether the words of weight in a sentence stand in the words that it"
                                + " rests on (inflected, explained by the glossary or replaced by a"
                                + " plain word), so that a true sentence cannot be hung on words"
                                + " that do not carry it.",
                        List.of(
                                "Heart rate rose on standing. => Sleep was shorter in patients"
                                        + " with severe illness.",
                                "Twelve people were asked about diet. => Natural killer cells were"
                                        + " weaker in the blood."),
                        List.of(
                                "Sleep duration was reduced in severely affected patients. => Sleep"
                                        + " was shorter in patients with severe illness.",
                                "We asked 12 people about diet. => The researchers asked 12 people"
                                        + " about what they eat and their diet.",
                                "Women had more infections than men (OR 2.3). => Infections were"
                                        + " more common in women (odds ratio 2.3).")));
        this.carrying = carrying;
    }

    @Override
    protected List<Flag> compare(Told told) {
        String text = told.claim().text();
        List<Words.Word> heavy =
                Words.of(text).stream().filter(word -> !Frame.isLight(word)).toList();
        // What the spans say themselves is quickly known, and mostly enough.
        List<String> missing = missing(heavy, OWN.of(told.ground()));
        missing = isFew(missing, heavy) ? missing : missing(heavy, carrying.of(told));
        if (isFew(missing, heavy)) {
            return List.of();
        }
        return List.of(
                flag(
                        Looked.at(told.claim()),
                        "The words that the sentence rests on do not carry \""
                                + String.join(", ", missing)
                                + "\"; rest it on those that do, or leave it out."));
    }

    private static List<String> missing(List<Words.Word> heavy, Keys carried) {
        return heavy.stream()
                .filter(word -> !carried.holds(word.key()))
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean isFew(List<String> missing, List<Words.Word> heavy) {
        return missing.size() < FEW || missing.size() <= MOST * heavy.size();
    }
}
