package org.evidenceatlas.stage.assemble.likeness;

import java.util.Arrays;
import org.evidenceatlas.model.record.AbstractText;

/** The different words of an abstract, as sorted hashes; thread-safe as long as nobody writes. */
final class Bag {
    /** Fewer words tell nothing: "No abstract available". */
    private static final int FEWEST = 20;

    /** An abstract has about 250 words; what goes far beyond is no abstract. */
    private static final int LONGEST = 20_000;

    private final int[] words;

    private Bag(int[] words) {
        this.words = words;
    }

    static final Bag EMPTY = new Bag(new int[0]);

    static Bag of(AbstractText text) {
        StringBuilder all = new StringBuilder();
        for (AbstractText.Section section : text.sections()) {
            String words = section.text();
            int room = Math.min(words.length(), LONGEST - all.length());
            all.append(words, 0, room).append(' ');
            if (all.length() >= LONGEST) {
                break;
            }
        }
        return new Bag(hashes(Letters.latin(all.toString())));
    }

    private static int[] hashes(String latin) {
        int[] found = new int[latin.length() / 4 + 1];
        int many = 0;
        int start = 0;
        while (start < latin.length()) {
            int space = latin.indexOf(' ', start);
            int end = space < 0 ? latin.length() : space;
            if (end - start > 3) { // Shorter words are in every text.
                found[many++] = latin.substring(start, end).hashCode();
            }
            start = end + 1;
        }
        int[] sorted = Arrays.copyOf(found, many);
        Arrays.sort(sorted);
        int distinct = 0;
        for (int i = 0; i < many; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[distinct++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, distinct);
    }

    boolean known() {
        return words.length >= FEWEST;
    }

    /**
     * From 0 (no word in common) to 1: words in common to all words, or to the words of the shorter
     * text where that seems to be cut off from the longer.
     */
    double likeness(Bag other) {
        int i = 0;
        int j = 0;
        int both = 0;
        while (i < words.length && j < other.words.length) {
            int order = Integer.compare(words[i], other.words[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int fewer = Math.min(words.length, other.words.length);
        int all = words.length + other.words.length - both;
        double jaccard = all == 0 ? 0 : (double) both / all;
        double within = fewer < FEWEST ? 0 : (double) both / fewer;
        return within >= 0.9 ? within : jaccard;
    }
}
