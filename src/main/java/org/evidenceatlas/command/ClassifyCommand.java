package org.evidenceatlas.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.Exit;
import org.evidenceatlas.command.common.Refusals;
import org.evidenceatlas.command.common.Table;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.command.common.Wiring;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.export.StudyJson;
import org.evidenceatlas.line.Once;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas classify}: every record answered, one a line, in input order; touches no home. */
@Command(
        name = "classify",
        description = "Classifies records from files, folders or stdin; touches no home.")
final class ClassifyCommand implements Callable<Integer> {
    @Mixin private final Common common = new Common();

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "0..*",
            description = "PubMed XML, .nbib or RIS, plain or gzip. Default: standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "jsonl|table",
            defaultValue = "jsonl",
            description = "One JSON object a line, or a table. Default: ${DEFAULT-VALUE}.")
    private String format = "jsonl";

    private final Wiring wiring;
    private final Terminal terminal;

    ClassifyCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        WrongUse.unlessOneOf(List.of("jsonl", "table"), "--format", format);
        Pack pack = common.pack();
        List<String> froms = files.isEmpty() ? List.of("-") : files;
        Once once =
                Once.over(
                        wiring.pipeline(pack, common.site(pack, wiring), true),
                        froms,
                        terminal.in());
        AtomicBoolean failed = new AtomicBoolean();
        if (format.equals("table")) {
            terminal.out().println(Table.HEADER);
        }
        once.classifications(answer -> failed.compareAndSet(false, !print(answer)));
        Refusals.tell(once.refused(), terminal.err());
        if (failed.get()) {
            return Exit.FAILED;
        }
        return once.refused().isEmpty() ? Exit.DONE : Exit.FOUND;
    }

    private boolean print(Once.Answer<Classification> answer) {
        answer.value()
                .ifPresentOrElse(
                        seen ->
                                terminal.out()
                                        .println(
                                                format.equals("table")
                                                        ? Table.row(seen)
                                                        : StudyJson.classified(seen)),
                        () -> withheld(answer));
        return !answer.failed();
    }

    /** A notice is answered like any record; a failure is told on stderr. */
    private void withheld(Once.Answer<Classification> answer) {
        if (answer.failed() || !format.equals("jsonl")) {
            terminal.err().println(answer.record().key() + ": " + answer.reason());
        } else {
            terminal.out().println(StudyJson.notice(answer.record().report(), answer.reason()));
        }
    }
}
