package org.evidenceatlas.stage.classify.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.Where;
import org.evidenceatlas.model.record.Indexing;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.text.RoledSentence;
import org.evidenceatlas.text.Roles;

/**
 * A study laid out for the rules: its title and the sentences of its abstract, each with its part.
 *
 * @param lower title and abstract in lower case, for quick looks
 */
public record Paper(Study study, List<Piece> pieces, String lower) {
    private static final Pattern OWN_WORDS =
            Pattern.compile(
                    "(?i)\\b(?:(?:here,?|study,?|paper,?|report,?|article,?) we|we (?:have |also |now )?"
                            + "(?:appl|us|stud|investigat|examin|measur|recruit|enrol|compar|analy|"
                            + "assess|perform|conduct|report|found|show|present|describ|review|"
                            + "discuss|propos|summari|sought|aim)\\w*|this (?:study|review|paper|"
                            + "article|report) (?:\\w+ ){0,2}\\w+s)\\b"
                            + "|\\d (?:[\\w-]+ ){0,3}(?:patients|participants|subjects|individuals)\\b"
                            + "[^.]*\\b(?:underwent|completed|included|enrolled|recruited|studied|"
                            + "compared|measured)\\b");

    public Paper {
        pieces = List.copyOf(pieces);
    }

    /** The paper of this study, its abstract cut into sentences. */
    public static Paper of(Study study) {
        SourceText text = study.text();
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
        return text().span(piece.where(), piece.start() + start, piece.start() + end);
    }
}
