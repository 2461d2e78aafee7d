package org.evidenceatlas.line;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.search.AskLog;
import org.evidenceatlas.model.search.FlowCounts;
import org.evidenceatlas.model.search.OutsideSource;
import org.evidenceatlas.model.search.SearchLog;
import org.jspecify.annotations.Nullable;

/**
 * What a run did, with everything that was not published by name.
 *
 * @param asOf the run's time
 * @param search how PubMed was searched; null if it was not
 * @param asked how sources beside PubMed were asked; empty if none was
 * @param off the sources that the configuration switches off, in their order
 * @param flow what became of all records of the home; null where the run ended early on purpose
 * @param studies what the records became
 * @param work how often each stage worked, in the order of the line
 * @param redone every study on which any stage worked
 * @param refused what could not be read
 * @param notices what is no study, with the paper it belongs to
 * @param failed studies at which the program itself failed; the rest went on
 * @param seconds how long it took: outside the promise of same bytes
 */
public record RunReport(
        Instant asOf,
        Records records,
        @Nullable SearchLog search,
        List<AskLog> asked,
        List<OutsideSource> off,
        @Nullable FlowCounts flow,
        Studies studies,
        List<StageWork> work,
        List<Redone> redone,
        List<Refusal> refused,
        List<Entry> notices,
        List<Entry> held,
        List<Entry> rejected,
        List<Entry> failed,
        double seconds) {
    public RunReport {
        // Reports of earlier versions have none.
        asked = asked == null ? List.of() : List.copyOf(asked);
        off = off == null ? List.of() : List.copyOf(off);
    }

    /**
     * How many records came in.
     *
     * @param fresh with a key that was not known
     * @param changed with a known key and other content
     * @param known there already, word for word
     * @param said new words of other sources about documents, such as that one was retracted
     */
    public record Records(
            int in,
            @JsonProperty("new") int fresh,
            int changed,
            int known,
            int refused,
            int said) {}

    /**
     * What became of all studies of the home.
     *
     * @param published pages that stand: made now, revised now, as they were, and left standing
     * @param standing pages published before whose study was not published by this run: it was
     *     held, rejected, failed, or not worked on to the end
     * @param ended asked to stop before the gate
     */
    public record Studies(
            int all,
            int published,
            @JsonProperty("new_pages") int fresh,
            int revised,
            int unchanged,
            int standing,
            int held,
            int rejected,
            int failed,
            int notices,
            int ended) {}

    /** How often a stage worked, and how often its work was remembered. */
    public record StageWork(String stage, int worked, int remembered) {}

    /**
     * A study that was worked on.
     *
     * @param slug empty for a notice
     * @param why "new study", "record changed", "neighbour changed", "stage draft changed" …
     */
    public record Redone(String study, String slug, String why) {
        String name() {
            return slug.isEmpty() ? study : slug;
        }
    }

    /**
     * One study or record by name, with the reasons, one sentence each.
     *
     * @param standing the slug of its page of an earlier run, which still stands; null if none
     */
    public record Entry(
            String study, String title, List<String> reasons, @Nullable String standing) {}

    /** Whether a source was asked and something did not come that should have. */
    public boolean gap() {
        return search != null && search.gap()
                || asked.stream().anyMatch(one -> !one.gaps().isEmpty());
    }

    /** Whether a source was asked and answered nothing at all. */
    public boolean unanswered() {
        return search != null && !search.answered() || asked.stream().anyMatch(AskLog::unanswered);
    }

    /** Whether everything that came in was published or is a notice. */
    public boolean clean() {
        return refused.isEmpty() && held.isEmpty() && failed.isEmpty() && !gap();
    }
}
