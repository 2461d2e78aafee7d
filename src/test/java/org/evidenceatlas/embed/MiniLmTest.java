package org.evidenceatlas.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The model that ships, and its tokenizer. */
class MiniLmTest {
    private static final Map<String, Integer> PIECES =
            Map.of(
                    "[UNK]", 0, "[CLS]", 1, "[SEP]", 2, "fatigue", 3, "post", 4, "-", 5, "virus", 6,
                    "##es", 7, "/", 8);

    @Test
    void wordsAreCutIntoTheLongestPiecesThatAreKnown() {
        WordPiece words = new WordPiece(PIECES);
        assertThat(words.of("Fatigue, POST-viruses/Fâtigue", 20))
                .containsExactly(1, 3, 0, 4, 5, 6, 7, 8, 3, 2);
        assertThat(words.of("virusx " + "y".repeat(200), 20)).containsExactly(1, 0, 0, 2);
        assertThat(words.of("", 20)).containsExactly(1, 2);
        assertThat(words.of("virus ".repeat(500), 5)).containsExactly(1, 6, 6, 6, 2);
    }

    @Test
    void theTableIsReadFromTheModelsFile() throws IOException {
        String json =
                "{\"added\":[{\"id\":0}],\"model\":{\"type\":\"WordPiece\",\"vocab\":{\"[UNK]\":0,"
                        + "\"[CLS]\":1,\"[SEP]\":2,\"pain\":9}}}";
        WordPiece words =
                WordPiece.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        assertThat(words.of("pain", 8)).containsExactly(1, 9, 2);
    }

    @Test
    void textsThatMeanTheSameLieNearer() {
        Optional<Embedder> opened = Model.MINI_LM.opener().get();
        assertThat(opened).isPresent();
        try (Embedder model = opened.orElseThrow()) {
            float[] asked = model.vector("I feel exhausted for days after a short walk");
            float[] near = model.vector("Prolonged fatigue following minor physical exertion");
            float[] far = model.vector("The stock market closed higher on Tuesday");
            assertThat(asked).hasSize(384);
            assertThat(dot(asked, asked)).isCloseTo(1, within(1e-4));
            assertThat(dot(asked, near)).isGreaterThan(dot(asked, far) + 0.2);
            assertThat(model.vector("I feel exhausted for days after a short walk"))
                    .isEqualTo(asked);
        }
    }

    @Test
    void itCanBeSwitchedOff() {
        System.setProperty("atlas.vectors", "off");
        try {
            assertThat(Model.MINI_LM.opener().get()).isEmpty();
        } finally {
            System.clearProperty("atlas.vectors");
        }
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * (double) other[i];
        }
        return sum;
    }
}
