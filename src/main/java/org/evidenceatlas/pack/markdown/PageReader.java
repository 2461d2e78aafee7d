package org.evidenceatlas.pack.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.evidenceatlas.model.editorial.EditorialBlock;
import org.evidenceatlas.model.editorial.EditorialBlock.Kind;
import org.evidenceatlas.model.editorial.EditorialBlock.Line;
import org.evidenceatlas.model.editorial.EditorialPage;
import org.evidenceatlas.model.editorial.EditorialPiece;
import org.evidenceatlas.model.editorial.EditorialSection;
import org.evidenceatlas.pattern.Pattern;

/**
 * Reads one editorial page: a title, headings of two sizes, paragraphs and flat lists. Raw HTML,
 * images, code, quotes, tables and lists within lists are refused, and so is every paragraph or
 * item that does not end with a source.
 */
public final class PageReader {
    private static final Pattern NO_ID = Pattern.compile("[^a-z0-9]+");

    private static final Parser PARSER =
            Parser.builder()
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .maxOpenBlockParsers(20)
                    .maxInlineNesting(20)
                    .build();

    private final Definitions definitions;
    private final List<EditorialSection> sections = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<EditorialBlock> blocks = new ArrayList<>();
    private String title = "";
    private String heading = "";

    private PageReader(Node document) {
        this.definitions = new Definitions(document);
    }

    /**
     * The page that stands at {@code path}.
     *
     * @throws PageFault with the line, where something in it is refused
     */
    public static EditorialPage read(String path, String markdown) {
        Node document = PARSER.parse(markdown);
        PageReader reader = new PageReader(document);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            reader.add(node);
        }
        reader.close(1);
        if (reader.title.isEmpty() || reader.sections.getFirst().blocks().isEmpty()) {
            throw new PageFault(
                    1, "a page begins with its title and a sentence or two on it: # Title");
        }
        return new EditorialPage(path, reader.title, reader.sections, reader.definitions.named());
    }

    private void add(Node node) {
        switch (node) {
            case Heading one when one.getLevel() == 1 -> title(one);
            case Heading one when one.getLevel() == 2 -> {
                close(Place.of(one));
                heading = LineReader.heading(one);
            }
            case Heading one when one.getLevel() == 3 -> blocks.add(smaller(one));
            case Paragraph one ->
                    blocks.add(
                            new EditorialBlock(
                                    Kind.PARAGRAPH, List.of(LineReader.sourced(one, definitions))));
            case BulletList one -> blocks.add(list(Kind.LIST, one));
            case OrderedList one -> blocks.add(list(Kind.NUMBERED_LIST, one));
            case LinkReferenceDefinition _ -> {}
            default -> throw refused(node);
        }
    }

    private void title(Heading one) {
        if (!title.isEmpty() || !sections.isEmpty() || !blocks.isEmpty()) {
            throw new PageFault(Place.of(one), "a page has one title, and begins with it.");
        }
        title = LineReader.heading(one);
    }

    private static EditorialBlock smaller(Heading one) {
        EditorialPiece words =
                new EditorialPiece(EditorialPiece.Kind.TEXT, LineReader.heading(one), "");
        return new EditorialBlock(Kind.HEADING, List.of(new Line(List.of(words))));
    }

    private EditorialBlock list(Kind kind, Node list) {
        List<Line> lines = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Node only = item.getFirstChild();
            if (!(only instanceof Paragraph paragraph) || only.getNext() != null) {
                throw new PageFault(
                        Place.of(item),
                        "an item of a list may hold one paragraph, no list within.");
            }
            lines.add(LineReader.sourced(paragraph, definitions));
        }
        return new EditorialBlock(kind, lines);
    }

    private static PageFault refused(Node node) {
        String what = node instanceof Text ? "text" : node.getClass().getSimpleName();
        return new PageFault(
                Place.of(node),
                "there is "
                        + what
                        + ". Allowed are # title, ## and ### headings, paragraphs, flat lists, and"
                        + " the definitions of sources at the foot.");
    }

    /** Ends the section that is being read. */
    private void close(int line) {
        String id =
                NO_ID.matcher(heading.toLowerCase(Locale.ROOT).replace("'", ""))
                        .replaceAll(" ")
                        .strip()
                        .replace(' ', '-');
        if (!ids.add(id)) {
            throw new PageFault(line, "the heading \"" + heading + "\" stands twice.");
        }
        sections.add(new EditorialSection(heading, id, blocks));
        blocks.clear();
    }
}
