package org.evidenceatlas.stage.examine;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.Synthetic;
import org.evidenceatlas.model.Where;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.DiseaseContext;
import org.evidenceatlas.model.classification.Participants;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.ClaimKind;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.EditorialSource;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Study;
import org.jspecify.annotations.Nullable;

/**
 * Builds a draft of one claim from an example: {@code [tags] words of a source => words of a
 * claim}.
 */
final class Drafts {
    private static final String ARROW = " => ";
    private final String tags;
    private final String source;
    private final String claim;

    private Drafts(String tags, String source, String claim) {
        this.tags = tags;
        this.source = source;
        this.claim = claim;
    }

    static Draft of(String example) {
        int arrow = example.indexOf(ARROW);
        if (arrow < 0) {
            throw new IllegalArgumentException("No \"" + ARROW + "\" in: " + example);
        }
        String left = example.substring(0, arrow);
        boolean tagged = left.startsWith("[");
        String tags = tagged ? left.substring(1, left.indexOf(']')) : "";
        String source = tagged ? left.substring(left.indexOf(']') + 2) : left;
        return new Drafts(tags, source, example.substring(arrow + ARROW.length())).draft();
    }

    private boolean has(String tag) {
        return List.of(tags.split(", ")).contains(tag);
    }

    private Draft draft() {
        List<Claim> claims = new ArrayList<>();
        if (has("withdrawn")) {
            String said = "This paper was retracted.";
            claims.add(derived("one-line-1", Field.ONE_LINE, said, "the status"));
        }
        claims.add(claim());
        return new Draft(classification(), "test 1", false, claims);
    }

    private Claim claim() {
        if (has("curated")) {
            return curated(Packs.SOURCE);
        }
        if (has("derived")) {
            return derived("not-proven-1", Field.NOT_PROVEN, claim, has("no reason") ? " " : "x");
        }
        if (has("caution")) {
            return derived("caution-1", Field.CAUTION, claim, "the topic is a treatment");
        }
        int start = has("words of another paper") ? source.length() + 40 : 0;
        Span span = Span.of(Where.ABSTRACT, null, start, source);
        return new Claim(
                "c-1", field(), ClaimKind.REPORTED, claim, List.of(span), null, null, null);
    }

    private Field field() {
        for (Field field : Field.values()) {
            if (has(field.code())) {
                return field;
            }
        }
        return Field.OBSERVED;
    }

    private Claim curated(EditorialSource opened) {
        return new Claim(
                "why-1",
                Field.WHY_IT_MATTERS,
                ClaimKind.CURATED,
                claim,
                List.of(),
                null,
                null,
                opened);
    }

    private static Claim derived(String id, Field field, String text, @Nullable String reason) {
        return new Claim(id, field, ClaimKind.DERIVED, text, List.of(), "test.rule", reason, null);
    }

    private Classification classification() {
        Status.Value status = has("retracted") ? Status.Value.RETRACTED : Status.Value.CURRENT;
        Study base = Synthetic.study(status, false);
        SourceText text =
                new SourceText(
                        "A made-up study.",
                        source,
                        List.of(new SourceText.Section(null, null, 0, source.length())),
                        false,
                        false);
        Study study =
                new Study(
                        base.id(),
                        base.slug(),
                        has("bibliography") ? Described.report(source) : base.primary(),
                        List.of(),
                        text,
                        base.status(),
                        List.of(),
                        null,
                        has("bibliography") ? Described.elsewhere(claim) : List.of());
        return with(Synthetic.classification(base, "1"), study);
    }

    private Classification with(Classification base, Study study) {
        boolean trial = tags.startsWith("trial of a drug");
        return new Classification(
                study,
                value(!has("out of scope")),
                value(
                        trial
                                ? StudyDesign.RANDOMISED_TRIAL
                                : has("notice") ? StudyDesign.NOTICE : StudyDesign.CROSS_SECTIONAL),
                value(
                        has("animal")
                                ? Participants.ANIMAL
                                : has("cells") ? Participants.CELLS : Participants.HUMAN),
                base.pemCriterion(),
                base.caseDefinitions(),
                base.definitionQuality(),
                value(has("long-covid") ? DiseaseContext.LONG_COVID : DiseaseContext.ME_CFS),
                base.sample(),
                base.controlGroup(),
                base.direction(),
                base.people(),
                base.trial(),
                base.applicability(),
                base.subgroups(),
                base.read(),
                base.peerReview(),
                trial ? List.of(value("drug")) : List.of(),
                base.level());
    }

    private static <T> Attribute<T> value(T value) {
        return Attribute.derived(value, "test.rule", "1", "the test");
    }
}
