package org.evidenceatlas.stage.acquire.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.xml.Piece.Fault;
import org.evidenceatlas.stage.acquire.xml.Piece.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a long XML text into its records without parsing them, so that one damaged record costs no
 * other, and each keeps its exact characters. Several documents one after the other are read as
 * one. Holds one record at a time; not thread-safe.
 */
public final class Splitter {
    private static final int SHOWN = 40;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Window window;
    private final Names names;
    private final List<String> starts;
    private @Nullable String root;
    private @Nullable String foreign;
    private boolean seenRoot;
    private boolean told;
    private boolean ended;
    private long found;

    /** Reads from {@code in}, which the caller closes. */
    public Splitter(Reader in, Names names, Limits limits) {
        this.window = new Window(in, limits.recordChars());
        this.names = names;
        this.starts = names.records().stream().map(record -> "<" + record).toList();
    }

    /** Where reading stands now. */
    public Place place() {
        return window.place();
    }

    /** The next element or fault in the order of the source; null at its end. */
    public @Nullable Piece next() throws IOException {
        while (!ended) {
            Piece piece = strayText();
            if (piece == null) {
                piece = window.peek() < 0 ? end() : markup();
            }
            if (piece != null) {
                return piece;
            }
        }
        return null;
    }

    /** Passes the text between elements; words there are a fault, unless the root is foreign. */
    private @Nullable Piece strayText() throws IOException {
        while (window.peek() >= 0 && isBlank(window.peek())) {
            window.step();
        }
        int first = window.peek();
        if (first < 0 || first == '<') {
            return null;
        }
        Place place = window.place();
        window.hold();
        window.toNext('<');
        String text = window.release();
        if (root != null && !names.sets().contains(root)) {
            return null;
        }
        told = told || !seenRoot;
        return fault(place, seenRoot ? Kind.STRAY_TEXT : Kind.NOT_XML, text);
    }

    /** White space, or the byte order mark of a file that was joined to another. */
    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || c == '\uFEFF';
    }

    private @Nullable Piece markup() throws IOException {
        int next = window.peek(1);
        if (next == '!' || next == '?') {
            return declaration();
        }
        if (next == '/') {
            window.step();
            window.step();
            if (name(0).equals(root)) {
                root = null;
            }
            window.past(">");
            return null;
        }
        String name = name(1);
        boolean inSet = root != null && names.sets().contains(root);
        boolean record = names.records().contains(name);
        if (inSet || record) {
            return element(name);
        }
        boolean open = window.past(">") && window.last(2) != '/';
        seenRoot = true;
        if (root == null) {
            root = open ? name : null;
            foreign = foreign == null && !names.sets().contains(name) ? name : foreign;
        }
        return null;
    }

    private @Nullable Piece declaration() throws IOException {
        if (window.looking("<!DOCTYPE")) {
            return documentType();
        }
        aside();
        return null;
    }

    /** Passes a comment, CDATA section or processing instruction; false if it never ends. */
    private boolean aside() throws IOException {
        if (window.looking("<!--")) {
            return skip(4) && window.past("-->");
        }
        if (window.looking("<![CDATA[")) {
            return skip(9) && window.past("]]>");
        }
        return skip(2) && window.past(window.last(1) == '?' ? "?>" : ">");
    }

    private boolean skip(int count) {
        for (int i = 0; i < count; i++) {
            window.step();
        }
        return true;
    }

    /** A document type is passed and never obeyed; entities that it declares are reported. */
    private @Nullable Piece documentType() throws IOException {
        Place place = window.place();
        window.hold();
        boolean subset = false;
        for (int c = window.peek(); c >= 0 && (c != '>' || subset); c = window.peek()) {
            if (c == '<' && window.looking("<!--")) {
                aside();
                continue;
            }
            window.step();
            if (c == '"' || c == '\'') {
                window.toNext((char) c);
                c = window.peek();
                if (c >= 0) {
                    window.step();
                }
            } else if (c == '[' || c == ']') {
                subset = c == '[';
            }
        }
        if (window.peek() == '>') {
            window.step();
        }
        String text = window.release();
        Entities entities = Entities.in(text);
        return entities.kind() == null
                ? null
                : new Fault(place, entities.kind(), entities.names(), text);
    }

    private Piece element(String name) throws IOException {
        found += names.records().contains(name) ? 1 : 0;
        seenRoot = true;
        Place place = window.place();
        window.hold();
        window.step();
        Kind fault = null;
        if (!window.past(">")) {
            fault = Kind.CUT_IN_RECORD;
        } else if (window.last(2) != '/') {
            fault = body(name);
        }
        boolean overlong = window.overflowed();
        long length = window.passed();
        String text = window.release();
        if (fault == Kind.CUT_IN_RECORD) {
            told = true;
        }
        if (fault == null && overlong) {
            fault = Kind.OVERSIZED;
        }
        return fault == null
                ? new Piece.Item(place, name, text)
                : new Fault(place, fault, name, length, text);
    }

    /** Passes what follows a start tag, up to the end tag; null if that was found. */
    private @Nullable Kind body(String name) throws IOException {
        String end = "</" + name;
        String rootEnd = root == null ? null : "</" + root;
        while (window.toNext('<')) {
            int next = window.peek(1);
            if (next == '!' || next == '?') {
                if (!aside()) {
                    return Kind.CUT_IN_RECORD;
                }
            } else if (next == '/' && ends(end)) {
                return window.past(">") ? null : Kind.CUT_IN_RECORD;
            } else if (next == '/' ? rootEnd != null && ends(rootEnd) : begins()) {
                return Kind.NO_END_TAG;
            } else {
                window.step();
            }
        }
        return Kind.CUT_IN_RECORD;
    }

    private boolean begins() throws IOException {
        for (String start : starts) {
            if (ends(start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a tag with just this name comes next. */
    private boolean ends(String tag) throws IOException {
        return window.looking(tag) && !inName(window.peek(tag.length()));
    }

    private String name(int from) throws IOException {
        StringBuilder name = new StringBuilder();
        for (int i = from; inName(window.peek(i)) && i < SHOWN + from; i++) {
            name.append((char) window.peek(i));
        }
        return name.toString();
    }

    private static boolean inName(int c) {
        return c >= 0 && c != '>' && c != '/' && c != '<' && !Character.isWhitespace(c);
    }

    private @Nullable Piece end() {
        ended = true;
        String open = root;
        if (told) {
            return null;
        }
        if (!seenRoot) {
            return new Fault(Place.START, Kind.EMPTY, "", "");
        }
        if (open != null && names.sets().contains(open)) {
            return new Fault(window.place(), Kind.CUT_IN_SET, open, "");
        }
        if (found > 0) {
            return null;
        }
        return foreign == null
                ? new Fault(Place.START, Kind.NO_RECORD, "", "")
                : new Fault(Place.START, Kind.FOREIGN_ROOT, foreign, "");
    }

    private static Fault fault(Place place, Kind kind, String text) {
        String folded = SPACE.matcher(text.strip()).replaceAll(" ");
        String shown = folded.length() > SHOWN ? folded.substring(0, SHOWN) + "…" : folded;
        return new Fault(place, kind, shown, text);
    }
}
