package org.evidenceatlas.command.records;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.Exit;
import org.evidenceatlas.command.common.Refusals;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.command.network.Networks;
import org.evidenceatlas.line.Acquired;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.Intake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas acquire}: the records of sources as they are read; touches no home. */
@Command(
        name = "acquire",
        description =
                "Reads records from files, folders or stdin and prints them; touches no home. Sifts"
                        + " NLM's files by the pack's query.")
public final class AcquireCommand implements Callable<Integer> {
    private static final int BUFFER = 1 << 16;

    @Mixin private final Common common = new Common();

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "0..*",
            description = "PubMed XML, .nbib, .ris or JATS. Default: standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--select",
            paramLabel = "query|all",
            description =
                    "Take the records that the pack's query matches, or all. Default: query for files"
                            + " with NLM's names (pubmed26n0001.xml.gz), all for others.")
    private @Nullable String select;

    @Option(
            names = "--format",
            paramLabel = "jsonl|tsv|xml",
            defaultValue = "jsonl",
            description =
                    "One JSON object a line with what was read, a table with a row a record, or the"
                            + " records' own XML. Default: ${DEFAULT-VALUE}.")
    private String format = "jsonl";

    @Option(
            names = "--fields",
            paramLabel = "NAME,NAME",
            description =
                    "The columns of the table (docs/commands.md has their names). Default:"
                            + " pmid,doi,year,authors,title,journal.")
    private @Nullable String fields;

    private final Terminal terminal;

    /** At this terminal. */
    public AcquireCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        WrongUse.unlessOneOf(List.of("jsonl", "tsv", "xml"), "--format", format);
        if (fields != null && !format.equals("tsv")) {
            throw new WrongUse(
                    "--fields names the columns of a table, and --format is \""
                            + format
                            + "\". For example: --format tsv --fields "
                            + fields);
        }
        Form form =
                switch (format) {
                    case "tsv" -> Form.table(Table.of(fields));
                    case "xml" -> Form.XML;
                    default -> Form.JSON;
                };
        if (select != null) {
            WrongUse.unlessOneOf(List.of("query", "all"), "--select", select);
        }
        // A name such as "pubmed" is a file's here; only a mirror is asked.
        Networks.asked(
                files.stream().filter(one -> one.contains("://")).toList(), common.switches());
        Pack pack = common.pack();
        Acquired acquired = Acquired.by(Optional.ofNullable(select), pack.condition().query());
        List<Refusal> refused = new ArrayList<>();
        try (OutputStream out = new BufferedOutputStream(terminal.out(), BUFFER)) {
            Printing printing = new Printing(form, out, refused);
            printing.write(form.head());
            acquired.from(files.isEmpty() ? List.of("-") : files, terminal.in(), printing);
            printing.write(form.foot());
        } catch (IOException e) {
            throw new UncheckedIOException("Standard output cannot be written.", e);
        }
        Refusals.tell(refused, terminal.err());
        return refused.isEmpty() ? Exit.DONE : Exit.FOUND;
    }

    /** Prints in the order of the sources; each record is written by whoever read it. */
    private record Printing(Form form, OutputStream out, List<Refusal> refused) implements Intake {
        @Override
        public void record(SourceRecord record) {
            prepared(record).run();
        }

        @Override
        public Runnable prepared(SourceRecord record) {
            Optional<Refusal> not = form.refusal(record);
            if (not.isPresent()) {
                return () -> refused.add(not.get());
            }
            byte[] written = form.write(record);
            return () -> write(written);
        }

        @Override
        public void refused(Refusal refusal) {
            refused.add(refusal);
        }

        private void write(byte[] bytes) {
            try {
                out.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException("Standard output cannot be written.", e);
            }
        }
    }
}
