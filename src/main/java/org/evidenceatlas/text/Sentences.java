package org.evidenceatlas.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts English text into sentences, with their places; line feeds always end one. */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "vs.", "al.", "e.g.", "i.e.", "cf.", "fig.", "figs.", "no.", "nos.", "dr.",
                    "prof.", "approx.", "ca.", "resp.", "i.v.", "s.c.", "p.o.", "etc.", "st.",
                    "incl.", "ref.", "refs.", "sp.", "spp.", "var.", "min.", "max.", "avg.", "viz.",
                    "u.s.", "u.k.");

    /** Making one takes longer than a sentence does, and none may be shared by threads. */
    private static final ThreadLocal<BreakIterator> BREAKS =
            ThreadLocal.withInitial(() -> BreakIterator.getSentenceInstance(Locale.ROOT));

    /** What this thread cut last: many rules look at one text, one after another. */
    private static final ThreadLocal<Cut> LAST =
            ThreadLocal.withInitial(() -> new Cut("", List.of()));

    private record Cut(String text, List<Sentence> sentences) {}

    private Sentences() {}

    /** The sentences of the text in order, without the white space around them. */
    public static List<Sentence> of(String text) {
        Cut last = LAST.get();
        if (!last.text().equals(text)) {
            last = new Cut(text, List.copyOf(cut(text)));
            LAST.set(last);
        }
        return new ArrayList<>(last.sentences());
    }

    private static List<Sentence> cut(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed;
            cut(text, from, to, sentences);
            from = to + 1;
        }
        return sentences;
    }

    private static void cut(String text, int from, int to, List<Sentence> into) {
        BreakIterator breaks = BREAKS.get();
        String line = text.substring(from, to);
        breaks.setText(line);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < line.length() && joins(line, start, end)) {
                continue;
            }
            add(text, from + start, from + end, into);
            start = end;
        }
        add(text, from + start, to, into);
    }

    /** Whether the break at {@code end} stands after an abbreviation or inside brackets. */
    private static boolean joins(String line, int start, int end) {
        String part = line.substring(start, end).stripTrailing();
        String last = part.substring(part.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        while (!last.isEmpty() && "([".indexOf(last.charAt(0)) >= 0) {
            last = last.substring(1);
        }
        boolean initial =
                last.length() == 2 && last.endsWith(".") && Character.isLetter(last.charAt(0));
        boolean lower = Character.isLowerCase(line.charAt(end));
        return ABBREVIATIONS.contains(last)
                || (initial && lower)
                || open(part)
                || (lower && part.endsWith("."));
    }

    private static boolean open(String part) {
        int depth = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
        }
        return depth > 0 && part.length() - part.lastIndexOf('(') < 200;
    }

    private static void add(String text, int from, int to, List<Sentence> into) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int number = beforeNumber(text, start, end);
        if (number > 0) {
            into.add(new Sentence(start, number, text.substring(start, number)));
            add(text, number, end, into);
        } else if (end > start) {
            into.add(new Sentence(start, end, text.substring(start, end)));
        }
    }

    /** One past a full stop that a number follows ("… severity. 14.2% of …"), 0 where none is. */
    private static int beforeNumber(String text, int start, int end) {
        for (int i = text.indexOf(". ", start);
                i > 0 && i + 2 < end;
                i = text.indexOf(". ", i + 1)) {
            char before = i > start ? text.charAt(i - 1) : ' ';
            String word = text.substring(text.lastIndexOf(' ', i) + 1, i + 1);
            boolean ends = Character.isLowerCase(before) || before == ')';
            if (ends
                    && word.length() > 3
                    && Character.isDigit(text.charAt(i + 2))
                    && !ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
                    && !open(text.substring(start, i))) {
                return i + 1;
            }
        }
        return 0;
    }
}
