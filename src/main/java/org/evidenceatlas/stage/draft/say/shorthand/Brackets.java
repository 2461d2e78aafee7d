package org.evidenceatlas.stage.draft.say.shorthand;

import java.util.Locale;
import java.util.Optional;
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
                            + "(?: ?\\([^()]*\\))? (?:vs\\.?|versus|compared (?:with|to)) ("
                            + NUMBER
                            + ")"
                            + UNIT
                            + REST);
    private static final Pattern RATIO =
            Pattern.compile(
                    "^(?:(?:multivaria\\w+|fully|pooled)[- ]?)?(?:adjusted |unadjusted |crude )?(a?OR|a?HR|a?RR|a?IRR"
                            + "|odds ratio|hazard ratio|risk ratio|relative risk|(?:incidence )?rate ratio)(?: \\[?\\(?[a-zA-Z]{2,4}\\]?\\)?)?"
                            + "(?:,? ?[=:] ?|,? (?:of )?)(\\d+[.·]\\d+)"
                            + REST);
    private static final Pattern INTERVAL =
            Pattern.compile("^9[059](?:\\.\\d)? ?% ?(?:CI|[Cc]on|[Ii]nt|[Cc]red)");

    /** A second ratio whose name the first one gave. */
    private static final Pattern AGAIN = Pattern.compile("^\\d+\\.\\d+ [\\[(]");

    /**
     * How a ratio is said. One of odds or hazards is no ratio of risks, and larger where the
     * outcome is common: it keeps its name.
     */
    private enum Ratio {
        ODDS("odds ratio "),
        HAZARD("hazard ratio "),
        RISK("relative risk "),
        RATE("rate ratio ");

        private final String name;

        Ratio(String name) {
            this.name = name;
        }

        private static Ratio of(String written) {
            String plain = written.toLowerCase(Locale.ROOT);
            if (plain.contains("irr") || plain.contains("rate")) {
                return RATE;
            }
            return plain.contains("rr") || plain.contains("risk")
                    ? RISK
                    : plain.contains("or") || plain.contains("odds") ? ODDS : HAZARD;
        }

        /** "0.4 times" is hard to read as less, so below one the name stays too. */
        private String said(String value) {
            boolean times = (this == RISK || this == RATE) && !value.startsWith("0");
            return times ? value + " times" : name + value;
        }
    }

    /** A ratio is told where the sentence names a chance; elsewhere it explains nothing. */
    private static final Pattern RISK =
            Pattern.compile("(?i)\\b(?:risks?|odds|likel\\w+|hazards?|prone|chances?|rates?)\\b");

    /** What is taken out of a statement belongs to it. */
    private static final Pattern EXCEPTION =
            Pattern.compile(
                    "(?i)^(?:with the exception of|except|excluding|but (?:not|no)|other than|apart from|unless) ?\\b|^(?:(?:fe)?male|women|men|girls|boys)s?$");

    private static final Pattern INSIDE = Pattern.compile("\\([^()]*\\)");
    private static final Pattern SPREAD = Pattern.compile(" ?± ?\\d+(?:[.·]\\d+)?");

    private Brackets() {}

    /** The text with its brackets dropped or cut to their figure. */
    public static String dropped(String text) {
        StringBuilder kept = new StringBuilder();
        boolean ofRisk = RISK.matcher(INSIDE.matcher(text).replaceAll("")).find();
        Optional<Ratio> last = Optional.empty();
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
            Matcher ratio = RATIO.matcher(SPREAD.matcher(inside).replaceAll(""));
            if (figure.isEmpty() && ofRisk && ratio.find()) {
                last = Optional.of(Ratio.of(ratio.group(1)));
                figure = last.get().said(ratio.group(2));
            } else if (last.isPresent() && AGAIN.matcher(inside).find()) {
                figure = last.get().said(inside.substring(0, inside.indexOf(' ')));
            }
            boolean word = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
            boolean excepts = EXCEPTION.matcher(inside).find();
            boolean goesOn =
                    close + 1 < text.length() && Character.isLetter(text.charAt(close + 1));
            if (word && goesOn || excepts) {
                kept.append(text, at, close + 1);
            } else if (figure.isEmpty()) {
                int end = kept.length() - 1;
                if (end >= 0 && kept.charAt(end) == ' ' && !goesOn) {
                    kept.setLength(end);
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
        Matcher against = AGAINST.matcher(inside);
        boolean two = against.find();
        if (!two && !INTERVAL.matcher(inside).find() && share.find()) {
            return share.group(1) + "%";
        }
        if (two) {
            return against.group(1)
                    + unit(against.group(2))
                    + " against "
                    + against.group(3)
                    + unit(against.group(4));
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
