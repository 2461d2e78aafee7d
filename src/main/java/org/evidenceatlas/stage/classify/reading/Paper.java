package org.evidenceatlas.stage.classify.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.Where;
import org.evidenceatlas.model.fulltext.FullText;
import org.evidenceatlas.model.record.Indexing;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.text.Roles;
import org.evidenceatlas.text.Roles.RoledSentence;
import org.evidenceatlas.text.Sentence;
import org.evidenceatlas.text.Sentences;

/**
 * A study laid out for the rules: its title and the sentences of its abstract, each with its part;
 * or the sentences of its methods, where the whole article may be read.
 *
 * @param lower all that was laid out, in lower case, for quick looks
 */
public record Paper(Study study, List<Piece> pieces, String lower) {
    private static final Pattern OWN_WORDS =
            Pattern.compile(
                    "(?i)\\b(?:(?:here,?|study,?|paper,?|report,?|article,?) we|we (?:have |also |now )?"
                            + "(?:appl|us|stud|investigat|examin|measur|recruit|enrol|compar|analy|"
                            + "assess|perform|conduct|report|found|show|present|describ|review|"
                            + "discuss|propos|summari|sought|aim|determin|test|predict|calculat)\\w*|this (?:study|review|paper|"
                            + "article|report) (?:\\w+ ){0,2}\\w+s)\\b"
                            + "|\\d (?:[\\w-]+ ){0,3}(?:patients|participants|subjects|individuals)\\b"
                            + "[^.]*\\b(?:underwent|completed|included|enrolled|recruited|studied|"
                            + "compared|measured)\\b");

    /**
     * What stands beyond so many letters is no abstract any more: the longest have about 5,000, and
     * some files carry a whole article in its place.
     */
    private static final int LONGEST_ABSTRACT = 6_000;

    /** How far the numbers of all who took part are looked for, in letters. */
    private static final int OPENING = 2_000;

    /** The same where the article has no part on participants alone. */
    private static final int LONG_OPENING = 6_000;

    /** Where an article tells of its people, in the order in which it is asked. */
    private static final List<FullText.Kind> PEOPLE =
            List.of(
                    FullText.Kind.PARTICIPANTS,
                    FullText.Kind.METHODS,
                    FullText.Kind.RESULTS,
                    FullText.Kind.TABLE);

    /** How the caption of a table is worded that shows who took part. */
    private static final Pattern OF_ALL =
            Pattern.compile("(?i)\\b(?:characteri|demogra|participants|baseline|clinical data)");

    /** How the last title of a part on people is worded, where its kind does not tell. */
    private static final Pattern OF_PEOPLE =
            Pattern.compile(
                    "(?i)\\b(?:participants?|subjects?|patients?|recruit\\w*|cohorts?|populations?|enrol\\w*"
                            + "|controls)\\b[^›]*$");

    public Paper {
        pieces = List.copyOf(pieces);
    }

    /** The paper of this study, its abstract cut into sentences. */
    public static Paper of(Study study) {
        SourceText text = opening(study.text());
        List<Piece> pieces = new ArrayList<>();
        if (!text.title().isEmpty()) {
            pieces.add(Piece.of(Part.TITLE, Where.TITLE, 0, text.title()));
        }
        for (RoledSentence one : Roles.of(text)) {
            Part part = part(text, one);
            pieces.add(
                    Piece.of(part, Where.ABSTRACT, one.sentence().start(), one.sentence().text()));
        }
        String whole = text.title() + "\n" + text.abstractText();
        return new Paper(study, pieces, whole.toLowerCase(Locale.ROOT));
    }

    private static SourceText opening(SourceText text) {
        if (text.abstractText().length() <= LONGEST_ABSTRACT) {
            return text;
        }
        String all = text.abstractText();
        int end = Math.max(all.lastIndexOf(". ", LONGEST_ABSTRACT) + 1, 1);
        List<SourceText.Section> sections = new ArrayList<>();
        for (SourceText.Section one : text.sections()) {
            if (one.start() < end) {
                int to = Math.min(one.end(), end);
                sections.add(new SourceText.Section(one.label(), one.category(), one.start(), to));
            }
        }
        return new SourceText(
                text.title(), all.substring(0, end), sections, text.retold(), text.openLicence());
    }

