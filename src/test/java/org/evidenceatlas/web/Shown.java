package org.evidenceatlas.web;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import org.evidenceatlas.site.Site;
import org.evidenceatlas.site.SyntheticHome;
import org.evidenceatlas.site.SyntheticPack;
import org.evidenceatlas.web.Browser.Look;
import org.junit.jupiter.api.Assumptions;

/** The site of our own inventions, served, and a browser that looks at it. */
final class Shown implements AutoCloseable {
    private final WebServer server;
    private final Browser browser = new Browser();

    private Shown(WebServer server) {
        this.server = server;
    }

    /** Begins; a machine without the browser is reported as not tried. */
    static Shown begin() {
        return of(new Site(SyntheticHome.full(), SyntheticPack.setup()));
    }

    /** The same with another site. */
    static Shown of(Site site) {
        Assumptions.assumeTrue(
                Files.isExecutable(Browser.CHROMIUM),
                "The browser tests need Debian's chromium at " + Browser.CHROMIUM + ".");
        return new Shown(new WebServer(site, "127.0.0.1", 0));
    }

    /** A new page, which shows nothing yet. */
    Page blank(Look look) {
        return browser.open(look);
    }

    /** A new page that shows a path. */
    Page open(String path, Look look) {
        Page page = blank(look);
        go(page, path);
        return page;
    }

    /** Shows a path in a page. */
    void go(Page page, String path) {
        page.navigate(address() + path);
    }

    /** Where the site is, without a slash at the end. */
    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    @Override
    public void close() {
        browser.close();
        server.close();
    }
}
