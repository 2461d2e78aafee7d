package org.evidenceatlas.search.near;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;

/**
 * The vectors of what was asked lately: so many and no more; what was not asked for longest goes
 * first. A text has the same vector as long as the model is the same. Thread-safe.
 */
final class Lately {
    /** Longer texts, in characters, are not kept: nobody asks them twice. */
    static final int LONGEST = 300;

    private final int most;
    private final LinkedHashMap<String, float[]> kept = new LinkedHashMap<>(64, 0.75f, true);

    /**
     * An empty one.
     *
     * @param most how many vectors it keeps
     */
    Lately(int most) {
        this.most = most;
    }

    /**
     * The vector of a text, which nobody may write to: as it was kept, or made now.
     *
     * @param make may be called by several threads at once; what it does not have is not kept
     */
    Optional<float[]> get(String text, Function<String, Optional<float[]>> make) {
        Optional<float[]> known = known(text);
        if (known.isPresent()) {
            return known;
        }
        Optional<float[]> made = make.apply(text);
        if (text.length() <= LONGEST) {
            made.ifPresent(vector -> keep(text, vector));
        }
        return made;
    }

    private synchronized Optional<float[]> known(String text) {
        return Optional.ofNullable(kept.get(text));
    }

    private synchronized void keep(String text, float[] vector) {
        kept.put(text, vector);
        if (kept.size() > most) {
            kept.pollFirstEntry();
        }
    }

    /** How many are kept now. */
    synchronized int size() {
        return kept.size();
    }
}
