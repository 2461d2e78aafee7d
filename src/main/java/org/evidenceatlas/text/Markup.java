package org.evidenceatlas.text;

/** Plain text from text that may hold line breaks or control characters. */
public final class Markup {
    private Markup() {}

    /** White space and control characters folded to single spaces, ends stripped. */
    public static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00a0';
            if (!space) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /** The title without a full stop at its end; "?" and "!" and "…" stay. */
    public static String withoutFullStop(String title) {
        return title.endsWith(".") && !title.endsWith("..")
                ? title.substring(0, title.length() - 1)
                : title;
    }
}
