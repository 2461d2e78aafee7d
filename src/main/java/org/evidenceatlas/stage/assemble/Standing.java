package org.evidenceatlas.stage.assemble;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.Bibliography;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Status.Signal;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.assemble.group.Documents;
import org.evidenceatlas.stage.assemble.group.Group;
import org.evidenceatlas.stage.assemble.status.Heard;
import org.evidenceatlas.stage.assemble.status.StatusReader;

/**
 * What the other sources say about one document of a study, and what follows for its status. What
 * is said about the preprint says nothing about the paper.
 *
 * @param document its records
 * @param testimonies about it
 * @param asked the sources beside PubMed that were asked about it
 */
record Standing(List<SourceRecord> document, List<Testimony> testimonies, List<String> asked) {
    /** Of all that is said about a study, what is about this one of its documents. */
    static Standing of(List<SourceRecord> document, List<Testimony> all, List<String> asked) {
        Set<String> keys = keys(document);
        List<Testimony> mine = all.stream().filter(one -> keys.contains(one.about())).toList();
        List<String> askedOfIt =
                asked.stream()
                        .filter(source -> !spoke(source, all) || spoke(source, mine))
                        .toList();
        return new Standing(document, mine, askedOfIt);
    }

    static Set<String> keys(List<SourceRecord> document) {
        Set<String> keys = new LinkedHashSet<>();
        document.forEach(record -> keys.addAll(Group.keys(record.report().ids())));
        return keys;
    }

    private static boolean spoke(String source, List<Testimony> testimonies) {
        return testimonies.stream().anyMatch(one -> one.source().equals(source));
    }

    /**
     * The status of the document.
     *
     * @param notices what notices say about it
     */
    Status status(List<Signal> notices) {
        boolean inPubmed = document.stream().anyMatch(SourceRecord::isOfPubmed);
        return StatusReader.read(
                new Heard(Documents.report(document), inPubmed, notices, testimonies, asked));
    }

    /** How other sources describe the document. */
    List<Bibliography> bibliographies() {
        return testimonies.stream()
                .filter(one -> one.facts() != null)
                .map(one -> new Bibliography(one.source(), Objects.requireNonNull(one.facts())))
                .toList();
    }
}
