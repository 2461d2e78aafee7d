package org.evidenceatlas.stage.assemble.likeness;

import java.util.ArrayList;
import java.util.List;

/**
 * How alike two titles are.
 *
 * @param grade in steps that a person would name
 * @param same words in common, misspelt ones included
 * @param words of the shorter title, or of its part before the subtitle
 * @param part words in common to all words of both, from 0 to 1
 */
record Wording(Grade grade, int same, int words, double part) {
    /** More misspelt words than one in so many make another title. */
    private static final int WORDS_A_SLIP = 4;

    /** A shorter opening is shared by chance: "Long COVID". */
    private static final int FEWEST_OF_AN_OPENING = 3;

    private static final double NEAR = 0.66;

    /** From the closest to none. */
    enum Grade {
        SAME("same title"),
        SPELLING("same title but for spelling"),
        OPENING("same title without its subtitle"),
        NEAR("nearly the same title"),
        OTHER("other title");

        private final String words;

        Grade(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static Wording of(Heading one, Heading other) {
        Wording whole = of(one.words(), other.words());
        if (whole.grade.compareTo(Grade.SPELLING) <= 0) {
            return whole;
        }
        for (Wording opening : openings(one, other)) {
            if (opening.isWhole() && opening.words >= FEWEST_OF_AN_OPENING) {
                return new Wording(Grade.OPENING, opening.same, opening.words, opening.part);
            }
        }
        return whole;
    }

    private static List<Wording> openings(Heading one, Heading other) {
        List<Wording> openings = new ArrayList<>();
        if (other.head() < other.words().size()) {
            openings.add(of(one.words(), other.opening()));
        }
        if (one.head() < one.words().size()) {
            openings.add(of(one.opening(), other.words()));
        }
        return openings;
    }

    private boolean isWhole() {
        return grade.compareTo(Grade.SPELLING) <= 0;
    }

    private static Wording of(List<String> one, List<String> other) {
        int fewer = Math.min(one.size(), other.size());
        if (one.isEmpty() || other.isEmpty()) {
            return new Wording(Grade.OTHER, 0, 0, 0);
        }
        if (one.equals(other) || String.join("", one).equals(String.join("", other))) {
            return new Wording(Grade.SAME, fewer, fewer, 1);
        }
        List<String> left = new ArrayList<>();
        List<String> rest = new ArrayList<>(other);
        one.stream().filter(word -> !rest.remove(word)).forEach(left::add);
        int exact = one.size() - left.size();
        int slips = 0;
        for (String word : left) {
            for (int i = 0; i < rest.size(); i++) {
                if (Spelling.alike(word, rest.get(i))) {
                    rest.remove(i);
                    slips++;
                    break;
                }
            }
        }
        int same = exact + slips;
        double part = 2.0 * same / (one.size() + other.size());
        boolean all = same == one.size() && same == other.size();
        if (all && slips * WORDS_A_SLIP <= one.size() + WORDS_A_SLIP - 1) {
            return new Wording(slips == 0 ? Grade.SAME : Grade.SPELLING, same, fewer, part);
        }
        return new Wording(part >= NEAR ? Grade.NEAR : Grade.OTHER, same, fewer, part);
    }
}
