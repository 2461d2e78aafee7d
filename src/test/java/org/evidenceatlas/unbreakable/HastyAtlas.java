package org.evidenceatlas.unbreakable;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.evidenceatlas.TestAtlas;
import org.evidenceatlas.command.Main;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.command.common.Timing;

/**
 * The program, in a process of its own, whose server waits by a time that runs faster than that of
 * the machine. Its first two arguments are the instant at which it begins and how many times
 * faster.
 */
final class HastyAtlas {
    private HastyAtlas() {}

    public static void main(String... args) {
        Instant begin = Instant.parse(args[0]);
        long faster = Long.parseLong(args[1]);
        AtomicLong start = new AtomicLong();
        Timing timing =
                new Timing(
                        () -> {
                            // It begins when it is first asked for, however slow the start is.
                            start.compareAndSet(0, System.nanoTime());
                            return begin.plusNanos((System.nanoTime() - start.get()) * faster);
                        },
                        pause -> Thread.sleep(pause.dividedBy(faster).plus(Duration.ofMillis(1))));
        Terminal terminal =
                new Terminal(System.in, printing(System.out), printing(System.err), false);
        int code =
                new Main(new TestAtlas(address -> address, timing), terminal)
                        .run(List.of(args).subList(2, args.length).toArray(String[]::new));
        System.exit(code);
    }

    private static PrintStream printing(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
