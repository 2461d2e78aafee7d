package org.evidenceatlas.stage.acquire.pubmed;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.AuthorList;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.words.Ids;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.jspecify.annotations.Nullable;

/** The authors of a record: persons and groups, in order. */
final class AuthorReader {
    private static final AuthorList NONE = new AuthorList(List.of(), true);

    private AuthorReader() {}

    /** The list of authors; where a book names only editors, the editors. */
    static AuthorList read(List<Element> lists) {
        for (Element list : lists) {
            if (!"editors".equals(list.attribute("Type"))) {
                return list(list);
            }
        }
        return lists.isEmpty() ? NONE : list(lists.getFirst());
    }

    private static AuthorList list(Element list) {
        List<Author> authors = new ArrayList<>();
        for (Element author : list.all("Author")) {
            // ValidYN="N" keeps a misprinted name beside the valid one.
            Author read = "N".equals(author.attribute("ValidYN")) ? null : author(author);
            if (read != null) {
                authors.add(read);
            }
        }
        return new AuthorList(authors, !"N".equals(list.attribute("CompleteYN")));
    }

    private static @Nullable Author author(Element author) {
        String orcid = orcid(author);
        String group = Mixed.plainOrNull(author.at("CollectiveName"));
        if (group != null) {
            return new Author("", null, null, group, orcid);
        }
        String last = Mixed.plain(author.at("LastName"));
        String fore = Mixed.plainOrNull(author.at("ForeName"));
        if (fore == null) {
            fore = Mixed.plainOrNull(author.at("Initials"));
        }
        if (last.isEmpty()) {
            return fore == null ? null : new Author(fore, null, null, null, orcid);
        }
        return new Author(last, fore, Mixed.plainOrNull(author.at("Suffix")), null, orcid);
    }

    private static @Nullable String orcid(Element author) {
        for (Element identifier : author.all("Identifier")) {
            if (!"ORCID".equals(identifier.attribute("Source"))) {
                continue;
            }
            String orcid = Ids.orcid(Mixed.plain(identifier));
            if (orcid != null) {
                return orcid;
            }
        }
        return null;
    }
}
