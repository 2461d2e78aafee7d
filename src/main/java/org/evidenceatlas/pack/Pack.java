package org.evidenceatlas.pack;

import java.util.List;
import java.util.Optional;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.editorial.EditorialPage;
import org.evidenceatlas.model.editorial.GlossaryEntry;

/**
 * A condition pack, read and checked.
 *
 * @param hash SHA-256 of all its files but the Markdown, which no stage reads; part of the version
 *     of every stage that reads the pack
 * @param editorial its editorial pages, in the order in which they are told
 * @param site the pack's defaults for names, address and versions
 * @param sayings what readers say for what papers write
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
        List<Saying> sayings,
        List<EditorialPage> editorial) {
    public Pack {
        definitions = List.copyOf(definitions);
        topics = List.copyOf(topics);
        glossary = List.copyOf(glossary);
        sayings = List.copyOf(sayings);
        editorial = List.copyOf(editorial);
    }

    /**
     * Words of everyday speech, and what they mean in papers.
     *
     * @param say words that a reader may type; each finds what any of {@code mean} finds
     * @param mean words that papers use; they do not find what is said
     */
    public record Saying(List<String> say, List<String> mean) {
        public Saying {
            say = List.copyOf(say);
            mean = List.copyOf(mean);
        }
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
