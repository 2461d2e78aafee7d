package org.evidenceatlas.command.common;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.store.Published;

/** Finds a published study by what people call it. */
public final class Found {
    private static final List<String> DOI_FRONTS =
            List.of("https://doi.org/", "http://doi.org/", "doi.org/", "doi:");

    private Found() {}

    /** The page under a slug (an old one too), a PMID or a DOI. */
    public static Optional<Page> page(Published published, String name) {
        Optional<Page> direct = published.page(published.redirect(name).orElse(name));
        if (direct.isPresent()) {
            return direct;
        }
        String id = bare(name);
        return published.pages().stream().filter(page -> isCalled(page, id)).findFirst();
    }

    private static String bare(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        for (String front : DOI_FRONTS) {
            if (lower.startsWith(front)) {
                return lower.substring(front.length());
            }
        }
        return lower.startsWith("pmid:") ? lower.substring("pmid:".length()).strip() : lower;
    }

    private static boolean isCalled(Page page, String id) {
        Report report = page.verdict().examination().draft().classification().study().primary();
        Identifiers ids = report.ids();
        return id.equals(ids.pmid()) || (ids.doi() != null && id.equalsIgnoreCase(ids.doi()));
    }

    /** What to say when there is no such page. */
    public static String nothing(Published published, String name) {
        String front = name.split("-", -1)[0].toLowerCase(Locale.ROOT);
        List<String> near =
                published.pages().stream()
                        .map(Page::slug)
                        .filter(slug -> slug.startsWith(front + "-"))
                        .limit(5)
                        .toList();
        String hint =
                near.isEmpty()
                        ? "Give a slug, a PMID or a DOI of a published study."
                        : "Near it are: " + String.join(", ", near) + ".";
        return "No published study is called \"" + name + "\" in this home. " + hint;
    }
}
