package org.evidenceatlas.stage.classify.people;

import static org.evidenceatlas.stage.classify.reading.PhraseRule.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.classification.Trial;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.Rule;
import org.evidenceatlas.stage.classify.reading.Clue;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.PhraseRule;
import org.evidenceatlas.stage.classify.reading.Piece;

/** Reads how a trial was run: arms, blinding, kind of outcome, registration, harms. */
public final class TrialReader {
    private static final String VERSION = "1";

    private static final List<PhraseRule<String>> BLINDING =
            List.of(
                    rule("trial.open-label", "open-label", 5)
                            .in(Part.OWN)
                            .finds(
                                    "open[- ]label|unblinded|unmasked|could not be masked",
                                    "open",
                                    "unblind",
                                    "mask")
                            .because(
                                    "Everyone knew who got what.",
                                    "An open-label trial of tea.",
                                    "The label was read."),
                    rule("trial.double-blind", "double-blind", 5)
                            .in(Part.OWN)
                            .finds(
                                    "(?:double|triple|quadruple)[- ](?:blind|mask)(?:ed)?",
                                    "double",
                                    "triple",
                                    "quadruple")
                            .because(
                                    "Neither people nor staff knew who got what.",
                                    "A double-blind trial of tea.",
                                    "The dose was doubled."),
                    rule("trial.assessor-blind", "assessor-blind", 5)
                            .in(Part.OWN)
                            .finds(
                                    "(?:assessor|evaluator|rater|observer|investigator|"
                                            + "statistician)s?(?:[- ]| were | was )(?:blind|mask)(?:ed)?"
                                            + "|blinded (?:assessors?|evaluators?|raters?)",
                                    "blind",
                                    "mask")
                            .because(
                                    "Those who measured did not know who got what.",
                                    "An assessor-blinded trial of tea.",
                                    "The assessor was kind."),
                    rule("trial.single-blind", "single-blind", 5)
                            .in(Part.OWN)
                            .finds("single[- ](?:blind|mask)(?:ed)?", "single")
                            .because(
                                    "One side did not know who got what.",
                                    "A single-blind trial of tea.",
                                    "A single dose was given."));

    private static final List<PhraseRule<String>> HARMS =
            List.of(
                    rule("trial.harms-told", "reported", 5)
                            .in(Part.OWN)
                            .finds(
                                    "adverse (?:\\w+ )?(?:events?|effects?|reactions?)|side[- ]effects?"
                                            + "|\\bharms?\\b|\\bsafety\\b|\\btolera(?:bility|ted)\\b"
                                            + "|worsen(?:ed|ing) of symptoms|deteriorat\\w+",
                                    "adverse",
                                    "side",
                                    "harm",
                                    "safety",
                                    "tolera",
                                    "worsen",
                                    "deteriorat")
                            .evenNegated()
                            .because(
                                    "Harms are spoken of.",
                                    "No adverse events were seen.",
                                    "The event was well attended."));

    private static final PhraseRule<String> SELF =
            rule("trial.self-reported", "self-reported", 5)
                    .in(Part.METHODS, Part.RESULTS, Part.AIM)
                    .finds(
                            "questionnaires?\\b|\\bself[- ](?:report|rat|assess)\\w*|\\bscales?\\b"
                                    + "|\\bSF-?36\\b|\\bVAS\\b|inventory|\\bsurvey\\b|quality of life"
                                    + "|fatigue (?:score|severity)|\\bpain (?:score|intensity)|symptom scores?",
                            "questionnaire",
                            "self",
                            "scale",
                            "sf",
                            "vas",
                            "inventory",
                            "survey",
                            "quality",
                            "fatigue",
                            "pain",
                            "symptom")
                    .because(
                            "The outcome is what people say on a scale.",
                            "Fatigue was rated on a questionnaire.",
                            "Steps were counted.");
    private static final PhraseRule<String> OBJECTIVE =
            rule("trial.objective", "objective", 5)
                    .in(Part.METHODS, Part.RESULTS, Part.AIM)
                    .finds(
                            "VO2|oxygen (?:uptake|consumption)|actigraph\\w*|acceleromet\\w*|step count"
                                    + "|steps per day|walk(?:ing)? test|upright activity|\\bUP time\\b|grip strength"
                                    + "|objective(?:ly)? measure\\w*|employment status|blood levels?"
                                    + "|serum levels?|plasma levels?|heart rate variability",
                            "vo2",
                            "oxygen",
                            "actigraph",
                            "acceleromet",
                            "step",
                            "walk",
                            "up",
                            "grip",
                            "objective",
                            "employment",
                            "level",
                            "heart")
                    .because(
                            "The outcome is measured from outside.",
                            "Steps per day were counted.",
                            "Steps were discussed.");

