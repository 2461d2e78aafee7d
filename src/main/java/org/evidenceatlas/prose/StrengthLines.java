package org.evidenceatlas.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.evidenceatlas.text.Strength;
import org.evidenceatlas.text.Unseen;

/**
 * How strongly each line of a file says that one thing makes another happen: a line for each, of
 * {@code none}, {@code correlational}, {@code conditional} or {@code causal}, a tab, and the words
 * that decided.
 */
public final class StrengthLines {
    private StrengthLines() {}

    /**
     * Reads line by line and prints a line for each.
     *
     * @return why the rest was not read; empty where all was
     */
    public static Optional<String> tell(InputStream in, PrintStream out) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        int read = 0;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read++;
                Strength.Reading reading = Strength.of(line);
                out.println(reading.level().code() + "\t" + Unseen.escaped(oneCell(reading)));
            }
        } catch (CharacterCodingException e) {
            return Optional.of(
                    "It is not UTF-8 after line "
                            + read
                            + ". Write it as UTF-8, for example: iconv -f WINDOWS-1252 -t UTF-8");
        } finally {
            out.flush();
        }
        return Optional.empty();
    }

    private static String oneCell(Strength.Reading reading) {
        return reading.words().replace('\t', ' ');
    }
}
