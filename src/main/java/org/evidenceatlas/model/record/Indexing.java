package org.evidenceatlas.model.record;

import java.util.List;

/**
 * NLM's words about the document, verbatim.
 *
 * @param types publication types in record order
 * @param mesh MeSH descriptors in record order
 * @param keywords the authors' keywords
 */
public record Indexing(
        List<String> types, List<String> mesh, List<String> keywords, List<String> languages) {
    public Indexing {
        types = List.copyOf(types);
        mesh = List.copyOf(mesh);
        keywords = List.copyOf(keywords);
        languages = List.copyOf(languages);
    }
}
