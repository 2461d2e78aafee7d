package org.evidenceatlas.stage.classify.sample;

import static org.evidenceatlas.stage.classify.reading.PhraseRule.rule;

import java.util.List;
import java.util.Optional;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.classification.ControlGroup;
import org.evidenceatlas.model.classification.Participants;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.stage.classify.reading.Clue;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.PhraseRule;

/** Decides whether people were compared with others. */
public final class ControlGroupDecider {
    private static final String VERSION = "2";

    /** How sure a number of controls in an article must be, that an abstract names none of. */
    private static final int SURE = 8;

    /** The strength of controls that stand beside patients in one sentence of the methods. */
    private static final int PAIRED = 9;

    /** The rules that find a comparison group, most telling first. */
    public static final List<PhraseRule<ControlGroup>> RULES =
            List.of(
                    rule("control.named", ControlGroup.YES, 9)
                            .in(Part.DOING)
                            .finds(
                                    "\\b(?:healthy|matched|sedentary|unaffected|normal|"
                                            + "uninfected|convalescent|recovered)[- ,]+"
                                            + "(?:\\w+[- ,]+){0,5}(?:controls?|"
                                            + "subjects|volunteers|individuals|donors|people|"
                                            + "participants|adults|persons|comparison)\\b"
                                            + "|\\bcontrol (?:group|subjects|participants|arm|"
                                            + "individuals|cohort)s?\\b|\\bcontrols\\b|\\bHCs?\\b"
                                            + "|comparison (?:group|cohort|arm)|\\bplacebo\\b"
                                            + "|usual care|wait(?:ing)?[- ]?list|\\bsham\\b"
                                            + "|\\bcontrolled trial\\b",
                                    "control",
                                    "healthy",
                                    "matched",
                                    "normal",
                                    "hc",
                                    "comparison",
                                    "placebo",
                                    "usual care",
                                    "list",
                                    "sham",
                                    "unaffected",
                                    "uninfected",
                                    "convalescent",
                                    "recovered",
                                    "sedentary")
                            .because(
                                    "A comparison group is named.",
                                    "Sleep was measured in 20 healthy controls.",
                                    "Pain was poorly controlled."),
                    rule("control.compared", ControlGroup.YES, 6)
                            .in(Part.OWN)
                            .finds(
                                    "compared (?:with|to) (?:\\w+[- ]){0,4}(?:without|those who"
                                            + "|people who|siblings|relatives"
                                            + "|never)\\b|\\bunexposed\\b|\\b(?:no|non)[- ]COVID(?:-19)?"
                                            + " (?:group|cohort|individuals|participants)"
                                            + "|\\bgroups? \\((?:no|never|healthy)\\b"
                                            + "|\\bhealthy? and (?:disease|ill|ME/CFS)"
                                            + "|\\bpositive (?:vs\\.?|versus) negative\\b"
                                            + "|\\b(?:with and without|than (?:those|people|"
                                            + "individuals|patients|adults) (?:with|without))\\b"
                                            + "|\\bintervention groups?\\b",
                                    "compared",
                                    "without",
                                    "than",
                                    "group",
                                    "unexposed",
                                    "covid",
                                    "health",
                                    "negative")
                            .because(
                                    "People with the condition are compared with others.",
                                    "They slept less compared with people without fatigue.",
                                    "They slept less than before."));

    private ControlGroupDecider() {}

    /** Yes, no, unclear or not applicable. */
    public static Attribute<ControlGroup> decide(
            Paper paper,
            Optional<Paper> article,
            Attribute<StudyDesign> design,
            Participants participants) {
        if (participants != Participants.HUMAN) {
            return Attribute.derived(
                    ControlGroup.NOT_APPLICABLE,
                    "control.no-people",
                    VERSION,
                    "participants: " + participants.code());
        }
        Span span = design.span();
        return switch (design.value()) {
            case RANDOMISED_TRIAL, CASE_CONTROL -> byDesign(ControlGroup.YES, design.value());
            case QUALITATIVE ->
                    counted(paper, PAIRED)
                            .orElseGet(() -> byDesign(ControlGroup.NO, design.value()));
            case CASE_REPORT -> byDesign(ControlGroup.NO, design.value());
            default -> byWords(paper, article, span == null ? "" : span.text());
        };
    }

    private static Attribute<ControlGroup> byDesign(ControlGroup value, StudyDesign design) {
        return Attribute.derived(
                value, "control.by-design", VERSION, "study design: " + design.code());
    }

    private static Attribute<ControlGroup> byWords(
            Paper paper, Optional<Paper> article, String designWords) {
        for (PhraseRule<ControlGroup> rule : RULES) {
            for (Clue<ControlGroup> clue : rule.first(paper)) {
                return clue.attribute();
            }
        }
        return counted(paper, 0)
                .or(() -> article.flatMap(people -> counted(people, SURE)))
                .orElseGet(() -> none(designWords));
    }

    private static Attribute<ControlGroup> none(String designWords) {
        return Attribute.derived(
                ControlGroup.NO,
                "control.none-named",
                VERSION,
                designWords.isEmpty()
                        ? "people were studied and no comparison group is named"
                        : "study design, and no comparison group is named");
    }

    /** Controls whose number is told this surely, each beside patients counts for more. */
    private static Optional<Attribute<ControlGroup>> counted(Paper paper, int least) {
        for (GroupCount one : Groups.strengthened(CountGatherer.gather(paper))) {
            if (one.kind() == GroupCount.Kind.CONTROLS && one.strength() >= least) {
                return Optional.of(
                        Attribute.byRule(ControlGroup.YES, "control.counted", VERSION, one.span()));
            }
        }
        return Optional.empty();
    }
}
