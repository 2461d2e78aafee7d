package org.evidenceatlas.stage.draft.say;

import java.util.List;
import java.util.Set;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.draft.say.shorthand.Brackets;

/** Takes off what a reader does not need: lead-ins, test statistics, asides, side inferences. */
final class Trim {
    private static final Pattern LEAD_IN =
            Pattern.compile(
                    "^(?:(?:The )?(?:[Rr]esults?|[Ff]indings?|[Aa]nalys[ie]s|[Dd]ata|[Ww]e|[Ii]t was"
                            + "|[Oo]ur (?:results?|findings?|data|analys[ei]s)|[Tt]his (?:study|analysis"
                            + "|review)|[Tt]he (?:study|analysis|review|present study)|[Tt]hese"
                            + " (?:results|findings|data|analyses)) (?:also |further |clearly )?(?:showed"
                            + "|show|found|observed|revealed|reveal|demonstrated|demonstrate|indicated"
                            + "|indicate|noted|identified|confirmed|report|reported|detected|discovered"
                            + "|saw) that )");

    /** "Regression analysis of the scores showed that": the tool is not the finding. */
    private static final Pattern TOOL =
            Pattern.compile(
                    "^(?:[\\w/-]+ ){0,6}?(?:[Aa]nalys[ie]s|[Rr]egressions?|[Mm]odels?|[Mm]odell?ing|[Cc]omparisons?|[Ii]nterviews?"
                            + "|[Tt]ests?|[Tt]esting|[Cc]lustering|[Ss]tratification)(?: [\\w/-]+){0,9}?"
                            + " (?:also |further )?(?:showed|found|revealed|demonstrated|indicated"
                            + "|identified|confirmed) that ");

    /** "We built a map and revealed": what was built is not what was found. */
    private static final Pattern MADE_AND_FOUND =
            Pattern.compile(
                    "^We (?:also |then |further )?[a-z]+ed [^,;]* and (?:also )?(revealed|found|showed|observed"
                            + "|identified|discovered|detected) ");

