package org.evidenceatlas.command.common;

import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.evidenceatlas.line.Progress;

/** Progress as a bar that fills. */
final class Bars implements Progress {
    private final PrintStream err;
    private Optional<ProgressBar> bar = Optional.empty();

    Bars(PrintStream err) {
        this.err = err;
    }

    @Override
    public void begin(String what, int count) {
        bar =
                Optional.of(
                        new ProgressBarBuilder()
                                .setTaskName(what)
                                .setInitialMax(count)
                                .setStyle(ProgressBarStyle.ASCII)
                                .setUpdateIntervalMillis(200)
                                .setConsumer(new ConsoleProgressBarConsumer(err))
                                .build());
    }

    @Override
    public void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void end() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
