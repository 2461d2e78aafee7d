package org.evidenceatlas.stage.examine.grounding;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.Where;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.ClaimCheck;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.stage.examine.rule.Paper;
import org.evidenceatlas.stage.examine.rule.Question;
import org.evidenceatlas.stage.examine.rule.Told;
import org.evidenceatlas.text.Role;
import org.evidenceatlas.text.Roles;
import org.evidenceatlas.text.Roles.RoledSentence;

/** What is told as seen rests on results; what is told as concluded, on results or conclusions. */
public final class RightSection extends ClaimCheck {
    private static final Map<Field, Set<Role>> ALLOWED =
            Map.of(
                    Field.OBSERVED, EnumSet.of(Role.RESULTS),
                    Field.INFERRED, EnumSet.of(Role.CONCLUSION, Role.RESULTS));

    private static final Question<Paper, List<RoledSentence>> SENTENCES =
            new Question<>(paper -> Roles.of(paper.source()));

    /** The check. */
    public RightSection() {
        super(
                new About(
                        "grounding.section",
                        "1",
                        Severity.CRITICAL,
                        "Looks whether an observed finding rests on the paper's results, and an"
                                + " inferred conclusion on its conclusions or results: a title, an"
                                + " aim or a background sentence is not a result.",
                        List.of(
                                "We aimed to test whether fatigue is linked with sleep. => Fatigue"
                                        + " was linked with sleep.",
                                "Little is known about sleep in this illness. => Little is known"
                                        + " about sleep."),
                        List.of(
                                "Fatigue scores were significantly higher in patients than in"
                                        + " controls (p < 0.001). => Fatigue scores were higher in"
                                        + " patients than in controls.")));
    }

    @Override
    protected List<Flag> look(Told told) {
        Set<Role> allowed = ALLOWED.get(told.claim().field());
        if (!told.isReported() || allowed == null) {
            return List.of();
        }
        List<RoledSentence> sentences = SENTENCES.of(told.ground().paper());
        for (Span span : told.claim().spans()) {
            if (span.where() != Where.ABSTRACT || !stands(span, sentences, allowed)) {
                return List.of(
                        flag(
                                Looked.at(told.claim()),
                                "\""
                                        + span.text()
                                        + "\" is not one of the paper's "
                                        + (allowed.contains(Role.CONCLUSION)
                                                ? "results or conclusions"
                                                : "results")
                                        + ", and the sentence is told as one; rest it on them, or"
                                        + " move it."));
            }
        }
        return List.of();
    }

    private static boolean stands(Span span, List<RoledSentence> sentences, Set<Role> allowed) {
        return sentences.stream()
                .filter(one -> one.sentence().start() < span.end())
                .filter(one -> one.sentence().end() > span.start())
                .allMatch(one -> allowed.contains(one.role()));
    }
}
