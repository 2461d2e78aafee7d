package org.evidenceatlas.stage.acquire.bibtex;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.AuthorList;
import org.jspecify.annotations.Nullable;

/**
 * Names as BibTeX has them: "First von Last", "von Last, First", "Last, Jr, First", "{A group}".
 */
final class BibtexNames {
    private BibtexNames() {}

    static AuthorList read(String names) {
        List<Author> authors = new ArrayList<>();
        boolean complete = true;
        List<String> words = new ArrayList<>();
        for (String word : split(names, ' ')) {
            if (word.equals("and")) {
                add(words, authors);
                words.clear();
            } else {
                words.add(word);
            }
        }
        if (words.equals(List.of("others"))) {
            complete = false;
        } else {
            add(words, authors);
        }
        return new AuthorList(authors, complete);
    }

    private static void add(List<String> words, List<Author> into) {
        String name = String.join(" ", words);
        if (name.isBlank()) {
            return;
        }
        if (words.size() == 1 && name.startsWith("{") && name.endsWith("}")) {
            into.add(new Author("", null, null, Latex.plain(name), null));
            return;
        }
        List<String> parts = split(name, ',');
        if (parts.size() > 1) {
            String suffix = parts.size() > 2 ? plain(parts.get(1)) : null;
            into.add(author(parts.getFirst(), parts.getLast(), suffix));
            return;
        }
        int last = words.size() - 1;
        for (int i = last; i > 0; i--) {
            if (Character.isLowerCase(words.get(i).charAt(0))) {
                last = i;
            }
        }
        into.add(
                author(
                        String.join(" ", words.subList(last, words.size())),
                        String.join(" ", words.subList(0, last)),
                        null));
    }

    private static Author author(String last, String fore, @Nullable String suffix) {
        return new Author(Latex.plain(last), plain(fore), suffix, null, null);
    }

    private static @Nullable String plain(String text) {
        String plain = Latex.plain(text);
        return plain.isEmpty() ? null : plain;
    }

    /** At a sign outside of braces, or at white space where it is a space; no empty parts. */
    private static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            boolean here = at == ' ' ? Character.isWhitespace(c) : c == at;
            if (here && depth <= 0) {
                take(part, parts);
            } else {
                part.append(c);
            }
        }
        take(part, parts);
        return parts;
    }

    private static void take(StringBuilder part, List<String> into) {
        if (!part.toString().isBlank()) {
            into.add(part.toString().strip());
        }
        part.setLength(0);
    }
}
