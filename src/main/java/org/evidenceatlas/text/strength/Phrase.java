package org.evidenceatlas.text.strength;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A pattern of words, as {@link Grammar} writes them: elements apart by spaces.
 *
 * <ul>
 *   <li>{@code be|been} one of these words; {@code {may}} one of a named set;
 *   <li>{@code predict*} a word that begins so, in a set too; {@code to?} a word that may be
 *       missing;
 *   <li>{@code ~3} up to three other words; {@code ^3} the same, without prepositions and "the".
 * </ul>
 *
 * <p>Adverbs, "not" among them, may stand between any two elements. A match takes time bounded by
 * the pattern, whatever the text.
 */
final class Phrase {
    /** The most adverbs that are passed over before one element. */
    private static final int ADVERBS = 3;

    private final List<Element> elements = new ArrayList<>();

    /** One element; {@code numbers} are those of its words. */
    private record Element(
            Set<String> words, BitSet numbers, List<String> stems, boolean optional, Gap gap) {
        boolean is(Token token) {
            if (token.number() >= 0 && numbers.get(token.number())) {
                return true;
            }
            for (String stem : stems) {
                if (token.word().startsWith(stem)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Up to so many words between two elements; none if {@code most} is 0. */
    private record Gap(int most, boolean bare) {
        static final Gap NO = new Gap(0, false);

        boolean passes(Token token) {
            return !token.isMark()
                    && !WordClass.DOUBTING.contains(token.word())
                    && !(bare
                            && (WordClass.PREPOSITIONS.contains(token.word())
                                    || token.word().equals("the")));
        }
    }

    Phrase(String pattern, Lexicon lexicon) {
        for (String part : pattern.strip().split(" +")) {
            elements.add(element(part, lexicon));
        }
    }

    private static Element element(String part, Lexicon lexicon) {
        if (part.startsWith("~") || part.startsWith("^")) {
            Gap gap = new Gap(Integer.parseInt(part.substring(1)), part.startsWith("^"));
            return new Element(Set.of(), new BitSet(), List.of(), true, gap);
        }
        boolean optional = part.endsWith("?");
        Set<String> words = new HashSet<>();
        List<String> stems = new ArrayList<>();
        for (String one : part.substring(0, part.length() - (optional ? 1 : 0)).split("\\|")) {
            boolean named = one.startsWith("{");
            for (String word :
                    named ? lexicon.set(one.substring(1, one.length() - 1)) : Set.of(one)) {
                if (word.endsWith("*")) {
                    stems.add(word.substring(0, word.length() - 1));
                } else {
                    words.add(word);
                }
            }
        }
        BitSet numbers = new BitSet();
        words.forEach(word -> numbers.set(lexicon.number(word)));
        return new Element(words, numbers, stems, optional, Gap.NO);
    }

    /** The words with which a match may begin. */
    Set<String> firstWords() {
        return elements.getFirst().words();
    }

    /** The beginnings of words with which a match may begin. */
    List<String> firstStems() {
        return elements.getFirst().stems();
    }

    /** One past the last token of a match that begins here, or -1. */
    int endOf(List<Token> tokens, int at) {
        return endOf(tokens, at, 0);
    }

    private int endOf(List<Token> tokens, int at, int nth) {
        if (nth == elements.size()) {
            return at;
        }
        Element element = elements.get(nth);
        if (element.gap().most() > 0) {
            return endAfterGap(tokens, at, nth);
        }
        int most = nth == 0 ? 0 : ADVERBS;
        for (int i = at; i < tokens.size() && i <= at + most; i++) {
            Token token = tokens.get(i);
            int end = element.is(token) ? endOf(tokens, i + 1, nth + 1) : -1;
            if (end >= 0) {
                return end;
            }
            if (!token.adverb()) {
                break;
            }
        }
        return element.optional() ? endOf(tokens, at, nth + 1) : -1;
    }

    private int endAfterGap(List<Token> tokens, int at, int nth) {
        Gap gap = elements.get(nth).gap();
        for (int i = at; i <= at + gap.most() && i < tokens.size(); i++) {
            int end = endOf(tokens, i, nth + 1);
            if (end >= 0) {
                return end;
            }
            if (!gap.passes(tokens.get(i))) {
                break;
            }
        }
        return -1;
    }
}
