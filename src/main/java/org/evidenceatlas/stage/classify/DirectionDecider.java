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
                            "\\bno (?:statistically |clinically )?(?:significant |clear |meaningful |"
                                    + "consistent |substantial |additional |overall |evidence of (?:an? )?)*"
                                    + "(?:differences?|associations?|effects?|benefits?|"
                                    + "improvements?|changes?|correlations?|evidence)\\b"
                                    + "|(?:did|does|do|was|were|is|are) not (?:\\w+ly )?(?:differ(?:ent)?|"
                                    + "improve|reduce|show|associated|superior|effective|increase|find"
                                    + "|support|significant)\\b|failed to|no better than"
                                    + "|no more effective",
                            "no ",
                            "not ",
                            "failed")
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

    private DirectionDecider() {}

    static List<Rule> rules() {
        return List.of(MAIN, MIXED, NULL, POSITIVE);
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
        List<Clue<Direction>> nulls = NULL.all(paper);
        List<Clue<Direction>> some = POSITIVE.all(paper);
        List<Clue<Direction>> main = MAIN.first(paper);
        List<Clue<Direction>> mixed = concluded(MIXED.all(paper));
        if (!main.isEmpty() && concluded(some).size() <= 1) {
            return main.get(0).attribute();
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
