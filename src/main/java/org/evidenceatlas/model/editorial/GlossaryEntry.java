package org.evidenceatlas.model.editorial;

import java.util.List;

/**
 * A technical term and what it means.
 *
 * @param gloss a few plain words for brackets after first use: "a small piece of genetic material"
 * @param meaning one or two plain sentences for the glossary page
 */
public record GlossaryEntry(String term, List<String> aliases, String gloss, String meaning) {}
