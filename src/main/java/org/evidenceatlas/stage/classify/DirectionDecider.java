package org.evidenceatlas.stage.classify;

import static org.evidenceatlas.stage.classify.reading.PhraseRule.rule;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.classification.Direction;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.stage.Rule;
import org.evidenceatlas.stage.classify.reading.Clue;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.PhraseRule;

/** Decides the direction of the main result, as the authors' results and conclusion tell it. */
final class DirectionDecider {
    private static final PhraseRule<Direction> MIXED =
            rule("direction.mixed", Direction.MIXED, 5)
                    .in(Part.CONCLUSION, Part.RESULTS)
                    .finds(
                            "mixed (?:results|findings|evidence)|inconsistent|conflicting"
                                    + "|inconclusive|,? but (?:did )?not (?:in |for |with )?"
                                    + "|heterogeneous (?:results|findings|evidence)|in some but not"
                                    + "|both similarit\\w+ and|similarities and differences",
                            "mixed",
                            "inconsistent",
                            "conflicting",
                            "inconclusive",
                            "but ",
                            "heterogen",
                            "similarit")
                    .evenNegated()
                    .because(
                            "Some outcomes differ and some do not.",
                            "Tea helped sleep but not fatigue.",
                            "Tea helped sleep.");

    private static final PhraseRule<Direction> NULL =
            rule("direction.none", Direction.NULL, 5)
                    .in(Part.OUTCOME)
                    .finds(
                            "\\b(?:no|minimal|little) (?:statistically |clinically )?(?:significant |clear |meaningful |"
                                    + "consistent |convincing |first tier |time by group |substantial |additional |overall |evidence of (?:an? )?)*"
                                    + "(?:differences?|associations?|effects?|benefits?|"
                                    + "improvements?|changes?|correlations?|interactions?|evidence)\\b"
                                    + "|(?:did|does|do|was|were|is|are) not (?:\\w+ly )?(?:differ(?:ent)?|"
                                    + "improve|reduce|show|associated|superior|effective|increase|find"
                                    + "|support|significant)\\b|failed to|no better than|without evidence"
                                    + "|\\bneither\\b"
                                    + "|no more effective",
                            "no ",
                            "not ",
                            "minimal ",
                            "little ",
                            "failed",
                            "neither",
                            "without evidence")
                    .evenNegated()
                    .because(
                            "No difference, link or benefit was found.",
                            "There was no significant difference between tea and water.",
                            "There was a significant difference between tea and water.");

    private static final PhraseRule<Direction> POSITIVE =
            rule("direction.some", Direction.POSITIVE, 5)
                    .in(Part.OUTCOME)
                    .finds(
                            "\\bsignificant(?:ly)?\\b|\\b(?:high|low|great|few|strong|weak|long|short|"
                                    + "fast|slow|poor|bett|wors)er\\b|\\b(?:increas|decreas|reduc|improv|"
                                    + "elevat|impair|alter|diminish|enhanc|disrupt|dysregulat)\\w*"
                                    + "|associat\\w+|correlat\\w+|\\bdiffer(?:s|ed|ences?|ent)?\\b"
                                    + "|predict\\w*|\\bmore (?:likely|frequent|common|severe)\\b"
                                    + "|abnormal\\w*|effective|feasible|beneficial|common\\b|prevalen\\w+"
                                    + "|\\brisk\\b|distinct|reliab\\w+|valid\\b|distinguish\\w*"
                                    + "|\\d ?%|reveal\\w*|identif\\w+|demonstrat\\w+|suggest\\w*"
                                    + "|show(?:s|ed|n)?\\b|found")
                    .because(
                            "A difference, a link or a benefit is told.",
                            "Sleep was significantly worse.",
                            "Sleep was as before.");

