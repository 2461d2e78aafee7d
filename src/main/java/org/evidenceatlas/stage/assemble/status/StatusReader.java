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
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.assemble.likeness.Titles;

/**
 * Reads every sign of a paper's status; the strongest decides, all are kept. An erratum is no
 * retraction. Where a paper is called retracted, the silence of a source that was asked is a sign
 * too, and is listed. Where no source that knows the paper was asked, its status is unknown.
 */
public final class StatusReader {
    private static final String TYPE = "PubMed publication type";

    /** From the strongest to the weakest. */
    private static final List<Value> STRENGTH =
            List.of(
                    Value.RETRACTED,
                    Value.WITHDRAWN,
                    Value.PARTIALLY_RETRACTED,
                    Value.CONCERN,
                    Value.UNKNOWN,
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

    /** The status from the paper's own record, the notices about it and the other sources. */
    public static Status read(Heard heard) {
        Report report = heard.report();
        List<Signal> all = new ArrayList<>();
        types(report, all);
        links(report, all);
        title(report, all);
        List<Signal> counted = new ArrayList<>(all);
        for (Signal notice : heard.notices()) {
            if (isNew(notice, all)) {
                all.add(notice);
                if (counts(report, notice)) {
                    counted.add(notice);
                }
            }
        }
        for (NoticeReader.Sign sign : NoticeReader.signs(heard.testimonies())) {
            all.add(sign.signal());
            if (sign.counts() && counts(report, sign.signal())) {
                counted.add(sign.signal());
            }
        }
        Asked asked = Asked.of(heard);
        Value value = strongest(counted, asked.known().isEmpty() ? Value.UNKNOWN : Value.CURRENT);
        if (value == Value.RETRACTED || value == Value.WITHDRAWN) {
            silence(heard, asked, all);
        }
        return new Status(value, all, asked.asked(), asked.notAsked());
    }

    /** The state of a document that no record describes, from what is said about it. */
    public static Value outside(List<Testimony> testimonies, List<Signal> notices) {
        List<Signal> counted = new ArrayList<>(notices);
        for (NoticeReader.Sign sign : NoticeReader.signs(testimonies)) {
            if (sign.counts()) {
                counted.add(sign.signal());
            }
        }
        return strongest(counted, Value.UNKNOWN);
    }

    /**
     * What replaced a retracted paper may have kept its DOI: a retraction known by that number
     * alone is the earlier version's.
     */
    private static boolean counts(Report report, Signal signal) {
        boolean gone = signal.says() == Value.RETRACTED || signal.says() == Value.WITHDRAWN;
        boolean replacement =
                report.links().stream()
                        .anyMatch(l -> l.type() == RefType.RETRACTEDAND_REPUBLISHED_FROM);
        return !(gone && replacement);
    }

    private static void silence(Heard heard, Asked asked, List<Signal> into) {
        if (heard.inPubmed() && into.stream().noneMatch(s -> s.source().equals(TYPE))) {
            String said = String.join(", ", heard.report().indexing().types());
            into.add(new Signal(TYPE, Value.CURRENT, said, null, null));
        }
        for (String source : asked.known()) {
            boolean silent = into.stream().noneMatch(s -> s.source().startsWith(source));
            if (silent && !source.equals(Sources.PUBMED)) {
                into.add(new Signal(source, Value.CURRENT, "no notice", null, null));
            }
        }
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

    private static Value strongest(List<Signal> signals, Value otherwise) {
        for (Value value : STRENGTH) {
            if (signals.stream().anyMatch(signal -> signal.says() == value)) {
                return value;
            }
        }
        return otherwise;
    }
}