    private static final Pattern REGISTRY =
            Pattern.compile(
                    "\\b(?:NCT\\d{8}|ISRCTN\\d{8}|ACTRN\\d{14}|ChiCTR[-A-Z]*\\d{8,}|DRKS\\d{8}"
                            + "|EUCTR[\\d-]+|UMIN\\d{9}|NTR\\d{3,4}|IRCT\\w{10,}|CTRI/[\\d/]+)\\b");
    private static final Pattern ARM =
            Pattern.compile(
                    "(?i)((?:[\\w+'’/-]+ ){0,5}[\\w+'’/-]+) ?[(\\[](?:\\w+[,;:]? )?n ?= ?(\\d{1,5})");

    private TrialReader() {}

    /** The rules, in the order in which /methodology prints them. */
    public static List<Rule> rules() {
        List<Rule> all = new ArrayList<>(BLINDING);
        all.add(SELF);
        all.add(OBJECTIVE);
        all.addAll(HARMS);
        return all;
    }

    /** How the trial was run; "not-applicable" throughout where the study is none. */
    public static Trial read(Paper paper, StudyDesign design) {
        boolean trial =
                design == StudyDesign.RANDOMISED_TRIAL
                        || design == StudyDesign.NON_RANDOMISED_TRIAL;
        if (!trial) {
            return Trial.notApplicable(VERSION);
        }
        return new Trial(
                arms(paper),
                one(paper, BLINDING, "unclear"),
                outcome(paper),
                registration(paper),
                harms(paper));
    }

    private static Attribute<String> one(
            Paper paper, List<PhraseRule<String>> rules, String otherwise) {
        for (PhraseRule<String> rule : rules) {
            for (Clue<String> clue : rule.first(paper)) {
                return clue.attribute();
            }
        }
        return Attribute.notFound(otherwise);
    }

    private static Attribute<String> harms(Paper paper) {
        return one(paper, HARMS, "not-reported");
    }

    private static Attribute<String> outcome(Paper paper) {
        List<Clue<String>> self = SELF.first(paper);
        List<Clue<String>> objective = OBJECTIVE.first(paper);
        if (!self.isEmpty() && !objective.isEmpty()) {
            Clue<String> shown = self.get(0);
            return Attribute.byRule("both", shown.rule(), shown.version(), shown.span());
        }
        return one(paper, List.of(SELF, OBJECTIVE), "unclear");
    }

    private static Attribute<String> registration(Paper paper) {
        for (Piece piece : paper.pieces()) {
            Matcher match = REGISTRY.matcher(piece.text());
            if (match.find()) {
                return Attribute.byRule(
                        match.group(),
                        "trial.registry-number",
                        VERSION,
                        paper.span(piece, match.start(), match.end()));
            }
        }
        List<String> numbers = paper.study().primary().ids().registry();
        if (!numbers.isEmpty()) {
            return Attribute.byRule(
                    numbers.get(0),
                    "trial.registry-number",
                    VERSION,
                    Span.metadata("AccessionNumber", numbers.get(0)));
        }
        return Attribute.notFound("unclear");
    }

    /** Whether one of two or more arms has this size. */
    public static boolean isOneArm(Paper paper, int size) {
        List<Trial.Arm> arms = arms(paper);
        return arms.size() > 1
                && arms.stream().anyMatch(arm -> Integer.valueOf(size).equals(arm.n()));
    }

    /** All arms together, 0 where fewer than two have a size. */
    public static int sumOfArms(Paper paper) {
        List<Trial.Arm> arms = arms(paper);
        int sum = 0;
        for (Trial.Arm arm : arms) {
            Integer n = arm.n();
            sum += n == null ? 0 : n;
        }
        return arms.size() < 2 ? 0 : sum;
    }

    /** The arms that one sentence tells together; the first sentence that has two or more. */
    private static List<Trial.Arm> arms(Paper paper) {
        for (Piece piece : paper.pieces()) {
            boolean told = piece.part() == Part.METHODS || piece.part() == Part.RESULTS;
            boolean divided =
                    piece.lower().contains("randomly") || piece.lower().contains("randomi");
            if (told || piece.part() == Part.AIM || divided) {
                List<Trial.Arm> arms = arms(paper, piece);
                if (arms.size() > 1) {
                    return arms;
                }
            }
        }
        return List.of();
    }

    private static List<Trial.Arm> arms(Paper paper, Piece piece) {
        Map<String, Trial.Arm> once = new LinkedHashMap<>();
        Matcher match = ARM.matcher(piece.text());
        while (match.find()) {
            String name = ArmName.of(match.group(1));
            int n = Integer.parseInt(match.group(2));
            if (n > 0 && !name.isEmpty()) {
                Span span = paper.span(piece, match.start(2), match.end(2));
                once.putIfAbsent(name, new Trial.Arm(name, n, span));
            }
        }
        return List.copyOf(once.values());
    }
}
