package org.evidenceatlas.pack;

import java.util.List;
import org.evidenceatlas.model.editorial.EditorialSentence;

/**
 * A topic of the pack.
 *
 * @param terms words in title or abstract that place a study here, lower case
 * @param mesh MeSH descriptors that do
 * @param caution "none", "activity", "drug", "procedure": which harm-first caution its studies open
 *     with
 * @param paragraph editorial text, sentence by sentence
 */
public record Topic(
        String id,
        String name,
        List<String> terms,
        List<String> mesh,
        String caution,
        List<EditorialSentence> paragraph) {}
