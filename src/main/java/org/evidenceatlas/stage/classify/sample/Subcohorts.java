package org.evidenceatlas.stage.classify.sample;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Piece;
import org.evidenceatlas.stage.classify.sample.GroupCount.Kind;

/** Parts of a study told beside the whole: stages of a study, and patients by their illness. */
final class Subcohorts {
    private static final Pattern STAGE =
            Pattern.compile(
                    "(?i)\\b(?:discovery|validation|replication|derivation|training|testing|test"
                            + "|confirmatory)[ -](?:phase|cohort|set|sample|stage|group|dataset)s?\\b"
                            + "|\\bindependent (?:\\w+ )?(?:cohort|sample|set)\\b");
    private static final Pattern FIRST_STAGE =
            Pattern.compile(
                    "\\b(?:discovery|exploratory|derivation|training|screening) (?:cohort|set|sample)s?\\b");
    private static final Pattern NEXT_STAGE =
            Pattern.compile(
                    "\\b(?:validation|replication|confirmatory|test) (?:cohort|set|sample)s?\\b");
    private static final Pattern LIST = Pattern.compile("^[^().;]{0,40}[(\\[]([^()\\[\\]]{5,160})");
    private static final Pattern ITEM =
            Pattern.compile("([A-Za-z][A-Za-z/+ -]{0,40}?),? ?(?:[=:]|\\bn ?=) ?(\\d[\\d,]*)");
    private static final Pattern PART =
            Pattern.compile("(?:^|[,;] ?(?:and )?)(?:n ?= ?)?(\\d{1,3}(?:,\\d{3})+|\\d+) ");
    private static final Pattern OVERLAP =
            Pattern.compile(
                    "\\bco-enrol|\\bmutually exclusive except\\b|\\boverlapping (?:participants|patients|cases)\\b"
                            + "|\\b(?:took part|participated|enrol(?:l)?ed|included) in both\\b");
    private static final Pattern OTHER_ILLNESS =
            Pattern.compile(
                    "(?i)(?:FMS?|fibromyalgia|MS|multiple sclerosis|SLE|lupus|RA|rheumatoid"
                            + " arthritis|MDD|(?:major )?depression|IBS|GWI|Gulf War illness|PTLDS"
                            + "|Lyme disease)(?: only| alone| patients)?");

    private Subcohorts() {}

    /** Whether a sentence tells of one stage of a study, such as its validation. */
    static boolean isStage(Piece piece) {
        return STAGE.matcher(piece.text()).find();
    }

    /** Whether the text tells of a first stage and of another that confirms it. */
    static boolean hasStages(Paper paper) {
        return FIRST_STAGE.matcher(paper.lower()).find()
                && NEXT_STAGE.matcher(paper.lower()).find();
    }

    /** Whether the number is that of one of several stages, of different sizes. */
    static boolean oneOfStages(Paper paper, List<GroupCount> counts, GroupCount one) {
        return isStage(paper.pieces().get(one.sentence()))
                && counts.stream()
                        .anyMatch(
                                two ->
                                        two.kind() == one.kind()
                                                && two.value() != one.value()
                                                && isStage(paper.pieces().get(two.sentence())));
    }

    /** Whether a stated number of all, not less than the largest group, is less than their sum. */
    static boolean contradict(List<GroupCount> counts, int largest, int sum) {
        return counts.stream()
                .anyMatch(
                        one ->
                                one.kind() != Kind.CONTROLS
                                        && one.strength() >= 4
                                        && one.value() > largest
                                        && one.value() < sum);
    }

    /** Whether the numbers in brackets after a number add up to it, and this is one of them. */
    static boolean isPartOf(Paper paper, GroupCount whole, int part) {
        Matcher list = LIST.matcher(after(paper, whole));
        if (!list.find()) {
            return false;
        }
        List<Integer> parts = new ArrayList<>();
        Matcher item = PART.matcher(list.group(1));
        while (item.find()) {
            parts.add(NumberWords.value(item.group(1)));
        }
        return parts.size() > 1
                && parts.contains(part)
                && parts.stream().mapToInt(Integer::intValue).sum() == whole.value();
    }

    /** Whether the text says that some people were in several of its groups. */
    static boolean overlap(Paper paper) {
        return OVERLAP.matcher(paper.lower()).find();
    }

    private static String after(Paper paper, GroupCount count) {
        Piece piece = paper.pieces().get(count.sentence());
        int after = count.span().end() - piece.start();
        return after < 0 || after >= piece.text().length() ? "" : piece.text().substring(after);
    }

    /**
     * How many of the patients have another illness alone: "90 patients (FM = 40; ME = 50)" gives
     * 40; 0 where the list does not add up to the number before it.
     */
    static int otherIllness(Paper paper, GroupCount cases) {
        Matcher list = LIST.matcher(after(paper, cases));
        if (!list.find()) {
            return 0;
        }
        int all = 0;
        int other = 0;
        Matcher item = ITEM.matcher(list.group(1));
        while (item.find()) {
            int value = NumberWords.value(item.group(2));
            all += value;
            other += OTHER_ILLNESS.matcher(item.group(1).strip()).matches() ? value : 0;
        }
        return all == cases.value() && other < all ? other : 0;
    }
}
