package org.evidenceatlas.prose.read;

import java.util.HashSet;
import java.util.Set;

/**
 * Reads HTML in one pass. It builds no tree: a tree is repaired by moving text to other places, and
 * grows beyond bounds where elements are nested to that end.
 */
final class HtmlReader implements ProseReader {
    /** Elements that stand within a sentence; every other one ends it. */
    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn",
                    "em", "font", "i", "img", "ins", "label", "mark", "output", "q", "rp", "rt",
                    "ruby", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "u",
                    "wbr");

    /** Elements within a sentence that hold codes. */
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "var", "tt");

    /** Elements that hold no prose. */
    private static final Set<String> DUMB =
            Set.of(
                    "script",
                    "style",
                    "pre",
                    "template",
                    "textarea",
                    "select",
                    "svg",
                    "math",
                    "iframe",
                    "object",
                    "xmp",
                    "listing",
                    "noembed",
                    "noframes");

    @Override
    public void read(String file, Sink sink) {
        Pieces pieces = new Pieces(sink);
        read(file, 0, file.length(), new Reading(pieces, sink));
        pieces.end();
    }

    /** Reads a part of a file; the piece stays open. */
    static void read(String file, int start, int end, Reading reading) {
        int at = start;
        while (at < end) {
            char letter = file.charAt(at);
            if (letter == '<') {
                at = markup(file, at, end, reading);
            } else if (letter == '&' && !reading.isCode()) {
                at = entity(file, at, end, reading);
            } else {
                int stop = at;
                while (stop < end && file.charAt(stop) != '<' && file.charAt(stop) != '&') {
                    stop++;
                }
                stop = Math.max(stop, at + 1);
                if (!reading.isCode()) {
                    reading.pieces.add(file, at, stop);
                }
                at = stop;
            }
        }
    }

    private static int entity(String file, int at, int end, Reading reading) {
        int past = Entities.end(file, at, end);
        if (past == at) {
            reading.pieces.add('&', at, at + 1);
            return at + 1;
        }
        String letters = Entities.letters(file.substring(at + 1, past));
        for (int i = 0; i < letters.length(); i++) {
            reading.pieces.add(letters.charAt(i), at, past);
        }
        return past;
    }

    private static int markup(String file, int at, int end, Reading reading) {
        if (file.startsWith("<!--", at)) {
            return comment(file, at, end, reading);
        }
        if (at + 1 < end && "!?".indexOf(file.charAt(at + 1)) >= 0) {
            int close = file.indexOf('>', at);
            return close < 0 || close >= end ? end : close + 1;
        }
        if (!Tag.isAt(file, at, end)) {
            if (!reading.isCode()) {
                reading.pieces.add('<', at, at + 1);
            }
            return at + 1;
        }
        Tag tag = Tag.at(file, at, end);
        if (DUMB.contains(tag.name())) {
            reading.block();
            return tag.closes() ? tag.end() : reading.past(file, tag, end);
        }
        element(tag, at, reading);
        return tag.end();
    }

    private static int comment(String file, int at, int end, Reading reading) {
        int close = file.indexOf("-->", at + 4);
        int past = close < 0 || close >= end ? end : close + 3;
        String inside = file.substring(at + 4, close < 0 || close >= end ? end : close).strip();
        if (inside.startsWith(Mark.SIGN)) {
            reading.pieces.end();
            reading.sink.mark(Mark.of(inside.substring(Mark.SIGN.length()), at, past));
        }
        return past;
    }

    private static void element(Tag tag, int at, Reading reading) {
        String name = tag.name();
        if (CODE.contains(name)) {
            reading.code = Math.max(0, reading.code + (tag.closes() ? -1 : 1));
        } else if (name.equals("br")) {
            reading.pieces.line();
        } else if (name.equals("q")) {
            reading.pieces.add(tag.closes() ? '\u201d' : '\u201c', at, tag.end());
        } else if (name.equals("blockquote")) {
            reading.block();
            if (tag.closes()) {
                reading.pieces.unquote();
            } else {
                reading.pieces.quote();
            }
        } else if (!INLINE.contains(name)) {
            reading.block();
        }
    }

    /** What is known between two parts of a file. */
    static final class Reading {
        private final Pieces pieces;
        private final Sink sink;
        private final Set<String> unclosed = new HashSet<>();
        private int code;

        Reading(Pieces pieces, Sink sink) {
            this.pieces = pieces;
            this.sink = sink;
        }

        /** Whether what follows is code, and no prose. */
        boolean isCode() {
            return code > 0;
        }

        /** Ends the piece, and with it a code that was never closed. */
        void block() {
            pieces.end();
            code = 0;
        }

        /** Ends a line of the file, within which tags stand. */
        void line() {
            pieces.space();
        }

        /** One past the element that a tag opens; past the tag alone where it is never closed. */
        private int past(String file, Tag tag, int end) {
            if (unclosed.contains(tag.name())) {
                return tag.end();
            }
            String close = "</" + tag.name();
            for (int at = file.indexOf("</", tag.end());
                    at >= 0 && at < end;
                    at = file.indexOf("</", at + 2)) {
                if (file.regionMatches(true, at, close, 0, close.length())) {
                    Tag found = Tag.at(file, at, end);
                    if (found.name().equals(tag.name())) {
                        return found.end();
                    }
                }
            }
            unclosed.add(tag.name());
            return tag.end();
        }
    }
}
