package org.evidenceatlas.stage.publish;

import java.util.List;
import java.util.function.Consumer;
import org.evidenceatlas.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The values that a hash is made of, one after the other. Names of Java are no part of it, so a
 * renamed component changes no hash.
 */
final class Fields {
    private final StringBuilder text = new StringBuilder();

    /** Length first, so that no two lists of values give the same text; "-" for none. */
    Fields add(@Nullable Object value) {
        if (value == null) {
            text.append("-;");
        } else {
            String known = value.toString();
            text.append(known.length()).append(':').append(known).append(';');
        }
        return this;
    }

    /** How many there are, then each, added by the given step. */
    <T> Fields list(List<T> values, Consumer<? super T> each) {
        add(values.size());
        values.forEach(each);
        return this;
    }

    String hash() {
        return Sha256.of(text.toString());
    }
}
