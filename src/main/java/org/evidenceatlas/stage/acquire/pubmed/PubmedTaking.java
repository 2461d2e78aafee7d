package org.evidenceatlas.stage.acquire.pubmed;

import java.util.List;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.testimony.Notice;
import org.evidenceatlas.model.testimony.NoticeType;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.Intake;

/** Hands what a file of PubMed XML holds to an intake. */
public class PubmedTaking implements PubmedXml.Taking {
    /** Who says that a record was deleted. */
    public static final String SOURCE = "pubmed";

    /** The origin of records that PubMed itself gave, when it was asked. */
    public static final String ASKED = "pubmed";

    private final String origin;
    private final Intake intake;
    private boolean deletes;

    /** For one file. */
    public PubmedTaking(String origin, Intake intake) {
        this.origin = origin;
        this.intake = intake;
    }

    @Override
    public void record(SourceRecord record) {
        intake.record(record);
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
                intake.testified(origin, Testimony.of(SOURCE, key, List.of(notice)));
            }
        }
    }

    /** Some update files hold nothing but deletions. */
    @Override
    public boolean mayBeEmpty() {
        return deletes;
    }
}