    private static final PhraseRule<Direction> MAIN =
            rule("direction.main-null", Direction.NULL, 8)
                    .in(Part.CONCLUSION)
                    .finds(
                            "^(?:\\W*\\w+[ ,]){0,14}(?:did not|does not|was not|were not|is not"
                                    + "|had no|has no|have no|no) (?:\\w+ ){0,4}(?:improve|differ|"
                                    + "reduce|superior|effective|effect|benefit|difference|"
                                    + "association|associated|evidence|more|result|increase)",
                            "not ",
                            "no ")
                    .evenNegated()
                    .because(
                            "The conclusion opens with a result of none.",
                            "Tea did not improve sleep.",
                            "Tea improved sleep.");

    private static final PhraseRule<Direction> BETTER =
            rule("direction.case-better", Direction.POSITIVE, 5)
                    .in(Part.TITLE, Part.RESULTS, Part.CONCLUSION)
                    .finds(
                            "\\b(?:improv|respon[sd]|resol|remission|recover|benefi|alleviat)\\w*",
                            "improv",
                            "respon",
                            "resol",
                            "remission",
                            "recover",
                            "benefi",
                            "alleviat")
                    .because(
                            "A change for the better is told of a case.",
                            "Her sleep improved.",
                            "Her sleep was studied.");

    private DirectionDecider() {}

    static List<Rule> rules() {
        return List.of(MAIN, MIXED, NULL, POSITIVE, BETTER);
    }

    static Attribute<Direction> decide(Paper paper, StudyDesign design) {
        switch (design) {
            case GUIDELINE, NARRATIVE_REVIEW, PROTOCOL, COMMENTARY, NOTICE, QUALITATIVE -> {
                return Attribute.derived(
                        Direction.NOT_APPLICABLE,
                        "direction.by-design",
                        "1",
                        "study design: " + design.code());
            }
            default -> {}
        }
        if (design == StudyDesign.CASE_REPORT && BETTER.first(paper).isEmpty()) {
            return Attribute.derived(
                    Direction.NOT_APPLICABLE,
                    "direction.story-of-a-case",
                    "1",
                    "study design: case-report, and no change under a treatment is told");
        }
        List<Clue<Direction>> nulls = NULL.all(paper);
        List<Clue<Direction>> some = outside(POSITIVE.all(paper), nulls);
        List<Clue<Direction>> main = MAIN.first(paper);
        List<Clue<Direction>> mixed = concluded(MIXED.all(paper));
        if (!main.isEmpty()) {
            Clue<Direction> shown = main.get(0);
            return concluded(some).isEmpty()
                    ? shown.attribute()
                    : Attribute.byRule(
                            Direction.MIXED, "direction.both", shown.version(), shown.span());
        }
        List<Clue<Direction>> without = concluded(nulls);
        if (!without.isEmpty() && concluded(some).isEmpty()) {
            return without.get(0).attribute();
        }
        if (!mixed.isEmpty() && !nulls.isEmpty()) {
            return mixed.get(0).attribute();
        }
        if (some.isEmpty() && nulls.isEmpty()) {
            return Attribute.notFound(Direction.UNCLEAR);
        }
        if (nulls.size() > some.size()) {
            return nulls.get(0).attribute();
        }
        List<Clue<Direction>> concluded = concluded(some);
        return (concluded.isEmpty() ? some : concluded).get(0).attribute();
    }

    private static List<Clue<Direction>> outside(
            List<Clue<Direction>> clues, List<Clue<Direction>> others) {
        List<Clue<Direction>> kept = new ArrayList<>();
        for (Clue<Direction> clue : clues) {
            if (others.stream().noneMatch(other -> other.piece() == clue.piece())) {
                kept.add(clue);
            }
        }
        return kept;
    }

    private static List<Clue<Direction>> concluded(List<Clue<Direction>> clues) {
        List<Clue<Direction>> kept = new ArrayList<>();
        for (Clue<Direction> clue : clues) {
            if (clue.part() == Part.CONCLUSION) {
                kept.add(clue);
            }
        }
        return kept;
    }
}
