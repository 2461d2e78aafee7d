package org.evidenceatlas.stage.acquire.pubmed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.words.Ids;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.jspecify.annotations.Nullable;

/** What a record cites, by the identifiers in its ReferenceList, which may hold further lists. */
final class CitedReader {
    private CitedReader() {}

    /** One key a reference, its PMID before its DOI; references with neither are left out. */
    static List<String> read(List<Element> lists) {
        Set<String> keys = new LinkedHashSet<>();
        lists.forEach(list -> read(list, keys));
        return List.copyOf(keys);
    }

    private static void read(Element list, Set<String> keys) {
        for (Element reference : list.all("Reference")) {
            String key = key(reference.under("ArticleId", "ArticleIdList"));
            if (key != null) {
                keys.add(key);
            }
        }
        list.all("ReferenceList").forEach(inner -> read(inner, keys));
    }

    private static @Nullable String key(List<Element> ids) {
        List<String> dois = new ArrayList<>();
        for (Element id : ids) {
            String text = Mixed.plain(id);
            if (id.attribute("IdType").equals("pubmed") && Ids.pmid(text) != null) {
                return "pmid:" + text;
            }
            String doi = id.attribute("IdType").equals("doi") ? Ids.doiIn(text) : null;
            if (doi != null) {
                dois.add("doi:" + doi.toLowerCase(Locale.ROOT));
            }
        }
        return dois.isEmpty() ? null : dois.getFirst();
    }
}
