package org.evidenceatlas.prose.read;

/**
 * Reads plain text. An empty line, and a line that begins as an item of a list, begins something
 * new. A line is taken to go on in the next where it is long, or the next begins in lower case;
 * else a sentence ends with it.
 */
final class TextReader implements ProseReader {
    private static final int LONG = 60;
    private static final String COMMENT = "#/%;*-<! \t";

    @Override
    public void read(String file, Sink sink) {
        Pieces pieces = new Pieces(sink);
        int at = 0;
        while (at < file.length()) {
            int end = Lines.end(file, at);
            int sign = mark(file, at, end);
            if (sign >= 0) {
                pieces.end();
                sink.mark(Mark.of(words(file, sign, end), at, end));
            } else {
                line(file, at, end, pieces);
            }
            at = Lines.next(file, end);
        }
        pieces.end();
    }

    private static void line(String file, int at, int end, Pieces pieces) {
        int start = at;
        while (start < end && Character.isWhitespace(file.charAt(start))) {
            start++;
        }
        if (start == end || isItem(file, start, end)) {
            pieces.end();
        }
        pieces.add(file, start, end);
        if (end < file.length() && start < end) {
            int next = Lines.next(file, end);
            boolean goesOn =
                    end - start >= LONG
                            || next < file.length() && Character.isLowerCase(file.charAt(next));
            if (goesOn) {
                pieces.space();
            } else {
                pieces.line();
            }
        }
    }

    private static boolean isItem(String file, int start, int end) {
        int after = start + 1;
        char first = file.charAt(start);
        if (Character.isDigit(first)) {
            while (after < end && Character.isDigit(file.charAt(after))) {
                after++;
            }
            boolean dot = after < end && ".)".indexOf(file.charAt(after)) >= 0;
            return dot && after + 1 < end && file.charAt(after + 1) == ' ';
        }
        return "-*\u2022\u2013".indexOf(first) >= 0 && after < end && file.charAt(after) == ' ';
    }

    /** Where the sign of a mark ends in a line that is nothing else; -1 where there is none. */
    private static int mark(String file, int at, int end) {
        int start = at;
        while (start < end && COMMENT.indexOf(file.charAt(start)) >= 0) {
            start++;
        }
        boolean signed = start < end && file.startsWith(Mark.SIGN, start);
        return signed ? start + Mark.SIGN.length() : -1;
    }

    private static String words(String file, int from, int to) {
        String words = file.substring(from, to).strip();
        return words.endsWith("-->") ? words.substring(0, words.length() - 3) : words;
    }
}
