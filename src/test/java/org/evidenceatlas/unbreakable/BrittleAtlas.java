package org.evidenceatlas.unbreakable;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.evidenceatlas.TestAtlas;
import org.evidenceatlas.command.Main;
import org.evidenceatlas.command.common.Terminal;
import org.sqlite.SQLiteErrorCode;

/**
 * The program, in a process of its own, over a database that does it harm. Its first argument says
 * which: {@code before:7} and {@code after:7} end the process at the seventh commit, {@code
 * fails:3:80} lets one of eighty statements and commits fail, by the random numbers of seed 3, and
 * {@code counts:FILE} does no harm and writes the number of commits down.
 */
final class BrittleAtlas implements Tapped.Moment {
    /** What a process that was killed ends with. */
    static final int KILLED = 137;

    private static final List<SQLException> SQLITE =
            List.of(
                    failure("disk I/O error", "", SQLiteErrorCode.SQLITE_IOERR),
                    failure("database or disk is full", "", SQLiteErrorCode.SQLITE_FULL),
                    failure("database is locked", "", SQLiteErrorCode.SQLITE_BUSY));

    private static final List<SQLException> POSTGRESQL =
            List.of(
                    failure("the connection was lost", "08006", SQLiteErrorCode.SQLITE_OK),
                    failure("the server is shutting down", "57P01", SQLiteErrorCode.SQLITE_OK),
                    failure("no space left on device", "53100", SQLiteErrorCode.SQLITE_OK));

    private final String[] harm;
    private final Random random;
    private int commits;

    private BrittleAtlas(String... harm) {
        this.harm = harm;
        this.random = new Random(harm[0].equals("fails") ? Long.parseLong(harm[1]) : 0);
    }

    public static void main(String... args) throws IOException {
        BrittleAtlas brittle = new BrittleAtlas(args[0].split(":"));
        Terminal terminal =
                new Terminal(System.in, printing(System.out), printing(System.err), false);
        TestAtlas atlas = new TestAtlas(address -> address.with(new Tapped(brittle)));
        int code =
                new Main(atlas, terminal)
                        .run(List.of(args).subList(1, args.length).toArray(String[]::new));
        System.exit(code);
    }

    private static PrintStream printing(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void at(Tapped.Kind kind) throws SQLException {
        if (kind == Tapped.Kind.BEFORE_COMMIT) {
            commits++;
        }
        switch (harm[0]) {
            case "before" -> end(kind == Tapped.Kind.BEFORE_COMMIT);
            case "after" -> end(kind == Tapped.Kind.AFTER_COMMIT);
            case "fails" -> fail(kind);
            case "counts" -> count();
            default -> throw new IllegalArgumentException(harm[0]);
        }
    }

    private void end(boolean now) {
        if (now && commits == Integer.parseInt(harm[1])) {
            Runtime.getRuntime().halt(KILLED);
        }
    }

    /** After a commit only the first kind of failure is possible: the answer did not arrive. */
    private void fail(Tapped.Kind kind) throws SQLException {
        if (random.nextInt(Integer.parseInt(harm[2])) == 0) {
            List<SQLException> all = System.getenv("ATLAS_DB") == null ? SQLITE : POSTGRESQL;
            throw all.get(kind == Tapped.Kind.AFTER_COMMIT ? 0 : random.nextInt(all.size()));
        }
    }

    private void count() {
        try {
            Files.writeString(Path.of(harm[1]), Integer.toString(commits));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SQLException failure(String what, String state, SQLiteErrorCode code) {
        return new SQLException(what, state, code.code);
    }
}
