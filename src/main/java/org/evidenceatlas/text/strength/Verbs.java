package org.evidenceatlas.text.strength;

import java.util.List;
import java.util.Set;
import org.evidenceatlas.text.strength.Lexicon.Form;

/**
 * Tells a verb of change with its object ("reduces pain") from a change without a doer ("pain
 * decreased over the year") and from a noun or an adjective ("an increase", "with reduced pain").
 */
final class Verbs {
    /** How a verb is used. */
    enum Use {
        NONE,
        /** With its object, which is the next word. */
        DOES,
        /** As a doing, though the next word is no object: "may reduce or". */
        DOES_ALONE,
        /** Without an object. */
        HAPPENS
    }

    /** Words besides prepositions after which no verb of a statement stands. */
    private static final Set<String> NO_SUBJECT =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "these",
                    "those",
                    "their",
                    "its",
                    "no",
                    "any",
                    "his",
                    "her",
                    "our",
                    "such",
                    "significant",
                    "other",
                    "is",
                    "are",
                    "was",
                    "were",
                    "be",
                    "been",
                    "being",
                    "having",
                    ",",
                    ";",
                    ":",
                    ".",
                    "showed",
                    "showing",
                    "had",
                    "has",
                    "have");

    private static final Set<String> COMPARATIVES =
            Set.of(
                    "higher", "lower", "greater", "smaller", "larger", "further", "fewer", "better",
                    "longer", "shorter", "steeper", "faster");

    /** Verbs whose base is as often a noun: "the increase". */
    private static final Set<String> NOUNS =
            Set.of(
                    "influence",
                    "increase",
                    "decrease",
                    "delay",
                    "change",
                    "impact",
                    "cause",
                    "trigger",
                    "limit",
                    "control",
                    "block",
                    "boost",
                    "benefit",
                    "damage",
                    "cure",
                    "ease",
                    "harm",
                    "shift",
                    "halt",
                    "drive",
                    "offset",
                    "slow",
                    "lower",
                    "favor",
                    "favour",
                    "reverse",
                    "double",
                    "compromise",
                    "buffer",
                    "blunt",
                    "combat",
                    "cut",
                    "shape",
                    "fuel",
                    "spark",
                    "stop",
                    "counter",
                    "fight",
                    "speed");

    /** Past forms that are adjectives unless a determiner follows: "impaired balance". */
    private static final Set<String> ADJECTIVES =
            Set.of(
                    "limited",
                    "impaired",
                    "altered",
                    "elevated",
                    "raised",
                    "controlled",
                    "preserved",
                    "maintained",
                    "damaged",
                    "extended",
                    "modified",
                    "activated",
                    "compromised",
                    "disturbed");

    /** Past forms that are no adjectives: "and caused pain" does, "and reduced pain" may be. */
    private static final Set<String> NO_ADJECTIVES =
            Set.of("caused", "prevented", "provoked", "triggered", "enabled", "drove", "ensured");

    private static final List<String> ADJECTIVE_ENDS =
            List.of("ical", "onal", "inal", "tial", "ive", "ous");

    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final Set<String> HELP = Set.of("help", "helps", "helped");
    private static final Set<String> JOINING = Set.of("and", "or", ",");
    private static final Set<String> RELATIVE = Set.of("that", "which", "who");
    private static final Set<String> HAVE = Set.of("has", "have");
    private static final Set<String> BY = Set.of("by", "thereby", "thus", "hence");

    private final Lexicon lexicon;

    Verbs(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What stands around a verb, adverbs passed over.
     *
     * @param subject the word before it, {@code stem} the word before that or ""
     * @param object whether the next word may begin an object
     */
    private record Place(
            String verb, String subject, String stem, String next, boolean object, boolean adverb) {
        boolean hasSubject() {
            return !NO_SUBJECT.contains(subject) && !WordClass.PREPOSITIONS.contains(subject);
        }

        boolean isPluralAfter(Lexicon lexicon) {
            boolean plural =
                    subject.length() > 3
                            && subject.endsWith("s")
                            && !subject.endsWith("ss")
                            && !subject.endsWith("us")
                            && !subject.endsWith("is");
            return plural && !lexicon.isVerb(subject);
        }
    }

    /** How the token is used, if it may be a verb of change. */
    Use useOf(List<Token> tokens, int at) {
        Set<Form> forms = lexicon.forms(tokens.get(at));
        if (forms.isEmpty()) {
            return Use.NONE;
        }
        int before = before(tokens, at);
        int next = next(tokens, at);
        if (before < 0 || next >= tokens.size()) {
            return Use.NONE;
        }
        int stem = before(tokens, before);
        Place place =
                new Place(
                        tokens.get(at).word(),
                        tokens.get(before).word(),
                        stem < 0 ? "" : tokens.get(stem).word(),
                        tokens.get(next).word(),
                        isObject(tokens.get(next)),
                        before < at - 1 && tokens.get(at - 1).word().endsWith("ly"));
        for (Form form : forms) {
            Use use = useOf(form, place);
            if (use != Use.NONE) {
                return use;
            }
        }
        return Use.NONE;
    }

    /** The token after this one, adverbs passed over. */
    static int next(List<Token> tokens, int at) {
        int i = at + 1;
        while (i < tokens.size() && tokens.get(i).adverb()) {
            i++;
        }
        return i;
    }

    private static int before(List<Token> tokens, int at) {
        int i = at - 1;
        while (i >= 0 && tokens.get(i).adverb()) {
            i--;
        }
        return i;
    }

    private static boolean isObject(Token next) {
        String word = next.word();
        return !next.isMark()
                && !WordClass.PREPOSITIONS.contains(word)
                && !WordClass.BE.contains(word)
                && !WordClass.MODALS.contains(word)
                && !HAVE.contains(word);
    }

    private Use useOf(Form form, Place place) {
        return switch (form) {
            case BASE -> base(place);
            case THIRD -> third(place) ? Use.DOES : Use.NONE;
            case PAST -> past(place);
            case GERUND -> gerund(place) ? Use.DOES : Use.NONE;
        };
    }

    private Use base(Place place) {
        String before = place.subject();
        boolean denied = DO.contains(before);
        boolean verbal =
                denied
                        || WordClass.MODALS.contains(before)
                        || HELP.contains(before)
                        || (before.equals("to") && WordClass.STATING.contains(place.stem()));
        if (verbal) {
            if (place.object()) {
                return Use.DOES;
            }
            boolean joined = JOINING.contains(place.next());
            return denied && !joined
                    ? Use.HAPPENS
                    : joined && !place.next().equals(",") ? Use.DOES_ALONE : Use.NONE;
        }
        boolean subject =
                place.isPluralAfter(lexicon)
                        || RELATIVE.contains(before)
                        || (place.hasSubject()
                                && (!NOUNS.contains(place.verb())
                                        || place.adverb()
                                        || WordClass.DETERMINERS.contains(place.next())));
        return place.object() && subject ? Use.DOES : Use.NONE;
    }

    private static boolean third(Place place) {
        String before = place.subject();
        boolean noun = place.verb().equals("changes") && place.next().endsWith("ed");
        if (!place.object() || noun || COMPARATIVES.contains(before)) {
            return false;
        }
        boolean adjective =
                before.endsWith("ed") || before.endsWith("ive") || before.endsWith("ant");
        return (place.hasSubject() && !adjective)
                || before.equals("that")
                || before.equals("which")
                || JOINING.contains(before);
    }

    private static Use past(Place place) {
        String before = place.subject();
        boolean adjective =
                WordClass.TELLING.contains(before)
                        || ADJECTIVE_ENDS.stream().anyMatch(before::endsWith)
                        || ((ADJECTIVES.contains(place.verb()) || before.equals("this"))
                                && !WordClass.DETERMINERS.contains(place.next()));
        if (adjective) {
            return Use.NONE;
        }
        if (place.object()) {
            boolean after = HAVE.contains(before) || before.equals("which");
            boolean joined =
                    JOINING.contains(before)
                            && (NO_ADJECTIVES.contains(place.verb())
                                    || WordClass.DETERMINERS.contains(place.next())
                                    || (place.adverb() && !before.equals(",")));
            return place.hasSubject() || after || joined ? Use.DOES : Use.NONE;
        }
        boolean happens =
                place.hasSubject() && !place.next().equals("by") && !place.next().equals(",");
        return happens ? Use.HAPPENS : Use.NONE;
    }

    private static boolean gerund(Place place) {
        String before = place.subject();
        return place.object() && (WordClass.BE.contains(before) || BY.contains(before));
    }
}
