package org.evidenceatlas.cite;

import java.util.List;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.AuthorList;
import org.evidenceatlas.text.Markup;

/** Author names in the order and punctuation that citation forms share. */
final class Names {
    private static final int SHOWN = 6;

    private Names() {}

    /** "Kasimir, Francesca", "White, P D", or a group's name as it stands. */
    static String familyFirst(Author author) {
        if (author.collective() != null) {
            return Markup.oneLine(author.collective());
        }
        StringBuilder name = new StringBuilder(author.last());
        if (author.fore() != null) {
            name.append(", ").append(author.fore());
        }
        if (author.suffix() != null) {
            name.append(", ").append(author.suffix());
        }
        return Markup.oneLine(name.toString());
    }

    /**
     * The authors of a primary citation: all up to six, else the first six and "et al.", which also
     * stands after those known where the record's list is incomplete.
     */
    static String inText(AuthorList list) {
        List<String> names = list.authors().stream().map(Names::familyFirst).toList();
        if (names.isEmpty()) {
            return "Unknown authors";
        }
        if (names.size() > SHOWN || !list.complete()) {
            int shown = Math.min(SHOWN, names.size());
            return String.join(", ", names.subList(0, shown)) + ", et al.";
        }
        int last = names.size() - 1;
        return switch (names.size()) {
            case 1 -> names.get(0);
            case 2 -> names.get(0) + " & " + names.get(1);
            default -> String.join(", ", names.subList(0, last)) + ", & " + names.get(last);
        };
    }
}
