package org.evidenceatlas.pack;

import java.util.List;
import java.util.Optional;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.editorial.EditorialPage;

/**
 * A condition pack, read and checked.
 *
 * @param hash SHA-256 of all its files but the Markdown, which no stage reads; part of the version
 *     of every stage that reads the pack
 * @param editorial its editorial pages, in the order in which they are told
 * @param site the pack's defaults for names, address and versions
 */
public record Pack(
        String name,
        String version,
        String hash,
        SiteConfig site,
        Condition condition,
        List<CaseDefinition> definitions,
        List<Topic> topics,
        List<GlossaryEntry> glossary,
        Wording wording,
        List<EditorialPage> editorial) {
    public Pack {
        definitions = List.copyOf(definitions);
        topics = List.copyOf(topics);
        glossary = List.copyOf(glossary);
        editorial = List.copyOf(editorial);
    }

    /** The definition with this id, if the pack has it. */
    public Optional<CaseDefinition> definition(String id) {
        return definitions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The editorial page at this path, if the pack has it. */
    public Optional<EditorialPage> page(String path) {
        return editorial.stream().filter(one -> one.path().equals(path)).findFirst();
    }

    /** The topic with this id, if the pack has it. */
    public Optional<Topic> topic(String id) {
        return topics.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
