package org.evidenceatlas.stage.draft.derive;

import static org.evidenceatlas.stage.draft.read.Facts.is;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.evidenceatlas.model.classification.Direction;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.classification.Trial;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.draft.read.Facts;
import org.evidenceatlas.stage.draft.read.Material;
import org.evidenceatlas.stage.draft.read.OwnWords;

/** What studies of people do not prove, most telling first; each sentence names its own subject. */
final class NotProvenRules {
    private NotProvenRules() {}

    static final List<DerivedRule> ALL =
            List.of(
                    rule(
                            "self-rated",
                            "Self-rated outcomes of people who know their treatment can change without"
                                    + " any change in what they can do.",
                            (m, f) -> f.isTrial() && unmasked(m.study().trial()),
                            m ->
                                    Derived.of(
                                            "It does not show that "
                                                    + matter(m)
                                                    + " changed what people can do: they rated themselves,"
                                                    + " and knew which treatment they had.",
                                            "the main outcome was self-rated and nobody was masked")),
                    rule(
                            "no-effect-found",
                            "A trial that finds no clear difference does not rule out every effect.",
                            (m, f) ->
                                    f.isTrial() && m.study().direction().value() == Direction.NULL,
                            m ->
                                    Derived.of(
                                            "It does not prove that "
                                                    + matter(m)
                                                    + " can never help anyone: it found no clear difference"
                                                    + " in the people who were tested.",
                                            "the main result is that no clear difference was found")),
                    rule(
                            "average",
                            "The result of a trial is an average over those who took part.",
                            (m, f) ->
                                    f.is(StudyDesign.RANDOMISED_TRIAL)
                                            && !f.says(OwnWords.FEASIBLE),
                            m ->
                                    Derived.of(
                                            "It does not show what "
                                                    + matter(m)
                                                    + " would do for any one person"
                                                    + (m.facts().peopleIll()
                                                            ? " with " + condition(m)
                                                            : "")
                                                    + ": the result is an average.",
                                            "a trial compares the averages of groups")),
                    rule(
                            "no-chance-assignment",
                            "Without assignment by chance, other differences may explain a change.",
                            (m, f) -> f.is(StudyDesign.NON_RANDOMISED_TRIAL),
                            m ->
                                    Derived.of(
                                            "It does not prove that any change came from "
                                                    + matter(m)
                                                    + ": no assignment by chance is described.",
                                            "people were not assigned to groups by chance")),
                    rule(
                            "after-death",
                            "Tissue taken after death shows the end of life, not what came before.",
                            (m, f) -> f.isObservation() && f.afterDeath() && m.subject().named(),
                            m ->
                                    SeenRules.derived(
                                            m,
                                            "It does not prove that "
                                                    + condition(m)
                                                    + " is caused by "
                                                    + matter(m)
                                                    + ": the tissue was looked at once, after death, so the"
                                                    + " study cannot tell which came first.",
                                            "the tissue was taken after death",
                                            SeenRules.AFTER_DEATH)),
                    rule(
                            "one-time-point",
                            "People measured at one time: a link says nothing of which came first.",
                            (m, f) ->
                                    f.isObservation()
                                            && f.isOnce()
                                            && !f.afterDeath()
                                            && Kinds.cause(m),
                            m ->
                                    Derived.of(
                                            "It does not prove that "
                                                    + condition(m)
                                                    + " is caused by "
                                                    + matter(m)
                                                    + ", or the other way round: no later measurement is"
                                                    + " described, so which came first is not known.",
                                            "the design is "
                                                    + m.facts().design().code()
                                                    + " and no later measurement is described")),
                    rule(
                            "two-measures-at-once",
                            "Two measures taken at one time: either may act on the other, or neither.",
                            (m, f) -> f.isObservation() && f.isOnce() && Kinds.twoThings(m),
                            m ->
                                    Derived.of(
                                            "It cannot tell whether "
                                                    + matter(m)
                                                    + " affected "
                                                    + outcome(m)
                                                    + " or the other way round: no later measurement is"
                                                    + " described.",
                                            "the design is "
                                                    + m.facts().design().code()
                                                    + " and no later measurement is described")),
                    rule(
                            "described-once",
                            "A description at one time does not show what made things so.",
                            (m, f) ->
                                    f.isObservation()
                                            && f.isOnce()
                                            && !f.says(OwnWords.GENOME_WIDE)
                                            && !Kinds.cause(m)
                                            && !Kinds.twoThings(m)
                                            && !Kinds.treatment(m),
                            m ->
                                    Derived.of(
                                            unexplained(m) + ": no later measurement is described.",
                                            "the design is "
                                                    + m.facts().design().code()
                                                    + " and no later measurement is described")),
                    rule(
                            "treatment-not-tested",
                            "Without assignment, those who chose a treatment may differ from others.",
                            (m, f) -> f.isObservation() && Kinds.treatment(m),
                            m ->
                                    Derived.of(
                                            "It does not prove that "
                                                    + matter(m)
                                                    + " made any difference: no assignment by chance is described.",
                                            "the design is "
                                                    + m.facts().design().code()
                                                    + ", without assignment by chance")),
                    rule(
                            "no-assignment",
                            "Followed, not assigned: other differences between people may explain it.",
                            (m, f) ->
                                    f.isObservation()
                                            && !f.isOnce()
                                            && !Kinds.treatment(m)
                                            && (m.subject().named() || !f.says(OwnWords.ASSIGNED))
                                            && !f.is(StudyDesign.METHODS)
                                            && !f.is(StudyDesign.MODELLING),
                            NotProvenRules::noAssignment));

