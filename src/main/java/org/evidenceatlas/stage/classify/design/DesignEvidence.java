package org.evidenceatlas.stage.classify.design;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.Rule;
import org.evidenceatlas.stage.classify.reading.Clue;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.PhraseRule;
import org.evidenceatlas.stage.classify.reading.Piece;

/**
 * What a paper's words and publication types say of its design; gathered, not yet decided.
 *
 * @param ownData whether numbers of its own stand among its results
 * @param told whether an abstract was there to read
 * @param planned whether two sentences or more tell what will be done
 */
public record DesignEvidence(
        List<Clue<StudyDesign>> clues, boolean ownData, boolean told, boolean planned) {
    private static final List<PhraseRule<StudyDesign>> PHRASES = phrases();
    private static final Pattern OWN =
            Pattern.compile(
                    "(?i)\\b(?:we|our|this study|the study|participants|underwent|completed"
                            + "|were (?:measured|recruited|included|enrolled|analy[sz]ed|studied))\\b");
    private static final Pattern FIGURES =
            Pattern.compile(
                    "(?i)\\d ?%|\\bp ?[<=>≤] ?0?\\.\\d|\\bCI\\b|\\bn ?= ?\\d|odds ratio|\\bAUC\\b|\\bSD\\b"
                            + "|\\d (?:patients|participants|subjects|adults|individuals)\\b");

    public DesignEvidence {
        clues = List.copyOf(clues);
    }

    /** The evidence in this paper, in the order of the rules. */
    public static DesignEvidence of(Paper paper) {
        List<Clue<StudyDesign>> found = new ArrayList<>(TypeRule.clues(paper));
        for (PhraseRule<StudyDesign> rule : PHRASES) {
            found.addAll(rule.first(paper));
        }
        boolean planned = TrialRules.FUTURE.all(paper).size() > 1;
        return new DesignEvidence(found, ownData(paper), paper.text().hasAbstract(), planned);
    }

    private static boolean ownData(Paper paper) {
        boolean figures = false;
        boolean own = paper.text().sections().size() > 1;
        for (Piece piece : paper.pieces()) {
            boolean told = piece.part() == Part.RESULTS || piece.part() == Part.METHODS;
            figures |= told && FIGURES.matcher(piece.text()).find();
            own |= OWN.matcher(piece.text()).find();
        }
        return figures && own;
    }

    /** Every rule about design, in the order in which /methodology prints them. */
    public static List<Rule> rules() {
        List<Rule> all = new ArrayList<>(TypeRule.LIST);
        all.addAll(PHRASES);
        return all;
    }

    private static List<PhraseRule<StudyDesign>> phrases() {
        List<PhraseRule<StudyDesign>> all = new ArrayList<>(PaperRules.LIST);
        all.addAll(TrialRules.LIST);
        all.addAll(PeopleRules.LIST);
        return all;
    }
}
