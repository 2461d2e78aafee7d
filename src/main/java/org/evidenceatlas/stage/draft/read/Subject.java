package org.evidenceatlas.stage.draft.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.DiseaseContext;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.draft.say.Reteller;
import org.evidenceatlas.stage.draft.say.Soundness;
import org.jspecify.annotations.Nullable;

/**
 * What a paper is about, as noun phrases that fit after "that … is linked with".
 *
 * @param matter what was looked at: "HHV-6 infection", "graded exercise therapy"
 * @param outcome what it was set against: a condition, or a measure such as "fatigue"
 * @param condition the people's condition: "ME/CFS", "long COVID"
 * @param people "people with ME/CFS"
 * @param counted true where the paper counts or describes rather than relates
 * @param named true where title or aim name the matter; false where it was guessed from a topic
 */
public record Subject(
        String matter,
        String outcome,
        String condition,
        String people,
        boolean counted,
        boolean named) {
    private record Form(Pattern pattern, int matter, int outcome, boolean counted) {}

    private static final String PEOPLE =
            "(?:the )?(?:(?:adult|paediatric|pediatric|older|young|female|male|hospitali[sz]ed) )?"
                    + "(?:patients|people|individuals|adults|women|men|children|adolescents|subjects"
                    + "|persons|those|survivors|young people|participants) (?:(?:living )?with |"
                    + "suffering from |diagnosed with |after |of |following )";

    private static final List<Form> FORMS =
            List.of(
                    form(
                            "^(?:the )?(?:\\w+ )?(?:risks?|incidence|rates?|odds|prevalence) (?:of|for) (.+?) (?:after|following) (.+)$",
                            2,
                            1,
                            false),
                    form(
                            "^(.+?) (?:for (?:improving|reducing|relieving|treating)|to (?:improve|reduce|relieve|treat)) (.+)$",
                            1,
                            2,
                            false),
                    form(
                            "^(?:.{0,40} )?(?:associations?|relationships?|correlations?|links?|interplay|relations?|interactions?) (?:of|between) (.+?) (?:and|with) (.+)$",
                            1,
                            2,
                            false),
                    form(
                            "^(?:the )?(?:(?:clinical|long-term|therapeutic|beneficial|potential) )?(?:effects?|impact|efficacy|effectiveness|safety|benefits?|influence|feasibility|acceptability|tolerability)(?:(?:,| and| or)+ (?:clinical )?(?:safety|efficacy|feasibility|tolerability|effectiveness|acceptability|effects?|impact))* of (.+?) (?:on|in|for|among|as|to treat|upon) (.+)$",
                            1,
                            2,
                            false),
                    form(
                            "^(?:the )?(?:potential |possible |emerging )?roles? (?:of|for) (.+?) (?:on|in|for|among|as) (.+)$",
                            1,
                            2,
                            false),
                    form(
                            "^((?:elevated |increased |reduced |global )?(?:prevalence|incidence|risk|rates?|burden|frequency|epidemiology|prognosis)(?: and \\w+)?(?: factors)? (?:of|for) .+?)(?: (?:up to|after|following|in|among|during|within|using|from) .+)?$",
                            1,
                            0,
                            true),
                    form(
                            "^(?:predictors|determinants|risk factors|correlates) (?:of|for) (.+)$",
                            1,
                            1,
                            false),
                    form(
                            "^(.+?) (?:is |are )?(?:significantly |strongly |positively |negatively )?(?:associates?|associated|correlates?|correlated|linked|relates?|related) (?:with|to) (.+)$",
                            1,
                            2,
                            false),
                    form(
                            "^(.+?) (?:for|as a treatment for|to treat|in the treatment of|in the management of|in treating) (.+)$",
                            1,
                            2,
                            false),
                    form(
                            "^(.+?) (?:predicts?|improves?|alleviates?|reduces?|reveals?|differs?|suggests?|indicates?|distinguish(?:es)?|discriminates?|shows?|increases?|decreases?|impairs?|affects?|exhibits?|identif(?:y|ies)|differentiates?) (.+)$",
                            1,
                            2,
                            false),
                    form(
                            "^(.+?) (?:may|might|could|can|is|are|was|were|has|have|drives?|contributes?"
                                    + "|persists?|remains?|alters?|modulates?|underl(?:ies|ie)|promotes?"
                                    + "|causes?|triggers?|leads?|links?|highlights?|provides?) (.+)$",
                            1,
                            0,
                            false),
                    form(
                            "^(.+?) (?:in|among|across|between|during|after|following) (.+)$",
                            1,
                            2,
                            false));

    private static final Pattern OPENER =
            Pattern.compile(
                    "(?i)^(?:(?:the |an? )?(?:[a-z-]+ ){0,2}?(?:identification|characteri[sz]ation|evaluation"
                            + "|assessment|analys[ei]s|detection|measurement|comparison|investigation"
                            + "|exploration|evidence|study|examination|review|overview|mapping|insights?"
                            + "|validation|development|monitoring|discovery|profiling|survey|description"
                            + "|quantification|presence|trial|test|update|perspectives?|case report"
                            + "|advances|progress|current state|state|signatures?|signs|markers?|inability|reappraisal|importance"
                            + "|value|protocol|case|series|use|rct|phenotyping|patterns?|features|characteristics|impact|effects?|alterations?|changes|role|psychometric properties(?: and [a-z ]+)?|network|approach|factors?) (?:of|for|on|into) "
                            + "|(?:investigating|assessing|exploring|examining|evaluating|measuring"
                            + "|understanding|comparing|identifying|characteri[sz]ing|describing|defining"
                            + "|mapping|unraveling|unravelling|uncovering|deciphering|predicting|targeting"
                            + "|rethinking|revisiting|addressing|towards?|beyond|using|on|from|how|what"
                            + "|why|analy[sz]ing|navigating|managing|developing|validating|determining"
                            + "|detecting|reviewing|redefining|contextuali[sz]ing|reconsidering|linking|charting|decoding|dissecting|shared|common|pursuing|harnessing|unveiling|leveraging"
                            + "|elucidating|quantifying|monitoring|tracking|disentangling|bridging"
                            + "|adult patients'|patients'|women's|people's|adult) )");
    private static final Pattern NO_NOUN =
            Pattern.compile(
                    "(?i)[?:;!\"“”]|\\b(?:is|are|was|were|has|have|do|does|did|can|may|we|should|what|how"
                            + "|why|who|needs?|know|case report|study|trial|review|perspective|protocol"
                            + "|survey|analysis|approach|insights?|report|patients?)\\b");

    private static final Pattern LOOSE_END = Pattern.compile("(?: between| in| of| and|,)$");
    private static final Pattern ASIDE = Pattern.compile(" ?\\([^)]*\\)| as (?:a|an|the) .*$");
    private static final Pattern APPOSED_CODE = Pattern.compile(", ([A-Z][A-Z0-9-]{1,9})$");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");

    private static Form form(String pattern, int matter, int outcome, boolean counted) {
        return new Form(Pattern.compile("(?i)" + pattern), matter, outcome, counted);
    }

    /** Reads it off the title, else off the first topic. */
    public static Subject of(Classification study, Pack pack, Reteller reteller) {
        String condition = condition(study.diseaseContext().value(), pack);
        String people = "people with " + condition;
        Reading reading = new Reading(condition, people, pack, reteller);
        String small =
                TitleWords.small(
                        bare(study.study().text().title()),
                        study.study().text().abstractText(),
                        pack.wording().list("proper-names"));
        for (String part : small.split("(?:[:?!.] | [-–—] |[?!]$)")) {
            Subject found = inPart(opened(part), reading);
            if (found != null) {
                return found;
            }
        }
        Subject aimed = Aimed.at(study.study().text(), words -> inPart(opened(words), reading));
        if (aimed != null) {
            return aimed;
        }
        String matter = Fallback.of(study, pack);
        return new Subject(matter, condition, condition, people, true, false);
    }

    /** What every part of a title is read with. */
    private record Reading(String condition, String people, Pack pack, Reteller reteller) {}

    private static @Nullable Subject inPart(String part, Reading with) {
        for (Form form : FORMS) {
            Matcher found = form.pattern().matcher(part);
            if (found.find()) {
                String matter = ofCondition(found.group(form.matter()), with);
                String outcome = form.outcome() == 0 ? "" : found.group(form.outcome());
                if (usable(matter, with.condition()) && !Fallback.leads(matter, with.pack())) {
                    return new Subject(
                            matter,
                            outcome(outcome, with),
                            with.condition(),
                            with.people(),
                            form.counted(),
                            true);
                }
            }
        }
        String whole = ofCondition(part, with);
        if (COUNTS.matcher(whole).find()) {
            String matter = "the " + whole + " of " + with.condition();
            return new Subject(
                    matter, with.condition(), with.condition(), with.people(), true, true);
        }
        boolean good =
                usable(whole, with.condition())
                        && Soundness.words(whole) <= 7
                        && !Fallback.leads(whole, with.pack());
        return good
                ? new Subject(whole, with.condition(), with.condition(), with.people(), false, true)
                : null;
    }

    private static String condition(DiseaseContext context, Pack pack) {
        return switch (context) {
            case ME_CFS -> pack.condition().shortName();
            case LONG_COVID -> "long COVID";
            case ME_CFS_AND_LONG_COVID -> pack.condition().shortName() + " or long COVID";
            case CHRONIC_FATIGUE -> "chronic fatigue";
            case OTHER, UNCLEAR -> "the condition studied";
        };
    }

    /** The title without the brackets of a translation and without its full stop. */
    private static String bare(String title) {
        String text = title.strip();
        while (!text.isEmpty() && ".]".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text.startsWith("[") ? text.substring(1) : text;
    }

    /** "Identification of …", "Investigating …": the words before the matter itself go. */
    private static String opened(String part) {
        String text = part.strip();
        for (int turn = 0; turn < 4; turn++) {
            text = OPENER.matcher(text).replaceFirst("").strip();
        }
        return text;
    }

    /**
     * "autonomic phenotype of long COVID" is about the phenotype: the condition is named anyway.
     */
    private static String ofCondition(String words, Reading with) {
        String matter = matter(words, with.reteller());
        int of = matter.indexOf(" of ");
        boolean named = of > 0 && Fallback.leads(matter.substring(of + 4), with.pack());
        String alone = named ? matter.substring(0, of) : matter;
        boolean bare = ONE_OF_MANY.matcher(alone).find() && !DETERMINED.matcher(alone).find();
        return bare ? "the " + alone : alone;
    }

    private static String matter(String words, Reteller reteller) {
        String text = opened(words);
        text = LOOSE_END.matcher(text).replaceAll("");
        text = ASIDE.matcher(text).replaceAll("");
        String[] items = text.split(", (?:and |or )?");
        if (Soundness.words(text) > 9 && items.length > 2) {
            text = items[0] + ", " + items[1] + " or " + items[2];
        }
        Matcher code = APPOSED_CODE.matcher(text);
        if (code.find()) {
            text = code.group(1);
        }
        return reteller.phrase(text.replace(" patients' ", " ").strip());
    }

    private static boolean usable(String matter, String condition) {
        int words = Soundness.words(matter);
        String low = matter.toLowerCase(Locale.ROOT);
        return words >= 1
                && words <= 10
                && matter.length() > 2
                && matter.length() < 90
                && !NO_NOUN.matcher(matter).find()
                && balanced(matter)
                && !low.equals(condition.toLowerCase(Locale.ROOT))
                && !low.endsWith("syndrome")
                && !low.endsWith(condition.toLowerCase(Locale.ROOT))
                && !low.startsWith("people with")
                && !GENERIC.matcher(low).find()
                && !TO_VERB.matcher(low).find()
                && !DESIGN_ALONE.matcher(low).find()
                && !HOLLOW.matcher(low).find()
                && !SHOUTED.matcher(matter).find();
    }

    private static final Pattern GENERIC =
            Pattern.compile(
                    "^(?:the |an? )?(?:(?:raised|elevated|increased|reduced|higher|lower|potential|possible"
                            + "|long-term|clinical|distinct|altered|new|novel|key|changes in|different) )?"
                            + "(?:risks?|associations?|effects?|impacts?|relationships?|differences?|changes"
                            + "|factors?|roles?|analys[ei]s|detection|comparison|evidence|outcomes?|levels?"
                            + "|features?|characteristics|mechanisms?|findings?|patterns?|insights?|response"
                            + "|concepts?|evolution|development|identification|study|use|case|state|advances"
                            + "|rates?|prevalence|incidence|burden|health|care|management|treatments?|symptoms?"
                            + "|predictors?|clinical|one|two|three)$");
    private static final Pattern HOLLOW =
            Pattern.compile(
                    "^(?:(?:the|an?|main|clinical|long-term|deep|health|treatment|immune|distinct|key"
                            + "|patient-reported|multidimensional|and|or|other|their|its|updated) |, )*"
                            + "(?:prevalence|incidence|rates?|symptoms?|characteristics|features"
                            + "|outcomes?|phenotyping|signatures?|patterns?|alterations?|effects?|impact"
                            + "|network of factors|factors|associated factors|severity|recovery"
                            + "|pattern recognition|evidence|predictors?|norm values|epidemiology"
                            + "|scale|sample|cohort|presentation|manifestations?|findings|results"
                            + "|profiles?|profiling|changes|differences|sequelae|consequences)"
                            + "(?:(?:,| and|, and) (?:(?:main|clinical|associated|long-term|their) )?"
                            + "(?:prevalence|incidence|rates?|symptoms?|factors|effects?|outcomes?"
                            + "|severity|predictors?|features|factors associated|risk factors"
                            + "|impact|characteristics|consequences))*(?: (?:of|after) covid-19)?$"
                            + "|\\b(?:detected|aged|relationship|observed|redefin\\w*|model and nomogram)$"
                            + "|^(?:impact|effects?) of .* and factors$"
                            + "|^an? (?:illness|disease|syndrome)$|^(?:reduction|improvement|illness)$"
                            + "|levels of selected|outcomes one year$|^(?:charting|intersections) "
                            + "|\\b(?:works|improved|or)$|\\bimproved\\b|\\b(?:links|aspects)$");
    private static final Pattern COUNTS =
            Pattern.compile("^(?:prevalence|incidence)(?: and (?:prevalence|incidence))?$");
    private static final Pattern ONE_OF_MANY =
            Pattern.compile(
                    "(?i)^[^ ]+(?: [^ ]+){0,3} (?:signature|phenotype|profile|pattern|marker|mutation|ratio"
                            + "|score|response|level|diary|questionnaire|network|scale)$");
    private static final Pattern DETERMINED = Pattern.compile("^(?:the|an?|its|their) ");
    private static final Pattern SHOUTED =
            Pattern.compile("^[A-Z][A-Z-]+ [A-Z][A-Z]+$|^the [A-Z]+ trial$");
    private static final Pattern TO_VERB =
            Pattern.compile("^(?:.*[^e] )?to |.*(?:[^esn]|able|designed|use|used) to [a-z]+");
    private static final Pattern DESIGN_ALONE =
            Pattern.compile(
                    "\\b(?:meta-analysis|cohort|pilot|results|findings|progress|update|editorial|letter"
                            + "|comment|reply|correction|data|questions|lessons|part \\w+|myth|hope|call|old"
                            + "|time|case|cases|tale|matter|path|way forward|next steps?|reality)$");

    private static boolean balanced(String text) {
        return text.chars().filter(c -> c == '(').count()
                == text.chars().filter(c -> c == ')').count();
    }

    private static final Pattern PLACE = Pattern.compile(" (?:in|among|within|during|across) ");
    private static final Pattern GROUP = Pattern.compile("(?i)^" + PEOPLE);

    private static String outcome(String words, Reading with) {
        String condition = with.condition();
        Pack pack = with.pack();
        String text = ARTICLE.matcher(words.strip()).replaceAll("");
        boolean group = GROUP.matcher(text).find();
        boolean named = group;
        List<String> names = new ArrayList<>(pack.condition().names());
        pack.condition().near().values().forEach(names::addAll);
        for (String name : names) {
            named |= text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
        }
        boolean usable = Soundness.words(text) <= 6 && !NO_NOUN.matcher(text).find();
        if (text.isEmpty() || named || !usable || !balanced(text)) {
            return condition;
        }
        String alone = PLACE.split(text)[0];
        return with.reteller().phrase(alone.length() > 3 ? alone : text);
    }
}
