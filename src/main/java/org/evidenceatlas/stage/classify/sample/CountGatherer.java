package org.evidenceatlas.stage.classify.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.evidenceatlas.model.Where;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.Piece;
import org.evidenceatlas.stage.classify.sample.GroupCount.Kind;

/** Gathers every number of people that the title or abstract states; decides nothing. */
final class CountGatherer {
    private static final int TOOK_PART_BONUS = 3;
    private static final int FOUND_ILL_BONUS = 3;

    private final Paper paper;
    private final int index;
    private final Piece piece;
    private final List<GroupCount> found;

    private CountGatherer(Paper paper, int index, List<GroupCount> found) {
        this.paper = paper;
        this.index = index;
        this.piece = paper.pieces().get(index);
        this.found = found;
    }

    static List<GroupCount> gather(Paper paper) {
        List<GroupCount> found = new ArrayList<>();
        for (int i = 0; i < paper.pieces().size(); i++) {
            Piece piece = paper.pieces().get(i);
            if (piece.part() != Part.BACKGROUND
                    || CountWords.OWN_PEOPLE.matcher(piece.text()).find()) {
                CountGatherer sentence = new CountGatherer(paper, i, found);
                sentence.numberFirst();
                sentence.brackets();
                sentence.totals();
                sentence.bare();
                sentence.bareWithout();
                sentence.verbs();
                sentence.named();
            }
        }
        return found;
    }

    /** "40 patients with ME/CFS". */
    private void numberFirst() {
        Matcher match = CountWords.NUMBER_FIRST.matcher(piece.text());
        int from = 0;
        while (from < piece.text().length() && match.find(from)) {
            from = match.end(1);
            int value = NumberWords.value(match.group(1));
            String between = match.group(2);
            if (value < 1
                    || CountWords.NOT_PEOPLE.matcher(between).find()
                    || value > 1 && ArticleWords.isSingular(between, piece.text(), match.end(2))
                    || CountWords.THINGS_OF_PEOPLE.matcher(between).find()
                    || isRate(match.start(1), match.end(2))
                    || isNoGroup(match.start(1), match.end(2))
                    || looksLikeAYear(match.group(1), between)) {
                continue;
            }
            from = match.end(2);
            String whole = between + match.group(3);
            boolean compared =
                    CountWords.COMPARED_WITH.matcher(before(match.start(1))).find()
                            && !CountWords.SAME_PEOPLE.matcher(whole).find();
            boolean group = ArticleWords.CONTROL_GROUP.matcher(before(match.start(1))).find();
            String after = piece.text().substring(match.end(2));
            compared |= group || ArticleWords.isCompared(after);
            Kind kind = compared ? Kind.CONTROLS : kind(between, whole);
            if (kind == Kind.TOTAL) {
                boolean ill = ArticleWords.CASE_GROUP.matcher(before(match.start(1))).find();
                kind = ill ? Kind.CASES : ArticleWords.kindAfter(after);
            }
            add(kind, value, match.start(1), match.end(2));
        }
    }

    /** "patients with ME/CFS (n = 40)". */
    private void brackets() {
        if (!piece.lower().contains("n=") && !piece.lower().contains("n =")) {
            return;
        }
        Matcher match = CountWords.BRACKETS.matcher(piece.text());
        while (match.find()) {
            int value = NumberWords.value(match.group(2));
            String rest = match.group(3);
            Matcher second = CountWords.SECOND.matcher(rest);
            if (second.find()) {
                both(match, value, second);
            } else if (value > 0 && !CountWords.SEX.matcher(rest).find()) {
                String before = lastPhrase(match.group(1));
                boolean total =
                        before.endsWith("(total")
                                || piece.text()
                                        .substring(match.end(1), match.start(2))
                                        .contains("total");
                add(total ? Kind.TOTAL : kind(before, before), value, match.start(2), match.end(2));
            }
        }
    }

