package org.evidenceatlas.corruption.kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evidenceatlas.corruption.material.Falsehood;
import org.evidenceatlas.corruption.material.Material;
import org.evidenceatlas.corruption.material.Truth;

/** Another number: another digit, digits swapped, the decimal point moved, another word. */
final class Numbers implements Corruption {
    private static final String KIND = "number";

    /** Not within a name such as "IL-6", not the end of "1.2-3.4". */
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,/_-])\\d+(?:[.,]\\d+)*(?![\\p{L}\\d_]|[.,]\\d|/\\d|-\\d|['’′])");

    /** What makes a name of the number after it. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)(covid|sars|cov|types?|interleukin|complex(es)?|version|virus|herpesvirus"
                            + "|factor|coenzyme|vitamin|form|omega|class|lambda|apo|toll-like"
                            + "|receptors?|subunit|schedule|isoform|registration|number|crd\\d*)"
                            + "[ -]?$");

    private static final Pattern ACRONYM = Pattern.compile("\\b([A-Z][A-Za-z]*[A-Z])[ -]?$");
    private static final Pattern STATISTIC =
            Pattern.compile(
                    "(?:a?OR|a?HR|a?RR|I?RR|CI|SD|SE|IQR|AUC|S?MD|WMD|PR|SEM|ICC|OF|IN|CrI)");

    /** What a number before a hyphen may count. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "^-(?![a-zA-Z]*\\b(HT|hydroxy\\w*|OH)\\b)(weeks?|months?|days?|years?|hours?"
                            + "|min(ute)?s?|seconds?|points?|items?|fold|steps?|sessions?|arms?"
                            + "|groups?|levels?|cent(er|re)s?|person|factor|class|lead)\\b");

    private static final Pattern REGISTERED =
            Pattern.compile("(?i)NCT\\d|ISRCTN|PROSPERO|CRD\\d|\\bregist|\\bdoi\\b|https?:|www\\.");
    private static final List<String> WORDS =
            List.of(
                    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                    "eleven", "twelve");
    private static final Pattern WORD =
            Pattern.compile("(?i)(?<![\\w-])(?:" + String.join("|", WORDS) + ")(?![\\w])");
    private static final List<Swap> PARTS =
            List.of(
                    Swap.of("word", "one[- ]third|a third", "a fifth"),
                    Swap.of("word", "two[- ]thirds", "one fifth"),
                    Swap.of("word", "one[- ]quarter|a quarter", "a half"),
                    Swap.of("word", "three[- ]quarters", "one quarter"),
                    Swap.of("word", "half(?= of| the)", "a tenth"),
                    Swap.of("word", "twice", "four times"),
                    Swap.of("word", "two-?fold", "fivefold"),
                    Swap.of("word", "three-?fold", "sixfold"),
                    Swap.of("word", "doubled", "tripled"),
                    Swap.of("word", "tripled", "doubled"));

    @Override
    public Stream<Falsehood> of(Material material) {
        return material.truths().stream().flatMap(Numbers::of);
    }

    private static Stream<Falsehood> of(Truth truth) {
        List<Falsehood> made = new ArrayList<>();
        List<MatchResult> figures = figures(truth.text());
        if (!figures.isEmpty()) {
            figure(truth, "digit", figures, figure -> digit(truth, figure)).ifPresent(made::add);
            figure(truth, "swapped", figures, Numbers::swapped).ifPresent(made::add);
            figure(truth, "shifted", figures, Numbers::shifted).ifPresent(made::add);
        }
        words(truth).ifPresent(made::add);
        return made.stream();
    }

    static List<MatchResult> figures(String sentence) {
        if (REGISTERED.matcher(sentence).find()) {
            return List.of();
        }
        return FIGURE.matcher(sentence)
                .results()
                .filter(found -> isQuantity(sentence, found))
                .toList();
    }

    private static boolean isQuantity(String sentence, MatchResult found) {
        String before = sentence.substring(0, found.start());
        String after = sentence.substring(found.end());
        if (NAMED.matcher(before).find()
                || before.endsWith("(") && after.startsWith(") ") && found.group().length() == 1) {
            return false;
        }
        var acronym = ACRONYM.matcher(before);
        if (acronym.find() && !STATISTIC.matcher(acronym.group(1)).matches()) {
            return false;
        }
        return !after.startsWith("-") || COUNTED.matcher(after).find();
    }

    private static Optional<Falsehood> figure(
            Truth truth, String way, List<MatchResult> figures, UnaryOperator<String> change) {
        int first = truth.choose(way, figures.size());
        for (int i = 0; i < figures.size(); i++) {
            MatchResult figure = figures.get((first + i) % figures.size());
            String said = change.apply(figure.group());
            if (isOther(figure.group(), said)) {
                return Optional.of(
                        truth.saying(
                                KIND,
                                way,
                                new Swap.Hit(way, figure.start(), figure.end(), said)
                                        .in(truth.text())));
            }
        }
        return Optional.empty();
    }

    private static boolean isOther(String figure, String said) {
        return value(figure).compareTo(value(said)) != 0;
    }

    /**
     * "1,234" is a thousand and more; what cannot be read as one number has no value of its own.
     */
    private static BigDecimal value(String figure) {
        String plain =
                figure.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?") ? figure.replace(",", "") : figure;
        plain = plain.replace(',', '.');
        return plain.indexOf('.') == plain.lastIndexOf('.')
                ? new BigDecimal(plain)
                : new BigDecimal(plain.replace(".", ""));
    }

    private static String digit(Truth truth, String figure) {
        StringBuilder said = new StringBuilder(figure);
        int at = truth.choose("place", figure.length());
        while (!Character.isDigit(figure.charAt(at))) {
            at = (at + 1) % figure.length();
        }
        boolean leading = at == 0 && figure.length() > 1;
        int digit = figure.charAt(at) - '0';
        int other = (digit + 1 + truth.choose("digit", 8)) % 10;
        if (leading && digit != 0 && other == 0) {
            other = digit == 9 ? 8 : digit + 1;
        }
        said.setCharAt(at, (char) ('0' + other));
        return said.toString();
    }

    /** "45" to "54", "1.2" to "2.1"; the number itself where no two digits can change places. */
    private static String swapped(String figure) {
        for (int i = figure.length() - 1; i > 0; i--) {
            int before = i - 1;
            while (before >= 0 && !Character.isDigit(figure.charAt(before))) {
                before--;
            }
            boolean fits =
                    before >= 0
                            && Character.isDigit(figure.charAt(i))
                            && figure.charAt(before) != figure.charAt(i)
                            && !(before == 0 && figure.charAt(i) == '0')
                            && !(before == 0 && figure.charAt(0) == '0');
            if (fits) {
                StringBuilder said = new StringBuilder(figure);
                said.setCharAt(before, figure.charAt(i));
                said.setCharAt(i, figure.charAt(before));
                return said.toString();
            }
        }
        return figure;
    }

    /** "3.5" to "35", "0.05" to "0.005", "45" to "450". */
    private static String shifted(String figure) {
        int point = figure.indexOf('.');
        if (figure.indexOf(',') >= 0 || point != figure.lastIndexOf('.')) {
            return figure;
        }
        if (point < 0) {
            return figure + "0";
        }
        return figure.startsWith("0.")
                ? "0.0" + figure.substring(2)
                : figure.substring(0, point) + figure.substring(point + 1);
    }

    private static Optional<Falsehood> words(Truth truth) {
        List<Swap.Hit> hits = new ArrayList<>(Swap.hits(PARTS, truth.text()));
        for (MatchResult found : WORD.matcher(truth.text()).results().toList()) {
            int at = WORDS.indexOf(found.group().toLowerCase(Locale.ROOT));
            int other = (at + 1 + truth.choose("word", WORDS.size() - 1)) % WORDS.size();
            boolean free =
                    hits.stream()
                            .noneMatch(
                                    hit -> found.start() < hit.end() && hit.start() < found.end());
            if (free) {
                hits.add(new Swap.Hit("word", found.start(), found.end(), WORDS.get(other)));
            }
        }
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        Swap.Hit hit = hits.get(truth.choose("words", hits.size()));
        return Optional.of(truth.saying(KIND, hit.way(), hit.in(truth.text())));
    }
}
