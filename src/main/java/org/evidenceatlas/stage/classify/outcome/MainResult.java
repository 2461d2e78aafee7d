package org.evidenceatlas.stage.classify.outcome;

import java.util.List;
import java.util.Optional;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.classification.Direction;
import org.evidenceatlas.stage.classify.outcome.Finding.Place;
import org.evidenceatlas.stage.classify.reading.Paper;

/**
 * Weighs the findings of a paper against each other.
 *
 * @param results what the sentences of its results report, in order
 * @param concluded what those of its conclusion report
 */
record MainResult(Paper paper, List<Finding> results, List<Finding> concluded) {
    private static final String VERSION = "2";

    /** The direction of the main result; empty where no sentence reports a finding. */
    Optional<Attribute<Direction>> told() {
        Optional<Finding> both = concluded.stream().filter(Finding::isBoth).findFirst();
        Optional<Finding> none = concluded.stream().filter(Finding::isNone).findFirst();
        Optional<Finding> some = concluded.stream().filter(Finding::isSome).findFirst();
        if (both.isPresent()) {
            return both.map(this::mixed);
        }
        if (none.isPresent()) {
            boolean other =
                    concluded.stream()
                            .anyMatch(one -> one.isSome() && (one.turn() || !one.isHedged()));
            return none.map(other ? this::mixed : this::nothing);
        }
        if (some.isPresent()) {
            return missed().map(this::mixed).or(() -> some.map(this::something));
        }
        return fromResults();
    }

    /**
     * A result which shows that the main outcome was missed, though the conclusion tells others.
     */
    private Optional<Finding> missed() {
        for (int i = 0; i < results.size(); i++) {
            Finding one = results.get(i);
            boolean turned =
                    one.isNone()
                            && i + 1 < results.size()
                            && results.get(i + 1).turn()
                            && results.get(i + 1).some().isThere();
            if (turned
                    || one.turnsToSome()
                    || one.mixed().isThere()
                    || one.primary() && one.none().isThere()) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private Optional<Attribute<Direction>> fromResults() {
        Optional<Finding> missed = missed();
        if (missed.isPresent()) {
            return missed.map(this::mixed);
        }
        List<Finding> nones = results.stream().filter(Finding::isNone).toList();
        List<Finding> somes = results.stream().filter(Finding::isSome).toList();
        Optional<Finding> both = results.stream().filter(Finding::isBoth).findFirst();
        Optional<Finding> turned = results.stream().filter(MainResult::isDivided).findFirst();
        if (turned.isPresent()) {
            return turned.map(this::mixed);
        }
        if (somes.isEmpty() && both.isEmpty()) {
            return nones.stream().findFirst().map(this::nothing);
        }
        if (nones.size() > somes.size() || somes.isEmpty()) {
            return both.or(() -> nones.stream().findFirst()).map(this::mixed);
        }
        return somes.stream().findFirst().map(this::something);
    }

    /** Whether a result grants that something is missing, or turns to it. */
    private static boolean isDivided(Finding one) {
        return one.isNone() && one.turn()
                || one.isBoth() && one.none().start() < one.some().start();
    }

    private Attribute<Direction> mixed(Finding finding) {
        Place place = finding.none().with(finding.some());
        return attribute(Direction.MIXED, "direction.both", finding, place.with(finding.mixed()));
    }

    private Attribute<Direction> nothing(Finding finding) {
        return attribute(Direction.NULL, FindingWords.NONE.id(), finding, finding.none());
    }

    private Attribute<Direction> something(Finding finding) {
        return attribute(Direction.POSITIVE, FindingWords.SOME.id(), finding, finding.some());
    }

    private Attribute<Direction> attribute(
            Direction direction, String rule, Finding finding, Place place) {
        return Attribute.byRule(
                direction, rule, VERSION, paper.span(finding.piece(), place.start(), place.end()));
    }
}
