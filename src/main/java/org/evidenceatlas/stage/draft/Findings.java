package org.evidenceatlas.stage.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.draft.read.Material;
import org.evidenceatlas.stage.draft.say.Retelling;
import org.evidenceatlas.text.Role;
import org.evidenceatlas.text.Roles.RoledSentence;
import org.evidenceatlas.text.Sentence;

/** What was observed, what the authors conclude, and the limits they name themselves. */
final class Findings {
    private static final Pattern LIMIT =
            Pattern.compile(
                    "(?i)\\b(?:(?:study|main|major|important|key|several|some|these|potential|methodological|our|this) limitations?|limitations? (?:of (?:this|the|our)|include|are|is|was|were)|results? (?:is|are|was|were) limited|limited by|small sample|sample size|interpreted with caution"
                            + "|hypothesis-generating|cannot (?:be )?(?:explain|exclude|rule|establish)"
                            + "|few men|bias is possible|risk of bias|recall bias|larger (?:sample|studies|cohorts?))\\b");

    private Findings() {}

    static void write(Material material, Scribe scribe) {
        if (!isPlan(material)) {
            observed(material, scribe);
        }
        conclusions(material, scribe);
    }

    private static void observed(Material material, Scribe scribe) {
        List<Retelling> seen = material.results().stream().filter(material::isFromResults).toList();
        List<Retelling> told = new ArrayList<>(telling(seen, 6));
        if (told.size() < 2) {
            best(seen, 3).stream()
                    .filter(one -> one.score() >= Retelling.POSSIBLE && !told.contains(one))
                    .limit(2L - told.size())
                    .forEach(told::add);
        }
        best(told, 1)
                .forEach(
                        main -> {
                            told.remove(main);
                            told.add(0, main);
                        });
        for (Retelling one : told) {
            scribe.reported(Field.OBSERVED, one.text(), List.of(material.span(one)));
        }
    }

    /** The paper is a plan: it has no results yet. */
    static boolean isPlan(Material material) {
        return material.facts().is(StudyDesign.PROTOCOL);
    }

    /** The best so many that tell of results. */
    static List<Retelling> telling(List<Retelling> results, int most) {
        return best(results, most).stream()
                .filter(one -> one.score() >= Retelling.TELLING)
                .toList();
    }

    /** The best so many, in source order. */
    static List<Retelling> best(List<Retelling> told, int most) {
        List<Retelling> ranked = new ArrayList<>(told);
        ranked.sort(
                Comparator.comparingInt(Retelling::score)
                        .reversed()
                        .thenComparingInt(Retelling::start));
        List<Retelling> kept = new ArrayList<>(ranked.subList(0, Math.min(most, ranked.size())));
        kept.sort(Comparator.comparingInt(Retelling::start).thenComparing(Retelling::text));
        return kept;
    }

    private static void conclusions(Material material, Scribe scribe) {
        int inferred = 0;
        int limits = 0;
        for (RoledSentence roled : material.sentences()) {
            Sentence sentence = roled.sentence();
            boolean limit = LIMIT.matcher(sentence.text()).find();
            boolean conclusion = roled.role() == Role.CONCLUSION;
            if (!conclusion && !(limit && roled.role() == Role.RESULTS)) {
                continue;
            }
            for (Retelling one : material.reteller().conclusion(sentence)) {
                Field field = limit ? Field.LIMITATIONS : Field.INFERRED;
                if (scribe.in(field).stream().anyMatch(said -> said.text().equals(one.text()))) {
                    continue;
                }
                if (limit ? limits++ < 2 : inferred++ < 4) {
                    scribe.reported(field, one.text(), List.of(material.span(one)));
                }
            }
        }
    }
}
