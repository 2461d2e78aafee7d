package org.evidenceatlas.stage.acquire.pubmed;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.record.RecordLink;
import org.evidenceatlas.model.record.RefType;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.words.Ids;
import org.evidenceatlas.stage.acquire.xml.Element;

/** The links of a record's CommentsCorrectionsList, in order. */
final class LinkReader {
    private LinkReader() {}

    static List<RecordLink> read(List<Element> corrections) {
        List<RecordLink> links = new ArrayList<>();
        for (Element correction : corrections) {
            String citation = Mixed.plain(correction.at("RefSource"));
            links.add(
                    new RecordLink(
                            type(correction.attribute("RefType")),
                            Ids.pmid(Mixed.plain(correction.at("PMID"))),
                            Ids.doiIn(citation),
                            citation));
        }
        return links;
    }

    private static RefType type(String code) {
        for (RefType type : RefType.values()) {
            if (type.code().equals(code)) {
                return type;
            }
        }
        return RefType.UNKNOWN;
    }
}
