package org.evidenceatlas.stage.draft.say.shorthand;

import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/**
 * Drops what stands in brackets, but for the one figure that a reader needs: a percentage, two
 * values set against each other, or a ratio of risks or odds. Has no state.
 */
public final class Brackets {
    private static final String NUMBER = "[-−]?\\d[\\d,]*(?:[.·]\\d+)?";
    private static final String UNIT = "( ?%| ?(?:[a-zA-Zµμ]{1,8})(?:/[a-zA-Z0-9]{1,6}){0,2})?";

    /** What may follow the figure: counts, intervals, p-values. */
    private static final String REST =
            "(?:[,;:]? ?(?:95 ?%|[pPnN] ?[=<>≤≥]|\\[|\\(|CI|IQR|SD|SE|IC95).*)?$";

    private static final Pattern SHARE =
            Pattern.compile(
                    "^(?:[nN] ?= ?[\\d,]+[,;] ?|[\\d,]+/[\\d,]+[,;:]? ?)?(\\d+(?:\\.\\d+)?) ?%"
                            + REST);
    private static final Pattern AGAINST =
            Pattern.compile(
                    "^(?:[Mm]eans?:? |[Mm]edians?:? )?("
                            + NUMBER
                            + ")"
                            + UNIT
                            + " (?:vs\\.?|versus|compared (?:with|to)) ("
                            + NUMBER
                            + ")"
                            + UNIT
                            + REST);
    private static final Pattern RATIO =
            Pattern.compile(
                    "^(?:(?:multivaria\\w+|fully|pooled)[- ]?)?(?:adjusted |unadjusted |crude )?(a?OR|a?HR|a?RR|a?IRR"
                            + "|odds ratio|hazard ratio|risk ratio|relative risk)(?: \\[?\\(?[a-zA-Z]{2,4}\\]?\\)?)?"
                            + "(?:,? ?[=:] ?|,? (?:of )?)(\\d+[.·]\\d+)"
                            + REST);
    private static final Pattern INTERVAL =
            Pattern.compile("^9[059](?:\\.\\d)? ?% ?(?:CI|[Cc]on|[Ii]nt|[Cc]red)");

    /** A second ratio whose name the first one gave. */
    private static final Pattern AGAIN = Pattern.compile("^\\d+\\.\\d+ [\\[(]");

    private static final String TIMES = " times";

    /** Where the sentence names a chance, a ratio says how many times it was. */
    private static final Pattern RISK =
            Pattern.compile("(?i)\\b(?:risks?|odds|likel\\w+|hazards?|prone|chances?|rates?)\\b");

    private static final Pattern INSIDE = Pattern.compile("\\([^()]*\\)");
    private static final Pattern SPREAD = Pattern.compile(" ?± ?\\d+(?:[.·]\\d+)?");

    private Brackets() {}

    /** The text with its brackets dropped or cut to their figure. */
    public static String dropped(String text) {
        StringBuilder kept = new StringBuilder();
        boolean ofRisk = RISK.matcher(INSIDE.matcher(text).replaceAll("")).find();
        boolean again = false;
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
            String inside = text.substring(at + 1, close).strip();
            String figure = figure(inside);
            if (figure.endsWith(TIMES)) {
                figure = ofRisk ? figure : "";
                again = ofRisk;
            } else if (again && AGAIN.matcher(inside).find()) {
                figure = inside.substring(0, inside.indexOf(' ')) + TIMES;
            }
            boolean word = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
            if (word && close + 1 < text.length() && Character.isLetter(text.charAt(close + 1))) {
                kept.append(text, at, close + 1);
            } else if (figure.isEmpty()) {
                int last = kept.length() - 1;
                if (last >= 0 && kept.charAt(last) == ' ') {
                    kept.setLength(last);
                }
            } else {
                kept.append('(').append(figure).append(')');
            }
            at = close + 1;
        }
        return kept.toString();
    }

    /** The figure in plain words, "" where the bracket holds none that can stand alone. */
    private static String figure(String bracket) {
        String inside = SPREAD.matcher(bracket.strip()).replaceAll("");
        Matcher share = SHARE.matcher(inside);
        if (!INTERVAL.matcher(inside).find() && share.find()) {
            return share.group(1) + "%";
        }
        Matcher against = AGAINST.matcher(inside);
        if (against.find()) {
            return against.group(1)
                    + unit(against.group(2))
                    + " against "
                    + against.group(3)
                    + unit(against.group(4));
        }
        Matcher ratio = RATIO.matcher(inside);
        if (ratio.find()) {
            return ratio.group(2) + TIMES;
        }
        return "";
    }

    private static String unit(@org.jspecify.annotations.Nullable String unit) {
        return unit == null ? "" : unit.equals(" %") ? "%" : unit;
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
}
