package org.evidenceatlas.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evidenceatlas.line.Once;
import org.evidenceatlas.line.Workshop;
import org.evidenceatlas.llm.LanguageModel;
import org.evidenceatlas.llm.Reply;
import org.evidenceatlas.llm.Request;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.ClaimKind;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.PackReader;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.Proof;
import org.evidenceatlas.stage.draft.Drafter;
import org.evidenceatlas.stage.draft.asking.ModelDrafter;
import org.evidenceatlas.stage.draft.asking.Paper;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a model answers, there is a draft, and each sentence of it rests on words of the paper.
 */
class AnswerFuzzTest {
    private static final Pack PACK = PackReader.read(Path.of("packs/mecfs"));
    private static final Drafter BUILTIN = new Drafter(PACK);
    private static final Classification STUDY = study();

    /** Says one thing, whatever it is asked. */
    private record Says(String text) implements LanguageModel {
        @Override
        public String name() {
            return "ollama:made-up";
        }

        @Override
        public Reply ask(Request request) {
            return new Reply.Answered(text, 1);
        }

        @Override
        public Spent spent() {
            return new Spent(0, 0, 0);
        }

        @Override
        public void close() {}
    }

    /** Lets everything pass, so that the reader alone is tried. */
    private static final Proof LENIENT =
            new Proof() {
                @Override
                public String version() {
                    return "1";
                }

                @Override
                public List<Flag> against(Draft draft) {
                    return List.of();
                }

                @Override
                public List<Flag> steering(Draft draft) {
                    return List.of();
                }
            };

    private static Classification study() {
        List<Classification> found = new ArrayList<>();
        byte[] file = Paper.file(90000001).getBytes(StandardCharsets.UTF_8);
        Once.over(Workshop.LINE, List.of("-"), new ByteArrayInputStream(file))
                .classifications(answer -> answer.value().ifPresent(found::add));
        return found.getFirst();
    }

    static Stream<byte[]> specimens() {
        return Stream.of(
                        Paper.answer(),
                        Paper.answer(Paper.quoting("observed", "Sleep was longer.")),
                        Paper.answer(Paper.saying("observed", "\u202e\u0000\ud83d")),
                        "{\"one_line\":" + "[".repeat(5000),
                        "{\"one_line\":1e999999999}",
                        "\ufeff{}")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("specimens")
    @DictionaryEntries({
        "\"one_line\":[",
        "\"observed\":[",
        "{\"text\":\"",
        "\"quotes\":[",
        "{\"where\":\"title\",\"words\":\"",
        "\"where\":\"abstract\"",
        "\\\\u0000",
        "null"
    })
    @FuzzTest
    void everyAnswerGivesADraftThatRestsOnThePaper(byte[] bytes) {
        Says model = new Says(new String(bytes, StandardCharsets.UTF_8));
        ModelDrafter drafter = new ModelDrafter(PACK, BUILTIN, model, LENIENT);
        assertThat(drafter.apply(STUDY)).isInstanceOf(Outcome.Made.class);
        if (drafter.apply(STUDY) instanceof Outcome.Made<Draft>(Draft draft)) {
            for (Claim claim : draft.claims()) {
                if (claim.kind() == ClaimKind.REPORTED) {
                    assertThat(claim.spans()).isNotEmpty().allMatch(STUDY.study().text()::holds);
                    assertThat(claim.text().codePoints()).noneMatch(Character::isISOControl);
                }
            }
        }
        assertThat(drafter.told().lines()).allMatch(line -> line.length() < 400);
    }
}
