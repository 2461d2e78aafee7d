package org.evidenceatlas.site;

import org.evidenceatlas.site.finding.Asked;
import org.evidenceatlas.site.finding.ListView;
import org.evidenceatlas.site.frame.Shells;
import org.evidenceatlas.site.frame.Templates;
import org.evidenceatlas.site.view.Shell;

/** The list of studies as a reader asks for it: the one page that is no file. */
final class SearchPages {
    private SearchPages() {}

    /** Answers a query; one that asks for nothing is answered with the whole list. */
    static Resource answer(Moment moment, String query) {
        Asked asked = moment.answers().read(query);
        ListView view = moment.answers().answer(asked);
        Shell shell =
                Shells.page(
                        moment.imprint(),
                        new Shells.Head(
                                view.heading(),
                                "Studies in plain words, as they were asked for.",
                                Asked.PATH,
                                Asked.PATH,
                                true));
        return Resource.html(Templates.render("list", shell, view));
    }
}
