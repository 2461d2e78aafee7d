package org.evidenceatlas.stage.draft.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.draft.say.shorthand.Chance;
import org.evidenceatlas.text.Sentence;

/**
 * Retells the sentences of one paper. What cannot be said in a sound short sentence is left out.
 * Immutable; safe between threads.
 */
public final class Reteller {
    private final PlainWords plain;
    private final Expansion expansion;

    private Reteller(PlainWords plain, Expansion expansion) {
        this.plain = plain;
        this.expansion = expansion;
    }

    /** What is the same for every paper: the pack's words, made ready once. */
    public static final class Words {
        private final Pack pack;
        private final PlainWords plain;
        private final Explained.Lexicon lexicon;

        /** The words of the pack. */
        public Words(Pack pack) {
            this.pack = pack;
            this.plain = new PlainWords(pack);
            this.lexicon = new Explained.Lexicon(pack);
        }

        /** The glossary, for explanations in brackets. */
        public Explained.Lexicon lexicon() {
            return lexicon;
        }

        /** A reteller for one paper, which knows the paper's own abbreviations. */
        public Reteller reteller(SourceText text) {
            return new Reteller(plain, new Expansion(text, pack, lexicon));
        }
    }

    /** The results that a sentence reports, each in one plain sentence. */
    public List<Retelling> results(Sentence sentence) {
        return results(sentence, Soundness.MOST_WORDS);
    }

    /** The same, with longer sentences let through where shorter ones are too few. */
    public List<Retelling> longResults(Sentence sentence) {
        return results(sentence, Soundness.LONG);
    }

    private List<Retelling> results(Sentence sentence, int most) {
        List<Retelling> told = new ArrayList<>();
        for (Clauses.Piece piece : Clauses.of(sentence)) {
            boolean chance = Chance.remains(piece.text());
            if (chance && Chance.excluded(piece.text())) {
                continue;
            }
            String text = shortest(Trim.plainly(stopless(piece.text())), sentence.text(), most);
            text = chance && !text.isEmpty() ? Chance.named(text) : text;
            if (!text.isEmpty()) {
                int merit = Merit.of(text) - Merit.lessFor(piece.text());
                told.add(new Retelling(text, piece.start(), piece.end(), Math.max(0, merit)));
            }
        }
        return told;
    }

    /**
     * The clause in a short sentence: whole where that is short enough, else without the further
     * items of its lists; "" where no form of it is sound.
     */
    private String shortest(String clause, String source, int most) {
        String best = "";
        for (String version : Clauses.versions(clause)) {
            String text = plainly(Frames.said(expansion.of(version)));
            int words = Soundness.words(text);
            if (Soundness.isSound(text, most) && !comparesWithNothing(text, source)) {
                if (words <= Soundness.SHORT) {
                    return text;
                }
                boolean better = best.isEmpty() || words < Soundness.words(best);
                best = better ? text : best;
            }
        }
        return best;
    }

    private String plainly(String words) {
        return finished(plain.of(Trim.signs(words)));
    }

    /** What a review or a view says, as its authors' statement; empty where not sayable. */
    public List<Retelling> statements(Sentence sentence) {
        List<Retelling> own = caseTold(sentence);
        if (!own.isEmpty()) {
            return own;
        }
        List<Retelling> told = new ArrayList<>();
        for (Retelling one : results(sentence)) {
            String text = "The authors write that " + Frames.lowerFirst(one.text());
            if (Soundness.isSound(text) && !Soundness.vague(text)) {
                int score = Math.max(Retelling.TELLING, one.score());
                told.add(new Retelling(text, one.start(), one.end(), score));
            }
        }
        return told;
    }

    /** A sentence in which the authors name themselves or their paper as the one who tells. */
    public List<Retelling> caseTold(Sentence sentence) {
        String clause = Trim.asides(sentenceBody(sentence.text()));
        for (String version : Clauses.versions(clause)) {
            String said = Statements.of(version);
            int score =
                    Statements.onlyWishes(said)
                            ? Retelling.TELLING
                            : Statements.onlyNames(said) ? Retelling.TELLING + 1 : STATED;
            for (Retelling one : sound(sentence, said)) {
                return List.of(new Retelling(one.text(), one.start(), one.end(), score));
            }
        }
        return List.of();
    }

    /** The weight of what authors argue, propose or report in so many words. */
    private static final int STATED = 16;

    /** What the authors conclude in a sentence, in one plain sentence; empty where not sayable. */
    public List<Retelling> conclusion(Sentence sentence) {
        for (String clause : Clauses.versions(Trim.plainly(sentenceBody(sentence.text())))) {
            List<Retelling> told = sound(sentence, Attribution.of(clause));
            if (!told.isEmpty() && Soundness.words(told.get(0).text()) <= Soundness.SHORT + 4) {
                return told;
            }
        }
        String whole = Trim.plainly(sentenceBody(sentence.text()));
        return sound(sentence, Attribution.of(whole));
    }

    /** What the researchers wanted to know; empty where the sentence does not say it plainly. */
    public List<Retelling> aim(Sentence sentence) {
        String clause = Trim.asides(sentenceBody(sentence.text()));
        return sound(sentence, Aims.of(clause));
    }

