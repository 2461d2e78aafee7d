package org.evidenceatlas.stage.draft.say;

import java.util.List;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

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
    private static final Pattern CONNECTIVE =
            Pattern.compile(
                    "^(?:Notably|Moreover|Furthermore|In addition|Additionally|Interestingly"
                            + "|Importantly|Specifically|However|In contrast|By contrast|Conversely"
                            + "|Overall|Remarkably|Surprisingly|Similarly|Likewise|Consistently|Finally"
                            + "|First|Second|Third|Firstly|Secondly|Thirdly|Lastly|Also|In particular"
                            + "|Nevertheless|Nonetheless|In summary|In conclusion|To conclude|Conclusions?"
                            + "|Thus|Therefore|Hence|Consequently|Accordingly|As expected|In fact|Indeed"
                            + "|Of note|Taken together|Collectively|Together|Altogether|Crucially|Then"
                            + "|Subsequently|Meanwhile|In total|As a result|As a consequence|Besides"
                            + "|Unexpectedly|Strikingly|More importantly|In general|Generally|On the"
                            + " other hand|At the same time|Further|In brief|In this (?:study|review|paper"
                            + "|article|cohort|sample|analysis|trial)|Our study|In our (?:study|cohort"
                            + "|sample|analysis)|Here|Intriguingly|Paradoxically|Ultimately|In line with"
                            + " this|Consistent with this|In the present study|In the current study), ");
    private static final Pattern TAIL =
            Pattern.compile(
                    ",? (?:i\\.e\\.,?|e\\.g\\.,?|suggesting|indicating|highlighting|supporting|underscoring|reflecting"
                            + "|implying|confirming|demonstrating|revealing|emphasi[sz]ing|pointing to"
                            + "|reinforcing|showing|consistent with|in line with|which (?:may|might|could"
                            + "|suggests?|indicates?|is consistent)|thereby|thus|likely due|possibly due"
                            + "|potentially|warranting|making it|offering|providing|as (?:shown|evidenced"
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
                    "subsequently ",
                    "exceptionally ",
                    "novel ");

    private Trim() {}

    /** The clause without lead-ins, asides, statistics and side inferences. */
    static String plainly(String clause) {
        String text = lead(clause.strip());
        text = brackets(text);
        text = STATISTIC.matcher(text).replaceAll("");
        text = TAIL.matcher(text).replaceFirst("");
        return tidy(certain(text));
    }

    private static final Pattern AT_LEAST = Pattern.compile(" ?≥ ?(\\d)");
    private static final Pattern AT_MOST = Pattern.compile(" ?≤ ?(\\d)");
    private static final Pattern ABOVE = Pattern.compile(" ?> ?(\\d)");
    private static final Pattern BELOW = Pattern.compile(" ?< ?(\\d)");

    /** Signs of size said in words, and "versus" too. */
    static String signs(String text) {
        String told = AT_LEAST.matcher(text).replaceAll(" at least $1");
        told = AT_MOST.matcher(told).replaceAll(" at most $1");
        told = ABOVE.matcher(told).replaceAll(" over $1");
        told = BELOW.matcher(told).replaceAll(" below $1");
        return told.replace(" vs. ", " compared with ")
                .replace(" vs ", " compared with ")
                .replace(" versus ", " compared with ");
    }

    /** The clause without what stands in brackets, statistics and stress; its claim kept whole. */
    static String asides(String clause) {
        return tidy(certain(STATISTIC.matcher(brackets(clause)).replaceAll("")));
    }

    /** Lead-ins and connecting words taken off the start; the strength of the clause unchanged. */
    static String lead(String clause) {
        String text = clause;
        for (int turn = 0; turn < 3; turn++) {
            String next = CONNECTIVE.matcher(text).replaceFirst("");
            next = LEAD_IN.matcher(next).replaceFirst("");
            if (next.equals(text)) {
                break;
            }
            text = next;
        }
        return text;
    }

    /** Drops what stands in brackets, but for a percentage: "(n = 56, 20%)" becomes "(20%)". */
    private static String brackets(String text) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != '(' && c != '[') {
                kept.append(c);
                at++;
                continue;
            }
            int close = close(text, at);
            if (close < 0) {
                return kept + text.substring(at);
            }
            String share = share(text.substring(at + 1, close));
            boolean word = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
            if (word && close + 1 < text.length() && Character.isLetter(text.charAt(close + 1))) {
                kept.append(text, at, close + 1);
            } else if (share.isEmpty()) {
                int last = kept.length() - 1;
                if (last >= 0 && kept.charAt(last) == ' ') {
                    kept.setLength(last);
                }
            } else {
                kept.append('(').append(share).append(')');
            }
            at = close + 1;
        }
        return kept.toString();
    }

    private static final Pattern SHARE =
            Pattern.compile(
                    "^(?:[nN] ?= ?[\\d,]+[,;] ?|[\\d,]+/[\\d,]+[,;:]? ?)?(\\d+(?:\\.\\d+)?) ?%$");

    private static String share(String inside) {
        Matcher found = SHARE.matcher(inside.strip());
        return found.find() ? found.group(1) + "%" : "";
    }

    private static int close(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Statistical certainty is neither size nor proof: "significant" goes, "not" stays. */
    private static String certain(String text) {
        String told =
                text.replace("no statistically significant", "no clear")
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
                        .replace(" significant ", " ")
                        .replace("Significant ", "");
        if (told.endsWith(" significantly")) {
            told = told.substring(0, told.length() - " significantly".length());
        }
        for (String adverb : ADVERBS) {
            told = told.replace(" " + adverb, " ");
        }
        return told;
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
