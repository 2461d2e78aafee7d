package org.evidenceatlas.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.evidenceatlas.site.finding.Answers;
import org.evidenceatlas.site.frame.Shells;
import org.evidenceatlas.site.frame.Templates;
import org.evidenceatlas.site.shelf.Shelf;
import org.evidenceatlas.site.view.Shell;
import org.evidenceatlas.site.view.Shell.Imprint;

/**
 * The site after one run: its studies, its footer, and every address with what stands there.
 *
 * @param table path to page, in the order in which paths are told; filled once
 */
record Moment(
        Shelf shelf, Answers answers, Imprint imprint, Map<String, Supplier<Resource>> table) {
    Moment(Shelf shelf, Answers answers, Imprint imprint) {
        this(shelf, answers, imprint, new LinkedHashMap<>());
    }

    /** Puts an HTML page under its head's path; its view is made when it is asked for. */
    void page(Shells.Head head, String template, Supplier<Object> view) {
        Shell shell = Shells.page(imprint, head);
        table.put(head.path(), () -> Resource.html(Templates.render(template, shell, view.get())));
    }
}
