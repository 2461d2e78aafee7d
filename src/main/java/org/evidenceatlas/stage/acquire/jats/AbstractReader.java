package org.evidenceatlas.stage.acquire.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.AbstractText.Section;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.words.Headings;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.evidenceatlas.stage.acquire.xml.Node;

/** The main abstract; those for other readers, or made of a picture or a list, are not read. */
final class AbstractReader {
    private static final Pattern COLON = Pattern.compile("[\\s:]+$");

    /** Publishers leave their pointer to files beside the article in here. */
    private static final Set<String> BESIDE =
            Set.of("supplementary information", "supplementary material", "graphical abstract");

    private AbstractReader() {}

    static AbstractText read(Element meta) {
        String copyright = Prose.plainOrNull(meta.at("permissions", "copyright-statement"));
        return meta.all("abstract").stream()
                .filter(one -> one.attribute("abstract-type").isEmpty())
                .map(AbstractReader::sections)
                .filter(sections -> !sections.isEmpty())
                .findFirst()
                .map(sections -> new AbstractText(sections, copyright))
                .orElse(new AbstractText(List.of(), copyright));
    }

    private static List<Section> sections(Element main) {
        List<Section> sections = new ArrayList<>();
        List<Node> unlabelled = new ArrayList<>();
        for (Node node : main.content()) {
            if (!(node instanceof Element element)) {
                continue;
            }
            switch (element.name()) {
                case "title", "label", "object-id" -> {}
                case "sec" -> {
                    unlabelled(unlabelled, sections);
                    labelled(element, sections);
                }
                default -> {
                    unlabelled.add(Prose.clean(element));
                    unlabelled.add(new Node.Text(" "));
                }
            }
        }
        unlabelled(unlabelled, sections);
        return sections;
    }

    private static void unlabelled(List<Node> words, List<Section> into) {
        into.addAll(Headings.split(new Element("abstract", Map.of(), words)));
        words.clear();
    }

    private static void labelled(Element section, List<Section> into) {
        String label = COLON.matcher(Prose.plain(section.at("title"))).replaceAll("");
        if (BESIDE.contains(label.toLowerCase(Locale.ROOT))) {
            return;
        }
        String text =
                Prose.blocks(
                                section.content().stream()
                                        .filter(
                                                node ->
                                                        !(node instanceof Element element
                                                                && element.name().equals("title")))
                                        .toList())
                        .replace('\n', ' ');
        if (!text.isEmpty()) {
            into.add(new Section(label.isEmpty() ? null : label, null, text));
        }
    }
}