    /** What the authors say of the state of knowledge, as theirs; empty where not sayable. */
    public List<Retelling> background(Sentence sentence) {
        String clause = Trim.asides(sentenceBody(sentence.text()));
        boolean own = OWN.matcher(clause).find();
        return own
                ? List.of()
                : sound(sentence, "The authors write that " + Frames.lowerFirst(clause));
    }

    private List<Retelling> sound(Sentence sentence, String words) {
        String text = finished(plain.of(expansion.of(words)));
        boolean clear = !words.isEmpty() && Soundness.isSound(text) && !Soundness.vague(text);
        return clear
                ? List.of(new Retelling(text, sentence.start(), sentence.end(), Merit.of(text)))
                : List.of();
    }

    /** The sentence for readers who know the field: whole, numbers kept, the speaker named. */
    public List<Retelling> technical(Sentence sentence) {
        String text = finished(PlainWords.researchers(Trim.lead(stopless(sentence.text()))));
        return Soundness.words(text) <= 35
                        && Soundness.words(text) > 4
                        && Soundness.hasVerb(text)
                        && Soundness.standsAlone(text)
                        && !Soundness.boasts(text)
                        && !Soundness.isForeign(text)
                ? List.of(new Retelling(text, sentence.start(), sentence.end(), 0))
                : List.of();
    }

    /** The result as its authors' report where it speaks of a cause; as it is where not. */
    public static Retelling attributed(Retelling told) {
        return CAUSE.matcher(told.text()).find()
                ? new Retelling(
                        "The authors report that " + Frames.lowerFirst(told.text()),
                        told.start(),
                        told.end(),
                        told.score())
                : told;
    }

    /**
     * The sentence with what it speaks of named before it, where it names no people.
     *
     * @param whom "of people with ME/CFS" or "on ME/CFS"; empty for neither
     */
    public static String within(String kind, String whom, String text) {
        return Merit.namesPeople(text) || whom.isEmpty()
                ? text
                : after("In a " + kind + " " + whom + ", ", text);
    }

    /** A sentence with words before it, its first letter small where it is no name. */
    public static String after(String words, String sentence) {
        return words + Frames.lowerFirst(sentence);
    }

    /** A phrase in plain words, abbreviations of the paper written out. */
    public String phrase(String words) {
        return plain.of(expansion.of(words));
    }

    /** Words with a capital first letter and a full stop. */
    public static String finished(String words) {
        String text = Trim.tidy(words).replace(".\"", "\"").replace(".\u201d", "\u201d");
        if (text.isEmpty()) {
            return text;
        }
        int space = text.indexOf(' ');
        String first = space < 0 ? text : text.substring(0, space);
        boolean code = first.chars().skip(1).anyMatch(Character::isUpperCase);
        String start = code ? text.substring(0, 1) : text.substring(0, 1).toUpperCase(Locale.ROOT);
        return start + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }

    /** A comparison whose other side stayed behind in the part that was cut off. */
    private static boolean comparesWithNothing(String told, String source) {
        return COMPARATIVE.matcher(told).find()
                && !OTHER_SIDE.matcher(told).find()
                && OTHER_SIDE.matcher(source).find();
    }

    /** What the paper itself did, found or asks for is no background. */
    private static final Pattern OWN =
            Pattern.compile(
                    "^(?:Future|Further|More research) |\\b[Ww]e (?:have|had|identified|found|showed"
                            + "|reported|previously|recently|examine|conducted|aim)|^(?:We|Our|This|These) "
                            + "|\\b[Ff]uture (?:studies|research|work|trials) (?:should|must|will|is|are)\\b");

    private static final Pattern CAUSE =
            Pattern.compile(
                    "\\b(?:caus(?:es|ed)|led to|leads to|result(?:ed|s) in|triggered|responsible for|driven by"
                            + "|protect(?:s|ed) against|prevent(?:s|ed)|(?:improved?|reduced?|increased?"
                            + "|decreased?|worsen(?:s|ed)|alleviate[sd]|relieve[sd]|lower(?:s|ed)) (?:the"
                            + "|their|its|his|her|both|all)\\b|(?:is|are|was|were) (?:an? )?effective"
                            + "|(?:had|has|have) an? (?:\\w+ )?effect on)");

    private static final Pattern COMPARATIVE =
            Pattern.compile(
                    "\\b(?:higher|lower|greater|fewer|less|longer|shorter|worse|better|poorer|increased"
                            + "|decreased|reduced|elevated|differ\\w*|(?:an?|the) (?:[\\w.+-]+ ){0,4}(?:increase|decrease|rise"
                            + "|drop|reduction))\\b");
    private static final Pattern OTHER_SIDE =
            Pattern.compile(
                    "\\b(?:than|[Cc]ompared|[Bb]etween|[Rr]elative to|from baseline|[Aa]fter|went together"
                            + "|versus|vs|[Cc]ontrols?|healthy|linked|associated|correlated)\\b");

    private static String stopless(String text) {
        String bare = text.strip();
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String sentenceBody(String text) {
        return Trim.lead(stopless(text));
    }
}
