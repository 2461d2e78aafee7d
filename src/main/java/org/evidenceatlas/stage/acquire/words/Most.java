package org.evidenceatlas.stage.acquire.words;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How much of each kind one record may hold, whatever its source and format. What later stages do
 * with a record takes time that follows these numbers, so they are what bounds the time of a
 * record: a clock would refuse a record on a slow machine and take it on a fast one. Each is
 * several times what genuine records reach.
 */
public enum Most {
    /** The longest genuine list has about fifteen thousand. */
    AUTHORS(20_000),
    AUTHOR_IDS(40_000),
    /** To other documents; matched with all records of a home, one by one. */
    LINKS(2_000),
    HEADINGS(1_000),
    KEYWORDS(2_000),
    SECTIONS(200),
    REGISTRY_NUMBERS(10_000),
    GRANTS(10_000),
    TYPES(100),
    LANGUAGES(100),
    IDS(100),
    /** Reviews of whole fields cite two or three thousand papers. */
    REFERENCES(20_000),
    /** Characters, as of all below; also of a title's translation and of the book it stands in. */
    TITLE(5_000),
    CONTAINER(5_000),
    /** PubMed's own limit was 10,000; structured ones of guidelines are longer. */
    ABSTRACT(100_000),
    INTERESTS(200_000);

    private final int number;

    Most(int number) {
        this.number = number;
    }

    /** The number itself. */
    public int number() {
        return number;
    }

    /**
     * Says in a sentence that there are too many; null where there are not.
     *
     * @param words what they are to a reader: "authors"
     */
    public @Nullable String many(int met, String words) {
        return met <= number
                ? null
                : String.format(
                        Locale.ROOT,
                        "It has %d %s; %d are the most that are taken.",
                        met,
                        words,
                        number);
    }

    /**
     * Says in a sentence that a text is too long; null where it is not.
     *
     * @param words what it is to a reader: "title"
     */
    public @Nullable String length(int met, String words) {
        return met <= number
                ? null
                : String.format(
                        Locale.ROOT,
                        "Its %s has %d characters; %d are the most that are taken.",
                        words,
                        met,
                        number);
    }
}
