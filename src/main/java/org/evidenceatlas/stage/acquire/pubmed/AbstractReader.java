package org.evidenceatlas.stage.acquire.pubmed;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.AbstractText.Section;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.words.Headings;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.jspecify.annotations.Nullable;

/** The main abstract; abstracts in other words or languages (OtherAbstract) are not read. */
final class AbstractReader {
    private AbstractReader() {}

    static AbstractText read(@Nullable Element main) {
        if (main == null) {
            return new AbstractText(List.of(), null);
        }
        List<Section> sections = new ArrayList<>();
        for (Element part : main.all("AbstractText")) {
            String label = Mixed.folded(part.attribute("Label"));
            if (label.isEmpty() || label.equalsIgnoreCase("UNLABELLED")) {
                sections.addAll(Headings.split(part));
                continue;
            }
            String text = Mixed.plain(part);
            String category = part.attribute("NlmCategory").strip();
            if (!text.isEmpty()) {
                sections.add(new Section(label, category.isEmpty() ? null : category, text));
            }
        }
        return new AbstractText(sections, Mixed.plainOrNull(main.at("CopyrightInformation")));
    }
}
