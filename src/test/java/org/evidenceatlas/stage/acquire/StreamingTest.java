package org.evidenceatlas.stage.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.stage.Intake;
import org.junit.jupiter.api.Test;

/** Memory follows the longest record, never the length of the source. */
class StreamingTest {
    private static final int RECORDS = 4_000;

    @Test
    void memoryDoesNotGrowWithTheSource() {
        Peak peak = new Peak();
        new Acquirer().read(List.of("-"), new Endless(RECORDS), peak);
        assertThat(peak.records).isEqualTo(RECORDS);
        assertThat(peak.highest - peak.lowest)
                .as("bytes in use after a collection, over 40 MB of records")
                .isLessThan(16L << 20);
    }

    @Test
    void aRecordThatNeverEndsTakesNoMoreThanTheLimit() {
        Gathered gathered = new Gathered();
        InputStream blank =
                new InputStream() {
                    private long left = 12L << 20;

                    @Override
                    public int read() {
                        return left-- > 0 ? '<' : -1;
                    }

                    @Override
                    public int read(byte[] into, int offset, int length) {
                        if (left <= 0) {
                            return -1;
                        }
                        Arrays.fill(into, offset, offset + length, (byte) '<');
                        left -= length;
                        return length;
                    }
                };
        InputStream start =
                new ByteArrayInputStream(
                        "<PubmedArticleSet><PubmedArticle><PMID>7</PMID>"
                                .getBytes(StandardCharsets.UTF_8));
        new Acquirer().read(List.of("-"), new SequenceInputStream(start, blank), gathered);
        assertThat(gathered.refusals()).hasSize(1);
        assertThat(gathered.refusals().getFirst().pmid()).isEqualTo("7");
    }

    /** Looks at the heap now and then. */
    private static final class Peak implements Intake {
        private int records;
        private long lowest = Long.MAX_VALUE;
        private long highest;

        @Override
        public void record(SourceRecord record) {
            if (++records % 1000 == 0) {
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                long used = runtime.totalMemory() - runtime.freeMemory();
                lowest = Math.min(lowest, used);
                highest = Math.max(highest, used);
            }
        }

        @Override
        public void refused(Refusal refusal) {
            throw new AssertionError(refusal.toString());
        }
    }

    /** A record set of ten kilobytes a record, made while it is read. */
    private static final class Endless extends InputStream {
        private final int count;
        private int made = -1;
        private byte[] now = new byte[0];
        private int at;

        Endless(int count) {
            this.count = count;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (at == now.length) {
                if (made > count) {
                    return -1;
                }
                now = text(made++).getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            int part = Math.min(length, now.length - at);
            System.arraycopy(now, at, into, offset, part);
            at += part;
            return part;
        }

        private String text(int number) {
            if (number < 0) {
                return "<PubmedArticleSet>\n";
            }
            if (number == count) {
                return "</PubmedArticleSet>\n";
            }
            return "<PubmedArticle><MedlineCitation><PMID>"
                    + (number + 1)
                    + "</PMID><Article><ArticleTitle>T.</ArticleTitle><Abstract><AbstractText>"
                    + "We measured ten people twice and found nothing. ".repeat(200)
                    + "</AbstractText></Abstract></Article></MedlineCitation></PubmedArticle>\n";
        }
    }
}
