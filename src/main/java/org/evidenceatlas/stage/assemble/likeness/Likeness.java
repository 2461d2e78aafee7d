package org.evidenceatlas.stage.assemble.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.stage.assemble.likeness.Wording.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Why two records are taken for one document, or for the preprint and the paper of one study.
 *
 * @param score from {@value #ENOUGH} to 1: the weights of what agrees, added up; below it records
 *     stay apart
 * @param reason what agrees and what does not: "same title, 5 of 6 authors, one year apart"
 */
public record Likeness(double score, String reason) {
    /** The weights below were set on made-up and real pairs, so that two strong signs reach it. */
    static final double ENOUGH = 0.72;

    private static final double SAME_TEXT = 0.85;
    private static final double REVISED_TEXT = 0.75;
    private static final double OTHER_TEXT = 0.4;
    private static final String[] NUMBERS = {"no", "one", "two", "three", "four", "five"};

    /** What two records share. */
    private record Signs(Sketch one, Sketch other, Wording title, Names.Shared names, double text) {
        boolean namesKnown() {
            return names.fewer() > 0;
        }

        boolean textKnown() {
            return text >= 0;
        }

        boolean sameText() {
            return text >= SAME_TEXT;
        }

        /** The papers carry other numbers, or one says that it is about the other. */
        boolean marksDiffer() {
            return !one.heading().marks().equals(other.heading().marks());
        }

        /** One is a word about the other. */
        boolean about() {
            return Heading.ABOUT.stream()
                    .anyMatch(
                            mark ->
                                    one.heading().marks().contains(mark)
                                            != other.heading().marks().contains(mark));
        }

        boolean numbersDiffer() {
            var a = one.heading().numbers();
            var b = other.heading().numbers();
            return !a.containsAll(b) && !b.containsAll(a);
        }

        int years() {
            return one.year() == null || other.year() == null ? 0 : other.year() - one.year();
        }
    }

    /** The likeness of two records; null where they are different documents. */
    static @Nullable Likeness of(Sketch one, Sketch other) {
        boolean versions = one.preprint() != other.preprint();
        Sketch first = versions && other.preprint() ? other : one;
        Sketch second = first == one ? other : one;
        if (versions ? tooFar(first, second, -1, 4) : apart(first, second)) {
            return null;
        }
        Names.Shared names = first.names().shared(second.names());
        if (names.fewer() > 0 && names.part() < 0.5) {
            return null;
        }
        Wording title = Wording.of(first.heading(), second.heading());
        if (title.part() < 0.3 && title.grade() != Grade.OPENING) {
            return null;
        }
        boolean texts = first.text().known() && second.text().known();
        double text = texts ? first.text().likeness(second.text()) : -1;
        if (texts && text < OTHER_TEXT) {
            return null;
        }
        Signs signs = new Signs(first, second, title, names, text);
        if (signs.about()) {
            return null;
        }
        double score = versions ? versions(signs) : document(signs);
        return score < ENOUGH ? null : new Likeness(rounded(score), reason(signs, versions));
    }

    private static boolean tooFar(Sketch one, Sketch other, int least, int most) {
        if (one.year() == null || other.year() == null) {
            return false;
        }
        int years = other.year() - one.year();
        return years < least || years > most;
    }

    /** What no likeness of words outweighs: other numbers of the same kind, another journal. */
    private static boolean apart(Sketch one, Sketch other) {
        if (tooFar(one, other, -1, 1) || differ(one.stem(), other.stem())) {
            return true;
        }
        boolean journals = !one.place().journal().isEmpty() && !other.place().journal().isEmpty();
        if (journals && !Journals.alike(one.place().journal(), other.place().journal())) {
            return true;
        }
        return differ(one.place().volume(), other.place().volume())
                || (journals && differ(one.pmid(), other.pmid()));
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    /** Two records of one document: the title decides, and what else they have supports it. */
    private static double document(Signs signs) {
        Grade grade = signs.title().grade();
        boolean sameText = signs.textKnown() && signs.sameText();
        boolean marked = grade != Grade.SAME && (signs.marksDiffer() || signs.numbersDiffer());
        boolean returns = signs.one().heading().returns() && signs.years() != 0;
        boolean strangers = differ(signs.one().pmid(), signs.other().pmid());
        boolean otherText = signs.textKnown() && signs.text() < REVISED_TEXT;
        if (grade == Grade.OTHER || returns || otherText) {
            return 0;
        }
        if ((marked || strangers || grade == Grade.NEAR) && !sameText) {
            return 0;
        }
        Sketch.Place a = signs.one().place();
        Sketch.Place b = signs.other().place();
        if (differ(a.page(), b.page()) && !sameText) {
            return 0;
        }
        double score = title(signs.title()) + names(signs.names());
        score += signs.one().year() == null || signs.other().year() == null ? 0 : 0.05;
        score -= signs.years() == 0 ? 0 : 0.1;
        score += a.journal().isEmpty() || b.journal().isEmpty() ? 0 : 0.1;
        boolean volumes = a.volume() != null && a.volume().equals(b.volume());
        boolean pages = a.page() != null && a.page().equals(b.page());
        score += pages ? volumes ? 0.3 : 0.15 : 0;
        return score + (sameText ? 0.3 : signs.text() >= 0.6 ? 0.15 : 0);
    }

    private static double title(Wording title) {
        double common = title.words() >= 8 ? 0.6 : title.words() >= 6 ? 0.55 : 0.45;
        double weight = title.words() < 4 ? 0.33 : common;
        return switch (title.grade()) {
            case SAME -> weight;
            case SPELLING -> weight - 0.03;
            case OPENING -> weight - 0.05;
            case NEAR -> weight - 0.15;
            case OTHER -> 0;
        };
    }

    private static double names(Names.Shared names) {
        if (names.fewer() == 0) {
            return 0;
        }
        double few = names.more() == 1 ? 0.15 : 0.25;
        return names.part() >= 0.8 ? few : 0.1;
    }

    /** A preprint and its paper: title and abstract change, so all three signs weigh alike. */
    private static double versions(Signs signs) {
        boolean strange = signs.marksDiffer() || signs.numbersDiffer();
        if (strange && signs.text() < 0.75) {
            return 0;
        }
        double title = signs.title().grade() == Grade.OPENING ? 0.9 : signs.title().part();
        if (signs.textKnown() && signs.namesKnown()) {
            double text = Math.min(1, signs.text() / 0.7);
            return 0.3 * title + 0.3 * signs.names().part() + 0.4 * text;
        }
        if (signs.namesKnown()) {
            boolean few = signs.names().more() == 1 || signs.title().words() < 4;
            return title < 0.8 || few ? 0 : 0.5 * title + 0.5 * signs.names().part();
        }
        return signs.textKnown() ? 0.4 * title + 0.6 * signs.text() : 0;
    }

    private static double rounded(double score) {
        return Math.round(Math.min(1, score) * 100) / 100.0;
    }

    private static String reason(Signs signs, boolean versions) {
        List<String> said = new ArrayList<>();
        Wording title = signs.title();
        String words = title.same() + " of " + title.words() + " words of the title";
        said.add(title.grade() == Grade.OTHER ? words : title.grade().words());
        said.add(authors(signs.names()));
        said.add(years(signs));
        if (signs.textKnown()) {
            said.add(signs.sameText() ? "same abstract" : "similar abstract");
        }
        if (versions) {
            said.add("one is a preprint");
        } else if (!signs.one().place().journal().isEmpty()
                && !signs.other().place().journal().isEmpty()) {
            said.add("same journal");
        }
        said.removeIf(String::isEmpty);
        return String.join(", ", said);
    }

    private static String authors(Names.Shared names) {
        if (names.fewer() == 0) {
            return "";
        }
        if (names.more() == 1) {
            return "same author";
        }
        return names.both() == names.more()
                ? "all " + names.more() + " authors"
                : names.both() + " of " + names.more() + " authors";
    }

    private static String years(Signs signs) {
        if (signs.one().year() == null || signs.other().year() == null) {
            return "";
        }
        int apart = Math.abs(signs.years());
        return apart == 0
                ? "same year"
                : String.format(
                        Locale.ROOT, "%s year%s apart", NUMBERS[apart], apart == 1 ? "" : "s");
    }
}
