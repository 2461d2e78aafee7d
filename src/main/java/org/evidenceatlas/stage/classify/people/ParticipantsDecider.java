package org.evidenceatlas.stage.classify.people;

import java.util.List;
import java.util.Optional;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.classification.Participants;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.fulltext.FullText;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.classify.reading.Clue;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.PhraseRule;
import org.evidenceatlas.stage.classify.reading.Piece;

/** Decides who or what was studied: from the design where that settles it, else from the words. */
public final class ParticipantsDecider {
    private static final String VERSION = "1";

    /** The rule that finds people among those studied. */
    public static final List<PhraseRule<Participants>> RULES =
            List.of(
                    PhraseRule.rule("participants.people", Participants.HUMAN, 5)
                            .in(Part.DOING)
                            .finds(
                                    "\\b(?:patients?|participants?|people|individuals?|subjects"
                                            + "|adults?|women|men|children|adolescents|respondents"
                                            + "|volunteers|controls|survivors|cases|wom[ae]n|veterans"
                                            + "|clinicians|practitioners|professionals)\\b")
                            .evenNegated()
                            .because(
                                    "People were studied.",
                                    "Forty adults drank tea.",
                                    "Forty cups were drunk."),
                    PhraseRule.rule("participants.human-samples", Participants.HUMAN, 3)
                            .in(Part.OWN)
                            .finds(
                                    "\\bhuman\\b|ME/CFS|\\bpatients?\\b|\\bpeople\\b|\\bsurvey\\b",
                                    "human",
                                    "me/cfs",
                                    "patient",
                                    "people",
                                    "survey")
                            .evenNegated()
                            .because(
                                    "The paper speaks of human samples or illness.",
                                    "Human blood was tested.",
                                    "Tea was tested."));

    /** Work on stored data alone has neither people nor cells. */
    private static final Pattern COMPUTED = Pattern.compile("in[- ]silico|data[- ]mining|docking");

    private static final Pattern GROWN =
            Pattern.compile(
                    "in[- ]vitro|\\bcultured?\\b|cell lines?\\b|biops|organoid|\\bserum\\b|\\bsera\\b|plasma"
                            + "|blood samples|pbmcs?\\b");

    private ParticipantsDecider() {}

    /** Those of whom the methods of an article tell, or whose charts and samples they used. */
    private static final Pattern THOSE =
            Pattern.compile(
                    "(?i)\\b(?:patients?|participants?|people|persons|individuals|subjects|adults"
                            + "|wom[ae]n|children|adolescents|respondents|volunteers|donors|veterans"
                            + "|interviewees|charts|medical records|electronic records)\\b");

    /** What came into a review. */
    private static final Pattern SEARCHED =
            Pattern.compile(
                    "(?i)\\b(?:studies|articles|papers|publications) (?:\\w+ ){0,3}(?:included|excluded"
                            + "|identified|retrieved|screened|eligible)|\\b(?:PubMed|Embase|MEDLINE"
                            + "|Google Scholar|search terms|literature search)\\b");

    /** Whether the methods of an article tell of people, and not of a search for papers. */
    public static boolean toldOf(Paper methods) {
        FullText article = methods.study().fullText();
        boolean people =
                article != null
                        && article.sections().stream()
                                .anyMatch(one -> one.kind() == FullText.Kind.PARTICIPANTS);
        for (Piece piece : methods.pieces()) {
            if (SEARCHED.matcher(piece.text()).find()) {
                return false;
            }
            people |= THOSE.matcher(piece.text()).find();
        }
        return people;
    }

    /**
     * Human, animal, cells or none; unclear where no word tells.
     *
     * @param methods of the article, where they tell of people: asked where title and abstract do
     *     not tell
     */
    public static Attribute<Participants> decide(
            Paper paper, Optional<Paper> methods, StudyDesign design) {
        Attribute<Participants> shown = decide(paper, design);
        return shown.value() == Participants.UNCLEAR && methods.isPresent()
                ? byWords(methods.get(), design)
                : shown;
    }

    private static Attribute<Participants> decide(Paper paper, StudyDesign design) {
        return switch (design) {
            case GUIDELINE, SYSTEMATIC_REVIEW, NARRATIVE_REVIEW, PROTOCOL, COMMENTARY, NOTICE ->
                    byDesign(Participants.NONE, design);
            case MODELLING -> byDesign(Participants.NONE, design);
            case ANIMAL -> byDesign(Participants.ANIMAL, design);
            case LABORATORY ->
                    byDesign(
                            COMPUTED.matcher(paper.lower()).find()
                                            && !GROWN.matcher(paper.lower()).find()
                                    ? Participants.NONE
                                    : Participants.CELLS,
                            design);
            default -> byWords(paper, design);
        };
    }

    private static Attribute<Participants> byDesign(Participants value, StudyDesign design) {
        return Attribute.derived(
                value, "participants.by-design", VERSION, "study design: " + design.code());
    }

    private static Attribute<Participants> byWords(Paper paper, StudyDesign design) {
        for (PhraseRule<Participants> rule : RULES) {
            for (Clue<Participants> clue : rule.first(paper)) {
                return clue.attribute();
            }
        }
        for (String heading : paper.indexing().mesh()) {
            if (heading.equals("Humans")) {
                return Attribute.byRule(
                        Participants.HUMAN,
                        "participants.mesh-humans",
                        VERSION,
                        Span.metadata("DescriptorName", heading));
            }
        }
        return switch (design) {
            case UNCLEAR, METHODS -> Attribute.notFound(Participants.UNCLEAR);
            default -> byDesign(Participants.HUMAN, design);
        };
    }
}
