package org.evidenceatlas.stage.acquire.europepmc;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.stage.SearchPage;
import org.evidenceatlas.stage.acquire.http.Setback;
import org.evidenceatlas.stage.acquire.http.Unasked;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever Europe PMC answers, each entry is a preprint or a refusal, or all of it a setback. */
class EuropePmcFuzzTest {
    static Stream<byte[]> specimens() {
        return Stream.of(
                        "{\"hitCount\":2,\"nextCursorMark\":\"A\",\"resultList\":{\"result\":["
                                + "{\"id\":\"PPR1\",\"source\":\"PPR\",\"doi\":\"10.1101/a.v2\","
                                + "\"title\":\"T\",\"authorList\":{\"author\":[{\"lastName\":\"L\","
                                + "\"initials\":\"A\",\"authorId\":{\"type\":\"ORCID\",\"value\":"
                                + "\"0000\"}},{\"collectiveName\":\"G\"}]},\"pubYear\":\"2020\","
                                + "\"pubTypeList\":{\"pubType\":[\"preprint-withdrawal\"]},"
                                + "\"firstPublicationDate\":\"2020-02-30\",\"abstractText\":\"<b>x\","
                                + "\"commentCorrectionList\":{\"commentCorrection\":[{\"id\":\"1\","
                                + "\"source\":\"MED\",\"type\":\"Preprint of\"}]}},"
                                + "{\"id\":7,\"source\":\"MED\"}]}}",
                        "{\"hitCount\":\"0\",\"resultList\":{\"result\":[]}}",
                        "{\"errCode\":404,\"errMsg\":\"no\"}",
                        "<article><front/><body><p>x</p></body></article>",
                        "<!DOCTYPE html><html><article>Sign in</article></html>",
                        "[".repeat(5000))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("specimens")
    @DictionaryEntries({
        "\"hitCount\":",
        "\"resultList\":{\"result\":[",
        "\"source\":\"PPR\"",
        "\"doi\":\"10.1/",
        "\"authorList\":{\"author\":[",
        "<article>",
        "</article>",
        "<html>"
    })
    @FuzzTest
    void anAnswerIsReadOrToldInWords(byte[] body) {
        try {
            SearchPage page = new SearchReading(Unasked.ASKER, 1).of(body);
            assertThat(page.count()).isNotNegative();
            assertThat(page.records().size() + page.refusals().size()).isEqualTo(page.ids().size());
            page.records().forEach(EuropePmcFuzzTest::sound);
            page.refusals().forEach(EuropePmcFuzzTest::sound);
        } catch (Setback setback) {
            Unasked.told(setback);
        }
        TextReading text = new TextReading(Unasked.ASKER);
        assertThat(text.reads(200, body)).isTrue();
        try {
            assertThat(text.of(body)).contains(body);
        } catch (Setback setback) {
            Unasked.told(setback);
        }
    }

    private static void sound(SourceRecord record) {
        assertThat(record.key()).startsWith("europe-pmc:doi:10.");
        assertThat(record.report().title().plain().codePoints()).noneMatch(Character::isISOControl);
    }

    private static void sound(Refusal refusal) {
        assertThat(refusal.reason()).hasSizeBetween(10, 1000).endsWith(".");
        assertThat(refusal.advice()).hasSizeBetween(10, 1000).endsWith(".");
        assertThat(refusal.position().codePoints()).noneMatch(Character::isISOControl);
    }
}
