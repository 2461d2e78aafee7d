package org.evidenceatlas.stage.assemble.status;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.record.RecordLink;
import org.evidenceatlas.model.record.RefType;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Status.Signal;
import org.evidenceatlas.model.study.Status.Value;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.assemble.likeness.Titles;

/**
 * Reads every sign of a paper's status; the strongest decides, all are kept. An erratum is no
 * retraction. Where a paper is called retracted and its publication type does not say so, that is a
 * sign too, and both are listed.
 */
public final class StatusReader {
    private static final List<String> ASKED = List.of("PubMed");
    private static final List<String> NOT_ASKED = List.of("Crossref", "Retraction Watch");
    private static final String TYPE = "PubMed publication type";

    /** From the strongest to the weakest. */
    private static final List<Value> STRENGTH =
            List.of(
                    Value.RETRACTED,
                    Value.WITHDRAWN,
                    Value.PARTIALLY_RETRACTED,
                    Value.CONCERN,
                    Value.CORRECTED);

    private static final Map<RefType, Value> LINKS =
            new EnumMap<>(
                    Map.of(
                            RefType.RETRACTION_IN, Value.RETRACTED,
                            RefType.RETRACTEDAND_REPUBLISHED_IN, Value.RETRACTED,
                            RefType.PARTIAL_RETRACTION_IN, Value.PARTIALLY_RETRACTED,
                            RefType.EXPRESSION_OF_CONCERN_IN, Value.CONCERN,
                            RefType.ERRATUM_IN, Value.CORRECTED,
                            RefType.CORRECTEDAND_REPUBLISHED_IN, Value.CORRECTED));

    private static final Map<String, Value> TYPES =
            Map.of(
                    "Retracted Publication", Value.RETRACTED,
                    "Corrected and Republished Article", Value.CORRECTED);

    private static final Pattern RETRACTED =
            Pattern.compile("(?i)^retracted(?: article| paper)?\\s?[:.\\]]");
    private static final Pattern WITHDRAWN =
            Pattern.compile("(?i)^withdrawn(?: article| paper)?\\s?[:.\\]]");

    private StatusReader() {}

    /** The status from the paper's own record and from the notices about it. */
    public static Status read(Report report, List<Signal> notices) {
        List<Signal> signals = new ArrayList<>();
        types(report, signals);
        links(report, signals);
        title(report, signals);
        notices.stream().filter(notice -> isNew(notice, signals)).forEach(signals::add);
        Value value = strongest(signals);
        boolean gone = value == Value.RETRACTED || value == Value.WITHDRAWN;
        if (gone && signals.stream().noneMatch(s -> s.source().equals(TYPE))) {
            String said = String.join(", ", report.indexing().types());
            signals.add(new Signal(TYPE, Value.CURRENT, said, null, null));
        }
        return new Status(value, signals, ASKED, NOT_ASKED);
    }

    private static void types(Report report, List<Signal> into) {
        for (String type : report.indexing().types()) {
            Value says = TYPES.get(type);
            if (says != null) {
                into.add(new Signal(TYPE, says, type, null, null));
            }
        }
    }

    private static void links(Report report, List<Signal> into) {
        for (RecordLink link : report.links()) {
            Value says = LINKS.get(link.type());
            if (says != null) {
                String text = (link.type().code() + ": " + link.citation()).strip();
                into.add(new Signal("PubMed link", says, text, link.pmid(), link.doi()));
            }
        }
    }

    private static void title(Report report, List<Signal> into) {
        String title = Titles.opened(report.title().plain());
        if (RETRACTED.matcher(title).find()) {
            into.add(new Signal("title", Value.RETRACTED, report.title().plain(), null, null));
        } else if (WITHDRAWN.matcher(title).find()) {
            into.add(new Signal("title", Value.WITHDRAWN, report.title().plain(), null, null));
        }
    }

    /** A notice that the paper's own link has named already is the same sign. */
    private static boolean isNew(Signal notice, List<Signal> signals) {
        return signals.stream()
                .noneMatch(
                        known ->
                                notice.pmid() != null
                                        && notice.pmid().equals(known.pmid())
                                        && notice.says() == known.says());
    }

    private static Value strongest(List<Signal> signals) {
        for (Value value : STRENGTH) {
            if (signals.stream().anyMatch(signal -> signal.says() == value)) {
                return value;
            }
        }
        return Value.CURRENT;
    }
}
