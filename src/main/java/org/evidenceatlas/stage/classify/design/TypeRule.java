package org.evidenceatlas.stage.classify.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.Basis;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.stage.Rule;
import org.evidenceatlas.stage.classify.reading.Clue;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;

/**
 * A rule that reads one of NLM's publication types.
 *
 * <p>Types weigh less than the paper's own words: a published audit puts NLM's tag for randomised
 * trials near 63 % precision.
 */
record TypeRule(String type, StudyDesign design, int weight) implements Rule {
    static final List<TypeRule> LIST =
            List.of(
                    new TypeRule("Published Erratum", StudyDesign.NOTICE, 40),
                    new TypeRule("Retraction of Publication", StudyDesign.NOTICE, 40),
                    new TypeRule("Retraction Notice", StudyDesign.NOTICE, 40),
                    new TypeRule("Expression of Concern", StudyDesign.NOTICE, 40),
                    new TypeRule("Practice Guideline", StudyDesign.GUIDELINE, 12),
                    new TypeRule("Guideline", StudyDesign.GUIDELINE, 12),
                    new TypeRule("Consensus Statement", StudyDesign.GUIDELINE, 12),
                    new TypeRule("Consensus Development Conference", StudyDesign.GUIDELINE, 10),
                    new TypeRule("Systematic Review", StudyDesign.SYSTEMATIC_REVIEW, 10),
                    new TypeRule("Meta-Analysis", StudyDesign.SYSTEMATIC_REVIEW, 8),
                    new TypeRule("Network Meta-Analysis", StudyDesign.SYSTEMATIC_REVIEW, 8),
                    new TypeRule("Scoping Review", StudyDesign.SYSTEMATIC_REVIEW, 10),
                    new TypeRule("Review", StudyDesign.NARRATIVE_REVIEW, 7),
                    new TypeRule("Clinical Trial Protocol", StudyDesign.PROTOCOL, 20),
                    new TypeRule("Randomized Controlled Trial", StudyDesign.RANDOMISED_TRIAL, 6),
                    new TypeRule("Clinical Trial", StudyDesign.NON_RANDOMISED_TRIAL, 3),
                    new TypeRule("Case Reports", StudyDesign.CASE_REPORT, 10),
                    new TypeRule("Editorial", StudyDesign.COMMENTARY, 16),
                    new TypeRule("Letter", StudyDesign.COMMENTARY, 8),
                    new TypeRule("Comment", StudyDesign.COMMENTARY, 14),
                    new TypeRule("News", StudyDesign.COMMENTARY, 14),
                    new TypeRule("Newspaper Article", StudyDesign.COMMENTARY, 14),
                    new TypeRule("Validation Study", StudyDesign.METHODS, 4));

    @Override
    public String id() {
        return "design.type-" + type.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String why() {
        return "NLM's publication type \"" + type + "\" speaks for " + design.code() + ".";
    }

    @Override
    public List<String> caught() {
        return List.of(type);
    }

    @Override
    public List<String> passed() {
        return List.of("Journal Article");
    }

    static List<Clue<StudyDesign>> clues(Paper paper) {
        List<Clue<StudyDesign>> found = new ArrayList<>();
        for (TypeRule rule : LIST) {
            if (paper.indexing().types().contains(rule.type)) {
                Span span = Span.metadata("PublicationType", rule.type);
                found.add(
                        new Clue<>(
                                rule.design,
                                rule.weight,
                                Basis.PUBLICATION_TYPE,
                                rule.id(),
                                rule.version(),
                                span,
                                Part.OTHER,
                                -1));
            }
        }
        return found;
    }
}
