package org.evidenceatlas.stage.draft.read;

import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.Where;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.DiseaseContext;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.draft.say.Reteller;
import org.evidenceatlas.stage.draft.say.Retelling;
import org.evidenceatlas.stage.draft.say.Soundness;
import org.evidenceatlas.text.Role;
import org.evidenceatlas.text.Roles;
import org.evidenceatlas.text.Roles.RoledSentence;
import org.evidenceatlas.text.Sentence;

/**
 * All that the drafter has in hand for one study.
 *
 * @param sentences the abstract's sentences with their roles
 * @param results what the result sentences say, retold, in source order
 * @param subject what the paper is about, in the words of its title
 * @param facts answers to the yes-or-no questions that rules ask
 */
public record Material(
        Classification study,
        Pack pack,
        List<RoledSentence> sentences,
        Reteller reteller,
        List<Retelling> results,
        Subject subject,
        Facts facts) {
    /** A matter of more words than this is not made longer by the condition's name. */
    private static final int MOST_WORDS = 7;

    public Material {
        sentences = List.copyOf(sentences);
        results = List.copyOf(results);
    }

    /** Reads a classified study. */
    public static Material of(Classification study, Pack pack, Reteller.Words words) {
        SourceText text = study.study().text();
        Reteller reteller = words.reteller(text);
        List<RoledSentence> sentences = Roles.of(text);
        List<Retelling> results = Results.of(study, pack, reteller);
        Subject subject = Subject.of(study, pack, reteller);
        Facts facts = new Facts(study, pack.condition(), text.title() + "\n" + doing(sentences));
        return new Material(study, pack, sentences, reteller, results, subject, facts);
    }

    private static String doing(List<RoledSentence> sentences) {
        StringBuilder doing = new StringBuilder();
        for (RoledSentence one : sentences) {
            if (one.role() == Role.METHODS || one.role() == Role.AIM) {
                doing.append(one.sentence().text()).append('\n');
            }
        }
        return doing.toString();
    }

    /** The source's text. */
    public SourceText text() {
        return study.study().text();
    }

    /** Whether what is told rests on the paper's results, and not on its aim or conclusion. */
    public boolean isFromResults(Retelling told) {
        return sentences.stream()
                .filter(one -> one.sentence().start() < told.end())
                .filter(one -> one.sentence().end() > told.start())
                .allMatch(one -> one.role() == Role.RESULTS);
    }

    /** The sentences with that role, in source order. */
    public List<Sentence> in(Role role) {
        return sentences.stream()
                .filter(one -> one.role() == role)
                .map(RoledSentence::sentence)
                .toList();
    }

    /** What the paper is about, and the condition with it where its words do not name that. */
    public String whole() {
        DiseaseContext context = study.diseaseContext().value();
        boolean ours = pack.condition().isOf(context) || context == pack.condition().neighbour();
        String matter = subject.matter();
        String low = matter.toLowerCase(Locale.ROOT);
        boolean named =
                low.contains(" in ")
                        || low.contains("covid")
                        || pack.condition().everyName().stream()
                                .anyMatch(one -> low.contains(one.toLowerCase(Locale.ROOT)));
        boolean room = Soundness.words(matter) <= MOST_WORDS;
        if (!subject.named() || !ours || !room || named) {
            return matter;
        }
        if (facts.titleSaysIn()) {
            return matter + " in " + subject.condition();
        }
        boolean reads = facts.isReview() || facts.isView();
        boolean pair = reads && facts.titleNames() && !matter.contains(" and ");
        return pair ? matter + " and " + subject.condition() : matter;
    }

    /** What the paper is about after a word such as "on"; nothing where its words do not tell. */
    public String about(String word) {
        return subject.named() || facts.titleNames() ? " " + word + " " + whole() : "";
    }

    /** " on long COVID" where the title names it, else nothing. */
    public String onCondition() {
        return facts.titleNames() ? " on " + subject.condition() : "";
    }

    /** The exact characters of the abstract that were retold. */
    public Span span(Retelling told) {
        return text().span(Where.ABSTRACT, told.start(), told.end());
    }

    /** The title as a span. */
    public Span title() {
        return text().span(Where.TITLE, 0, text().title().length());
    }
}
