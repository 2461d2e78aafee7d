package org.evidenceatlas.stage.draft.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.classification.ControlGroup;
import org.evidenceatlas.model.classification.Trial;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.stage.draft.read.Facts;
import org.evidenceatlas.stage.draft.read.Material;
import org.jspecify.annotations.Nullable;

/** Harm first: what a reader must know before the result of a treatment or an activity. */
public final class CautionRules {
    private CautionRules() {}

    static final List<DerivedRule> ALL =
            List.of(
                    rule(
                            "who",
                            "Who was in it decides for whom the result may hold.",
                            (m, f) -> applies(m) && f.inPeople(),
                            CautionRules::who),
                    rule(
                            "no-people",
                            "A text without people of its own cannot say who was in it.",
                            (m, f) -> applies(m) && !f.inPeople(),
                            m ->
                                    Derived.of(
                                            "No people were treated for this paper itself.",
                                            "participants: "
                                                    + m.study().participants().value().code())),
                    rule(
                            "self-rated",
                            "Self-rated outcomes of people who know their treatment can mislead.",
                            (m, f) -> applies(m) && f.isTrial(),
                            CautionRules::rated),
                    rule(
                            "harms",
                            "Harms come before benefits.",
                            (m, f) -> applies(m) && (!f.isObservation() || Kinds.treatment(m)),
                            CautionRules::harms),
                    rule(
                            "no-change",
                            "A page is no advice.",
                            (m, f) -> applies(m),
                            m ->
                                    Derived.of(
                                            "Do not start, stop or change a treatment because of this page.",
                                            "the study is about a treatment or an activity")));

    /**
     * Which caution a study opens with: "activity", "drug", "procedure", "exertion" (a test of
     * effort), or "none".
     */
    public static String kind(Material m) {
        String title = " " + m.text().title().toLowerCase(Locale.ROOT) + " ";
        for (String kind : List.of("activity", "drug", "procedure", "exertion")) {
            for (String word : m.pack().wording().list(kind)) {
                if (title.contains(word)) {
                    return kind;
                }
            }
        }
        Facts facts = m.facts();
        boolean tellsOfTreating =
                facts.isTrial() || facts.isReview() || facts.isView() || Kinds.treatment(m);
        int most = Math.min(2, m.study().topics().size());
        for (int i = 0; i < most; i++) {
            String id = m.study().topics().get(i).value();
            String caution = m.pack().topic(id).map(topic -> topic.caution()).orElse("none");
            if (!caution.equals("none") && (tellsOfTreating || names(m, caution))) {
                return caution;
            }
        }
        return m.facts().isTrial() ? "drug" : "none";
    }

    /** The abstract itself names such a programme, drug or procedure. */
    private static boolean names(Material m, String caution) {
        String text = " " + m.text().abstractText().toLowerCase(Locale.ROOT) + " ";
        return m.pack().wording().list(caution).stream().anyMatch(word -> begins(text, word));
    }

    /** Whether the word, or the stem of one, stands at the beginning of a word. */
    private static boolean begins(String text, String word) {
        String stem = word.strip();
        int at = text.indexOf(stem);
        while (at >= 0) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
            at = text.indexOf(stem, at + 1);
        }
        return false;
    }

    private static boolean applies(Material m) {
        return !kind(m).equals("none");
    }

    /** So few are told one by one, and there are no others. */
    private static final int SINGLY = 4;

    private static Derived who(Material m) {
        Facts facts = m.facts();
        Integer people = facts.people();
        String count =
                people == null
                        ? "How many people took part is not stated in what was read"
                        : people == 1
                                ? "One person was studied"
                                : people < SINGLY
                                        ? NotProvenRules.grouped(people) + " people were described"
                                        : "At least "
                                                + NotProvenRules.grouped(people)
                                                + " people were studied";
        String pem =
                switch (m.study().pemCriterion().value()) {
                    case REQUIRED -> "everyone had to have post-exertional malaise";
                    case NOT_REQUIRED -> "post-exertional malaise was not required";
                    case UNCLEAR -> "whether post-exertional malaise was required is not stated";
                    case NOT_APPLICABLE ->
                            "post-exertional malaise is not named as a condition of entry";
                };
        return new Derived(
                count + "; " + pem + ".", "sample and PEM criterion", facts.sampleSpans());
    }

    private static Derived rated(Material m) {
        Trial trial = m.study().trial();
        // Where there is one group, its people know what they were given.
        boolean alone = m.study().controlGroup().value() == ControlGroup.NO;
        String outcome =
                switch (trial.outcomeType().value()) {
                    case "self-reported" -> "The main outcome was rated by the people themselves";
                    case "objective" -> "The main outcome was measured, not self-rated";
                    case "both" -> "Outcomes were partly self-rated and partly measured";
                    default ->
                            "Whether the main outcome was self-rated is not stated in what was read";
                };
        String masked =
                switch (trial.blinding().value()) {
                    case "open-label" -> "; people knew which treatment they had";
                    case "double-blind" -> "; people did not know which treatment they had";
                    case "single-blind", "assessor-blind" ->
                            "; only some of those involved did not know the treatment";
                    default -> alone ? "" : "; whether people knew their treatment is not stated";
                };
        List<Span> spans = new ArrayList<>();
        add(spans, trial.outcomeType().span());
        add(spans, trial.blinding().span());
        return new Derived(outcome + masked + ".", "outcome type and blinding", spans);
    }

    private static Derived harms(Material m) {
        Span none = HarmWords.denied(m);
        if (none != null) {
            return new Derived(
                    HarmWords.serious(none.text())
                            ? "What was read says that no serious harms were seen; for others, see the full paper."
                            : "What was read says that no harms were seen; how they were looked for is not stated.",
                    "words that deny harms were found",
                    List.of(none));
        }
        boolean stated = Facts.is(m.study().trial().harms(), "reported");
        Span span = m.study().trial().harms().span();
        Span seen = span == null ? HarmWords.find(m) : span;
        if (seen == null && !stated) {
            return Derived.of(
                    "Harms are not stated in what was read.", "no words about harms found");
        }
        List<Span> spans = new ArrayList<>();
        add(spans, seen);
        return new Derived(
                "Harms are mentioned in what was read; for how many and how serious, see the full paper.",
                "words about harms were found",
                spans);
    }

    private static void add(List<Span> spans, @Nullable Span span) {
        if (span != null) {
            spans.add(span);
        }
    }

    private static DerivedRule rule(
            String id,
            String why,
            BiPredicate<Material, Facts> applies,
            Function<Material, Derived> say) {
        return new DerivedRule("caution." + id, Field.CAUTION, why, applies, say);
    }
}
