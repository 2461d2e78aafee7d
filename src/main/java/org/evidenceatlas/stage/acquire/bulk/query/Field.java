package org.evidenceatlas.stage.acquire.bulk.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The search fields of PubMed that a record alone can answer, as the PubMed User Guide describes
 * them ("Search field tags", pubmed.ncbi.nlm.nih.gov/help).
 *
 * <p>A field of names ([mh], [pt] …) is met by a whole name, any other by words in a row.
 *
 * <p>MeSH terms are met by the name that the record has. What PubMed adds from the thesaurus, the
 * narrower headings below a heading and its entry terms, is not in the records, so a query names
 * them.
 */
public enum Field {
    /** Title and, for books, collection title. */
    TITLE(EnumSet.of(Part.TITLE, Part.COLLECTION), "Title", "ti"),
    /** Abstracts. */
    ABSTRACT(EnumSet.of(Part.ABSTRACT, Part.OTHER_ABSTRACT), "Abstract", "ab"),
    /** Title, collection title, abstract, other abstract and author keywords. */
    TITLE_ABSTRACT(
            EnumSet.of(
                    Part.TITLE, Part.COLLECTION, Part.ABSTRACT, Part.OTHER_ABSTRACT, Part.KEYWORD),
            "Title/Abstract",
            "tiab"),
    /** Keywords. */
    OTHER_TERM(EnumSet.of(Part.KEYWORD), "Other Term", "ot"),
    /** All that is text: what [tiab] has, headings, types, substances, names as subjects. */
    TEXT_WORD(
            EnumSet.complementOf(EnumSet.of(Part.VERNACULAR, Part.LANGUAGE, Part.PMID)),
            "Text Word",
            "Text Words",
            "tw"),
    /** A heading, or one with a qualifier: "Fatigue/therapy". */
    MESH(
            EnumSet.of(Part.MESH),
            "MeSH Terms",
            "MeSH",
            "mh",
            "MeSH Terms:noexp",
            "MeSH:noexp",
            "mh:noexp"),
    /** A heading that the article is mainly about. */
    MAJOR_MESH(
            EnumSet.of(Part.MAJOR_MESH),
            "MeSH Major Topic",
            "majr",
            "MeSH Major Topic:noexp",
            "majr:noexp"),
    /** A qualifier of any heading. */
    SUBHEADING(EnumSet.of(Part.QUALIFIER), "MeSH Subheading", "Subheading", "sh"),
    /** A publication type, without the narrower ones. */
    TYPE(EnumSet.of(Part.TYPE), "Publication Type", "pt"),
    /** A substance, or a disease of the supplementary records. */
    SUBSTANCE(EnumSet.of(Part.SUBSTANCE), "Substance Name", "Supplementary Concept", "nm"),
    /** The title in its own language. */
    VERNACULAR(EnumSet.of(Part.VERNACULAR), "Transliterated Title", "tt"),
    /** NLM's three letters: "eng". */
    LANGUAGE(EnumSet.of(Part.LANGUAGE), "Language", "la"),
    /** The record's number. */
    PMID(EnumSet.of(Part.PMID), "PMID", "uid");

    private static final Set<Field> NAMES =
            EnumSet.of(MESH, MAJOR_MESH, SUBHEADING, TYPE, SUBSTANCE, LANGUAGE, PMID);

    private final Set<Part> parts;
    private final List<String> tags;

    Field(Set<Part> parts, String... tags) {
        this.parts = parts;
        this.tags = List.of(tags);
    }

    Set<Part> parts() {
        return parts;
    }

    /** Whether a term has to be the whole of a name. */
    boolean named() {
        return NAMES.contains(this);
    }

    /** The field of a tag, in any case: "tiab", "Title/Abstract". */
    static Optional<Field> of(String tag) {
        return Stream.of(values())
                .filter(field -> field.tags.stream().anyMatch(tag::equalsIgnoreCase))
                .findFirst();
    }

    /** The shortest tag of each, for a message. */
    static String known() {
        return Stream.of(values())
                .map(field -> "[" + field.tags.stream().min(Field::shorter).orElseThrow() + "]")
                .map(tag -> tag.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static int shorter(String one, String other) {
        return Integer.compare(one.length(), other.length());
    }
}
