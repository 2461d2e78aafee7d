package org.evidenceatlas.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.text.Markup;

/** APA 7 as plain text, by the Citation Style Language's own style (Citation Style Project). */
public final class ApaStyle implements CitationStyle {
    private static final String OTHERS = "et al.";

    @Override
    public String name() {
        return "apa";
    }

    @Override
    public String fileEnding() {
        return "";
    }

    @Override
    public String cite(Citable one) {
        try {
            CSL csl = new CSL(data(one), "apa", "en-GB");
            csl.setOutputFormat("text");
            csl.registerCitationItems(one.slug());
            String entry = Markup.oneLine(String.join(" ", csl.makeBibliography().getEntries()));
            String mended =
                    entry.replace(", & " + OTHERS, ", " + OTHERS).replace("& et al.", OTHERS);
            return one.retracted() ? mended + " [RETRACTED]" : mended;
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "The APA style could not be read from the program's own libraries; the"
                            + " installation is incomplete: build it again.",
                    unreadable);
        }
    }

    private static ListItemDataProvider data(Citable one) {
        Map<String, Object> item = CslJsonStyle.item(one);
        item.remove("note");
        if (!one.report().authors().complete() && item.get("author") instanceof List<?> known) {
            List<Object> authors = new ArrayList<>(known);
            authors.add(Map.of("literal", OTHERS));
            item.put("author", authors);
        }
        return new ListItemDataProvider(CSLItemData.fromJson(item));
    }
}
