package org.evidenceatlas.stage.examine.grounding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.Wording;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.Ground;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.stage.examine.rule.Question;
import org.evidenceatlas.stage.examine.rule.ReportedCheck;
import org.evidenceatlas.stage.examine.rule.Told;
import org.evidenceatlas.text.Negation;
import org.evidenceatlas.text.Negation.Mark;
import org.evidenceatlas.text.Negation.Marked;
import org.evidenceatlas.text.Words;
import org.jspecify.annotations.Nullable;

/** A claim denies what its spans deny, and nothing else. */
public final class NegationAgrees extends ReportedCheck {
    private static final int NEAR = 6;
    private static final Set<String> OTHERS =
            Set.of("non", "negative", "controls", "control", "counterparts", "free", "unaffected");

    /** Words that say of two things that they go together; one retells the other. */
    private static final Set<String> LINKS =
            Words.of("link association correlation relationship").stream()
                    .map(Words.Word::key)
                    .collect(Collectors.toUnmodifiableSet());

    private final Question<Ground, List<Marked>> stated;

    /** The check, with the plain words that a retelling may use. */
    public NegationAgrees(Pack pack) {
        super(
                new About(
                        "negation.agrees",
                        "4",
                        Severity.CRITICAL,
                        "Looks whether a sentence denies what its source denies and nothing else,"
                                + " because a lost or added \"not\" turns a result round.",
                        List.of(
                                "Fatigue did not improve. => Fatigue improved.",
                                "Cortisol was lower. => Cortisol was not lower.",
                                "No difference between groups was found. => A difference between"
                                        + " groups was found.",
                                "The virus was not detected. => The virus was detected.",
                                "The groups differed in sleep. => The groups did not differ in"
                                        + " sleep.",
                                "Pain improved, but sleep did not. => Sleep improved.",
                                "Fever was absent in most. => Fever was present in most."),
                        List.of(
                                "Fatigue did not improve. => There was no improvement in fatigue.",
                                "The groups did not differ in sleep. => Sleep was similar in the"
                                        + " groups.",
                                "No association between sleep and pain was seen. => No clear link"
                                        + " was found between sleep and pain.",
                                "Scores were lower than in those without LC. => Scores were lower"
                                        + " than in those without long COVID.",
                                "Pain improved, but fatigue did not improve. => Pain improved.",
                                "Pain rose, although sleep was not altered. => Pain rose.",
                                "Cortisol was not only lower but also later. => Cortisol was"
                                        + " lower.")));
        Wording wording = pack.wording();
        stated =
                new Question<>(
                        ground ->
                                Negation.of(
                                        ground.words() + "\n" + wording.plainly(ground.words())));
    }

    @Override
    protected List<Flag> compare(Told told) {
        List<Marked> claim = Negation.of(told.claim().text());
        List<Marked> source = stated.of(told.ground());
        for (int i = 0; i < claim.size(); i++) {
            Marked word = claim.get(i);
            if (word.mark() == Mark.WITHIN || Negation.isLight(word.word().lower())) {
                continue;
            }
            Mark there = markOf(claim, i, source);
            boolean lost =
                    word.mark() == Mark.AFFIRMED
                            && there == Mark.DENIED
                            && !isDeniedBelow(told.claim().text(), claim, i);
            boolean added =
                    word.mark() == Mark.DENIED
                            && (there == null || isFree(there))
                            && !deniesLike(claim, i, source)
                            && !deniesAbove(told.claim().text(), claim, i, source)
                            && !(isWithout(claim, i)
                                    && (namesOthers(source) || saysWithout(source)));
            if (lost || added) {
                return List.of(
                        flag(
                                Looked.at(told.claim(), word.word().start(), word.word().end()),
                                "The sentence "
                                        + (lost ? "affirms" : "denies")
                                        + " \""
                                        + word.word().text()
                                        + "\", and the words that it rests on do not; say what"
                                        + " the source says."));
            }
        }
        return List.of();
    }

    /** "Pain did not improve" denies something of pain, as "but pain did not" does. */
    private static boolean isDeniedBelow(String text, List<Marked> claim, int at) {
        for (int i = at + 1; i < claim.size() && isOneClause(text, claim, i); i++) {
            if (claim.get(i).mark() == Mark.DENIED) {
                return true;
            }
        }
        return false;
    }

    /** Whether the source denies the thing of which the claim denies this. */
    private static boolean deniesAbove(
            String text, List<Marked> claim, int at, List<Marked> source) {
        for (int i = at; i > 0 && isOneClause(text, claim, i); i--) {
            Marked above = claim.get(i - 1);
            if (above.mark() == Mark.AFFIRMED
                    && !Negation.isLight(above.word().lower())
                    && markOf(claim, i - 1, source) == Mark.DENIED) {
                return true;
            }
        }
        return false;
    }

    /** Whether no mark of punctuation stands between the word and the one before it. */
    private static boolean isOneClause(String text, List<Marked> words, int at) {
        String between =
                text.substring(words.get(at - 1).word().end(), words.get(at).word().start());
        return between.chars().noneMatch(letter -> ",;:.()".indexOf(letter) >= 0);
    }

    private static boolean isFree(Mark mark) {
        return mark == Mark.AFFIRMED;
    }

    /** How the source marks the word where its neighbours are most alike; null if it has none. */
    private static @Nullable Mark markOf(List<Marked> claim, int at, List<Marked> source) {
        Set<String> around = around(claim, at);
        Mark best = null;
        int most = -1;
        for (int i = 0; i < source.size(); i++) {
            if (!source.get(i).key().equals(claim.get(at).key())) {
                continue;
            }
            Set<String> shared = around(source, i);
            shared.retainAll(around);
            boolean agrees = isFree(source.get(i).mark()) == isFree(claim.get(at).mark());
            int score = 2 * shared.size() + (agrees ? 1 : 0);
            if (score > most) {
                most = score;
                best = source.get(i).mark();
            }
        }
        return best;
    }

    private static Set<String> around(List<Marked> words, int at) {
        Set<String> keys = new HashSet<>();
        for (int i = Math.max(0, at - NEAR); i < Math.min(words.size(), at + NEAR + 1); i++) {
            if (i != at && !Negation.isLight(words.get(i).word().lower())) {
                keys.add(words.get(i).key());
            }
        }
        return keys;
    }

    /** "Those without the illness" retells "controls" or "negative for it". */
    private static boolean isWithout(List<Marked> claim, int at) {
        return at > 0 && claim.get(at - 1).word().lower().equals("without");
    }

    /** The source sets somebody apart as being without something, by another name. */
    private static boolean saysWithout(List<Marked> source) {
        return source.stream().anyMatch(word -> word.word().lower().equals("without"));
    }

    private static boolean namesOthers(List<Marked> source) {
        return source.stream().anyMatch(word -> OTHERS.contains(word.word().lower()));
    }

    private static boolean isFurther(Marked word) {
        return word.mark() == Mark.WITHIN || Negation.isLight(word.word().lower());
    }

    /** Whether the source denies any word that the claim denies from here on. */
    private static boolean deniesLike(List<Marked> claim, int at, List<Marked> source) {
        Set<String> denied = new HashSet<>();
        source.stream()
                .filter(word -> !isFree(word.mark()))
                .forEach(word -> denied.add(word.key()));
        if (LINKS.stream().anyMatch(denied::contains)) {
            denied.addAll(LINKS);
        }
        for (int i = at; i < claim.size() && (i == at || isFurther(claim.get(i))); i++) {
            if (denied.contains(claim.get(i).key())) {
                return true;
            }
        }
        return false;
    }
}
