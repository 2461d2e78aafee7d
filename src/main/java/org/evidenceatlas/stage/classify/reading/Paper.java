package org.evidenceatlas.stage.classify.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.Where;
import org.evidenceatlas.model.record.Indexing;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.text.Role;
import org.evidenceatlas.text.RoledSentence;
import org.evidenceatlas.text.Roles;

/**
 * A study laid out for the rules: its title and the sentences of its abstract, each with its part.
 *
 * @param lower title and abstract in lower case, for quick looks
 */
public record Paper(Study study, List<Piece> pieces, String lower) {
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
            Role role = one.role();
            pieces.add(
                    Piece.of(
                            Part.of(role),
                            Where.ABSTRACT,
                            one.sentence().start(),
                            one.sentence().text()));
        }
        String whole = text.title() + "\n" + text.abstractText();
        return new Paper(study, pieces, whole.toLowerCase(Locale.ROOT));
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
