package org.evidenceatlas.stage.draft.read;

import java.util.Locale;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.draft.say.Soundness;

/** Whether words from a title can stand as a noun in a sentence of ours, and say something. */
final class NounPhrase {
    private static final Pattern NO_NOUN =
            Pattern.compile(
                    "(?i)[?:;!\"“”]|\\b(?:is|are|was|were|has|have|do|does|did|can|may|we|should|what|how"
                            + "|why|who|that|could|while|needs?|disrupts|inhibits|blocks|induces|mediates|suppresses|restores|attenuates|activates|regulates|enhances?|reveals?|predicts?|impairs?|persists?|differs?|know|influences?|expands?|hijacks?|trials|via|identify|case report|study|trial|review|perspective|protocol"
                            + "|survey|analysis|approach|insights?|report|patients?)\\b");

    private static final Pattern GENERIC =
            Pattern.compile(
                    "^(?:the |an? )?(?:(?:raised|elevated|increased|reduced|higher|lower|potential|possible"
                            + "|long-term|clinical|distinct|altered|new|novel|key|changes in|different) )?"
                            + "(?:risks?|associations?|effects?|impacts?|relationships?|differences?|changes"
                            + "|factors?|roles?|analys[ei]s|detection|comparison|evidence|outcomes?|levels?"
                            + "|features?|characteristics|mechanisms?|findings?|patterns?|insights?|response"
                            + "|concepts?|evolution|development|identification|study|use|case|state|advances"
                            + "|rates?|prevalence|incidence|burden|health|care|management|treatments?|symptoms?"
                            + "|predictors?|clinical|one|two|three|implications?|interventions?|pathways?|variability"
                            + "|phenotypes?|therapy|cost-effectiveness|current evidence|alterations?|increase"
                            + "|links?|aftermath|journey|normal|crossroads|occurrence and risk factors|commonalities and differences"
                            + "|links? with .*|(?:individuals' )?perceptions?|(?:lived )?experiences?|perspectives?|views?|(?:integrated )?(?:multi-omics )?characteri[sz]ation|origins?|present|past|future|world|years?|epidemiology"
                            + "|mind the gap|the gap|(?:the )?(?:post-)?pandemic(?: period| era)?|model|framework|guidelines?|recommendations?)$");
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
                            + "|^(?:(?:the )?(?:symptoms|mechanisms|treatments?|diagnosis|management|prevention|pathogenesis|pathophysiology"
                            + "|symptomatology|epidemiology|therapy|therapies|prognosis|risk factors|outcomes|features|a?etiology"
                            + "|causes|manifestations|interventions|intersection|the pandemic)(?:,? and |, )?)+$"
                            + "|^(?:impact|effects?) of .* and factors$| and (?:factors|changes|outcomes|effects)$|\\b(?:lc|pasc|pcc|pcs)\\b|^that |^what |\\band systems\\b"
                            + "|^an? (?:illness|disease|syndrome)$|^(?:reduction|improvement|illness)$"
                            + "|levels of selected|outcomes one year$|^(?:charting|intersections) "
                            + "|\\b(?:works|improved|or)$|\\bimproved\\b|\\b(?:links|aspects)$"
                            + "|\\b(?:follow-up|long-term follow up|road ahead|commonalities|divergences|similarities|retracted|series|onset|insights?|framework)$"
                            + "|^an? (?:long|bumpy|rocky|new|hidden|silent|missing) (?:road|way|journey|path|story|piece|link|era|hope)");
    private static final Pattern SHOUTED =
            Pattern.compile("^[A-Z][A-Z-]+ [A-Z][A-Z]+$|^the [A-Z]+ trial$");
    private static final Pattern TO_VERB =
            Pattern.compile(
                    "^to |.*(?:[^esn]|able|designed|use|used) to (?:be|better|improve|reduce|treat|help|understand|inform|guide|predict|identify|assess|measure|manage|support|prevent|explain|explore|enhance|address|restore|relieve|uncover|reproduce|detect|differentiate|distinguish|develop|define|determine|evaluate|promote|provide|increase|optimi[sz]e)\\b");
    private static final Pattern DESIGN_ALONE =
            Pattern.compile(
                    "\\b(?:meta-analysis|cohort|pilot|results|findings|progress|update|editorial|letter"
                            + "|comment|reply|correction|data|questions|lessons|part \\w+|myth|hope|call|old"
                            + "|time|case|cases|tale|matter|path|way forward|next steps?|reality)$");

    private NounPhrase() {}

    /** Whether the words name something, and something else than the condition. */
    static boolean usable(String matter, String condition) {
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
                && !isCutList(low)
                && !ADJECTIVE.matcher(low).find()
                && !TITLE_TALK.matcher(low).find()
                && !GENERIC.matcher(low).find()
                && !TO_VERB.matcher(low).find()
                && !DESIGN_ALONE.matcher(low).find()
                && !HOLLOW.matcher(low).find()
                && !SHOUTED.matcher(matter).find()
                && !UNFINISHED.matcher(low).find()
                && !BARE_HEAD.matcher(low).find()
                && !NO_THING.matcher(low).find()
                && !CODE_WORD.matcher(matter).find()
                && !isBetweenOne(low);
    }

    /** A verb inside, or an end that waits for more: "services by people residing", "before vs". */
    private static final Pattern UNFINISHED =
            Pattern.compile(
                    "\\b(?:found|finds?|experienced|residing|present(?:s|ed)?|reduces|increases|causes|leads?"
                            + "|shows?|collaborates?)\\b|\\b(?:vs|versus|before|than|after|since|among|within)$"
                            + "|\\b(?:social|military|psychosocial|clinically|pre-pandemic)$");

    /** A noun that says nothing before it is said of what: "the landscape", "an agenda". */
    private static final Pattern BARE_HEAD =
            Pattern.compile(
                    "^(?:(?:the|an?|some|young|older|new|key|post|post-|and|or|our|case|participants'?|clinically"
                            + "|meaningful|symptomatic|psychological|cohort|lived|policy|research|complexities|pandemic) |, )*"
                            + "(?:agenda|ways?|landscape|people|adults?|consensus|challenges|reports|considerations|variability|complexities(?:, challenges and considerations)?"
                            + "|perceptions|significance|life|problem|profile|improvements?|experiences|strategies|causes"
                            + "|program(?:me)?s?|priorities|tests|assays|models?|definitions)"
                            + "(?: and (?:significance|considerations|perspectives?|opportunities))?$"
                            + "|^(?:implications|results|unmasking|restoring|driving|moving|navigating|rethinking|providing|agenda|pandemic-era)\\b"
                            + "|\\bat the core\\b|\\breset$");

    /**
     * A way into a title and not its thing ("following the pandemic"), a kind of paper inside, a
     * crowd alone ("adults in California"), and nouns that wait for what they are about.
     */
    private static final Pattern NO_THING =
            Pattern.compile(
                    "^(?:the|an?)$|^(?:the )?start of |^(?:following|building on|during|after|before|across|despite|amid|through|including|digitally) "
                            + "|\\b(?:consensus|(?:position|expert|global) statement|urgency|looked at|research into|public health strategies|to understand|distribution-free|condition studied)\\b"
                            + "|^(?:the )?covid-19 pandemic$"
                            + "|^(?:(?:young|younger|older|healthy|working|ethnic|minority) )*(?:children|adolescents|teenagers|adults|women|men|students|workers)"
                            + "(?:,? and (?:children|adolescents|teenagers|adults|women|men|students|workers))*(?: in [a-z ]+)?$"
                            + "|^(?:the )?(?:support|disease process|information pathways|determinants of the trajector\\w+|pathobiological relationships)\\b(?: and |$)"
                            + "|^(?:challenges|advances|excess|improvement) (?:in|on|of) "
                            + "|^multi-omics (?:blood )?atlas$|^integrated multi-omics");

    /** "LISTEN", "STatin": a made name, which says nothing to who does not know it. */
    private static final Pattern CODE_WORD =
            Pattern.compile("^(?:the )?[A-Z]{5,}$|\\b[A-Z]{2}[a-z]{3,}\\b");

    /** "The link between work", of which the other side stayed behind. */
    private static boolean isBetweenOne(String low) {
        int at = low.indexOf(" between ");
        return at >= 0 && !low.substring(at).contains(" and ");
    }

    /** What a title says to be read, and not to say what it is about. */
    private static final Pattern TITLE_TALK =
            Pattern.compile(
                    "^(?:my|our) |\\bcall for\\b|\\bin which\\b|\\bthe (?:underlying|interactions?|intersection)$|professionals?$|\\bintervening$|^(?:psychology|intersectionality)$|^['‘’]|\\b\\d[\\d.]* (?:years?|months?|weeks?|days?)$|\\bcall to\\b|^then and now|^\\d| (?:crossroads|aftermath)$|\\bfuture directions\\b|\\b(?:silent|hidden|tsunami|storm|puzzle|shadow|lens|lessons|epidemic within)\\b");

    /** One word that names no thing, and a phrase that an aim went on from. */
    private static final Pattern ADJECTIVE =
            Pattern.compile(
                    "^[\\w-]+(?:ive|ous|ical)$|\\b(?:immune|mental|physical|\\w+(?:ory|ical|ous|ular|ional))$|\\bbroadly\\b|\\bto find\\b|\\bfind out\\b");

    /** "the prevalence, spectrum": a list whose last item stayed behind. */
    private static boolean isCutList(String low) {
        int comma = low.lastIndexOf(", ");
        String last = comma < 0 ? "" : low.substring(comma);
        return comma >= 0 && !last.contains(" and ") && !last.contains(" or ");
    }

    /** Whether the words are no noun but a clause, a question or a kind of paper. */
    static boolean isClause(String words) {
        return NO_NOUN.matcher(words).find();
    }

    static boolean balanced(String text) {
        return text.chars().filter(c -> c == '(').count()
                == text.chars().filter(c -> c == ')').count();
    }
}
