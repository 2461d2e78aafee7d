package org.evidenceatlas.model.editorial;

import java.util.List;
import org.evidenceatlas.model.draft.EditorialSource;

/**
 * A page of editorial text, not medically reviewed.
 *
 * @param path its address on the site: "/guides/pacing", "/faq"
 * @param sections the one before the first heading, whose heading is empty, then one a heading
 * @param sources what its statements rest on, in the order in which the text names them first
 */
public record EditorialPage(
        String path, String title, List<EditorialSection> sections, List<EditorialSource> sources) {
    public EditorialPage {
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }

    /** Its first paragraph without links or sources: what it is about, in one or two sentences. */
    public String summary() {
        return sections.getFirst().blocks().stream()
                .filter(block -> block.kind() == EditorialBlock.Kind.PARAGRAPH)
                .map(EditorialBlock::plain)
                .findFirst()
                .orElse(title);
    }
}
