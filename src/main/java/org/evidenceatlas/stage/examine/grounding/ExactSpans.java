package org.evidenceatlas.stage.examine.grounding;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.fulltext.FullText;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.ClaimCheck;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.stage.examine.rule.Told;

/** Each span's characters stand in this paper, exactly where the span says. */
public final class ExactSpans extends ClaimCheck {
    /** The check. */
    public ExactSpans() {
        super(
                new About(
                        "grounding.exact",
                        "2",
                        Severity.CRITICAL,
                        "Looks whether the words that a sentence rests on stand in this paper,"
                                + " letter for letter and in the place given, so that no sentence"
                                + " can rest on another paper or on nothing.",
                        List.of(
                                "[words of another paper] Fatigue was common. => Sleep was"
                                        + " short."),
                        List.of("Fatigue was common. => Fatigue was common.")));
    }

    @Override
    protected List<Flag> look(Told told) {
        List<Flag> flags = new ArrayList<>();
        for (Span span : told.claim().spans()) {
            if (!stands(span, told.classification().study())) {
                flags.add(
                        flag(
                                Looked.at(told.claim()),
                                "The words \""
                                        + span.text()
                                        + "\" do not stand at "
                                        + span.start()
                                        + " in this paper's "
                                        + span.where().code()
                                        + "; rest the sentence on words that do."));
            }
        }
        return List.copyOf(flags);
    }

    private static boolean stands(Span span, Study study) {
        FullText article = study.fullText();
        return switch (span.where()) {
            case TITLE, ABSTRACT -> study.text().holds(span);
            case FULL_TEXT -> article != null && article.mayBeRead() && article.holds(span);
            case METADATA -> true;
        };
    }
}
