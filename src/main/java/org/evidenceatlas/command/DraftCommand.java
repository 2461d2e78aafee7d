package org.evidenceatlas.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.Exit;
import org.evidenceatlas.command.common.Refusals;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.command.common.Wiring;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.command.told.StudyText;
import org.evidenceatlas.export.StudyJson;
import org.evidenceatlas.line.Once;
import org.evidenceatlas.model.verdict.Verdict;
import org.evidenceatlas.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas draft}: drafts, examines and gates every record; touches no home. */
@Command(
        name = "draft",
        description = "Classifies, drafts, examines and gates records; touches no home.")
final class DraftCommand implements Callable<Integer> {
    @Mixin private final Common common = new Common();

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "0..*",
            description = "PubMed XML (.xml, .xml.gz). Default: standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "jsonl|text",
            defaultValue = "jsonl",
            description = "One JSON object a line, or prose. Default: ${DEFAULT-VALUE}.")
    private String format = "jsonl";

    @Option(
            names = "--drafter",
            paramLabel = "builtin",
            defaultValue = "builtin",
            description = "Who drafts. Default: ${DEFAULT-VALUE}.")
    private String drafter = "builtin";

    private final Wiring wiring;
    private final Terminal terminal;

    DraftCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        WrongUse.unlessOneOf(List.of("jsonl", "text"), "--format", format);
        WrongUse.unlessOneOf(List.of("builtin"), "--drafter", drafter);
        Pack pack = common.pack();
        List<String> froms = files.isEmpty() ? List.of("-") : files;
        Once once =
                Once.over(
                        wiring.pipeline(pack, common.site(pack, wiring), false),
                        froms,
                        terminal.in());
        AtomicBoolean failed = new AtomicBoolean();
        once.verdicts(answer -> failed.compareAndSet(false, !print(answer)));
        Refusals.tell(once.refused(), terminal.err());
        if (failed.get()) {
            return Exit.FAILED;
        }
        return once.refused().isEmpty() ? Exit.DONE : Exit.FOUND;
    }

    private boolean print(Once.Answer<Verdict> answer) {
        answer.value()
                .ifPresentOrElse(
                        verdict ->
                                terminal.out()
                                        .println(
                                                format.equals("text")
                                                        ? StudyText.of(verdict)
                                                        : StudyJson.drafted(verdict)),
                        () -> withheld(answer));
        return !answer.failed();
    }

    /** A notice is answered like any record; a failure is told on stderr. */
    private void withheld(Once.Answer<Verdict> answer) {
        if (answer.failed() || !format.equals("jsonl")) {
            terminal.err().println(answer.record().key() + ": " + answer.reason());
        } else {
            terminal.out().println(StudyJson.notice(answer.record().report(), answer.reason()));
        }
    }
}
