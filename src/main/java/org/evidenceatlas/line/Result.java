package org.evidenceatlas.line;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evidenceatlas.line.RunReport.Entry;
import org.evidenceatlas.line.again.Known;
import org.evidenceatlas.line.walk.Trail;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.verdict.Decision;
import org.evidenceatlas.model.verdict.Verdict;
import org.evidenceatlas.store.Ledger.Basis;
import org.evidenceatlas.store.Publications;
import org.jspecify.annotations.Nullable;

/**
 * What became of one study in a run, before it is kept.
 *
 * @param before what the study was made from when it was last worked on; null if it never was
 * @param end how it ended
 * @param entry by name, with the reasons
 */
record Result(
        Trail trail,
        Known known,
        @Nullable Basis before,
        End end,
        Entry entry,
        Optional<Change> change) {
    /** What the study is made from now, stages that it came to in earlier runs included. */
    Basis basis() {
        Map<String, String> stages = new TreeMap<>(before == null ? Map.of() : before.stages());
        stages.putAll(trail.versions());
        return new Basis(known.records(), stages);
    }

    /** The same study, whose result could not be kept. */
    Result failed(String why) {
        Entry named = new Entry(entry.study(), entry.title(), List.of(why), entry.standing());
        return new Result(trail, known, before, End.FAILED, named, Optional.empty());
    }

    /** Whether there is nothing to write, because all is as it was. */
    boolean leavesNothing() {
        return trail.made().isEmpty() && change.isEmpty() && basis().equals(before);
    }

    /** The ways in which a study's part of a run can end. */
    enum End {
        NEW_PAGE,
        REVISED,
        UNCHANGED,
        HELD,
        REJECTED,
        NOTICE,
        FAILED,
        STOPPED;

        /** Whether the page that stands is the answer of this run. */
        boolean published() {
            return this == NEW_PAGE || this == REVISED || this == UNCHANGED;
        }
    }

    /**
     * What publish did.
     *
     * @param page null where the page that stands answers the new basis as well
     * @param kept the bytes of the new revision
     */
    record Change(Publications.Basis basis, @Nullable Page page, byte[] kept) {}

    /** The gate's decision and reasons alone, as they can be read without the whole verdict. */
    record Judged(Decision decision, List<String> reasons) {
        static Judged of(Verdict verdict) {
            return new Judged(verdict.decision(), verdict.reasons());
        }
    }
}
