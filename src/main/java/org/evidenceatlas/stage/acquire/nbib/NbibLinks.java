package org.evidenceatlas.stage.acquire.nbib;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.record.RecordLink;
import org.evidenceatlas.model.record.RefType;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.tagged.Entry;
import org.evidenceatlas.stage.acquire.words.Ids;

/** The comments and corrections of a record, each under a tag of its own. */
final class NbibLinks {
    private static final Map<String, RefType> TYPES =
            Map.ofEntries(
                    entry("DDIN", RefType.ASSOCIATED_DATASET),
                    entry("DRIN", RefType.ASSOCIATED_PUBLICATION),
                    entry("CON", RefType.COMMENT_ON),
                    entry("CIN", RefType.COMMENT_IN),
                    entry("CRI", RefType.CORRECTEDAND_REPUBLISHED_IN),
                    entry("CRF", RefType.CORRECTEDAND_REPUBLISHED_FROM),
                    entry("EIN", RefType.ERRATUM_IN),
                    entry("EFR", RefType.ERRATUM_FOR),
                    entry("ECI", RefType.EXPRESSION_OF_CONCERN_IN),
                    entry("ECF", RefType.EXPRESSION_OF_CONCERN_FOR),
                    entry("ORI", RefType.ORIGINAL_REPORT_IN),
                    entry("PRIN", RefType.PARTIAL_RETRACTION_IN),
                    entry("PROF", RefType.PARTIAL_RETRACTION_OF),
                    entry("RPI", RefType.REPUBLISHED_IN),
                    entry("RPF", RefType.REPUBLISHED_FROM),
                    entry("RRI", RefType.RETRACTEDAND_REPUBLISHED_IN),
                    entry("RRF", RefType.RETRACTEDAND_REPUBLISHED_FROM),
                    entry("RIN", RefType.RETRACTION_IN),
                    entry("ROF", RefType.RETRACTION_OF),
                    entry("SPIN", RefType.SUMMARY_FOR_PATIENTS_IN),
                    entry("UIN", RefType.UPDATE_IN),
                    entry("UOF", RefType.UPDATE_OF));

    private static final Pattern PMID = Pattern.compile("\\s*\\bPMID: ?([1-9]\\d{0,8})\\.?$");

    private NbibLinks() {}

    static List<RecordLink> read(Entry record) {
        List<RecordLink> links = new ArrayList<>();
        for (Entry.Field field : record.fields()) {
            RefType type = TYPES.get(field.tag());
            if (type == null || field.value().isEmpty()) {
                continue;
            }
            Matcher pmid = PMID.matcher(field.value());
            boolean named = pmid.find();
            String citation = named ? field.value().substring(0, pmid.start()) : field.value();
            links.add(
                    new RecordLink(
                            type, named ? pmid.group(1) : null, Ids.doiIn(citation), citation));
        }
        return links;
    }
}
