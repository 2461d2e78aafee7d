package org.evidenceatlas.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.verdict.Verdict;
import org.evidenceatlas.store.Codec;
import org.junit.jupiter.api.Test;

/** What is written to the store comes back as it was, for everything that the sample makes. */
class RoundTripTest {
    @Test
    void everyProductOfTheSampleComesBackEqualAndGivesTheSameBytesAgain() {
        Once once = Once.over(Workshop.LINE, List.of("sample"), InputStream.nullInputStream());
        List<Verdict> verdicts = new ArrayList<>();
        once.verdicts(answer -> answer.value().ifPresent(verdicts::add));
        assertThat(verdicts).hasSizeGreaterThan(15);
        for (Verdict verdict : verdicts) {
            byte[] json = Codec.write(verdict);
            Verdict back = Codec.read(json, Verdict.class);
            assertThat(back).isEqualTo(verdict);
            assertThat(Codec.write(back)).isEqualTo(json);
        }
    }

    @Test
    void everyRecordOfTheSampleComesBackWithItsVerbatimText() {
        List<SourceRecord> records = new ArrayList<>();
        Once.over(Workshop.LINE, List.of("sample"), InputStream.nullInputStream())
                .studies(answer -> records.add(answer.record()));
        assertThat(records).hasSizeGreaterThan(15);
        for (SourceRecord record : records) {
            assertThat(Codec.read(Codec.write(record), SourceRecord.class)).isEqualTo(record);
        }
    }
}
