package org.evidenceatlas.site.overview;

import java.util.List;
import org.evidenceatlas.site.view.Link;
import org.jspecify.annotations.Nullable;

/** All case definitions beside each other, oldest first. */
public record DefinitionTable(List<Line> lines) {
    public DefinitionTable {
        lines = List.copyOf(lines);
    }

    /**
     * One definition.
     *
     * @param asks what it asks of post-exertional malaise, as a sentence
     * @param entry what entry by it alone means on our pages
     * @param quality its row in the published table
     * @param duration how long the illness must have lasted, or that it is not known here
     * @param core the other symptoms that must be there, or that none is known here
     * @param source DOI, ISBN or address
     * @param sourceAddress where the source is found; null where it has no address
     * @param checked whether the words of its clause were read
     */
    public record Line(
            Link name,
            String year,
            String asks,
            String entry,
            String quality,
            String duration,
            String core,
            String source,
            @Nullable String sourceAddress,
            String checked) {}
}
