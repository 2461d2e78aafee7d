package org.evidenceatlas.line.pubmed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.testimony.Notice;
import org.evidenceatlas.model.testimony.NoticeType;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.acquire.Acquirer;

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
        if (said.source().equals(Acquirer.PUBMED)) {
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
        return deleted == null || !Acquirer.isAfter(record.origin(), deleted)
                ? Optional.empty()
                : Optional.of(Testimony.of(Acquirer.PUBMED, record.key(), List.of()));
    }
}
