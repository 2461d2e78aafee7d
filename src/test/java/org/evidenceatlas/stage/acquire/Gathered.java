package org.evidenceatlas.stage.acquire;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.acquire.xml.Limits;

/** An intake that keeps what it is given, for tests here and in later stages. */
public final class Gathered implements Intake {
    private final List<SourceRecord> records = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    @Override
    public void record(SourceRecord record) {
        records.add(record);
    }

    @Override
    public void refused(Refusal refusal) {
        refusals.add(refusal);
    }

    /** The records in the order in which they came. */
    public List<SourceRecord> records() {
        return records;
    }

    /** The refusals in the order in which they came. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** The PMIDs of the records. */
    public List<String> pmids() {
        return records.stream().map(r -> String.valueOf(r.report().ids().pmid())).toList();
    }

    /** Reads the sources with the usual limits. */
    public static Gathered from(String... froms) {
        Gathered gathered = new Gathered();
        new Acquirer().read(List.of(froms), InputStream.nullInputStream(), gathered);
        return gathered;
    }

    /** Reads bytes as standard input, under these limits. */
    static Gathered from(byte[] bytes, Limits limits) {
        Gathered gathered = new Gathered();
        new Acquirer(limits).read(List.of("-"), new ByteArrayInputStream(bytes), gathered);
        return gathered;
    }

    /** Reads XML text as standard input. */
    public static Gathered fromText(String xml) {
        return from(xml.getBytes(StandardCharsets.UTF_8), Limits.USUAL);
    }
}
