package org.evidenceatlas.stage.classify.outcome;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.classification.Direction;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.stage.Rule;
import org.evidenceatlas.stage.classify.reading.Clue;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;

/**
 * Decides the direction of the main result. The conclusion is heard first: what the authors hold to
 * be their result. Where it tells only of what was found, the results may still show that the main
 * outcome was missed. Where it tells neither, the results decide.
 */
public final class DirectionDecider {
    private static final String VERSION = "2";
    private static final Set<Part> RESULTS = EnumSet.of(Part.RESULTS);
    private static final Set<Part> CONCLUSION = EnumSet.of(Part.CONCLUSION);

    private DirectionDecider() {}

    /** The rules, in the order in which /methodology prints them. */
    public static List<Rule> rules() {
        return FindingWords.rules();
    }

    /** Positive, null, mixed, or not applicable to papers without a result of this kind. */
    public static Attribute<Direction> decide(Paper paper, StudyDesign design) {
        switch (design) {
            case GUIDELINE, NARRATIVE_REVIEW, PROTOCOL, COMMENTARY, NOTICE, QUALITATIVE -> {
                return Attribute.derived(
                        Direction.NOT_APPLICABLE,
                        "direction.by-design",
                        VERSION,
                        "study design: " + design.code());
            }
            default -> {}
        }
        if (design == StudyDesign.CASE_REPORT && FindingWords.BETTER.first(paper).isEmpty()) {
            return Attribute.derived(
                    Direction.NOT_APPLICABLE,
                    "direction.story-of-a-case",
                    VERSION,
                    "study design: case-report, and no change under a treatment is told");
        }
        if (design == StudyDesign.METHODS && FindingWords.DELPHI.matcher(paper.lower()).find()) {
            return Attribute.derived(
                    Direction.NOT_APPLICABLE,
                    "direction.agreement-of-experts",
                    VERSION,
                    "study design: methods, and experts were asked to agree");
        }
        List<Finding> results = FindingReader.read(paper, RESULTS);
        List<Finding> concluded = FindingReader.read(paper, CONCLUSION);
        MainResult main = new MainResult(paper, results, concluded);
        Optional<Attribute<Direction>> said = main.told();
        if (said.isPresent()) {
            return said.get();
        }
        if (FindingWords.SHARE.matcher(paper.text().title()).find()) {
            return Attribute.derived(
                    Direction.NOT_APPLICABLE,
                    "direction.share-only",
                    VERSION,
                    "the title asks how common something is, and nothing is compared");
        }
        for (Clue<Direction> clue : FindingWords.REPORTED.first(paper)) {
            return clue.attribute();
        }
        return Attribute.notFound(Direction.UNCLEAR);
    }
}
