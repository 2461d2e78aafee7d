package org.evidenceatlas.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.Exit;
import org.evidenceatlas.command.common.Refusals;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.command.common.Wiring;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.command.drafting.Drafters;
import org.evidenceatlas.command.told.StudyText;
import org.evidenceatlas.export.StudyJson;
import org.evidenceatlas.line.Once;
import org.evidenceatlas.line.Pipeline;
import org.evidenceatlas.model.access.AnswerStore;
import org.evidenceatlas.model.access.ModelAccess;
import org.evidenceatlas.model.verdict.Verdict;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.OutsideDrafter;
import org.evidenceatlas.store.Home;
import org.jspecify.annotations.Nullable;
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

    @Mixin private final Drafters drafters = new Drafters();

    @Option(
            names = "--answers",
            paramLabel = "DIR",
            description =
                    "With --drafter llm: keep the model's answers in this folder, and ask nothing"
                            + " again that is answered there.")
    private @Nullable Path answers;

    private final Wiring wiring;
    private final Terminal terminal;

    DraftCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        WrongUse.unlessOneOf(List.of("jsonl", "text"), "--format", format);
        Optional<ModelAccess> model = drafters.model(common);
        if (answers != null && model.isEmpty()) {
            throw new WrongUse(
                    "--answers is only for a language model. Leave it out, or add: --drafter llm");
        }
        Pack pack = common.pack();
        Pipeline line = wiring.pipeline(pack, common.site(pack, wiring), false);
        if (model.isEmpty()) {
            return drafted(over(line));
        }
        try (OutsideDrafter asked = wiring.drafter(pack, model.get(), store())) {
            Once once = over(line.drafting(asked));
            once.oneByOne();
            int code = drafted(once);
            terminal.err().println(asked.told());
            return code;
        }
    }

    private AnswerStore store() {
        Path folder = answers;
        return folder == null ? AnswerStore.inMemory() : Home.answersIn(folder);
    }

    private Once over(Pipeline line) {
        return Once.over(line, files.isEmpty() ? List.of("-") : files, terminal.in());
    }

    private int drafted(Once once) {
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
