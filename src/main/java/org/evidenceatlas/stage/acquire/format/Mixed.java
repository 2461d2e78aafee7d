package org.evidenceatlas.stage.acquire.format;

import java.text.Normalizer;
import java.util.Set;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.evidenceatlas.stage.acquire.xml.Node;
import org.evidenceatlas.text.Unseen;
import org.jspecify.annotations.Nullable;

/**
 * The text of an element with markup in it: all of the text, with or without the markup. Everything
 * that is shown of a record comes through here, so this is where characters are dropped that are
 * not seen and can mislead; the record itself keeps them.
 */
public final class Mixed {
    private static final Set<String> KEPT = Set.of("i", "b", "sub", "sup", "u");
    private static final char NEXT_LINE = '\u0085';
    private static final char SOFT_HYPHEN = '\u00AD';

    private Mixed() {}

    /** Markup dropped, white space folded to single spaces, NFC; empty for no element. */
    public static String plain(@Nullable Element element) {
        if (element == null || element.content().isEmpty()) {
            return "";
        }
        if (element.content().size() == 1
                && element.content().getFirst() instanceof Node.Text(String chars)) {
            return folded(chars);
        }
        StringBuilder text = new StringBuilder();
        collect(element, text);
        return folded(text);
    }

    /** As {@link #plain}, null where nothing is left. */
    public static @Nullable String plainOrNull(@Nullable Element element) {
        String text = plain(element);
        return text.isEmpty() ? null : text;
    }

    /** Escaped as HTML, with only i, b, sub, sup and u elements kept. */
    public static String marked(@Nullable Element element) {
        StringBuilder html = new StringBuilder();
        if (element != null) {
            mark(element, html);
        }
        return fold(html);
    }

    /** Text without markup, white space folded, escaped as HTML. */
    public static String escaped(String plain) {
        StringBuilder html = new StringBuilder();
        escape(plain, html);
        return fold(html);
    }

    /** White space of every kind folded to single spaces, none at the ends, NFC. */
    public static String folded(CharSequence text) {
        String given = text.toString();
        return isFolded(given) ? given : Normalizer.normalize(fold(given), Normalizer.Form.NFC);
    }

    /**
     * Whether nothing is to be done to a text, as to nearly all that NLM writes: single spaces, and
     * letters that are seen and composed as they stand. Others may be so too; these are sure.
     */
    private static boolean isFolded(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? space : !isSettled(c)) {
                return false;
            }
            space = c == ' ';
        }
        return !space || text.isEmpty();
    }

    /** Latin letters and signs up to where combining marks begin, Greek, dashes, quotes, signs. */
    private static boolean isSettled(char c) {
        return (c > ' ' && c < 0x7F)
                || (c > 0xA0 && c < 0x300 && c != SOFT_HYPHEN)
                || (c >= 0x391 && c <= 0x3C9)
                || (c >= 0x2010 && c <= 0x2027)
                || (c >= 0x2200 && c <= 0x22FF);
    }

    private static void collect(Element element, StringBuilder into) {
        for (Node node : element.content()) {
            switch (node) {
                case Node.Text text -> into.append(text.chars());
                case Element child -> collect(child, into);
            }
        }
    }

    private static void mark(Element element, StringBuilder into) {
        for (Node node : element.content()) {
            switch (node) {
                case Node.Text text -> escape(text.chars(), into);
                case Element child -> {
                    boolean kept = KEPT.contains(child.name());
                    into.append(kept ? "<" + child.name() + ">" : "");
                    mark(child, into);
                    into.append(kept ? "</" + child.name() + ">" : "");
                }
            }
        }
    }

    /** Run by run, so that a combining character never joins with the bracket of a tag. */
    private static void escape(String text, StringBuilder into) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            switch (c) {
                case '&' -> into.append("&amp;");
                case '<' -> into.append("&lt;");
                case '>' -> into.append("&gt;");
                case '"' -> into.append("&quot;");
                case '\'' -> into.append("&#39;");
                default -> into.append(c);
            }
        }
    }

    private static String fold(CharSequence marked) {
        String text = Unseen.without(marked.toString());
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE) {
                space = true;
                continue;
            }
            if (space && !folded.isEmpty()) {
                folded.append(' ');
            }
            space = false;
            folded.append(c);
        }
        return folded.toString();
    }
}
