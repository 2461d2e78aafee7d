package org.evidenceatlas.stage.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.ClaimKind;
import org.evidenceatlas.model.draft.EditorialSource;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.stage.draft.derive.Derived;
import org.evidenceatlas.stage.draft.derive.DerivedRule;
import org.evidenceatlas.stage.draft.read.Material;
import org.jspecify.annotations.Nullable;

/** Writes claims down with their ids, field by field. Not thread-safe: one study, one instance. */
final class Scribe {
    private final Map<Field, List<Claim>> claims = new EnumMap<>(Field.class);

    /** A claim that rests on words of the source. */
    void reported(Field field, String text, List<Span> spans) {
        add(new Claim(id(field), field, ClaimKind.REPORTED, text, spans, null, null, null));
    }

    /** A claim that a rule draws. */
    void derived(Field field, String text, DerivedBy by) {
        add(
                new Claim(
                        id(field),
                        field,
                        ClaimKind.DERIVED,
                        text,
                        by.spans(),
                        by.rule(),
                        by.reason(),
                        null));
    }

    /** A sentence that was planned elsewhere. */
    void said(Field field, Said said) {
        if (said.by() == null) {
            reported(field, said.text(), said.spans());
        } else {
            derived(field, said.text(), said.by());
        }
    }

    /**
     * A sentence with what it rests on.
     *
     * @param spans of the source, for one that reports; those of a drawn one stand in {@code by}
     * @param by the rule that draws it; null for one that reports
     */
    record Said(String text, List<Span> spans, @Nullable DerivedBy by) {
        static Said reports(String text, Span span) {
            return new Said(text, List.of(span), null);
        }

        static Said drawn(String text, DerivedBy by) {
            return new Said(text, List.of(), by);
        }

        /** What another field says already, in these words, on the same grounds. */
        static Said again(Claim claim, String text) {
            return claim.kind() == ClaimKind.REPORTED
                    ? new Said(text, claim.spans(), null)
                    : drawn(
                            text,
                            new DerivedBy(
                                    Objects.requireNonNull(claim.rule()),
                                    Objects.requireNonNull(claim.reason()),
                                    claim.spans()));
        }
    }

    /** Which rule draws a claim, why, and what it saw. */
    record DerivedBy(String rule, String reason, List<Span> spans) {}

    /** Editorial text with its source. */
    void curated(Field field, String text, EditorialSource source) {
        add(new Claim(id(field), field, ClaimKind.CURATED, text, List.of(), null, null, source));
    }

    /** A claim that stands in another draft of the same study, as it is. */
    void kept(Claim claim) {
        add(
                new Claim(
                        id(claim.field()),
                        claim.field(),
                        claim.kind(),
                        claim.text(),
                        claim.spans(),
                        claim.rule(),
                        claim.reason(),
                        claim.source()));
    }

    /** What the rules have to say, at most {@code most} sentences, none twice. */
    void drawn(List<DerivedRule> rules, Material material, int most) {
        for (DerivedRule rule : rules) {
            if (in(rule.field()).size() >= most) {
                return;
            }
            rule.draw(material)
                    .filter(said -> !isTired(rule.field(), said, material))
                    .ifPresent(said -> drawn(rule, said));
        }
    }

    /** Whether the sentence would name the paper's matter once too often on one page. */
    private boolean isTired(Field field, Derived said, Material material) {
        String matter = material.subject().matter();
        boolean counts = field == Field.NOT_PROVEN || field == Field.QUESTIONS;
        if (!counts || !said.text().contains(matter) || in(field).isEmpty()) {
            return false;
        }
        long before =
                List.of(Field.NOT_PROVEN, Field.QUESTIONS).stream()
                        .flatMap(one -> in(one).stream())
                        .filter(claim -> claim.text().contains(matter))
                        .count();
        return before >= (field == Field.NOT_PROVEN ? 2 : 3);
    }

    private void drawn(DerivedRule rule, Derived said) {
        boolean again =
                in(rule.field()).stream().anyMatch(claim -> claim.text().equals(said.text()));
        if (!again) {
            DerivedBy by = new DerivedBy(rule.id(), said.reason(), said.spans());
            derived(rule.field(), said.text(), by);
        }
    }

    /** The claims of a field so far. */
    List<Claim> in(Field field) {
        return claims.getOrDefault(field, List.of());
    }

    /** All claims in page order. */
    List<Claim> all() {
        return claims.values().stream().flatMap(List::stream).toList();
    }

    private String id(Field field) {
        return field.code() + "-" + (in(field).size() + 1);
    }

    private void add(Claim claim) {
        claims.computeIfAbsent(claim.field(), field -> new ArrayList<>()).add(claim);
    }
}
