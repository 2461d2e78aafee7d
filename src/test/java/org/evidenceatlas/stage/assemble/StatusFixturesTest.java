package org.evidenceatlas.stage.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.store.Codec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What status follows from which signs: one line a case in {@code status/fixtures.jsonl}, all of
 * our own invention. A case says which records and testimonies there are, and what must come out.
 */
class StatusFixturesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<JsonNode> cases() throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        for (String line :
                Files.readAllLines(Path.of("src/test/resources/status/fixtures.jsonl"))) {
            cases.add(JSON.readTree(line));
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theSignsGiveTheStatus(JsonNode one) {
        Status status = study(one).status();
        assertThat(status.value().code()).as(one.toString()).isEqualTo(one.get("value").asText());
        if (one.has("signs")) {
            assertThat(status.signals())
                    .extracting(sign -> sign.source() + ": " + sign.says().code())
                    .containsExactlyInAnyOrderElementsOf(words(one.get("signs")));
        }
        if (one.has("asked")) {
            assertThat(status.asked()).isEqualTo(words(one.get("asked")));
        }
        if (one.has("not_asked")) {
            assertThat(status.notAsked()).isEqualTo(words(one.get("not_asked")));
        }
    }

    @Test
    void thereAreSixtyCasesAndMoreEachUnderANameOfItsOwn() throws IOException {
        List<String> names = cases().map(one -> one.get("name").asText()).toList();
        assertThat(names).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }

    private static Study study(JsonNode one) {
        List<SourceRecord> records = new ArrayList<>();
        one.get("records").forEach(record -> records.add(record(record)));
        List<Testimony> testimonies = new ArrayList<>();
        one.get("testimonies")
                .forEach(said -> testimonies.add(Codec.read(bytes(said), Testimony.class)));
        Set<String> lists = new TreeSet<>(words(one.get("lists")));
        Assembler assembler = new Assembler();
        Holdings holdings = new Holdings(records, testimonies, lists);
        for (Cluster cluster : assembler.clusters(holdings, Map.of())) {
            if (cluster.id().equals(one.get("study").asText())
                    && assembler.apply(cluster) instanceof Outcome.Made<Study> made) {
                return made.value();
            }
        }
        throw new AssertionError("No study " + one.get("study") + " of " + one);
    }

    private static SourceRecord record(JsonNode one) {
        Made made = Made.paper(one.get("pmid").asInt());
        if (one.has("title")) {
            made.title(one.get("title").asText());
        }
        if (one.has("doi")) {
            made.id("doi", one.get("doi").asText().replace("<", "&lt;").replace(">", "&gt;"));
        }
        if (one.has("text")) {
            made.text(one.get("text").asText());
        }
        one.path("types").forEach(type -> made.type(type.asText()));
        one.path("links").forEach(link -> made.link(link.get(0).asText(), link.get(1).asText()));
        SourceRecord read = made.read();
        String format = one.path("format").asText(read.format());
        return new SourceRecord(read.origin(), format, read.verbatim(), false, read.report());
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
