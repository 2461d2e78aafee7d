package org.evidenceatlas.stage.acquire.jats;

import java.util.List;
import org.evidenceatlas.model.record.RecordLink;
import org.evidenceatlas.model.record.RefType;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.words.Ids;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.jspecify.annotations.Nullable;

/** What an article says that it belongs to (related-article), in NLM's words. */
final class LinkReader {
    private LinkReader() {}

    static List<RecordLink> read(Element meta) {
        return meta.all("related-article").stream()
                .map(
                        one ->
                                new RecordLink(
                                        type(one.attribute("related-article-type")),
                                        pmid(one),
                                        doi(one),
                                        Mixed.plain(one)))
                .toList();
    }

    /** As the JATS tag library explains the values; where it leaves open which way, unknown. */
    private static RefType type(String type) {
        return switch (type) {
            case "retracted-article" -> RefType.RETRACTION_OF;
            case "partial-retraction" -> RefType.PARTIAL_RETRACTION_OF;
            case "retraction-forward" -> RefType.RETRACTION_IN;
            case "corrected-article" -> RefType.ERRATUM_FOR;
            case "correction-forward" -> RefType.ERRATUM_IN;
            case "object-of-concern" -> RefType.EXPRESSION_OF_CONCERN_FOR;
            case "concern-forward" -> RefType.EXPRESSION_OF_CONCERN_IN;
            case "commentary-article" -> RefType.COMMENT_ON;
            case "commentary" -> RefType.COMMENT_IN;
            case "updated-article", "preprint" -> RefType.UPDATE_OF;
            default -> RefType.UNKNOWN;
        };
    }

    private static @Nullable String doi(Element link) {
        String target = Ids.doiIn(link.attribute("href"));
        return target == null ? Ids.doiIn(Mixed.plain(link)) : target;
    }

    private static @Nullable String pmid(Element link) {
        return switch (link.attribute("ext-link-type")) {
            case "pmid", "pubmed" -> Ids.pmid(link.attribute("href"));
            default ->
                    link.all("pub-id").stream()
                            .filter(id -> id.attribute("pub-id-type").equals("pmid"))
                            .map(id -> Ids.pmid(Mixed.plain(id)))
                            .findFirst()
                            .orElse(null);
        };
    }
}
