package org.evidenceatlas.stage.examine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.ClaimKind;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.verdict.Examination;
import org.evidenceatlas.stage.Outcome;

/** Corrupts every reported claim of some drafts in each way, and counts what the checks flag. */
final class Suite {
    private static final long SEED = 2026;
    private final Examiner examiner;
    private final List<Draft> drafts;
    private final Map<Kind, Tally> tallies = new LinkedHashMap<>();
    private final Map<Draft, List<Variant>> variants = new IdentityHashMap<>();

    Suite(Examiner examiner, List<Draft> drafts) {
        this.examiner = examiner;
        this.drafts = drafts;
        for (Kind kind : Kind.values()) {
            tallies.put(kind, new Tally());
        }
    }

    /** What is done to a claim. */
    enum Kind {
        UNTOUCHED("untouched"),
        SPANS("spans of another paper under the sentence"),
        SENTENCE("sentence of another paper over the spans"),
        WITHIN("spans of another sentence of the same paper"),
        NUMBER("one number altered"),
        NEGATION("one negation added or removed");

        final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** How many were flagged of how many, critical ones among them. */
    static final class Tally {
        int all;
        int flagged;
        int critical;
        final List<String> wrong = new ArrayList<>();

        double share() {
            return all == 0 ? 0 : (double) flagged / all;
        }
    }

    Tally tally(Kind kind) {
        return Objects.requireNonNull(tallies.get(kind));
    }

    /** The counts of every kind, then what went wrong, claim by claim. */
    String report() {
        StringBuilder report = new StringBuilder();
        tallies.forEach((kind, tally) -> report.append(row(kind, tally)));
        tallies.forEach(
                (kind, tally) -> {
                    report.append("\n== ").append(kind.words).append('\n');
                    tally.wrong.forEach(line -> report.append(line).append('\n'));
                });
        return report.toString();
    }

    private static String row(Kind kind, Tally tally) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.1f %% | %d |%n",
                kind.words,
                tally.all,
                tally.flagged,
                100 * tally.share(),
                tally.critical);
    }

    void run() {
        List<Told> told = reported();
        Random random = new Random(SEED);
        for (int i = 0; i < told.size(); i++) {
            Told one = told.get(i);
            count(Kind.UNTOUCHED, one, one.claim());
            otherPaper(told, i).ifPresent(other -> swap(one, other));
            sibling(told, i)
                    .ifPresent(
                            near ->
                                    count(
                                            Kind.WITHIN,
                                            one,
                                            with(one.claim(), one.claim().text(), near.spans())));
            Corruptions.number(one.claim().text(), random)
                    .ifPresent(
                            text ->
                                    count(
                                            Kind.NUMBER,
                                            one,
                                            with(one.claim(), text, one.claim().spans())));
            Corruptions.negation(one.claim().text())
                    .ifPresent(
                            text ->
                                    count(
                                            Kind.NEGATION,
                                            one,
                                            with(one.claim(), text, one.claim().spans())));
        }
        drafts.forEach(draft -> examine(draft, variants.getOrDefault(draft, List.of())));
    }

    private void swap(Told one, Claim other) {
        count(Kind.SPANS, one, with(one.claim(), one.claim().text(), other.spans()));
        count(Kind.SENTENCE, one, with(one.claim(), other.text(), one.claim().spans()));
    }

    private record Told(Draft draft, Claim claim) {}

    private List<Told> reported() {
        List<Told> told = new ArrayList<>();
        for (Draft draft : drafts) {
            for (Claim claim : draft.claims()) {
                if (claim.kind() == ClaimKind.REPORTED) {
                    told.add(new Told(draft, claim));
                }
            }
        }
        return told;
    }

    /** The claim of the same field of the next other paper that has one. */
    private static Optional<Claim> otherPaper(List<Told> told, int at) {
        Told one = told.get(at);
        for (int step = 1; step < told.size(); step++) {
            Told next = told.get((at + step) % told.size());
            if (next.draft() != one.draft() && next.claim().field() == one.claim().field()) {
                return Optional.of(next.claim());
            }
        }
        return Optional.empty();
    }

    /** A claim of the same paper that rests on other words. */
    private static Optional<Claim> sibling(List<Told> told, int at) {
        Told one = told.get(at);
        return told.stream()
                .filter(next -> next.draft() == one.draft())
                .map(Told::claim)
                .filter(next -> next.field() == one.claim().field())
                .filter(next -> !next.spans().equals(one.claim().spans()))
                .findFirst();
    }

    private static Claim with(Claim claim, String text, List<Span> spans) {
        return new Claim(claim.id(), claim.field(), claim.kind(), text, spans, null, null, null);
    }

    private void count(Kind kind, Told one, Claim claim) {
        List<Variant> of = variants.computeIfAbsent(one.draft(), draft -> new ArrayList<>());
        String id = claim.id() + "-" + of.size();
        Claim named =
                new Claim(
                        id,
                        claim.field(),
                        claim.kind(),
                        claim.text(),
                        claim.spans(),
                        null,
                        null,
                        null);
        of.add(new Variant(kind, one, named));
    }

    private void examine(Draft draft, List<Variant> of) {
        List<Claim> claims = of.stream().map(Variant::claim).toList();
        Draft corrupted = new Draft(draft.classification(), "test", false, claims);
        Examination seen = ((Outcome.Made<Examination>) examiner.apply(corrupted)).value();
        for (Variant variant : of) {
            List<Flag> flags =
                    seen.flags().stream()
                            .filter(flag -> variant.claim().id().equals(flag.claim()))
                            .filter(flag -> flag.severity() != Severity.INFO)
                            .toList();
            tally(variant, flags);
        }
    }

    private void tally(Variant variant, List<Flag> flags) {
        Tally tally = Objects.requireNonNull(tallies.get(variant.kind()));
        tally.all++;
        tally.flagged += flags.isEmpty() ? 0 : 1;
        tally.critical +=
                flags.stream().anyMatch(flag -> flag.severity() == Severity.CRITICAL) ? 1 : 0;
        if (flags.isEmpty() != (variant.kind() == Kind.UNTOUCHED)) {
            tally.wrong.add(line(variant.told(), variant.claim(), flags));
        }
    }

    private record Variant(Kind kind, Told told, Claim claim) {}

    private static String line(Told one, Claim claim, List<Flag> flags) {
        String rules = flags.stream().map(Flag::rule).distinct().collect(Collectors.joining(","));
        String spans = claim.spans().stream().map(Span::text).collect(Collectors.joining(" // "));
        return one.draft().classification().study().id()
                + "\t"
                + claim.id()
                + "\t"
                + rules
                + "\n   claim: "
                + claim.text()
                + "\n   spans: "
                + spans
                + flags.stream()
                        .map(flag -> "\n   flag: " + flag.message())
                        .collect(Collectors.joining());
    }
}
