package org.evidenceatlas.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evidenceatlas.model.study.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each sentence of an abstract does: by the heading it stands under, else by its words
 * and its place among the others.
 *
 * <p>Without headings the most likely order of roles is sought (Viterbi), since abstracts go from
 * background to conclusion and seldom step back. Inline headings ("Results: ") are cut off the
 * sentence. Linear in the length of the text; has no state.
 */
public final class Roles {
    private static final Role[] ALL = Role.values();
    private static final double STEP_BACK = -3.0;

    private Roles() {}

    /** A sentence of an abstract with what it does there. */
    public record RoledSentence(Sentence sentence, Role role) {}

    /** What this thread read last: a study is worked on by one, and many stages ask for it. */
    private static final ThreadLocal<Known> LAST =
            ThreadLocal.withInitial(
                    () -> new Known(new SourceText("", "", List.of(), false, false), List.of()));

    private record Known(SourceText text, List<RoledSentence> sentences) {}

    /** The sentences of the abstract in order, each with its role; empty without an abstract. */
    public static List<RoledSentence> of(SourceText text) {
        Known last = LAST.get();
        if (!last.text().equals(text)) {
            last = new Known(text, List.copyOf(read(text)));
            LAST.set(last);
        }
        return last.sentences();
    }

    private static List<RoledSentence> read(SourceText text) {
        List<Sentence> sentences = new ArrayList<>();
        List<@Nullable Role> given = new ArrayList<>();
        Role inline = null;
        int section = -1;
        List<Sentence> all = Sentences.of(text.abstractText());
        boolean lone = all.stream().filter(one -> Labels.inlineLength(one.text()) > 0).count() == 1;
        boolean headedOnce = headings(text) == 1;
        for (Sentence whole : all) {
            int at = sectionAt(text, whole.start());
            boolean first = at != section;
            inline = first ? null : inline;
            section = at;
            int cut = Labels.inlineLength(whole.text());
            if (cut > 0) {
                inline = Labels.named(whole.text().substring(0, cut));
            }
            Sentence sentence = cut == 0 ? whole : tail(whole, cut);
            if (sentence.text().isEmpty()) {
                continue;
            }
            sentences.add(sentence);
            Role over = headedOnce && !first ? null : headed(text, at);
            given.add(inline != null ? inline : over);
            // One heading alone ("BACKGROUND: ") does not name the sentences after its own.
            inline = lone ? null : inline;
        }
        return decide(sentences, given);
    }

    private static Sentence tail(Sentence whole, int cut) {
        return new Sentence(whole.start() + cut, whole.end(), whole.text().substring(cut));
    }

    private static int sectionAt(SourceText text, int offset) {
        for (int i = 0; i < text.sections().size(); i++) {
            SourceText.Section section = text.sections().get(i);
            if (offset >= section.start() && offset < section.end()) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Role headed(SourceText text, int at) {
        if (at < 0) {
            return null;
        }
        SourceText.Section section = text.sections().get(at);
        return Labels.of(section.label(), section.category());
    }

    /** How many different roles the headings name: one alone says little of a whole abstract. */
    private static long headings(SourceText text) {
        return IntStream.range(0, text.sections().size())
                .mapToObj(at -> Optional.ofNullable(headed(text, at)))
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }

    private static List<RoledSentence> decide(
            List<Sentence> sentences, List<@Nullable Role> given) {
        Role[] guessed = likeliest(sentences, given);
        List<RoledSentence> roled = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            roled.add(new RoledSentence(sentence, guessed[i]));
        }
        return roled;
    }

    private static Role[] likeliest(List<Sentence> sentences, List<@Nullable Role> given) {
        int n = sentences.size();
        double[][] best = new double[n][ALL.length];
        int[][] from = new int[n][ALL.length];
        for (int i = 0; i < n; i++) {
            double[] own = emission(sentences, given, i);
            for (int r = 0; r < ALL.length; r++) {
                best[i][r] = own[r];
                if (i > 0) {
                    from[i][r] = bestBefore(best[i - 1], r);
                    best[i][r] += best[i - 1][from[i][r]] + step(from[i][r], r);
                }
            }
        }
        Role[] roles = new Role[n];
        int at = n == 0 ? 0 : argmax(best[n - 1]);
        for (int i = n - 1; i >= 0; i--) {
            roles[i] = ALL[at];
            at = from[i][at];
        }
        return roles;
    }

    private static double[] emission(
            List<Sentence> sentences, List<@Nullable Role> given, int index) {
        String sentence = sentences.get(index).text();
        double[] own = new double[ALL.length];
        Role fixed = given.get(index);
        if (fixed != null) {
            boolean aim = fixed == Role.BACKGROUND && Cues.statesAim(sentence);
            Arrays.fill(own, -100);
            own[(aim ? Role.AIM : fixed).ordinal()] = 0;
            return own;
        }
        Map<Role, Double> scores = Cues.scores(sentence);
        for (Role role : ALL) {
            own[role.ordinal()] = scores.getOrDefault(role, 0.0) + place(role, index, sentences);
        }
        return own;
    }

    /** How well a role fits the place of the sentence, from the first (0) to the last (1). */
    private static double place(Role role, int index, List<Sentence> sentences) {
        int n = sentences.size();
        double at = n < 2 ? 0.5 : (double) index / (n - 1);
        double centre =
                switch (role) {
                    case BACKGROUND -> 0.0;
                    case AIM -> 0.2;
                    case METHODS -> 0.35;
                    case RESULTS -> 0.65;
                    case CONCLUSION -> 1.0;
                    case OTHER -> 1.0;
                };
        double penalty = role == Role.OTHER ? -3 : role == Role.AIM ? -0.5 : 0;
        return penalty - 4 * (at - centre) * (at - centre);
    }

    private static int bestBefore(double[] before, int role) {
        int best = 0;
        for (int r = 1; r < before.length; r++) {
            if (before[r] + step(r, role) > before[best] + step(best, role)) {
                best = r;
            }
        }
        return best;
    }

    private static double step(int from, int to) {
        if (from == to) {
            return 0.7;
        }
        return to > from ? 0 : STEP_BACK;
    }

    private static int argmax(double[] values) {
        int best = 0;
        for (int r = 1; r < values.length; r++) {
            best = values[r] > values[best] ? r : best;
        }
        return best;
    }
}
