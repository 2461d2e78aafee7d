package org.evidenceatlas.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.site.frame.Shells;
import org.evidenceatlas.site.frame.Templates;
import org.evidenceatlas.site.overview.IndexView;
import org.evidenceatlas.site.shelf.Card;
import org.evidenceatlas.site.view.Link;

/** The style sheet, the letters, the page for what is not there, and what machines ask for. */
final class AssetPages {
    private static final List<String> FILES =
            List.of(
                    "atlas.css",
                    "atlas.js",
                    "icon.svg",
                    "fonts/atkinson-hyperlegible-next-latin-400-normal.woff2",
                    "fonts/atkinson-hyperlegible-next-latin-700-normal.woff2",
                    "fonts/atkinson-hyperlegible-next-latin-ext-400-normal.woff2",
                    "fonts/atkinson-hyperlegible-next-latin-ext-700-normal.woff2",
                    "fonts/OFL.txt");

    private static final Shells.Head LOST =
            new Shells.Head("Nothing here", "Nothing stands at this address.", "/404", "", true);

    private static final int NEAR = 5;

    private AssetPages() {}

    /** The page for an address under which nothing stands, with studies whose address is alike. */
    static Resource lost(Moment moment, String path) {
        String slug = path.substring(path.lastIndexOf('/') + 1);
        String author = slug.substring(0, Math.max(0, slug.indexOf('-') + 1));
        List<IndexView.Line> near =
                author.length() < 3 || !path.startsWith("/evidence/")
                        ? List.of()
                        : moment.shelf().where(card -> card.slug().startsWith(author)).stream()
                                .limit(NEAR)
                                .map(AssetPages::line)
                                .toList();
        return Resource.html(
                Templates.render("notfound", Shells.page(moment.imprint(), LOST), lost(near)));
    }

    private static IndexView.Line line(Card card) {
        return new IndexView.Line(
                new Link(card.slug(), "/evidence/" + card.slug()), card.entry().byline());
    }

    private static IndexView lost(List<IndexView.Line> near) {
        return new IndexView(
                "Nothing stands at this address",
                List.of(
                        "The address may be mistyped, or the page may not be published yet. Pages of"
                                + " this atlas never disappear once they are published."),
                near);
    }

    static void add(Moment moment, SiteConfig config) {
        moment.page(LOST, "notfound", () -> lost(List.of()));
        moment.table().put("/robots.txt", () -> robots(config));
        moment.table().put("/sitemap.xml", () -> sitemap(moment, config));
        for (String file : FILES) {
            Resource resource = new Resource(type(file), bytes(file), false);
            moment.table().put("/assets/" + file, () -> resource);
        }
    }

    private static Resource robots(SiteConfig config) {
        String text = "User-agent: *\nAllow: /\nSitemap: " + config.baseUrl() + "/sitemap.xml\n";
        return Resource.text("text/plain; charset=utf-8", text);
    }

    /** The pages that search engines may list: those of genuine records, and the fixed ones. */
    private static Resource sitemap(Moment moment, SiteConfig config) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        List<String> fixed =
                List.of(
                        "/",
                        "/evidence",
                        "/topics",
                        "/definitions",
                        "/process",
                        "/scoreboard",
                        "/methodology");
        fixed.forEach(path -> add(xml, config, path));
        moment.shelf().where(card -> !card.retold()).stream()
                .map(Card::slug)
                .forEach(slug -> add(xml, config, "/evidence/" + slug));
        xml.append("</urlset>\n");
        return Resource.text("application/xml; charset=utf-8", xml.toString());
    }

    private static void add(StringBuilder xml, SiteConfig config, String path) {
        String base = config.baseUrl().replace("&", "&amp;");
        xml.append("<url><loc>").append(base).append(path).append("</loc></url>\n");
    }

    private static String type(String file) {
        if (file.endsWith(".css")) {
            return "text/css; charset=utf-8";
        }
        if (file.endsWith(".js")) {
            return "text/javascript; charset=utf-8";
        }
        if (file.endsWith(".svg")) {
            return "image/svg+xml; charset=utf-8";
        }
        return file.endsWith(".woff2") ? "font/woff2" : "text/plain; charset=utf-8";
    }

    private static byte[] bytes(String file) {
        try (InputStream in = AssetPages.class.getResourceAsStream("/assets/" + file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The program's file assets/" + file + " is missing; build it again.");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read assets/" + file, broken);
        }
    }
}