    private static final Pattern CONNECTIVE =
            Pattern.compile(
                    "^(?:Notably|Moreover|Furthermore|In addition|Additionally|Interestingly"
                            + "|Importantly|Specifically|However|In contrast|By contrast|Conversely"
                            + "|Overall|Remarkably|Surprisingly|Similarly|Likewise|Consistently|Finally"
                            + "|First|Second|Third|Firstly|Secondly|Thirdly|Lastly|Also|In particular"
                            + "|Nevertheless|Nonetheless|In summary|In conclusion|To conclude|Conclusions?"
                            + "|Thus|Therefore|Hence|Consequently|Accordingly|As expected|In fact|Indeed"
                            + "|Of note|Alternatively|Taken together|Collectively|Together|Altogether|Crucially|Then"
                            + "|Subsequently|Meanwhile|In total|As a result|As a consequence|Besides"
                            + "|Unexpectedly|Strikingly|More importantly|In general|Generally|On the"
                            + " other hand|At the same time|Further|In brief|In this (?:study|review|paper"
                            + "|article|cohort|sample|analysis|trial)|Our study|In our (?:study|cohort"
                            + "|sample|analysis)|To (?:address|achieve|test|explore|investigate|answer|do|examine) th(?:is|ese)(?: [a-z-]+){0,3}"
                            + "|To this end|For this(?: purpose)?|In this (?:regard|context)|Here|Intriguingly|Paradoxically|Ultimately|In line with"
                            + " this|Consistent with this|In the present study|In the current study), ");
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?:, with [\\w -]{1,40}?)?,? (?:i\\.e\\.,?|e\\.g\\.,?|suggesting|indicating|highlighting|supporting|underscoring|reflecting"
                            + "|implying|confirming|demonstrating|revealing|emphasi[sz]ing|pointing to"
                            + "|reinforcing|showing|consistent with|in line with|which (?:may|might|could"
                            + "|suggests?|indicates?|is consistent)|thereby|thus|likely due|possibly due"
                            + "|potentially|warranting|making it|refining|extending|advancing|offering|providing|as (?:shown|evidenced"
                            + "|indicated|measured|assessed|demonstrated) (?:by|in)) .*$");
    private static final Pattern STATISTIC =
            Pattern.compile(
                    "[,;:]? ?\\(?(?:all |both )?[pP](?:-value)?s? ?[=<>≤≥] ?\\d*\\.?\\d+\\)?"
                            + "|[,;]? (?:with (?:an? )?)?95 ?% (?:CIs?|confidence intervals?)[:, ]*(?:of"
                            + " )?[-−–]?\\d[-−–\\d., to]*\\d"
                            + "| ?± ?\\d+(?:\\.\\d+)?|[,;]? \\b(?:a?OR|a?HR|RR|AUC|IRR|SMD|MD|WMD|β|r|rho|ρ|R2|d|F|t|χ2|Z|η2) ?="
                            + " ?[-−]?\\d*\\.?\\d+");
    private static final List<String> ADVERBS =
            List.of(
                    "significantly ",
                    "statistically ",
                    "markedly ",
                    "substantially ",
                    "remarkably ",
                    "dramatically ",
                    "considerably ",
                    "profoundly ",
                    "greatly ",
                    "also ",
                    "additionally ",
                    "nonetheless ",
                    "nevertheless ",
                    "subsequently ",
                    "exceptionally ",
                    "novel ");

    private Trim() {}

    /** The clause without lead-ins, asides, statistics and side inferences. */
    static String plainly(String clause) {
        String text = lead(clause.strip());
        text = Brackets.dropped(text);
        text = STATISTIC.matcher(text).replaceAll("");
        text = TAIL.matcher(text).replaceFirst("");
        text = IN_TURN.matcher(text).replaceFirst("$1");
        return tidy(sober(certain(text)));
    }

    /** "This map shows": the thing is named, so "the" will do. */
    private static final Pattern POINTED_AT =
            Pattern.compile(
                    "^This (map|model|tool|diary|instrument|scale|score|algorithm|network|signature"
                            + "|meta-analysis|questionnaire|intervention|programme|program|test|method) ");

    /** Two figures told in the order of two things: "respectively" adds nothing. */
    private static final Pattern IN_TURN =
            Pattern.compile(
                    "(\\d ?%?(?: [a-z]+)? (?:and|vs\\.?|versus) \\d[\\d.,]* ?%?(?: [a-z]+)?),? respectively$");

    private static final String PRAISING =
            "\\b(?:unprecedented|groundbreaking|cutting-edge|remarkable|striking|powerful|crucial"
                    + "|compelling) ";

    private static final Pattern PRAISE = Pattern.compile(PRAISING + "([a-z])");

    /** "Is crucial for them": here the word is what the sentence says. */
    private static final Pattern CARRYING =
            Pattern.compile(
                    PRAISING + "(?:for|to|in|that|and|when|as|if|because|given|by|with|of)\\b");

    private static final Pattern THE_FIRST =
            Pattern.compile(
                    "\\b(created|built|developed|provides?|presents?|reports?|describes?|conducted"
                            + "|performed|is|are|offers?) the first ([a-z-]+)");

    /** Without words of praise, which no reader can check. */
    private static String sober(String text) {
        String told = CARRYING.matcher(text).find() ? text : PRAISE.matcher(text).replaceAll("$1");
        told = told.replace(" an p", " a p").replace(" an r", " a r").replace(" a i", " an i");
        return THE_FIRST.matcher(told).replaceAll("$1 a $2");
    }

    private static final Pattern AT_LEAST = Pattern.compile(" ?≥ ?(\\d)");
    private static final Pattern AT_MOST = Pattern.compile(" ?≤ ?(\\d)");
    private static final Pattern ABOVE = Pattern.compile(" ?> ?(\\d)");

    /** "COVID- controls": a minus that reads as a slip of the pen. */
    private static final Pattern NEGATIVES =
            Pattern.compile("\\b[A-Z][A-Za-z0-9-]*[-−–] controls\\b");

    private static final Pattern BELOW = Pattern.compile(" ?< ?(\\d)");

    private static final Pattern BETWEEN_TWO =
            Pattern.compile("\\bbetween ([^,;:]{1,60}?) (?:vs\\.?|versus|compared (?:with|to)) ");
    private static final Pattern PLUS = Pattern.compile("(\\p{L}) \\+ (\\p{L})");
    private static final Pattern SPACED_PERCENT = Pattern.compile("(\\d) %");

    /** Signs of size said in words, and "versus" too. */
    static String signs(String text) {
        String told = AT_LEAST.matcher(text).replaceAll(" at least $1");
        told = AT_MOST.matcher(told).replaceAll(" at most $1");
        told = ABOVE.matcher(told).replaceAll(" over $1");
        told = BELOW.matcher(told).replaceAll(" below $1");
        told = NEGATIVES.matcher(told).replaceAll("controls");
        told = BETWEEN_TWO.matcher(told).replaceAll("between $1 and ");
        told = PLUS.matcher(told).replaceAll("$1 with $2");
        told = SPACED_PERCENT.matcher(told).replaceAll("$1%");
        return told.replace(" vs. ", " compared with ")
                .replace(" vs ", " compared with ")
                .replace(" versus ", " compared with ");
    }

    /** The clause without what stands in brackets, statistics and stress; its claim kept whole. */
    static String asides(String clause) {
        return tidy(certain(STATISTIC.matcher(Brackets.dropped(clause)).replaceAll("")));
    }

    private static final Pattern TAG = Pattern.compile("^(?:</?[a-z]{1,6}>)+");

    /** A heading that ran into the text: "Introduction The efficacy of". */
    private static final Pattern HEADING =
            Pattern.compile(
                    "^(?:Introduction|Background|Objectives?|Aims?|Purpose|Methods?|Materials and methods|Results?|Findings|Conclusions?"
                            + "|Discussion|Significance|In (?:summary|conclusion)|To conclude)[:.]? ((?:The|This|These|We|In|A|An|To|Our|Patients|People|Long|Among|Of|There|Understanding|Living) )");

    /** Lead-ins and connecting words taken off the start; the strength of the clause unchanged. */
    static String lead(String clause) {
        String text = clause;
        for (int turn = 0; turn < 3; turn++) {
            String next = HEADING.matcher(TAG.matcher(text).replaceFirst("")).replaceFirst("$1");
            next = CONNECTIVE.matcher(next).replaceFirst("");
            next = LEAD_IN.matcher(next).replaceFirst("");
            next = TOOL.matcher(next).replaceFirst("");
            next = MADE_AND_FOUND.matcher(next).replaceFirst("We $1 ");
            if (next.equals(text)) {
                break;
            }
            text = next;
        }
        return POINTED_AT.matcher(text).replaceFirst("The $1 ");
    }

    /** "did not differ significantly" found no clear difference; it did not find sameness. */
    private static final Pattern DENIED_LATE =
            Pattern.compile("\\bnot ([a-z]+) (?:statistically )?significantly\\b");

    private static final Pattern DENIED_SIZE =
            Pattern.compile(
                    "\\bnot (?:markedly|substantially|notably|dramatically|considerably|robustly|greatly|profoundly|remarkably|strongly)\\b");

    private static final Pattern STRESS = Pattern.compile("\\b[Ss]ignificant ([\\p{L}\\d-]+)");

    /** After these words "significant" is no mere stress, but what is said. */
    private static final Set<String> SAID =
            Set.of(
                    "and", "or", "for", "in", "on", "at", "from", "between", "only", "when",
                    "after", "with", "to");

    /** What holds there and nowhere else holds by that very test. */
    private static final Pattern ONLY =
            Pattern.compile(
                    "(?i)\\bonly\\b[^,;]*\\bsignificant |\\bsignificant\\b[^,;]*\\bonly\\b|\\b(?:unlike|in contrast (?:to|with))\\b.*\\bsignificant ");

    /** Statistical certainty is neither size nor proof: "significant" goes, "not" stays. */
    private static String certain(String text) {
        String denied = DENIED_LATE.matcher(text).replaceAll("not clearly $1");
        denied = DENIED_SIZE.matcher(denied).replaceAll("not clearly");
        String told =
                denied.replace("no statistically significant", "no clear")
                        .replace("No statistically significant", "No clear")
                        .replace("not statistically significant", "not clear")
                        .replace("no significant", "no clear")
                        .replace("No significant", "No clear")
                        .replace("not significantly", "not clearly")
                        .replace("not significant", "not clear")
                        .replace("not statistically", "not clearly")
                        .replace("statistically significant ", "")
                        .replace("a significant i", "an i")
                        .replace("a significant a", "an a")
                        .replace("a significant e", "an e")
                        .replace("A significant i", "An i")
                        .replace("A significant a", "An a")
                        .replace("A significant e", "An e")
                        .replace("without significant ", "without notable ");
        told = ONLY.matcher(told).find() ? told : unstressed(told);
        if (told.endsWith(" significantly")) {
            told = told.substring(0, told.length() - " significantly".length());
        }
        for (String adverb : ADVERBS) {
            boolean said = told.contains("nly " + adverb) || told.contains("but " + adverb);
            told = said ? told : told.replace(" " + adverb, " ");
        }
        return told;
    }

    /** Without "significant" where it only stresses the noun or adjective after it. */
    private static String unstressed(String text) {
        StringBuilder kept = new StringBuilder();
        Matcher stress = STRESS.matcher(text);
        int from = 0;
        while (stress.find()) {
            boolean denied = text.startsWith("non-", Math.max(0, stress.start() - 4));
            if (!denied && !SAID.contains(stress.group(1))) {
                kept.append(text, from, stress.start());
                from = stress.start(1);
            }
        }
        return kept.append(text, from, text.length()).toString();
    }

    static String tidy(String text) {
        String told = text.replace(" ,", ",").replace(" .", ".").replace(" ;", ";");
        told = told.replace("  ", " ").replace("  ", " ").strip();
        while (!told.isEmpty() && ",;:".indexOf(told.charAt(told.length() - 1)) >= 0) {
            told = told.substring(0, told.length() - 1).strip();
        }
        return told;
    }
}
