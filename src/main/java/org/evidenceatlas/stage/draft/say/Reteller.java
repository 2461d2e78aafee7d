package org.evidenceatlas.stage.draft.say;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.pack.Pack;
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
        List<Retelling> whole = results(sentence, Soundness.LONG);
        if (!whole.isEmpty()) {
            return whole;
        }
        for (int cut : Clauses.firstItemEnds(sentence.text())) {
            String text = sentence.text().substring(0, cut);
            Sentence part = new Sentence(sentence.start(), sentence.start() + cut, text);
            List<Retelling> told = results(part, Soundness.LONG);
            if (!told.isEmpty()) {
                return told;
            }
        }
        return List.of();
    }

    private List<Retelling> results(Sentence sentence, int most) {
        List<Retelling> told = new ArrayList<>();
        for (Piece piece : Clauses.of(sentence)) {
            boolean chance = Chance.remains(piece.text());
            if (chance && Chance.excluded(piece.text())) {
                continue;
            }
            String text = Frames.said(expansion.of(Trim.plainly(stopless(piece.text()))));
            text = finished(plain.of(text));
            if (chance && !text.toLowerCase(Locale.ROOT).contains("no clear")) {
                text = text.substring(0, text.length() - 1) + "; chance could explain this.";
            }
            if (Soundness.isSound(text, most) && !comparesWithNothing(text, sentence.text())) {
                told.add(new Retelling(text, piece.start(), piece.end(), score(text)));
            }
        }
        return told;
    }

    /** What a review or a view says, as its authors' statement; empty where not sayable. */
    public List<Retelling> statements(Sentence sentence) {
        List<Retelling> told = new ArrayList<>();
        for (Retelling one : results(sentence)) {
            String text = "The authors report that " + Frames.lowerFirst(one.text());
            if (Soundness.isSound(text) && !Soundness.vague(text)) {
                told.add(new Retelling(text, one.start(), one.end(), one.score()));
            }
        }
        return told;
    }

    /** What the authors conclude in a sentence, in one plain sentence; empty where not sayable. */
    public List<Retelling> conclusion(Sentence sentence) {
        String clause = Trim.plainly(sentenceBody(sentence.text()));
        return sound(sentence, Attribution.of(clause));
    }

    /** What the researchers wanted to know; empty where the sentence does not say it plainly. */
    public List<Retelling> aim(Sentence sentence) {
        String clause = Trim.asides(sentenceBody(sentence.text()));
        return sound(sentence, Aims.of(clause));
    }

    /** What the authors say of the state of knowledge, as theirs; empty where not sayable. */
    public List<Retelling> background(Sentence sentence) {
        String clause = Trim.asides(sentenceBody(sentence.text()));
        boolean own = clause.startsWith("We ") || clause.startsWith("Our ");
        return own
                ? List.of()
                : sound(sentence, "The authors write that " + Frames.lowerFirst(clause));
    }

    private List<Retelling> sound(Sentence sentence, String words) {
        String text = finished(plain.of(expansion.of(words)));
        boolean clear = !words.isEmpty() && Soundness.isSound(text) && !Soundness.vague(text);
        return clear
                ? List.of(new Retelling(text, sentence.start(), sentence.end(), score(text)))
                : List.of();
    }

    /** The sentence for readers who know the field: whole, numbers kept, the speaker named. */
    public List<Retelling> technical(Sentence sentence) {
        String text = finished(PlainWords.researchers(Trim.lead(stopless(sentence.text()))));
        return Soundness.words(text) <= 35
                        && Soundness.words(text) > 4
                        && Soundness.hasVerb(text)
                        && Soundness.startsWell(text)
                ? List.of(new Retelling(text, sentence.start(), sentence.end(), 0))
                : List.of();
    }

    /** A phrase in plain words, abbreviations of the paper written out. */
    public String phrase(String words) {
        return plain.of(expansion.of(words));
    }

    /** Words with a capital first letter and a full stop. */
    public static String finished(String words) {
        String text = Trim.tidy(words);
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

    /** Who was in it rather than what was found. */
    private static final Pattern COUNTING_HEADS =
            Pattern.compile(
                    "^(?:the )?(?:observation time|follow-up|primary outcome|main outcome|outcomes? (?:was|were))|\\bwere (?:calculated|assessed|measured|evaluated|conducted|performed|collected)\\b|\\b(?:mean age|median age|aged|years or older|were (?:included|enrolled|recruited"
                            + "|randomi[sz]ed|female|women|male|men|analy[sz]ed|identified through|screened"
                            + "|eligible|invited)|met (?:the )?inclusion|response rate|completed the"
                            + "|took part|researchers looked (?:for|at)|participated|we randomi[sz]ed|researchers randomi[sz]ed"
                            + "|researchers (?:included|enrolled|recruited|analy[sz]ed|identified \\d+"
                            + " (?:studies|articles))|data from|were available|records were)\\b");

    private static final Pattern COMPARATIVE =
            Pattern.compile(
                    "\\b(?:higher|lower|greater|fewer|less|longer|shorter|worse|better|poorer|increased"
                            + "|decreased|reduced|elevated|differ\\w*)\\b");
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

    private static int score(String text) {
        int score = 10;
        String low = text.toLowerCase(Locale.ROOT);
        score += low.contains(" than ") || low.contains("went together") ? 4 : 0;
        score += low.contains("no clear") || low.contains("did not") ? 3 : 0;
        score += low.contains("linked") || low.contains("associated") ? 3 : 0;
        score += text.chars().anyMatch(Character::isDigit) ? 1 : 0;
        score -= 2 * Math.max(0, Soundness.codes(text) - 1);
        score -= Math.max(0, (Soundness.words(text) - 20) / 3);
        score -= Character.isDigit(text.charAt(0)) ? 2 : 0;
        score -= low.endsWith(" as well.") || low.endsWith(" too.") ? 4 : 0;
        score -= COUNTING_HEADS.matcher(low).find() ? 7 : 0;
        return score;
    }
}
