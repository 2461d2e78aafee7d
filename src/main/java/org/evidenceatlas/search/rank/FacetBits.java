package org.evidenceatlas.search.rank;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.evidenceatlas.model.page.Facet;
import org.evidenceatlas.search.entry.Fields;

/**
 * For each value of each filter the studies that have it, a bit for each. All counts of an answer
 * are counts of bits, so that they are exact at any size. Immutable.
 */
final class FacetBits {
    private final Map<Facet, Map<String, FixedBitSet>> values = new EnumMap<>(Facet.class);
    private final int size;

    FacetBits(IndexReader reader) throws IOException {
        this.size = Math.max(1, reader.maxDoc());
        for (Facet facet : Facet.values()) {
            Map<String, FixedBitSet> bits = new TreeMap<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                read(leaf, Fields.of(facet), bits);
            }
            values.put(facet, bits);
        }
    }

    private void read(LeafReaderContext leaf, String field, Map<String, FixedBitSet> bits)
            throws IOException {
        Terms terms = leaf.reader().terms(field);
        if (terms == null) {
            return;
        }
        Bits live = leaf.reader().getLiveDocs();
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            FixedBitSet has =
                    bits.computeIfAbsent(term.utf8ToString(), code -> new FixedBitSet(size));
            PostingsEnum docs = each.postings(null, PostingsEnum.NONE);
            for (int doc = docs.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = docs.nextDoc()) {
                if (live == null || live.get(doc)) {
                    has.set(leaf.docBase + doc);
                }
            }
        }
    }

    /** Those of some studies that have one of the chosen values in each filter but one. */
    FixedBitSet narrowed(FixedBitSet studies, Map<Facet, Set<String>> chosen, Set<Facet> without) {
        FixedBitSet left = studies.clone();
        chosen.forEach(
                (facet, codes) -> {
                    if (!without.contains(facet)) {
                        left.and(any(facet, codes));
                    }
                });
        return left;
    }

    private FixedBitSet any(Facet facet, Set<String> codes) {
        FixedBitSet any = new FixedBitSet(size);
        Map<String, FixedBitSet> known = values.getOrDefault(facet, Map.of());
        codes.stream().filter(known::containsKey).forEach(code -> any.or(known.get(code)));
        return any;
    }

    /** How many of these studies have each value of a filter; without those that none has. */
    Map<String, Integer> counts(Facet facet, FixedBitSet studies) {
        Map<String, Integer> counts = new TreeMap<>();
        values.getOrDefault(facet, Map.of())
                .forEach(
                        (code, has) -> {
                            int count = (int) FixedBitSet.intersectionCount(has, studies);
                            if (count > 0) {
                                counts.put(code, count);
                            }
                        });
        return Collections.unmodifiableMap(counts);
    }
}
