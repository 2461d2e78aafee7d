package org.evidenceatlas.stage.acquire.xml;

/**
 * Looks for a tag with more attributes than any has, before the text is parsed: the parser compares
 * attributes of one name with one another, and half a million of them take it minutes.
 */
final class Attributes {
    /** Most attributes of one element; NLM's have four at most, formulas a dozen. */
    static final int MOST = 100;

    /** A tag with more is longer than this: each takes a name, an equals sign and two quotes. */
    private static final int SHORTEST = 4 * MOST;

    private final String text;
    private int at;

    private Attributes(String text) {
        this.text = text;
    }

    /**
     * Refuses a text in which a tag has more. No tag holds a second "&lt;", so that only where many
     * equals signs stand before the next one is each tag looked at.
     */
    static void check(String text) throws Malformed {
        int here = text.indexOf('<');
        while (here >= 0) {
            int next = text.indexOf('<', here + 1);
            int end = next < 0 ? text.length() : next;
            if (end - here > SHORTEST && hasMany(text, here, end)) {
                everyTag(text);
                return;
            }
            here = next;
        }
    }

    private static boolean hasMany(String text, int from, int to) {
        int count = 0;
        for (int i = text.indexOf('=', from, to); i >= 0; i = text.indexOf('=', i + 1, to)) {
            count++;
        }
        return count > MOST;
    }

    /** Each character is looked at once. */
    private static void everyTag(String text) throws Malformed {
        Attributes tags = new Attributes(text);
        while (tags.toNext("<")) {
            if (text.startsWith("!--", tags.at)) {
                tags.toNext("-->");
            } else if (text.startsWith("![CDATA[", tags.at)) {
                tags.toNext("]]>");
            } else if (text.startsWith("?", tags.at)) {
                tags.toNext("?>");
            } else {
                tags.tag();
            }
        }
    }

    private boolean toNext(String wanted) {
        int found = text.indexOf(wanted, at);
        at = found < 0 ? text.length() : found + wanted.length();
        return found >= 0;
    }

    private void tag() throws Malformed {
        int begin = at - 1;
        int count = 0;
        while (at < text.length() && text.charAt(at) != '>') {
            char c = text.charAt(at++);
            if (c == '"' || c == '\'') {
                toNext(String.valueOf(c));
            } else if (c == '=' && ++count > MOST) {
                throw new Malformed(
                        "An element of it has more than " + MOST + " attributes.", place(begin));
            }
        }
    }

    private Place place(int index) {
        int line = 1;
        int start = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < index; i = text.indexOf('\n', i + 1)) {
            line++;
            start = i + 1;
        }
        return new Place(line, index - start + 1);
    }
}
