package org.evidenceatlas.line.again;

import java.util.List;
import org.evidenceatlas.model.record.SourceRecord;
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
 * @param around the cluster without its records
 * @param records hash of its records
 * @param hash of the whole cluster: the input of assemble
 */
public record Known(String title, List<String> keys, Around around, String records, String hash) {
    public Known {
        keys = List.copyOf(keys);
    }

    /** What a cluster is beside its records; see {@link Cluster}. */
    public record Around(
            String id,
            String slug,
            List<Status.Signal> signals,
            List<Testimony> testimonies,
            List<String> asked,
            List<FamilyMember> family,
            @Nullable String notice) {}

    /** The study's id. */
    public String id() {
        return around.id();
    }

    /** The study's slug; empty for a notice. */
    public String slug() {
        return around.slug();
    }

    /** What is known of a cluster that is at hand. */
    public static Known of(Cluster one) {
        return of(
                new Around(
                        one.id(),
                        one.slug(),
                        one.signals(),
                        one.testimonies(),
                        one.asked(),
                        one.family(),
                        one.notice()),
                one.records());
    }

    /** The same, of records which are other than they were. */
    Known with(List<SourceRecord> others) {
        return of(around, others);
    }

    private static Known of(Around around, List<SourceRecord> all) {
        String records = Codec.hash(Codec.write(all));
        return new Known(
                all.getFirst().report().title().plain(),
                all.stream().map(SourceRecord::key).toList(),
                around,
                records,
                Codec.hash(List.of(records, Codec.hash(Codec.write(around)))));
    }

    /** The whole cluster again. */
    Cluster cluster(List<SourceRecord> all) {
        return new Cluster(
                around.id(),
                around.slug(),
                all,
                around.signals(),
                around.testimonies(),
                around.asked(),
                around.family(),
                around.notice());
    }
}
