package org.evidenceatlas.command.records;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.store.Codec;

/**
 * How records are printed.
 *
 * @param head before the first
 * @param write one record, its line end included; called by several threads
 * @param foot after the last
 * @param only the format of records that can be printed so; empty for all
 */
record Form(byte[] head, Function<SourceRecord, byte[]> write, byte[] foot, Optional<String> only) {
    /** One JSON object a line. */
    static final Form JSON =
            new Form(bytes(""), record -> json(record), bytes(""), Optional.empty());

    /** The records' own elements in one set. */
    static final Form XML =
            new Form(
                    bytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<PubmedArticleSet>\n"),
                    record -> bytes(record.verbatim() + "\n"),
                    bytes("</PubmedArticleSet>\n"),
                    Optional.of("pubmed-xml"));

    /** A row for each. */
    static Form table(Table table) {
        return new Form(
                table.head(), record -> table.row(record.report()), bytes(""), Optional.empty());
    }

    /** Why a record cannot be printed so. */
    Optional<Refusal> refusal(SourceRecord record) {
        return only.filter(format -> !record.format().equals(format))
                .map(
                        format ->
                                new Refusal(
                                        record.origin(),
                                        "",
                                        record.report().ids().pmid(),
                                        "It is "
                                                + record.format()
                                                + ", and --format xml prints PubMed's XML alone.",
                                        "Print what was read of it: --format jsonl."));
    }

    byte[] write(SourceRecord record) {
        return write.apply(record);
    }

    private static byte[] json(SourceRecord record) {
        byte[] json = Codec.write(record.report());
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
