package org.evidenceatlas.stage.acquire.jats;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.fulltext.FullText;
import org.evidenceatlas.model.fulltext.FullText.Kind;
import org.evidenceatlas.model.fulltext.FullText.Section;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.evidenceatlas.stage.acquire.xml.Node;
import org.jspecify.annotations.Nullable;

/** The parts of an article's body, in order, each followed by its tables' captions. */
final class BodyReader {
    private static final String WITHIN = " › ";

    private final List<Section> sections = new ArrayList<>();

    private BodyReader() {}

    /** The text of an article; null where the record has none. */
    static @Nullable FullText read(Element article) {
        BodyReader reader = new BodyReader();
        Element body = article.at("body");
        if (body != null) {
            reader.part(body, "", Kind.OTHER);
        }
        Element floats = article.at("floats-group");
        if (floats != null) {
            reader.tables(floats, "");
        }
        return reader.sections.isEmpty()
                ? null
                : new FullText(
                        reader.sections, LicenceReader.read(article.at("front", "article-meta")));
    }

    private void part(Element part, String title, Kind kind) {
        List<Node> own = part.content().stream().filter(node -> !isApart(node)).toList();
        String text = Prose.blocks(own);
        if (!text.isEmpty()) {
            sections.add(new Section(kind, title, text));
        }
        tables(part, title);
        for (Element inner : part.all("sec")) {
            String printed = Prose.plain(inner.at("title"));
            part(
                    inner,
                    within(title, printed),
                    SectionKinds.of(inner.attribute("sec-type"), printed, kind));
        }
    }

    /** Its parts and its heading. */
    private static boolean isApart(Node node) {
        return node instanceof Element element
                && switch (element.name()) {
                    case "sec", "title", "label", "sec-meta" -> true;
                    default -> false;
                };
    }

    private void tables(Element part, String title) {
        List<Element> found =
                Prose.find(
                        part, one -> one.name().equals("table-wrap") || one.name().equals("sec"));
        for (Element table : found) {
            Element caption = table.name().equals("sec") ? null : table.at("caption");
            String text = caption == null ? "" : Prose.blocks(caption);
            if (!text.isEmpty()) {
                String label = Prose.plain(table.at("label"));
                sections.add(new Section(Kind.TABLE, within(title, label), text));
            }
        }
    }

    private static String within(String outer, String inner) {
        return outer.isEmpty() || inner.isEmpty() ? outer + inner : outer + WITHIN + inner;
    }
}
