package org.evidenceatlas.stage.draft.derive;

import static org.evidenceatlas.stage.draft.derive.NotProvenRules.group;
import static org.evidenceatlas.stage.draft.derive.NotProvenRules.matter;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.Where;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.draft.read.Facts;
import org.evidenceatlas.stage.draft.read.Material;
import org.evidenceatlas.text.Role;
import org.evidenceatlas.text.Roles.RoledSentence;
import org.jspecify.annotations.Nullable;

/** What a study does not prove because of a way of working that its own words name. */
final class SeenRules {
    static final Pattern AFTER_DEATH =
            Pattern.compile("(?i)\\b(?:post-?mortem|after death|autops(?:y|ies))\\b");
    private static final Pattern SURVEY =
            Pattern.compile(
                    "(?i)\\b(?:online|web-based|internet|social media) (?:\\w+ )?(?:survey|questionnaire)s?\\b"
                            + "|\\bself-selected\\b");
    private static final Pattern CENTRE =
            Pattern.compile(
                    "(?i)\\b(?:single|one)[- ](?:cent(?:er|re)|hospital|clinic|institution)\\b");
    private static final Pattern HOSPITAL =
            Pattern.compile(
                    "(?i)\\b(?:hospitali[sz]ed (?:\\w+ )?(?:patients|people|adults|individuals|survivors)"
                            + "|after (?:hospitali[sz]ation|hospital discharge)|discharged from hospital)\\b");
    private static final Pattern MANY =
            Pattern.compile(
                    "(?i)\\b(?:metabolomics?|proteomics?|transcriptomics?|RNA-?seq|genome-wide|multi-?omics?"
                            + "|metagenomics?|lipidomics?|untargeted|microarrays?)\\b");
    private static final Pattern OWN_WORD =
            Pattern.compile(
                    "(?i)\\b(?:self-report(?:ed|s)?|self-rated|patient-reported|self-administered)\\b");
    private static final Pattern TESTED =
            Pattern.compile(
                    "\\b(?:tests?|tested|imaging|scans?|mri|blood|serum|plasma|biops\\w+|polysomnograph\\w+|spirometr\\w+"
                            + "|actigraph\\w+|acceleromet\\w+|electro\\w+|tilt|lean|saliva|urine|assays?|records?|clinic\\w*|sensors?|wearables?|devices?|examin\\w+|laboratory|measured)\\b");
    private static final Pattern WEEKS =
            Pattern.compile(
                    "(?i)\\b(?:for|over|after|during|lasted) (?:[2-9]|1[0-2]|two|three|four|six|eight|ten|twelve)[- ](?:weeks?|days)\\b");
    private static final Pattern LENGTH =
            Pattern.compile("\\b([a-z0-9]+)[- ](?:weeks?|days?|wk)\\b");
    private static final Pattern LONGER = Pattern.compile("\\b(?:months?|years?)\\b");
    private static final Pattern OPEN =
            Pattern.compile("(?i)\\b(?:open[- ]label|unblinded|non-blinded|single-arm)\\b");

    private SeenRules() {}

    static final List<DerivedRule> ALL =
            List.of(
                    rule(
                            new Seen(
                                    "open-label",
                                    "Who knows the treatment may feel and rate differently.",
                                    OPEN,
                                    (m, f) -> f.isTrial()),
                            m ->
                                    "It does not show how much of any change came from "
                                            + matter(m)
                                            + " and how much from hope: people knew what they were given."),
                    rule(
                            new Seen(
                                    "short",
                                    "A few weeks show nothing of months and years.",
                                    WEEKS,
                                    (m, f) ->
                                            f.isTrial()
                                                    && !LONGER.matcher(f.words()).find()
                                                    && lengths(f.words()) == 1),
                            m ->
                                    "It does not show what "
                                            + matter(m)
                                            + " does over the years: people were seen "
                                            + word(m, WEEKS)
                                            + "."),
                    rule(
                            new Seen(
                                    "survey",
                                    "Those who answer a survey may differ from those who do not.",
                                    SURVEY,
                                    (m, f) -> f.isObservation()),
                            m ->
                                    "It does not show how others would answer: "
                                            + group(m)
                                            + " chose to fill in a survey."),
                    rule(
                            new Seen(
                                    "hospital",
                                    "People who were in hospital differ from those who never were.",
                                    HOSPITAL,
                                    (m, f) -> f.isObservation() || f.isTrial()),
                            m ->
                                    "It cannot speak for people who were never in hospital: "
                                            + group(m)
                                            + (m.facts().people() == null
                                                    ? ReachRules.about(m)
                                                    : "")
                                            + " had been."),
                    rule(
                            new Seen(
                                    "many-tests",
                                    "Of many measures some differ by chance.",
                                    MANY,
                                    (m, f) -> f.isObservation()),
                            m ->
                                    "It does not show that every difference it found is real: many things were measured at once ("
                                            + word(m, MANY)
                                            + "), and some differ by chance."),
                    rule(
                            new Seen(
                                    "self-report",
                                    "What people report and what a test measures can differ.",
                                    OWN_WORD,
                                    (m, f) ->
                                            f.isObservation()
                                                    && m.subject().named()
                                                    && !TESTED.matcher(f.words()).find()),
                            m ->
                                    "It does not show what a test would have found"
                                            + ReachRules.about(m)
                                            + ": people answered for themselves."),
                    rule(
                            new Seen(
                                    "one-centre",
                                    "One centre's people may differ from those of others.",
                                    CENTRE,
                                    (m, f) -> f.isObservation() || f.isTrial()),
                            m ->
                                    "It does not show that other clinics would find the same: "
                                            + group(m)
                                            + (m.facts().people() == null
                                                    ? ReachRules.about(m)
                                                    : "")
                                            + " came from one place."));

    /** A derived sentence with the words of the paper it rests on. */
    static Derived derived(Material m, String text, String reason, Pattern words) {
        Span span = seen(m, words);
        return new Derived(text, reason, span == null ? List.of() : List.of(span));
    }

    private static String word(Material m, Pattern words) {
        Span span = seen(m, words);
        return span == null ? "" : lower(span.text());
    }

    /** How many different spans of weeks the text speaks of. */
    private static long lengths(String words) {
        Set<String> lengths = new HashSet<>();
        Matcher found = LENGTH.matcher(words);
        while (found.find()) {
            lengths.add(found.group(1));
        }
        return lengths.size();
    }

    private static String lower(String word) {
        return word.startsWith("RNA") ? word : word.toLowerCase(Locale.ROOT);
    }

    /** The words in a sentence on what was asked and done. */
    private static @Nullable Span seen(Material m, Pattern words) {
        for (RoledSentence one : m.sentences()) {
            boolean own = one.role() == Role.AIM || one.role() == Role.METHODS;
            Matcher found = words.matcher(one.sentence().text());
            if (own && found.find()) {
                int at = one.sentence().start();
                return m.text().span(Where.ABSTRACT, at + found.start(), at + found.end());
            }
        }
        return null;
    }

    // The words that were seen come first: a rule without them has nothing to say.
    private static DerivedRule rule(Seen seen, Function<Material, String> say) {
        return new DerivedRule(
                "not-proven." + seen.id(),
                Field.NOT_PROVEN,
                seen.why(),
                (m, f) -> seen.applies().test(m, f) && seen(m, seen.words()) != null,
                m -> derived(m, say.apply(m), seen.why(), seen.words()));
    }

    private record Seen(
            String id, String why, Pattern words, BiPredicate<Material, Facts> applies) {}
}
