package org.evidenceatlas.command.network;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.evidenceatlas.TestAtlas;
import org.evidenceatlas.command.Main;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.store.HomeAddress;

/** The program in this process, over a home in a folder. */
record InHouse(Path home) {
    /** What a command left behind. */
    record Said(int code, String text) {}

    /** Runs a command; both streams are told as one. */
    Said run(String... words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(InputStream.nullInputStream(), out, out, false);
        int code =
                new Main(new TestAtlas(elsewhere -> HomeAddress.of(home)), terminal)
                        .run(List.of(words).toArray(String[]::new));
        return new Said(code, said.toString(StandardCharsets.UTF_8));
    }
}
