package org.evidenceatlas.stage.acquire.crossref;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.acquire.http.Setback;
import org.evidenceatlas.stage.acquire.http.Unasked;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a server answers, it is a testimony about what was asked, or a setback in words. */
class CrossrefFuzzTest {
    private static final String KEY = "doi:10.1000/a";

    static Stream<byte[]> specimens() {
        String work =
                "{\"DOI\":\"10.1000/A\",\"title\":[\"T\"],\"updated-by\":["
                        + FakeCrossref.update("retraction", "publisher", "10.1000/n")
                        + "],\"reference\":[{\"DOI\":\"10.1/x\"}],\"relation\":{\"has-preprint\":"
                        + "[{\"id-type\":\"doi\",\"id\":\"10.1101/p\"}]},"
                        + "\"published\":{\"date-parts\":[[2020,13,40]]}}";
        return Stream.of(
                        "{\"status\":\"ok\",\"message-type\":\"work\",\"message\":" + work + "}",
                        "{\"status\":\"ok\",\"message-type\":\"work-list\",\"message\":"
                                + "{\"total-results\":1,\"items\":["
                                + work
                                + "]}}",
                        "Resource not found.",
                        "[".repeat(5000))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("specimens")
    @FuzzTest
    void anAnswerIsReadOrToldInWords(byte[] body) {
        try {
            assertThat(new SingleReading(Unasked.ASKER, KEY).of(body).about()).isEqualTo(KEY);
        } catch (Setback setback) {
            Unasked.told(setback);
        }
        try {
            assertThat(new ListReading(Unasked.ASKER, List.of(KEY)).of(body).values())
                    .extracting(Testimony::about)
                    .allMatch(KEY::equals);
        } catch (Setback setback) {
            Unasked.told(setback);
        }
    }
}