    /** "patients and controls (n = 23/25)"; of one group it is a share, and no number of people. */
    private void both(Matcher match, int first, Matcher second) {
        String words = match.group(1);
        String last = lastPhrase(words);
        int value = NumberWords.value(second.group(1));
        if (first > 0 && value > 0 && last.length() < words.length()) {
            String before = words.substring(0, words.length() - last.length());
            int from = match.start(3) + second.start(1);
            add(kind(before, before), first, match.start(2), match.end(2));
            add(kind(last, last), value, from, match.start(3) + second.end(1));
        }
    }

    /** "65 with ME/CFS". */
    private void bare() {
        each(
                CountWords.BARE,
                1,
                (value, match) -> {
                    if (match.start(3) < 0) {
                        add(Kind.CASES, value, match.start(1), match.end(2));
                    }
                });
    }

    /** "229 without long COVID". */
    private void bareWithout() {
        each(
                CountWords.BARE_WITHOUT,
                1,
                (value, match) -> add(Kind.CONTROLS, value, match.start(1), match.end(2)));
    }

    /** "126 agreed", and the ill of a population. */
    private void verbs() {
        boolean ill = CountWords.DISEASE.matcher(piece.text()).find();
        Kind kind = ill ? Kind.CASES : Kind.TOTAL;
        each(
                CountWords.TOOK_PART,
                1,
                (value, match) -> {
                    add(kind, value, new Spot(match.start(1), match.end(1), TOOK_PART_BONUS));
                });
        each(
                CountWords.FOUND_ILL,
                0,
                (value, match) -> {
                    add(Kind.CASES, value, new Spot(match.start(1), match.end(1), FOUND_ILL_BONUS));
                });
    }

    /** Groups named before their number, or told without a word for people. */
    private void named() {
        for (NamedGroups.Told one : NamedGroups.in(piece)) {
            if (one.value() > 0) {
                add(one.kind(), one.value(), one.start(), one.end());
            }
        }
    }

    private void each(Pattern pattern, int more, BiConsumer<Integer, Matcher> use) {
        Matcher match = pattern.matcher(piece.text());
        while (match.find()) {
            int value = NumberWords.value(match.group(1));
            if (value > more && !looksLikeAYear(match.group(1), "not beside a word")) {
                use.accept(value, match);
            }
        }
    }

    /** "a total of 40". */
    private void totals() {
        Matcher match = CountWords.TOTAL.matcher(piece.text());
        while (match.find()) {
            int value = NumberWords.value(match.group(1));
            String after = piece.text().substring(match.end(1));
            boolean people =
                    !CountWords.NOT_PEOPLE.matcher(after).find()
                            && !CountWords.PLACES.matcher(after).find();
            if (value > 1 && people && !looksLikeAYear(match.group(1), "not beside a word")) {
                boolean cases = CountWords.CASES_NEAR.matcher(after).find();
                add(cases ? Kind.CASES : Kind.TOTAL, value, match.start(1), match.end(1));
            }
        }
    }

    private void add(Kind kind, int value, int start, int end) {
        add(kind, value, new Spot(start, end, 0));
    }

    private void add(Kind kind, int value, Spot spot) {
        int start = spot.start();
        int end = spot.end();
        GroupCount made =
                new GroupCount(
                        kind,
                        value,
                        piece.text().substring(start, end),
                        paper.span(piece, start, end),
                        piece.part(),
                        index,
                        strength(start, end) + spot.bonus(),
                        CountWords.RANDOMISED.matcher(around(start, end)).find());
        GroupCount same = found.stream().filter(made::isSame).findFirst().orElse(null);
        if (same == null) {
            found.add(made);
        } else if (made.strength() > same.strength()) {
            found.set(found.indexOf(same), made);
        }
    }

    private String around(int start, int end) {
        return piece.text()
                .substring(Math.max(0, start - 40), Math.min(piece.text().length(), end + 50));
    }

