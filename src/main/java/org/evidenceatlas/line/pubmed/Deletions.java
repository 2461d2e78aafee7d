package org.evidenceatlas.line.pubmed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.testimony.Notice;
import org.evidenceatlas.model.testimony.NoticeType;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.acquire.bulk.BulkFile;
import org.evidenceatlas.stage.acquire.pubmed.PubmedTaking;

/**
 * What PubMed is known to have deleted. A record that PubMed gives again afterwards undoes it. Not
 * thread-safe.
 */
public final class Deletions {
    private final Map<String, String> standing = new HashMap<>();

    /** With what PubMed said last about each document. */
    public Deletions(List<Testimony> said) {
        said.forEach(this::hear);
    }

    /** Takes note of what a source says. */
    public void hear(Testimony said) {
        if (said.source().equals(PubmedTaking.SOURCE)) {
            Optional<Notice> deletion =
                    said.notices().stream()
                            .filter(one -> one.type() == NoticeType.DELETION)
                            .findFirst();
            standing.remove(said.about());
            deletion.ifPresent(one -> standing.put(said.about(), one.text()));
        }
    }

    /** That PubMed has a record again, where it was deleted before. */
    public Optional<Testimony> undone(SourceRecord record) {
        String deleted = standing.get(record.key());
        return deleted == null || !isLater(record.origin(), deleted)
                ? Optional.empty()
                : Optional.of(Testimony.of(PubmedTaking.SOURCE, record.key(), List.of()));
    }

    /** A file of NLM's undoes what an earlier one said; so does PubMed itself, asked now. */
    private static boolean isLater(String origin, String deleted) {
        Optional<BulkFile> file = BulkFile.named(origin);
        Optional<BulkFile> before = BulkFile.named(deleted);
        boolean asked = origin.equals(PubmedTaking.ASKED);
        return file.isPresent() && before.isPresent()
                ? file.get().compareTo(before.get()) > 0
                : asked;
    }
}
