package org.evidenceatlas.stage.assemble.status;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.testimony.NoticeType;
import org.evidenceatlas.model.testimony.Testimony;

/**
 * Who was asked about a document.
 *
 * @param known the names of those who know it
 * @param asked the names of all who were asked, with a remark where one does not know it
 * @param notAsked the names of those who were not, or could not be
 */
record Asked(List<String> known, List<String> asked, List<String> notAsked) {
    private static final List<String> EXPECTED =
            List.of(Sources.PUBMED, Sources.CROSSREF, Sources.RETRACTION_WATCH);

    static Asked of(Heard heard) {
        List<String> known = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        if (heard.inPubmed() && heard.testimonies().stream().noneMatch(Asked::deleted)) {
            known.add(Sources.PUBMED);
            asked.add(Sources.PUBMED);
        }
        for (String source : heard.asked()) {
            String name = Sources.name(source);
            boolean knows =
                    heard.testimonies().stream()
                                    .filter(t -> t.source().equals(source))
                                    .toList()
                                    .isEmpty()
                            || heard.testimonies().stream()
                                    .anyMatch(t -> t.source().equals(source) && t.known());
            if (knows && !known.contains(name) && !deletes(heard, source)) {
                known.add(name);
            }
            if (!asked.contains(name)) {
                asked.add(knows ? name : name + " (which does not know this paper)");
            }
        }
        List<String> notAsked =
                EXPECTED.stream()
                        .filter(name -> asked.stream().noneMatch(one -> one.startsWith(name)))
                        .toList();
        return new Asked(known, asked, notAsked);
    }

    private static boolean deletes(Heard heard, String source) {
        return heard.testimonies().stream()
                .anyMatch(one -> one.source().equals(source) && deleted(one));
    }

    private static boolean deleted(Testimony one) {
        return one.notices().stream().anyMatch(notice -> notice.type() == NoticeType.DELETION);
    }
}
