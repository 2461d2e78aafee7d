package org.evidenceatlas.site.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.Basis;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.Sample.Count;
import org.evidenceatlas.site.view.Decided;
import org.evidenceatlas.site.view.Quote;
import org.evidenceatlas.site.words.Words;
import org.jspecify.annotations.Nullable;

/** How each badge and value of a study came about: its basis, its rule, its words. */
final class Decisions {
    private final Badges badges;
    private final @Nullable Quotations quotations;
    private final List<Decided> decided = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    private Decisions(Badges badges, @Nullable Quotations quotations) {
        this.badges = badges;
        this.quotations = quotations;
    }

    /** Every value that was found, in page order. */
    static List<Decided> of(Classification what, Badges badges, Quotations quotations) {
        Decisions all = new Decisions(badges, quotations);
        all.walk(what);
        return all.decided;
    }

    /** The words that the values rest on. */
    static List<Span> spans(Classification what, Badges badges) {
        Decisions all = new Decisions(badges, null);
        all.walk(what);
        return all.spans;
    }

    private void walk(Classification what) {
        add("Study design", what.design(), Words::of);
        for (Attribute<String> used : what.caseDefinitions()) {
            add("Case definition", used, _ -> badges.definitionName(used));
        }
        add("PEM criterion", what.pemCriterion(), Words::of);
        add("Who or what was studied", what.participants(), Words::of);
        add("With the illness", what.sample().cases(), Decisions::count);
        add("Compared with", what.sample().controls(), Decisions::count);
        add("In all", what.sample().total(), Decisions::count);
        add("Comparison group", what.controlGroup(), Words::of);
        if (!what.study().status().isWithdrawn()) {
            add("Main result", what.direction(), Words::of);
        }
        what.people().severity().forEach(one -> add("Severity", one, Words::ofCode));
        what.people().ageGroup().forEach(one -> add("Age", one, Words::ofCode));
        what.people().sex().forEach(one -> add("Sex", one, Words::ofCode));
        what.people()
                .illnessDuration()
                .forEach(one -> add("Length of illness", one, Words::ofCode));
        what.people().country().forEach(one -> add("Country", one, Words::ofCode));
        trial(what);
        add("Case-definition quality", what.definitionQuality(), Words::of);
        add("Bears on people with PEM", what.applicability(), Words::of);
        add("About", what.diseaseContext(), Words::of);
        add("Within this atlas", what.inScope(), yes -> yes ? "Yes" : "No");
        add("Peer review", what.peerReview(), Words::of);
    }

    private void trial(Classification what) {
        what.trial()
                .arms()
                .forEach(
                        arm ->
                                add(
                                        "Arm of the trial",
                                        Attribute.byRule(arm.name(), "trial.arms", "", arm.span()),
                                        Words::sentence));
        add("Masking", what.trial().blinding(), Words::ofCode);
        add("Main outcome", what.trial().outcomeType(), Words::ofCode);
        add("Registration", what.trial().registration(), Words::ofCode);
        add("Harms", what.trial().harms(), Words::ofCode);
    }

    private static String count(Count count) {
        return count.value() == null ? "Not stated" : Integer.toString(count.value());
    }

    private <T> void add(String term, Attribute<T> attribute, Function<T, String> words) {
        boolean silent = attribute.basis() == Basis.DERIVED && isIdle(attribute);
        if (!attribute.isFound() || silent) {
            return;
        }
        Span span = attribute.span();
        if (span != null) {
            spans.add(span);
        }
        List<Quote> quotes =
                span == null || quotations == null ? List.of() : List.of(quotations.of(span));
        decided.add(
                new Decided(
                        term,
                        words.apply(attribute.value()),
                        Words.of(attribute.basis()),
                        rule(attribute),
                        attribute.derivation(),
                        quotes));
    }

    /** Whether the value only says that the question does not arise. */
    private static boolean isIdle(Attribute<?> attribute) {
        return "not-applicable".equals(attribute.value());
    }

    private static @Nullable String rule(Attribute<?> attribute) {
        if (attribute.rule() == null) {
            return null;
        }
        boolean plain = attribute.version() == null || attribute.version().isEmpty();
        return plain ? attribute.rule() : attribute.rule() + ", version " + attribute.version();
    }
}
