package org.evidenceatlas.prose.read;

import java.util.Arrays;
import org.evidenceatlas.text.Unseen;

/**
 * Gathers letters into pieces, with their places. White space becomes one blank, characters that
 * are not seen and addresses are left out, and a piece of more than {@value #MOST} units is cut
 * where a sentence ends, so that no rule meets a text without an end.
 */
final class Pieces {
    private static final int MOST = 4_000;

    private final Sink sink;
    private final StringBuilder text = new StringBuilder();
    private int[] from = new int[256];
    private int[] to = new int[256];
    private int quotes;
    private int ending;

    Pieces(Sink sink) {
        this.sink = sink;
    }

    /** Adds letters that stand in the file as they are read. */
    void add(String file, int start, int end) {
        int at = start;
        while (at < end) {
            int address = Addresses.endAt(file, at, end);
            if (address > at) {
                at = address;
            } else {
                add(file.charAt(at), at, at + 1);
                at++;
            }
        }
    }

    /** Adds one unit that is written in the file from here to there. */
    void add(char letter, int start, int end) {
        if (Unseen.is(letter)) {
            return;
        }
        if (Character.isWhitespace(letter) || letter == '\u00a0') {
            blank(' ', start, end);
            return;
        }
        put(letter, start, end);
        if (letter == '.' || letter == '?' || letter == '!') {
            ending = text.length();
        }
        if (text.length() >= MOST) {
            cut();
        }
    }

    /** Ends a line with which the sentence ends. */
    void line() {
        blank('\n', past(), past() + 1);
    }

    /** Ends a line within a sentence. */
    void space() {
        blank(' ', past(), past() + 1);
    }

    private int past() {
        return text.isEmpty() ? 0 : to[text.length() - 1];
    }

    /** What follows is somebody else's, until as many calls of {@link #unquote}. */
    void quote() {
        end();
        quotes++;
    }

    void unquote() {
        end();
        quotes = Math.max(0, quotes - 1);
    }

    /** Ends the piece. */
    void end() {
        give(text.length());
    }

    private void blank(char kind, int start, int end) {
        int last = text.length() - 1;
        if (last < 0) {
            return;
        }
        if (text.charAt(last) == ' ' || text.charAt(last) == '\n') {
            if (kind == '\n') {
                text.setCharAt(last, kind);
            }
        } else {
            put(kind, start, end);
        }
    }

    private void put(char letter, int start, int end) {
        int at = text.length();
        if (at == from.length) {
            from = Arrays.copyOf(from, 2 * at);
            to = Arrays.copyOf(to, 2 * at);
        }
        from[at] = start;
        to[at] = end;
        text.append(letter);
    }

    /** Gives all up to the last end of a sentence, or to the last blank, or all. */
    private void cut() {
        int blank = text.lastIndexOf(" ");
        give(ending > MOST / 2 ? ending : blank > MOST / 2 ? blank : text.length());
    }

    private void give(int length) {
        String words = text.substring(0, length);
        if (!words.isBlank()) {
            sink.piece(
                    new Piece(
                            words,
                            Arrays.copyOf(from, length),
                            Arrays.copyOf(to, length),
                            quotes > 0));
        }
        int rest = text.length() - length;
        System.arraycopy(from, length, from, 0, rest);
        System.arraycopy(to, length, to, 0, rest);
        text.delete(0, length);
        ending = 0;
    }
}
