package org.evidenceatlas.corruption.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words, and what takes their place.
 *
 * @param way how a report names it
 */
record Swap(String way, Pattern words, Function<MatchResult, String> instead) {
    /** A place in a sentence where words may be swapped. */
    record Hit(String way, int start, int end, String instead) {
        /** The sentence with these words swapped. */
        String in(String sentence) {
            String said = instead;
            if (!said.isEmpty() && start < end && Character.isUpperCase(sentence.charAt(start))) {
                said = Character.toUpperCase(said.charAt(0)) + said.substring(1);
            }
            return sentence.substring(0, start) + said + sentence.substring(end);
        }
    }

    /** A swap of plain words, in any case; {@code $1} stands for the first group. */
    static Swap of(String way, String words, String instead) {
        return new Swap(
                way,
                Pattern.compile("(?i)\\b(?:" + words + ")\\b"),
                found ->
                        found.groupCount() > 0 && found.group(1) != null
                                ? instead.replace("$1", found.group(1))
                                : instead.replace("$1", ""));
    }

    /** Every place where these words stand. */
    List<Hit> hits(String sentence) {
        List<Hit> hits = new ArrayList<>();
        Matcher matcher = words.matcher(sentence);
        while (matcher.find()) {
            String said = instead.apply(matcher.toMatchResult());
            if (!said.equals(matcher.group())) {
                hits.add(new Hit(way, matcher.start(), matcher.end(), said));
            }
        }
        return hits;
    }

    /** The hits of all swaps, in their order; of two that overlap the first. */
    static List<Hit> hits(List<Swap> swaps, String sentence) {
        List<Hit> hits = new ArrayList<>();
        for (Swap swap : swaps) {
            for (Hit hit : swap.hits(sentence)) {
                if (hits.stream().noneMatch(one -> one.start < hit.end && hit.start < one.end)) {
                    hits.add(hit);
                }
            }
        }
        return hits;
    }
}
