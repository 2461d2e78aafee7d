package org.evidenceatlas.stage.acquire.tagged;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.xml.Place;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two ends of records.
 *
 * @param fields in the order of the lines
 * @param text exactly the characters of the source; of an overlong entry only the beginning
 * @param overlong true where it was longer than is taken, and its fields were left out
 */
public record Entry(Place place, List<Field> fields, String text, boolean overlong) {
    public Entry {
        fields = List.copyOf(fields);
    }

    /** A tag with its value, white space folded; the value may be empty. */
    public record Field(String tag, String value) {}

    /** The values under a tag that are not empty. */
    public List<String> all(String tag) {
        List<String> found = new ArrayList<>();
        for (Field field : fields) {
            if (field.tag().equals(tag) && !field.value().isEmpty()) {
                found.add(field.value());
            }
        }
        return found;
    }

    /** The first value under the first of these tags that has one; null where none has. */
    public @Nullable String first(String... tags) {
        for (String tag : tags) {
            List<String> found = all(tag);
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        return null;
    }

    /** As {@link #first}, empty where there is none. */
    public String text(String... tags) {
        String found = first(tags);
        return found == null ? "" : found;
    }

    static Field field(String tag, CharSequence value) {
        return new Field(tag, Mixed.folded(value));
    }
}
