package org.evidenceatlas.model.editorial;

import java.util.List;

/**
 * A part of an editorial page.
 *
 * @param id its fragment on the page: "in-30-seconds"; empty where the heading is
 */
public record EditorialSection(String heading, String id, List<EditorialBlock> blocks) {
    public EditorialSection {
        blocks = List.copyOf(blocks);
    }
}
