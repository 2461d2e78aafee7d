package org.evidenceatlas.stage.acquire.nbib;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.AuthorList;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.tagged.Entry;
import org.evidenceatlas.stage.acquire.words.Ids;
import org.jspecify.annotations.Nullable;

/** The authors: full names (FAU) with short ones (AU) after them, groups (CN); else editors. */
final class NbibAuthors {
    private static final Pattern SUFFIX =
            Pattern.compile("^(?:Jr|Sr|I{2,3}|IV|2nd|3rd|[4-9]th)\\.?$");
    private static final Pattern INITIALS = Pattern.compile("^\\p{Lu}{1,4}$");

    private final List<Author> authors = new ArrayList<>();
    private boolean complete = true;
    private boolean full;

    private NbibAuthors() {}

    static AuthorList read(Entry entry) {
        NbibAuthors read = new NbibAuthors();
        boolean edited = entry.first("FAU", "AU", "CN") == null;
        for (Entry.Field field : entry.fields()) {
            if (!field.value().isEmpty()) {
                read.take(edited ? authorTag(field.tag()) : field.tag(), field.value());
            }
        }
        return new AuthorList(read.authors, read.complete);
    }

    private static String authorTag(String tag) {
        return switch (tag) {
            case "FED" -> "FAU";
            case "ED" -> "AU";
            default -> tag;
        };
    }

    private void take(String tag, String value) {
        switch (tag) {
            case "FAU" -> {
                authors.add(full(value));
                full = true;
            }
            case "AU" -> {
                if (value.equals("et al.")) {
                    complete = false;
                } else if (full) {
                    suffixed(value);
                } else {
                    authors.add(brief(value));
                }
                full = false;
            }
            case "CN" -> {
                authors.add(new Author("", null, null, value, null));
                full = false;
            }
            case "AUID" -> identified(value);
            default -> {}
        }
    }

    /** "Kaiping, Agnes C". */
    private static Author full(String name) {
        int comma = name.indexOf(", ");
        return comma < 0
                ? new Author(name, null, null, null, null)
                : new Author(name.substring(0, comma), name.substring(comma + 2), null, null, null);
    }

    /** The short name has a suffix at its end, and then the full one has it too. */
    private void suffixed(String brief) {
        String suffix = last(brief);
        Author author = authors.getLast();
        String fore = author.fore();
        if (fore == null || !SUFFIX.matcher(suffix).find() || !last(fore).equals(suffix)) {
            return;
        }
        String bare = before(fore);
        authors.set(
                authors.size() - 1,
                new Author(author.last(), bare.isEmpty() ? null : bare, suffix, null, null));
    }

    /** "Kaiping AC", as records have it that are older than full names. */
    private static Author brief(String name) {
        String suffix = SUFFIX.matcher(last(name)).find() ? last(name) : null;
        String rest = suffix == null ? name : before(name);
        String initials = last(rest);
        return INITIALS.matcher(initials).find() && rest.length() > initials.length()
                ? new Author(before(rest), spaced(initials), suffix, null, null)
                : new Author(rest, null, suffix, null, null);
    }

    /** "AC" as PubMed XML has it in a given name: "A C". */
    private static String spaced(String initials) {
        return String.join(" ", initials.codePoints().mapToObj(Character::toString).toList());
    }

    private void identified(String value) {
        String orcid = Ids.orcid(value.replace("ORCID:", "").strip());
        if (orcid == null || authors.isEmpty()) {
            return;
        }
        Author author = authors.getLast();
        authors.set(
                authors.size() - 1,
                new Author(
                        author.last(),
                        author.fore(),
                        author.suffix(),
                        author.collective(),
                        orcid(author, orcid)));
    }

    private static @Nullable String orcid(Author author, String found) {
        return author.orcid() == null ? found : author.orcid();
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static String before(String words) {
        return words.substring(0, Math.max(0, words.lastIndexOf(' ')));
    }
}
