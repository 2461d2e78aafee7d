package org.evidenceatlas.stage.classify.design;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.stage.Rule;
import org.evidenceatlas.stage.classify.reading.Clue;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.PhraseRule;

/** What a paper's words and publication types say of its design; gathered, not yet decided. */
public record DesignEvidence(List<Clue<StudyDesign>> clues) {
    public DesignEvidence {
        clues = List.copyOf(clues);
    }

    /** The evidence in this paper, in the order of the rules. */
    public static DesignEvidence of(Paper paper) {
        List<Clue<StudyDesign>> found = new ArrayList<>(TypeRule.clues(paper));
        for (PhraseRule<StudyDesign> rule : phrases()) {
            found.addAll(rule.first(paper));
        }
        return new DesignEvidence(found);
    }

    /** Every rule about design, in the order in which /methodology prints them. */
    public static List<Rule> rules() {
        List<Rule> all = new ArrayList<>(TypeRule.LIST);
        all.addAll(phrases());
        return all;
    }

    private static List<PhraseRule<StudyDesign>> phrases() {
        List<PhraseRule<StudyDesign>> all = new ArrayList<>(PaperRules.LIST);
        all.addAll(TrialRules.LIST);
        all.addAll(PeopleRules.LIST);
        return all;
    }
}
