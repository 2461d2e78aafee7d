package org.evidenceatlas.stage.acquire.pubmed;

import java.util.Locale;
import org.evidenceatlas.stage.acquire.words.Ids;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * A DOI is an identifier only in plain ASCII, as Crossref registers them: a Cyrillic "а" looks like
 * a Latin "a" and leads to another paper, or to none.
 */
final class DoiLetters {
    private DoiLetters() {}

    /** Says in a sentence which DOI of the record is not taken, and why; null if there is none. */
    static @Nullable String doubt(Element record) {
        for (String printed : IdReader.printedDois(record)) {
            if (!Ids.isPlain(printed)) {
                int letter =
                        printed.codePoints()
                                .filter(one -> one < '!' || one > '~')
                                .findFirst()
                                .orElseThrow();
                return String.format(
                        Locale.ROOT,
                        "Its DOI \"%s\" has the letter U+%04X (%s), which no DOI has, and may be"
                                + " made to look like another. It is not taken as an identifier.",
                        printed.substring(0, Math.min(printed.length(), 100)),
                        letter,
                        Character.getName(letter));
            }
        }
        return null;
    }
}
