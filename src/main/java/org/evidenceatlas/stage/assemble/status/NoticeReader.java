package org.evidenceatlas.stage.assemble.status;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.study.Status.Signal;
import org.evidenceatlas.model.study.Status.Value;
import org.evidenceatlas.model.testimony.Notice;
import org.evidenceatlas.model.testimony.NoticeType;
import org.evidenceatlas.model.testimony.Testimony;
import org.jspecify.annotations.Nullable;

/**
 * Reads what other sources say happened to a document. A new version or edition is no remark on the
 * old one. A retraction that was taken back later (a reinstatement) is shown and does not count.
 */
public final class NoticeReader {
    private static final Map<NoticeType, Value> SAYS =
            new EnumMap<>(
                    Map.ofEntries(
                            Map.entry(NoticeType.ADDENDUM, Value.CORRECTED),
                            Map.entry(NoticeType.CLARIFICATION, Value.CORRECTED),
                            Map.entry(NoticeType.CORRECTION, Value.CORRECTED),
                            Map.entry(NoticeType.CORRIGENDUM, Value.CORRECTED),
                            Map.entry(NoticeType.ERRATUM, Value.CORRECTED),
                            Map.entry(NoticeType.EXPRESSION_OF_CONCERN, Value.CONCERN),
                            Map.entry(NoticeType.PARTIAL_RETRACTION, Value.PARTIALLY_RETRACTED),
                            Map.entry(NoticeType.REMOVAL, Value.WITHDRAWN),
                            Map.entry(NoticeType.WITHDRAWAL, Value.WITHDRAWN),
                            Map.entry(NoticeType.RETRACTION, Value.RETRACTED),
                            Map.entry(NoticeType.REINSTATEMENT, Value.CURRENT),
                            Map.entry(NoticeType.DELETION, Value.UNKNOWN),
                            Map.entry(NoticeType.UNKNOWN, Value.UNKNOWN)));

    /** A sign, and whether it still counts. */
    record Sign(Signal signal, boolean counts) {}

    private NoticeReader() {}

    /** What a type of notice means for its paper; null where it means nothing. */
    static @Nullable Value says(NoticeType type) {
        return SAYS.get(type);
    }

    static List<Sign> signs(List<Testimony> testimonies) {
        List<Notice> reinstated = new ArrayList<>();
        for (Testimony one : testimonies) {
            one.notices().stream()
                    .filter(notice -> notice.type() == NoticeType.REINSTATEMENT)
                    .forEach(reinstated::add);
        }
        List<Sign> signs = new ArrayList<>();
        for (Testimony one : testimonies) {
            for (Notice notice : one.notices()) {
                Value says = says(notice.type());
                if (says != null) {
                    boolean undone =
                            gone(says) && reinstated.stream().anyMatch(r -> after(r, notice));
                    signs.add(new Sign(signal(one, notice, says), !undone));
                }
            }
        }
        return signs;
    }

    /** What a document, being a notice by its own source's words, says about another. */
    public static @Nullable Signal concerning(Testimony notice, Testimony.Concerning what) {
        Value says = says(what.type());
        String about = notice.about();
        String number = about.substring(about.indexOf(':') + 1);
        return says == null
                ? null
                : new Signal(
                        Sources.told(notice.source(), what.teller()),
                        says,
                        "notice of the type " + what.type().code(),
                        about.startsWith("pmid:") ? number : null,
                        about.startsWith("doi:") ? number : null);
    }

    private static boolean gone(Value says) {
        return says == Value.RETRACTED || says == Value.WITHDRAWN;
    }

    private static boolean after(Notice reinstatement, Notice notice) {
        PartialDate undone = reinstatement.date();
        PartialDate done = notice.date();
        return undone == null || done == null || undone.compareTo(done) >= 0;
    }

    private static Signal signal(Testimony teller, Notice notice, Value says) {
        StringBuilder text = new StringBuilder(notice.type().code().replace('_', ' '));
        if (notice.date() != null) {
            text.append(", ").append(notice.date().iso());
        }
        if (!notice.text().isBlank()) {
            text.append(": ").append(notice.text().strip());
        }
        return new Signal(
                Sources.told(teller.source(), notice.teller()),
                says,
                text.toString(),
                notice.pmid(),
                notice.doi());
    }
}
