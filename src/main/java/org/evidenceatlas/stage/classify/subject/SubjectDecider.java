package org.evidenceatlas.stage.classify.subject;

import java.util.List;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.classification.DiseaseContext;
import org.evidenceatlas.pack.Condition;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;
import org.jspecify.annotations.Nullable;

/**
 * Decides what the paper is about: whether the pack's condition is a subject of it, and which
 * conditions are. Thread-safe.
 */
public final class SubjectDecider {
    private static final String VERSION = "1";
    private final Condition about;
    private final Terms condition;
    private final Terms neighbour;
    private final Terms fatigue;

    /** A decider for the pack's condition and its neighbours. */
    public SubjectDecider(Condition condition) {
        this.about = condition;
        this.condition = new Terms(condition.names());
        this.neighbour =
                new Terms(condition.near().getOrDefault(condition.neighbour().code(), List.of()));
        this.fatigue = new Terms(condition.near().getOrDefault("chronic-fatigue", List.of()));
    }

    /** What was decided about the subject. */
    public record Subject(Attribute<Boolean> inScope, Attribute<DiseaseContext> context) {}

    /** Scope and disease context of the paper. */
    public Subject decide(Paper paper) {
        SubjectEvidence own = SubjectEvidence.of(paper, condition);
        SubjectEvidence other = SubjectEvidence.of(paper, neighbour);
        Attribute<Boolean> scope = scope(own);
        return new Subject(scope, context(paper, scope, own, other));
    }

    private static Attribute<Boolean> scope(SubjectEvidence own) {
        Span title = own.in(Part.TITLE);
        if (title != null) {
            return Attribute.byRule(true, "scope.in-title", VERSION, title);
        }
        if (!own.headings().isEmpty()) {
            return Attribute.byRule(true, "scope.in-headings", VERSION, own.headings().get(0));
        }
        Span aim = own.in(Part.AIM);
        if (aim != null) {
            return Attribute.byRule(true, "scope.in-aim", VERSION, aim);
        }
        Span best = own.best();
        if (best != null && own.count() >= 3 && own.own() >= 2) {
            return Attribute.byRule(true, "scope.repeated", VERSION, best);
        }
        if (best != null) {
            return Attribute.byRule(false, "scope.only-mentioned", VERSION, best);
        }
        return Attribute.derived(
                false,
                "scope.not-named",
                VERSION,
                "no name of the condition stands in title, abstract, keywords or headings");
    }

    private Attribute<DiseaseContext> context(
            Paper paper, Attribute<Boolean> scope, SubjectEvidence own, SubjectEvidence other) {
        Span otherSpan = subject(other);
        if (scope.value()) {
            Span span = own.best();
            if (span == null) {
                return Attribute.notFound(DiseaseContext.UNCLEAR);
            }
            return otherSpan != null
                    ? Attribute.byRule(
                            DiseaseContext.ME_CFS_AND_LONG_COVID,
                            "context.both",
                            VERSION,
                            otherSpan)
                    : Attribute.byRule(about.own(), "context.condition", VERSION, span);
        }
        if (otherSpan != null) {
            DiseaseContext only = about.neighbour();
            return Attribute.byRule(only, "context." + only.code(), VERSION, otherSpan);
        }
        for (Terms.Found one : fatigue.in(paper, List.of(Part.TITLE))) {
            String words = one.span().text();
            if (words.length() > "fatigue".length()) {
                return Attribute.byRule(
                        DiseaseContext.CHRONIC_FATIGUE, "context.fatigue", VERSION, one.span());
            }
        }
        return Attribute.derived(
                DiseaseContext.OTHER,
                "context.none-named",
                VERSION,
                "neither the condition nor a neighbour of it is a subject");
    }

    /** The span that makes it a subject: in title or headings, in the aim, or said again. */
    private static @Nullable Span subject(SubjectEvidence evidence) {
        Span title = evidence.in(Part.TITLE);
        if (title != null) {
            return title;
        }
        boolean often = evidence.count() >= 3 && evidence.own() >= 2;
        boolean said = evidence.in(Part.AIM) != null || !evidence.headings().isEmpty() || often;
        return said ? evidence.best() : null;
    }
}
