package org.evidenceatlas.stage.assemble;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.SourceText;

/** Joins an abstract's sections into the one text that all spans point into. */
final class Texts {
    private Texts() {}

    /** The text of a record; our own retelling is under an open licence. */
    static SourceText of(SourceRecord record) {
        StringBuilder text = new StringBuilder();
        List<SourceText.Section> sections = new ArrayList<>();
        for (AbstractText.Section section : record.report().text().sections()) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            int start = text.length();
            text.append(section.text());
            sections.add(
                    new SourceText.Section(
                            section.label(), section.category(), start, text.length()));
        }
        String title = record.report().title().plain();
        return new SourceText(title, text.toString(), sections, record.retold(), record.retold());
    }
}