    private static DerivedRule rule(
            String id,
            String why,
            BiPredicate<Material, Facts> applies,
            Function<Material, Derived> say) {
        return new DerivedRule("not-proven." + id, Field.NOT_PROVEN, why, applies, say);
    }

    private static Derived noAssignment(Material m) {
        String link =
                !m.subject().named()
                        ? unexplained(m)
                        : Kinds.twoThings(m)
                                ? "It does not prove that "
                                        + outcome(m)
                                        + (isMany(outcome(m)) ? " were" : " was")
                                        + " caused by "
                                        + matter(m)
                                : Kinds.cause(m)
                                        ? "It does not prove that "
                                                + condition(m)
                                                + " is caused by "
                                                + matter(m)
                                        : unexplained(m);
        return Derived.of(
                link + ": things that were not measured may explain the result.",
                "people were observed, not assigned to groups by chance");
    }

    /** What is said of a cause where the matter itself is none. */
    private static String unexplained(Material m) {
        String seen =
                m.study().direction().value() == Direction.NULL
                        ? "It does not show why no clear difference was seen"
                        : "It does not show the cause of what was seen";
        return seen
                + (m.subject().named()
                        ? ReachRules.about(m)
                        : " in this " + ReachRules.kind(m) + ofCondition(m));
    }

    /** " of long COVID" where the title names it, else nothing. */
    private static String ofCondition(Material m) {
        return m.onCondition().replace(" on ", " of ");
    }

    private static boolean isMany(String words) {
        return words.contains(" and ") || MANY.matcher(words).find();
    }

    private static final Pattern MANY = Pattern.compile("[^aious ]s$");

    static boolean unmasked(Trial trial) {
        boolean selfRated = is(trial.outcomeType(), "self-reported");
        return selfRated && is(trial.blinding(), "open-label");
    }

    /** "the people studied", without a number: the one that was read may be that of a part. */
    static String group(Material m) {
        Integer people = m.facts().people();
        return people != null && people == 1 ? "the one person described" : "the people studied";
    }

    /** A number with a comma at the thousands. */
    static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String matter(Material m) {
        if (m.facts().isTrial() && !Kinds.tested(m)) {
            return "the treatment tested";
        }
        return m.subject().named() ? m.subject().matter() : condition(m);
    }

    static String outcome(Material m) {
        return m.subject().outcome();
    }

    static String condition(Material m) {
        return m.subject().condition();
    }
}
