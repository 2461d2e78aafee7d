package org.evidenceatlas.stage.acquire.tagged;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.evidenceatlas.stage.acquire.xml.Place;
import org.jspecify.annotations.Nullable;

/** Cuts a tagged text into its entries, one in memory at a time. Not thread-safe. */
final class Entries {
    /** How much is kept of an entry that is too long to be taken. */
    private static final int KEPT = 1 << 12;

    /** What a field takes in the heap beside its characters: itself, a string, that one's bytes. */
    private static final int FIELD_BYTES = 96;

    private final TextLines lines;
    private final Grammar grammar;
    private final Limits limits;
    private @Nullable String ahead;

    Entries(Reader in, Grammar grammar, Limits limits) {
        this.lines = new TextLines(in, limits.recordChars());
        this.grammar = grammar;
        this.limits = limits;
    }

    /** Where reading stands now. */
    Place place() {
        return new Place(lines.number(), 1);
    }

    /** The next entry in the order of the source; null at its end. */
    @Nullable Entry next() throws IOException {
        String line = ahead == null ? lines.next() : ahead;
        ahead = null;
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        Growing entry = new Growing(place(), limits);
        while (line != null) {
            String tag = line.isBlank() ? null : grammar.tag(line);
            if (tag != null && grammar.begins(tag) && entry.hasOther(tag)) {
                ahead = line;
                break;
            }
            boolean ended = (tag != null || line.isBlank()) && grammar.ends(tag);
            if (ended && tag == null) {
                break;
            }
            entry.add(tag, line);
            if (ended) {
                break;
            }
            line = lines.next();
        }
        return entry.entry();
    }

    /** An entry that is being read. */
    private static final class Growing {
        private final Place place;
        private final Limits limits;
        private final StringBuilder text = new StringBuilder();
        private final List<Entry.Field> fields = new ArrayList<>();
        private final StringBuilder value = new StringBuilder();
        private String tag = "";
        private boolean overlong;

        Growing(Place place, Limits limits) {
            this.place = place;
            this.limits = limits;
        }

        /** Whether anything but this tag stands in it: several of them in a row are one entry. */
        boolean hasOther(String beginning) {
            return overlong
                    || !text.isEmpty() && !tag.equals(beginning)
                    || fields.stream().anyMatch(field -> !field.tag().equals(beginning));
        }

        void add(@Nullable String next, String line) {
            if (text.length() + line.length() > limits.recordChars()
                    || fields.size() >= limits.heapBytes() / FIELD_BYTES) {
                overlong = true;
            }
            if (overlong) {
                text.append(line, 0, Math.clamp(KEPT - text.length(), 0, line.length()));
                text.setLength(Math.min(text.length(), KEPT));
                return;
            }
            text.append(line);
            if (next == null) {
                value.append(' ').append(line);
                return;
            }
            close();
            tag = next;
            value.append(line, Math.min(line.length(), line.indexOf('-') + 1), line.length());
        }

        private void close() {
            if (!tag.isEmpty()) {
                fields.add(Entry.field(tag, value));
            }
            value.setLength(0);
        }

        Entry entry() {
            close();
            return new Entry(
                    place,
                    overlong ? List.of() : fields,
                    text.toString().stripTrailing(),
                    overlong);
        }
    }
}
