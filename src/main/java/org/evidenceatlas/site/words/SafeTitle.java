package org.evidenceatlas.site.words;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.evidenceatlas.model.record.Title;

/** A title as HTML that is safe to print: text, and only balanced i, b, sub, sup and u. */
public final class SafeTitle {
    private static final Set<String> ALLOWED = Set.of("i", "b", "sub", "sup", "u");

    private SafeTitle() {}

    /** The title as a heading: as {@link #html}, without the record's own full stop. */
    public static String heading(Title title) {
        String html = html(title);
        boolean stop = html.endsWith(".") && !html.endsWith("..");
        return stop ? html.substring(0, html.length() - 1) : html;
    }

    /** The marked title where it keeps to the allow-list, else the plain one, escaped. */
    public static String html(Title title) {
        String marked = title.marked();
        return isSafe(marked) ? marked : escape(title.plain());
    }

    /** Whether the HTML holds nothing but text, the allowed elements and the usual entities. */
    static boolean isSafe(String html) {
        Deque<String> open = new ArrayDeque<>();
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<') {
                int end = html.indexOf('>', at);
                if (end < 0 || !steps(html.substring(at + 1, end), open)) {
                    return false;
                }
                at = end + 1;
            } else if (c == '>' || (c == '&' && !isEntity(html, at))) {
                return false;
            } else {
                at++;
            }
        }
        return open.isEmpty();
    }

    private static boolean steps(String tag, Deque<String> open) {
        if (tag.startsWith("/")) {
            return !open.isEmpty() && open.pop().equals(tag.substring(1));
        }
        open.push(tag);
        return ALLOWED.contains(tag);
    }

    private static boolean isEntity(String html, int at) {
        for (String entity : new String[] {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"}) {
            if (html.startsWith(entity, at)) {
                return true;
            }
        }
        return false;
    }

    /** The text with the five characters that HTML reserves written as entities. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
