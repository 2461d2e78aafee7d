package org.evidenceatlas.stage.acquire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.evidenceatlas.stage.acquire.bulk.BulkFile;

/** The order in which sources are read: as given, but NLM's files by their numbers. */
final class BulkOrder {
    private BulkOrder() {}

    /** The files of NLM's stand where such files stood, the lowest number first. */
    static List<Source> of(List<Source> given) {
        Iterator<Source> bulk =
                given.stream()
                        .filter(BulkOrder::isBulk)
                        .sorted(
                                Comparator.comparing(
                                        one -> BulkFile.named(one.origin()).orElseThrow()))
                        .iterator();
        List<Source> ordered = new ArrayList<>();
        for (Source one : given) {
            ordered.add(isBulk(one) ? bulk.next() : one);
        }
        return ordered;
    }

    private static boolean isBulk(Source one) {
        return BulkFile.named(one.origin()).isPresent();
    }
}