    /** How sure it is that this is the number of the whole group. */
    private int strength(int start, int end) {
        String before = piece.text().substring(Math.max(0, start - 60), start);
        String after = piece.text().substring(end, Math.min(piece.text().length(), end + 100));
        String close = before.substring(Math.max(0, before.length() - 20));
        int strength =
                switch (piece.part()) {
                    case METHODS -> 6;
                    case AIM, TITLE, OTHER -> 5;
                    case RESULTS -> 4;
                    default -> 2;
                };
        strength += CountWords.WHOLE.matcher(before + " " + after).find() ? 2 : 0;
        strength -= Subcohorts.isStage(piece) ? 4 : 0;
        String all = piece.text().substring(end);
        strength -=
                CountWords.ASKED_AFTER.matcher(all).find()
                                || CountWords.ASKED_BEFORE.matcher(before).find()
                        ? 6
                        : 0;
        strength -= CountWords.SHARE.matcher(all).find() ? 3 : 0;
        strength -= ArticleWords.LEFT_AFTER.matcher(all).find() ? 6 : 0;
        strength -= ArticleWords.SUBSET.matcher(piece.text().substring(0, start)).find() ? 6 : 0;
        strength += piece.where() == Where.FULL_TEXT ? inArticle(start, end) : 0;
        boolean part = CountWords.PARTIAL.matcher(close).find();
        return strength - (part && !ArticleWords.SHARE_OF.matcher(before).find() ? 4 : 0);
    }

    /** How much surer, or less sure, the words of an article make it. */
    private int inArticle(int start, int end) {
        String before = piece.text().substring(0, start);
        String all = piece.text().substring(end);
        int more = ArticleWords.TOTAL_OF.matcher(before).find() ? 2 : 0;
        more += ArticleWords.LEFT_OVER.matcher(all).find() ? 2 : 0;
        boolean some =
                piece.part() == Part.RESULTS && !ArticleWords.OF_ALL.matcher(piece.text()).find();
        more -= some ? 3 : 0;
        more -= ArticleWords.NOT_THIS_STUDY.matcher(piece.text()).find() ? 6 : 0;
        boolean asked = ArticleWords.isWholeOfFewer(piece.text(), start, end);
        return asked || ArticleWords.LESS_SOME.matcher(next()).find() ? more - 5 : more;
    }

    private String next() {
        return index + 1 < paper.pieces().size() ? paper.pieces().get(index + 1).text() : "";
    }

    private static Kind kind(String noun, String whole) {
        if (CountWords.CONTROL.matcher(noun).find()) {
            return Kind.CONTROLS;
        }
        if (CountWords.WITHOUT.matcher(whole).find()) {
            return Kind.CONTROLS;
        }
        if (CountWords.CARERS.matcher(noun).find()
                || CountWords.EXPOSED.matcher(whole).find()
                        && !CountWords.LASTING.matcher(whole).find()) {
            return Kind.TOTAL;
        }
        return CountWords.DISEASE.matcher(whole).find() ? Kind.CASES : Kind.TOTAL;
    }

    private static String lastPhrase(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        int cut = Math.max(lower.lastIndexOf(" and "), lower.lastIndexOf(" versus "));
        cut = Math.max(cut, Math.max(lower.lastIndexOf(" to "), lower.lastIndexOf(" vs ")));
        cut = Math.max(cut, lower.lastIndexOf(" or "));
        return cut < 0 ? words : words.substring(cut);
    }

    /** "two controls per case", "per 100 patients", "100 person-years": no group has this size. */
    private boolean isRate(int start, int end) {
        return CountWords.PER_BEFORE.matcher(before(start)).find()
                || CountWords.PER_AFTER.matcher(piece.text().substring(end)).find();
    }

    private boolean isNoGroup(int start, int end) {
        return piece.where() == Where.FULL_TEXT
                && ArticleWords.isNoGroup(before(start), piece.text().substring(end));
    }

    private String before(int start) {
        return piece.text().substring(Math.max(0, start - 40), start);
    }

    private static boolean looksLikeAYear(String number, String between) {
        return CountWords.YEAR.matcher(number).matches() && between.length() > 12;
    }

    /** Where a number stands in the sentence, and how much surer its words make it. */
    private record Spot(int start, int end, int bonus) {}
}
