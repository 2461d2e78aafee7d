package org.evidenceatlas.corruption.kind;

import java.util.List;
import java.util.regex.Pattern;
import org.evidenceatlas.corruption.material.Truth;

/** The other way round: higher for lower, more for less, better for worse. */
final class Directions extends Rewording {
    private static final String QUALITY =
            "(?= (?:\\w+ )?(?:levels?|rates?|prevalence|scores?|risks?|frequency|burden|proportions?"
                    + "|degree|concentrations?|activity|satisfaction|mortality|incidence|costs?"
                    + "|variability|heterogeneity|titers?|expression|severity|adherence|accuracy"
                    + "|sensitivity|specificity)\\b)";

    /** Words that name a thing and do not compare. */
    private static final String NAMES =
            "(?!-| (?:limbs?|extremit\\w+|back|respiratory|urinary|gastrointestinal|esophageal"
                    + "|education\\w*|order|brain|cognitive|cortical|body|airways?|legs?|bound"
                    + "|tract|or))";

    private static final Pattern BOTH =
            Pattern.compile(
                    "(?i)^(?: ?[/]| ?(?:\\w+ )?(?:or|and) )\\W*(?:higher|lower|increas|decreas|reduc"
                            + "|elevat|more|less|fewer|better|worse|improv|worsen|longer|shorter"
                            + "|greater|smaller|declin|loss|gain|rise|fall|positive|negative)");
    private static final Pattern SET_PHRASE =
            Pattern.compile(
                    "(?i)^more (?:importantly|recently|specifically|broadly|generally|research"
                            + "|studies|work|information|data|over|attention)\\b");
    private static final Pattern ONE_OR = Pattern.compile("(?i)\\b(?:or|and)(?: \\w+)?[ -]$");

    private static final List<Swap> SWAPS =
            List.of(
                    Swap.of("higher/lower", "higher" + NAMES, "lower"),
                    Swap.of("higher/lower", "lower" + NAMES, "higher"),
                    Swap.of("highest/lowest", "highest", "lowest"),
                    Swap.of("highest/lowest", "lowest", "highest"),
                    Swap.of("high/low", "high" + QUALITY, "low"),
                    Swap.of("high/low", "low" + QUALITY, "high"),
                    Swap.of("increase/decrease", "increas(es?|ed|ing)", "decreas$1"),
                    Swap.of("increase/decrease", "decreas(es?|ed|ing)", "increas$1"),
                    Swap.of("increase/decrease", "reductions?(?= in\\b| of\\b)", "increase"),
                    Swap.of("increase/decrease", "reduc(es?|ed|ing)(?!-)", "increas$1"),
                    Swap.of("increase/decrease", "elevated", "reduced"),
                    Swap.of("increase/decrease", "lowered", "raised"),
                    Swap.of("increase/decrease", "diminished", "increased"),
                    Swap.of("increase/decrease", "decline(?= in\\b| of\\b)", "rise"),
                    Swap.of("increase/decrease", "declined", "rose"),
                    Swap.of("increase/decrease", "up-?regulat(ed|ion|es?|ing)", "downregulat$1"),
                    Swap.of("increase/decrease", "down-?regulat(ed|ion|es?|ing)", "upregulat$1"),
                    Swap.of("more/less", "more(?= than\\b)", "less"),
                    Swap.of("more/less", "less(?= than\\b)", "more"),
                    Swap.of("more/less", "more(?= \\w+s\\b(?<!ss|us|is|ous))", "fewer"),
                    Swap.of("more/less", "more", "less"),
                    Swap.of("more/less", "less(?= \\w+)", "more"),
                    Swap.of("more/less", "fewer", "more"),
                    Swap.of("more/less", "greater", "smaller"),
                    Swap.of("more/less", "smaller", "greater"),
                    Swap.of("more/less", "larger", "smaller"),
                    Swap.of("more/less", "majority", "minority"),
                    Swap.of(
                            "more/less",
                            "most(?= (?:common|frequent|prevalent|affected))",
                            "least"),
                    Swap.of("better/worse", "better(?! understand| understood)", "worse"),
                    Swap.of("better/worse", "worse", "better"),
                    Swap.of("better/worse", "improv(ed|es?)", "worsen$1"),
                    Swap.of("better/worse", "improvements?(?= in\\b| of\\b)", "deterioration"),
                    Swap.of("better/worse", "worsened", "improved"),
                    Swap.of("better/worse", "worsening(?= of)", "improvement"),
                    Swap.of("better/worse", "deteriorat(ed|es?)", "improv$1"),
                    Swap.of("longer/shorter", "longer(?<!no longer)", "shorter"),
                    Swap.of("longer/shorter", "shorter", "longer"),
                    Swap.of("longer/shorter", "faster", "slower"),
                    Swap.of("longer/shorter", "slower", "faster"),
                    Swap.of(
                            "longer/shorter",
                            "older(?! (?:adults?|people|women|men|patients|ages|persons|individuals)\\b)",
                            "younger"),
                    Swap.of(
                            "longer/shorter",
                            "younger(?! (?:adults?|people|women|men|patients|ages|persons|individuals)\\b)",
                            "older"),
                    Swap.of("longer/shorter", "stronger", "weaker"),
                    Swap.of("longer/shorter", "weaker", "stronger"),
                    Swap.of(
                            "positive/negative",
                            "positive(ly)?(?= (?:associat|correlat|relat|link))",
                            "negative$1"),
                    Swap.of(
                            "positive/negative",
                            "(?:negative|inverse)(ly)?(?= (?:associat|correlat|relat|link))",
                            "positive$1"),
                    Swap.of("above/below", "above(?= (?:\\d|the|normal|average))", "below"),
                    Swap.of("above/below", "below(?= (?:\\d|the|normal|average))", "above"),
                    Swap.of(
                            "positive/negative",
                            "risk factors?(?= (?:for|of))",
                            "protective factor"));

    Directions() {
        super("direction");
    }

    @Override
    List<Swap.Hit> hits(Truth truth) {
        String sentence = truth.text();
        return Swap.hits(SWAPS, sentence).stream()
                .filter(hit -> !BOTH.matcher(sentence.substring(hit.end())).find())
                .filter(hit -> !SET_PHRASE.matcher(sentence.substring(hit.start())).find())
                .filter(hit -> !ONE_OR.matcher(sentence.substring(0, hit.start())).find())
                .map(hit -> grammatical(sentence, hit))
                .toList();
    }

    /** "worsene" and "worsened" come of "improve"; "a increase" of "a reduction". */
    private static Swap.Hit grammatical(String sentence, Swap.Hit hit) {
        String said =
                switch (hit.instead()) {
                    case "worsene" -> "worsen";
                    case "worsenes" -> "worsens";
                    default -> hit.instead();
                };
        if (sentence.substring(0, hit.start()).endsWith(" a ")
                && "aeio".indexOf(said.charAt(0)) >= 0) {
            return new Swap.Hit(hit.way(), hit.start() - 2, hit.end(), "an " + said);
        }
        boolean an = sentence.substring(0, hit.start()).endsWith(" an ");
        return an && "aeio".indexOf(said.charAt(0)) < 0
                ? new Swap.Hit(hit.way(), hit.start() - 3, hit.end(), "a " + said)
                : new Swap.Hit(hit.way(), hit.start(), hit.end(), said);
    }
}
