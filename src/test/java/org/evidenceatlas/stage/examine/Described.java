package org.evidenceatlas.stage.examine;

import java.util.Collections;
import java.util.List;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.Synthetic;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.AuthorList;
import org.evidenceatlas.model.record.Container;
import org.evidenceatlas.model.record.Dates;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.Title;
import org.evidenceatlas.model.study.Bibliography;
import org.evidenceatlas.model.testimony.Facts;

/** A bibliography in one line: {@code title | journal | year | first author | how many authors}. */
final class Described {
    private Described() {}

    static Report report(String line) {
        List<String> parts = parts(line);
        Report base = Synthetic.report();
        Author first = new Author(parts.get(3), "A", null, null, null);
        int many = Integer.parseInt(parts.get(4));
        return new Report(
                base.ids(),
                base.kind(),
                new Title(parts.get(0), parts.get(0), null),
                new AuthorList(Collections.nCopies(many, first), true),
                new Container(parts.get(1), null, null, null, null, null, null, null),
                new Dates(
                        new PartialDate(Integer.parseInt(parts.get(2)), null, null),
                        null,
                        null,
                        null,
                        null),
                base.text(),
                base.indexing(),
                base.links(),
                base.disclosure());
    }

    static List<Bibliography> elsewhere(String line) {
        List<String> parts = parts(line);
        Facts facts =
                new Facts(
                        parts.get(0),
                        parts.get(1),
                        Integer.valueOf(parts.get(2)),
                        parts.get(3),
                        Integer.parseInt(parts.get(4)));
        return List.of(new Bibliography("crossref", facts));
    }

    private static List<String> parts(String line) {
        return List.of(line.split(" \\| "));
    }
}
