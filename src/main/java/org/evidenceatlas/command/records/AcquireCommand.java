package org.evidenceatlas.command.records;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.Exit;
import org.evidenceatlas.command.common.Refusals;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.line.Acquired;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.store.Codec;
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

    /** The format whose records are elements of one set. */
    private static final String XML = "pubmed-xml";

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
            paramLabel = "jsonl|xml",
            defaultValue = "jsonl",
            description =
                    "One JSON object a line with what was read, or the records' own XML. Default:"
                            + " ${DEFAULT-VALUE}.")
    private String format = "jsonl";

    private final Terminal terminal;

    /** At this terminal. */
    public AcquireCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        WrongUse.unlessOneOf(List.of("jsonl", "xml"), "--format", format);
        if (select != null) {
            WrongUse.unlessOneOf(List.of("query", "all"), "--select", select);
        }
        Pack pack = common.pack();
        Acquired acquired = Acquired.by(Optional.ofNullable(select), pack.condition().query());
        List<Refusal> refused = new ArrayList<>();
        try (OutputStream out = new BufferedOutputStream(terminal.out(), BUFFER)) {
            Printing printing = new Printing(format.equals("xml"), out, refused);
            printing.head();
            acquired.from(files.isEmpty() ? List.of("-") : files, terminal.in(), printing);
            printing.foot();
        } catch (IOException e) {
            throw new UncheckedIOException("Standard output cannot be written.", e);
        }
        Refusals.tell(refused, terminal.err());
        return refused.isEmpty() ? Exit.DONE : Exit.FOUND;
    }

    private record Printing(boolean xml, OutputStream out, List<Refusal> refused)
            implements Intake {
        @Override
        public void record(SourceRecord record) {
            if (xml && !record.format().equals(XML)) {
                refused.add(
                        new Refusal(
                                record.origin(),
                                "",
                                record.report().ids().pmid(),
                                "It is "
                                        + record.format()
                                        + ", and --format xml prints PubMed's XML alone.",
                                "Print what was read of it: --format jsonl."));
                return;
            }
            if (xml) {
                print(record.verbatim());
            } else {
                write(Codec.write(record.report()));
            }
            print("\n");
        }

        @Override
        public void refused(Refusal refusal) {
            refused.add(refusal);
        }

        void head() {
            print(xml ? "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<PubmedArticleSet>\n" : "");
        }

        void foot() {
            print(xml ? "</PubmedArticleSet>\n" : "");
        }

        private void print(String text) {
            write(text.getBytes(StandardCharsets.UTF_8));
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
