package org.evidenceatlas.stage.acquire.jats;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.AuthorList;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.words.Ids;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.jspecify.annotations.Nullable;

/** The authors of an article: persons and groups, in order, without a group's members. */
final class AuthorReader {
    private AuthorReader() {}

    static AuthorList read(Element meta) {
        List<Author> authors = new ArrayList<>();
        for (Element group : meta.all("contrib-group")) {
            for (Element contributor : group.all("contrib")) {
                String type = contributor.attribute("contrib-type");
                Author author =
                        type.isEmpty() || type.equals("author") ? author(contributor) : null;
                if (author != null) {
                    authors.add(author);
                }
            }
        }
        return new AuthorList(authors, true);
    }

    private static @Nullable Author author(Element contributor) {
        String orcid = orcid(contributor);
        Element name = name(contributor);
        String last = name == null ? "" : Prose.plain(name.at("surname"));
        String fore = name == null ? null : Prose.plainOrNull(name.at("given-names"));
        if (name != null && !last.isEmpty()) {
            return new Author(last, fore, Prose.plainOrNull(name.at("suffix")), null, orcid);
        }
        if (fore != null) {
            return new Author(fore, null, null, null, orcid);
        }
        String group = group(contributor);
        if (group != null) {
            return new Author("", null, null, group, orcid);
        }
        String whole = Prose.plain(name);
        return whole.isEmpty() ? null : new Author(whole, null, null, null, orcid);
    }

    private static @Nullable Element name(Element contributor) {
        Element alternatives = contributor.at("name-alternatives");
        for (Element where :
                alternatives == null ? List.of(contributor) : List.of(alternatives, contributor)) {
            Element name = where.at("name");
            Element free = name == null ? where.at("string-name") : name;
            if (free != null) {
                return free;
            }
        }
        return null;
    }

    private static @Nullable String group(Element contributor) {
        Element alternatives = contributor.at("collab-alternatives");
        Element group = (alternatives == null ? contributor : alternatives).at("collab");
        if (group == null) {
            return null;
        }
        Element named =
                new Element(
                        group.name(),
                        group.attributes(),
                        group.content().stream()
                                .filter(
                                        node ->
                                                !(node instanceof Element inner
                                                        && inner.name().equals("contrib-group")))
                                .toList());
        return Prose.plainOrNull(named);
    }

    private static @Nullable String orcid(Element contributor) {
        for (Element id : contributor.all("contrib-id")) {
            if (id.attribute("contrib-id-type").equals("orcid")) {
                return Ids.orcid(Mixed.plain(id));
            }
        }
        for (Element address : contributor.all("uri")) {
            if (address.attribute("content-type").equals("orcid")) {
                String target = address.attribute("href");
                return Ids.orcid(target.isEmpty() ? Mixed.plain(address) : target);
            }
        }
        return null;
    }
}
