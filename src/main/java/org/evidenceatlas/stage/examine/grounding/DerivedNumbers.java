package org.evidenceatlas.stage.examine.grounding;

import java.util.List;
import java.util.stream.Stream;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.draft.ClaimKind;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.examine.grounding.Quantities.Quantity;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.ClaimCheck;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.stage.examine.rule.Told;

/** Each number of a derived claim stands in the paper or among the numbers classified. */
public final class DerivedNumbers extends ClaimCheck {
    private static final int SMALL = 2;

    private final String definitions;

    /** The check, which also knows the years of the pack's case definitions. */
    public DerivedNumbers(Pack pack) {
        super(
                new About(
                        "numbers.derived",
                        "2",
                        Severity.CRITICAL,
                        "Looks whether each number in a sentence that follows from the"
                                + " classification stands in the paper or in the classification.",
                        List.of(
                                "[derived] We tested 30 patients. => The study had 31"
                                        + " patients."),
                        List.of(
                                "[derived] We tested 30 patients. => The study had 30"
                                        + " patients.",
                                "[derived] Fatigue was common. => It looked at one group at"
                                        + " one time.")));
        StringBuilder years = new StringBuilder();
        pack.definitions().forEach(one -> years.append('\n').append(one.year()));
        this.definitions = years.toString();
    }

    @Override
    protected List<Flag> look(Told told) {
        if (told.claim().kind() != ClaimKind.DERIVED) {
            return List.of();
        }
        String text = told.claim().text();
        List<Quantity> weighty =
                Quantities.of(text).stream().filter(one -> !isGrammar(one, text)).toList();
        if (weighty.isEmpty()) {
            return List.of();
        }
        List<Quantity> stated = Quantities.of(known(told));
        return weighty.stream()
                .filter(quantity -> stated.stream().noneMatch(quantity::standsOn))
                .map(
                        quantity ->
                                flag(
                                        Looked.at(told.claim(), quantity.start(), quantity.end()),
                                        "The number "
                                                + text.substring(quantity.start(), quantity.end())
                                                + " stands neither in the paper nor in its"
                                                + " classification; leave it out."))
                .toList();
    }

    private static boolean isGrammar(Quantity quantity, String text) {
        return quantity.value().intValue() <= SMALL
                && !Character.isDigit(text.charAt(quantity.start()));
    }

    private String known(Told told) {
        Classification classification = told.classification();
        StringBuilder known = new StringBuilder();
        known.append(told.source().title()).append('\n').append(told.source().abstractText());
        Stream.of(
                        classification.sample().cases(),
                        classification.sample().controls(),
                        classification.sample().total())
                .map(Attribute::value)
                .map(count -> count.value())
                .forEach(value -> known.append('\n').append(value));
        classification.trial().arms().forEach(arm -> known.append('\n').append(arm.n()));
        classification.subgroups().forEach(group -> known.append('\n').append(group.n()));
        return known.append('\n').append(told.spans()).append(definitions).toString();
    }
}
