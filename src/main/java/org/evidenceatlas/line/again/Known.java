package org.evidenceatlas.line.again;

import java.util.List;
import org.evidenceatlas.model.study.FamilyMember;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.assemble.Cluster;
import org.evidenceatlas.store.Codec;
import org.jspecify.annotations.Nullable;

/**
 * A cluster as it is known without its records: all that a run needs of a study on which no stage
 * has to work.
 *
 * @param title of its first record
 * @param keys of its records
 * @param records hash of its records
 * @param hash of the whole cluster: the input of assemble
 */
public record Known(
        String id, String slug, String title, List<String> keys, String records, String hash) {
    public Known {
        keys = List.copyOf(keys);
    }

    private record Around(
            String id,
            String slug,
            List<Status.Signal> signals,
            List<Testimony> testimonies,
            List<String> asked,
            List<FamilyMember> family,
            @Nullable String notice) {}

    /** What is known of a cluster that is at hand. */
    public static Known of(Cluster one) {
        String records = Codec.hash(Codec.write(one.records()));
        Around around =
                new Around(
                        one.id(),
                        one.slug(),
                        one.signals(),
                        one.testimonies(),
                        one.asked(),
                        one.family(),
                        one.notice());
        return new Known(
                one.id(),
                one.slug(),
                one.records().getFirst().report().title().plain(),
                one.records().stream().map(record -> record.key()).toList(),
                records,
                Codec.hash(List.of(records, Codec.hash(Codec.write(around)))));
    }
}
