package org.evidenceatlas.site;

import java.util.List;
import org.evidenceatlas.model.editorial.EditorialPage;
import org.evidenceatlas.model.editorial.EditorialSection;
import org.evidenceatlas.site.frame.Shells;
import org.evidenceatlas.site.overview.EditorialView;
import org.evidenceatlas.site.view.Link;
import org.evidenceatlas.site.view.Source;
import org.evidenceatlas.site.words.Addresses;

/** The editorial pages of a pack: start here, guides, questions, press, policy. */
final class EditorialPages {
    private EditorialPages() {}

    static void add(Moment moment, Site.Setup setup) {
        for (EditorialPage page : setup.pack().editorial()) {
            String part = "/" + page.path().split("/", -1)[1];
            moment.page(
                    new Shells.Head(page.title(), page.summary(), page.path(), part, false),
                    "editorial",
                    () -> view(page));
        }
    }

    private static EditorialView view(EditorialPage page) {
        boolean guide = page.path().startsWith("/guides/");
        List<EditorialSection> parts = page.sections().subList(1, page.sections().size());
        return new EditorialView(
                page.title(),
                page.sections().getFirst(),
                guide ? parts.stream().map(EditorialPages::depth).toList() : List.of(),
                parts,
                page.sources().stream()
                        .map(
                                one ->
                                        new Source.Editorial(
                                                one.title(),
                                                Addresses.of(one.address()),
                                                one.opened()))
                        .toList());
    }

    private static Link depth(EditorialSection part) {
        return new Link(part.heading(), "#" + part.id());
    }
}
