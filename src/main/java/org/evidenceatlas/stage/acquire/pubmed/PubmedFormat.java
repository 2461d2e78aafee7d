package org.evidenceatlas.stage.acquire.pubmed;

import java.io.InputStream;
import java.util.List;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.testimony.Notice;
import org.evidenceatlas.model.testimony.NoticeType;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.acquire.format.Ahead;
import org.evidenceatlas.stage.acquire.format.Format;
import org.evidenceatlas.stage.acquire.xml.Limits;

/** PubMed XML in files: efetch answers, NLM's baseline and update files. */
public record PubmedFormat(Limits limits) implements Format {
    @Override
    public String name() {
        return PubmedXml.FORMAT;
    }

    @Override
    public boolean opens(String head) {
        return head.contains("<PubmedArticle") || head.contains("<PubmedBookArticle");
    }

    @Override
    public void read(String origin, InputStream bytes, Intake intake) {
        try (Ahead plain = new Ahead(bytes, limits)) {
            new PubmedXml(limits, new Handing(origin, intake)).read(origin, plain);
        }
    }

    /** Hands what a file of PubMed XML holds to an intake. */
    public static class Handing implements PubmedXml.Taking {
        private final String origin;
        private final Intake intake;
        private boolean deletes;

        /** For one file. */
        public Handing(String origin, Intake intake) {
            this.origin = origin;
            this.intake = intake;
        }

        @Override
        public Runnable prepared(SourceRecord record) {
            return intake.prepared(record);
        }

        @Override
        public void refused(Refusal refusal) {
            intake.refused(refusal);
        }

        /** Only what is known concerns anybody: most that PubMed deletes was never seen. */
        @Override
        public void deleted(List<String> pmids) {
            deletes = true;
            for (String pmid : pmids) {
                String key = "pmid:" + pmid;
                if (intake.holds(key)) {
                    Notice notice =
                            new Notice(
                                    NoticeType.DELETION,
                                    "",
                                    "DeleteCitation in " + origin,
                                    null,
                                    null,
                                    null);
                    intake.testified(origin, Testimony.of("pubmed", key, List.of(notice)));
                }
            }
        }

        /** Some update files hold nothing but deletions. */
        @Override
        public boolean mayBeEmpty() {
            return deletes;
        }
    }
}