    /**
     * What the article itself says of who was recruited and how: its parts on participants, then
     * its other methods, and nothing of its introduction, discussion or results. Empty where the
     * article is not there or its licence does not let a program read it.
     */
    public static Optional<Paper> ofMethods(Study study) {
        FullText article = study.fullText();
        if (article == null || !article.mayBeRead()) {
            return Optional.empty();
        }
        List<Piece> pieces = new ArrayList<>();
        pieces.addAll(methods(article, FullText.Kind.PARTICIPANTS));
        pieces.addAll(methods(article, FullText.Kind.METHODS));
        String lower = pieces.stream().map(Piece::lower).collect(Collectors.joining("\n"));
        return pieces.isEmpty() ? Optional.empty() : Optional.of(new Paper(study, pieces, lower));
    }

    /**
     * What the article says of how many took part: its parts on participants, the beginnings of its
     * other methods and of its results, where later sentences tell of single measurements, and the
     * captions of its tables. Empty where the article is not there or may not be read.
     */
    public static Optional<Paper> ofPeople(Study study) {
        FullText article = study.fullText();
        if (article == null || !article.mayBeRead()) {
            return Optional.empty();
        }
        List<Piece> pieces = new ArrayList<>();
        for (FullText.Kind kind : PEOPLE) {
            pieces.addAll(opening(article, kind, pieces.isEmpty()));
        }
        String lower = pieces.stream().map(Piece::lower).collect(Collectors.joining("\n"));
        return pieces.isEmpty() ? Optional.empty() : Optional.of(new Paper(study, pieces, lower));
    }

    /** The sentences at the beginning of the parts of this kind, read as what they tell. */
    private static List<Piece> opening(FullText article, FullText.Kind kind, boolean first) {
        boolean results = kind == FullText.Kind.RESULTS || kind == FullText.Kind.TABLE;
        Part part = results ? Part.RESULTS : first ? Part.METHODS : Part.OTHER;
        int most = first ? LONG_OPENING : OPENING;
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int seen = 0;
        for (FullText.Section section : article.sections()) {
            boolean asked = kind != FullText.Kind.TABLE || OF_ALL.matcher(section.text()).find();
            if (section.kind() == kind && asked) {
                boolean people = !results && OF_PEOPLE.matcher(section.title()).find();
                int end = people ? LONG_OPENING : most - seen;
                for (Sentence one : Sentences.of(section.text())) {
                    if (one.start() < end) {
                        Part told = people ? Part.METHODS : part;
                        pieces.add(Piece.of(told, Where.FULL_TEXT, from + one.start(), one.text()));
                    }
                }
                seen += people ? 0 : section.text().length();
            }
            from += section.text().length() + 1;
        }
        return pieces;
    }

    private static List<Piece> methods(FullText article, FullText.Kind kind) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (FullText.Section section : article.sections()) {
            if (section.kind() == kind) {
                for (Sentence one : Sentences.of(section.text())) {
                    int start = from + one.start();
                    pieces.add(Piece.of(Part.METHODS, Where.FULL_TEXT, start, one.text()));
                }
            }
            from += section.text().length() + 1;
        }
        return pieces;
    }

    /**
     * In an abstract without headings a sentence in the first person tells of this study, wherever
     * it stands.
     */
    private static Part part(SourceText text, RoledSentence one) {
        boolean headed = text.sections().stream().anyMatch(section -> section.label() != null);
        Part part = Part.of(one.role());
        boolean own = OWN_WORDS.matcher(one.sentence().text()).find();
        return part == Part.BACKGROUND && !headed && own ? Part.AIM : part;
    }

    /** The text that was read. */
    public SourceText text() {
        return study.text();
    }

    /** NLM's words about the primary report. */
    public Indexing indexing() {
        return study.primary().indexing();
    }

    /** The span of the units from start to end of a piece, counted within it. */
    public Span span(Piece piece, int start, int end) {
        int from = piece.start() + start;
        int to = piece.start() + end;
        FullText article = study.fullText();
        return piece.where() == Where.FULL_TEXT && article != null
                ? article.span(from, to)
                : text().span(piece.where(), from, to);
    }
}
