package org.evidenceatlas.evaluate;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evidenceatlas.model.score.Measured;
import org.evidenceatlas.model.score.Measured.Reading;

/** The counts as the program ships them: JSON, one line an attribute, one file a pack. */
public final class CountsFile {
    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .setVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE);

    private CountsFile() {}

    /** The shipped counts of the pack with this name; empty where none were measured. */
    public static Optional<Measured> shipped(String pack) {
        try (InputStream in =
                CountsFile.class.getResourceAsStream("/scoreboard/" + pack + ".json")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "The program's file scoreboard/"
                            + pack
                            + ".json cannot be read; build the program again.",
                    broken);
        }
    }

    /** The counts as text: the same counts, the same bytes. */
    public static String text(Measured measured) {
        return measured.readings().stream()
                .map(CountsFile::reading)
                .collect(
                        Collectors.joining(
                                ",\n",
                                "{\"pack\":"
                                        + json(measured.pack())
                                        + ",\"classifier\":"
                                        + json(measured.classifier())
                                        + ",\"readings\":[\n",
                                "\n]}\n"));
    }

    /**
     * The counts of such a text.
     *
     * @throws NotMeasurable where it is none
     */
    static Measured parse(String text) {
        try {
            return JSON.readValue(text, Measured.class);
        } catch (JsonProcessingException broken) {
            throw new NotMeasurable(
                    "These are no counts; write them with: atlas evaluate --gold FILE --write FILE");
        }
    }

    private static String reading(Reading one) {
        return one.tallies().stream()
                .map(CountsFile::json)
                .collect(
                        Collectors.joining(
                                ",\n",
                                "{\"set\":"
                                        + json(one.set())
                                        + ",\"kind\":"
                                        + json(one.kind())
                                        + ",\"papers\":"
                                        + one.papers()
                                        + ",\"whole\":"
                                        + one.whole()
                                        + ",\"tallies\":[\n",
                                "\n]}"));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A record of counts is no JSON.", impossible);
        }
    }
}
