package org.evidenceatlas.stage.acquire.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.evidenceatlas.stage.acquire.xml.Node;
import org.jspecify.annotations.Nullable;

/**
 * The running text of an element: without figures, tables, footnotes, lists of references and the
 * TeX of formulas. The raised numbers of references are dropped too, because "25" with a raised 3
 * would read as 253; references printed on the line stay.
 */
final class Prose {
    /** Dropped where they break the text, so that the words around them stay apart. */
    private static final Set<String> FLOATS =
            Set.of(
                    "fig",
                    "fig-group",
                    "table-wrap",
                    "table-wrap-group",
                    "table",
                    "ref-list",
                    "graphic",
                    "media",
                    "supplementary-material");

    private static final Set<String> DROPPED =
            Set.of(
                    "fn",
                    "fn-group",
                    "tex-math",
                    "annotation",
                    "annotation-xml",
                    "inline-graphic",
                    "alt-text",
                    "long-desc",
                    "object-id",
                    "institution-id",
                    "related-article",
                    "sub-article",
                    "response");

    /** Marks that lead to what is not part of the text. */
    private static final Set<String> ASIDE = Set.of("fn", "table-fn", "aff", "corresp");

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "sec",
                    "title",
                    "list",
                    "list-item",
                    "def-item",
                    "def",
                    "disp-quote",
                    "boxed-text",
                    "verse-line",
                    "statement",
                    "speech");

    private static final Map<String, String> MARKS =
            Map.of("italic", "i", "bold", "b", "underline", "u");

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;()\\[\\]\\x{2010}-\\x{2015}-]*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Prose() {}

    /** On one line; empty for no element. */
    static String plain(@Nullable Element element) {
        return element == null ? "" : Mixed.plain(clean(element));
    }

    /** As {@link #plain}, null where nothing is left. */
    static @Nullable String plainOrNull(@Nullable Element element) {
        String text = plain(element);
        return text.isEmpty() ? null : text;
    }

    /** Its paragraphs, list items and the like, joined by one line feed. */
    static String blocks(Element element) {
        return blocks(element.content());
    }

    /** As {@link #blocks(Element)}, of nodes that stand side by side. */
    static String blocks(List<Node> nodes) {
        StringBuilder text = new StringBuilder();
        collect(cleaned(nodes), text);
        return text.toString()
                .lines()
                .map(Mixed::folded)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The element without what is dropped, its marks of type named as in HTML. */
    static Element clean(Element element) {
        return new Element(
                MARKS.getOrDefault(element.name(), element.name()),
                element.attributes(),
                cleaned(element.content()));
    }

    /** The elements under this one that are so, in order, none of them within another. */
    static List<Element> find(@Nullable Element under, Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        if (under != null) {
            find(under, wanted, found);
        }
        return found;
    }

    private static void find(Element under, Predicate<Element> wanted, List<Element> found) {
        for (Node node : under.content()) {
            if (node instanceof Element element) {
                if (wanted.test(element)) {
                    found.add(element);
                } else {
                    find(element, wanted, found);
                }
            }
        }
    }

    private static List<Node> cleaned(List<Node> nodes) {
        List<Node> kept = new ArrayList<>();
        for (Node node : nodes) {
            switch (node) {
                case Node.Text text -> kept.add(text);
                case Element element -> {
                    if (FLOATS.contains(element.name())) {
                        kept.add(new Node.Text(" "));
                    } else if (!isDropped(element)) {
                        kept.add(clean(element));
                    }
                }
            }
        }
        return kept;
    }

    private static boolean isDropped(Element element) {
        return switch (element.name()) {
            case "xref" ->
                    ASIDE.contains(element.attribute("ref-type"))
                            || isReference(element) && isRaised(element);
            case "sup" -> isReferences(element);
            default -> DROPPED.contains(element.name());
        };
    }

    private static boolean isReference(Node node) {
        return node instanceof Element xref
                && xref.name().equals("xref")
                && xref.attribute("ref-type").equals("bibr");
    }

    private static boolean isRaised(Element xref) {
        return xref.content().size() == 1
                && xref.content().getFirst() instanceof Element only
                && only.name().equals("sup");
    }

    /** Whether nothing but references is raised, or the comma between two that are. */
    private static boolean isReferences(Element sup) {
        boolean onlyThose = sup.content().stream().allMatch(Prose::isReferenceOrBetween);
        return onlyThose && sup.content().stream().anyMatch(Prose::isReference)
                || Mixed.plain(sup).equals(",");
    }

    private static boolean isReferenceOrBetween(Node node) {
        return isReference(node)
                || node instanceof Node.Text text && BETWEEN.matcher(text.chars()).matches();
    }

    private static void collect(List<Node> nodes, StringBuilder into) {
        for (Node node : nodes) {
            switch (node) {
                case Node.Text text -> into.append(SPACE.matcher(text.chars()).replaceAll(" "));
                case Element element -> {
                    String edge = BLOCKS.contains(element.name()) ? "\n" : "";
                    into.append(edge);
                    collect(element.content(), into);
                    into.append(edge);
                }
            }
        }
    }
}
