package org.evidenceatlas.stage.assemble;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.stage.assemble.group.Documents;

/** Joins an abstract's sections into the one text that all spans point into. */
final class Texts {
    private Texts() {}

    /**
     * The text of a document under its first record's title: the abstract of the first record that
     * has one; our own retelling is under an open licence.
     */
    static SourceText of(List<SourceRecord> document) {
        SourceRecord record = Documents.withText(document);
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
        String title = document.getFirst().report().title().plain();
        return new SourceText(title, text.toString(), sections, record.retold(), record.retold());
    }
}
