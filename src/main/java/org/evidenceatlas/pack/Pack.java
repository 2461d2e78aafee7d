package org.evidenceatlas.pack;

import java.util.List;
import java.util.Optional;
import org.evidenceatlas.model.SiteConfig;

/**
 * A condition pack, read and checked.
 *
 * @param hash SHA-256 of all its files; part of the version of every stage that reads it
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
        Wording wording) {
    public Pack {
        definitions = List.copyOf(definitions);
        topics = List.copyOf(topics);
        glossary = List.copyOf(glossary);
    }

    /** The definition with this id, if the pack has it. */
    public Optional<CaseDefinition> definition(String id) {
        return definitions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The topic with this id, if the pack has it. */
    public Optional<Topic> topic(String id) {
        return topics.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
