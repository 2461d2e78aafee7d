package org.evidenceatlas.stage.acquire.words;

import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.record.ReportKind;
import org.jspecify.annotations.Nullable;

/** Whether an article is a preprint, by what it appeared in and by its types. */
public final class Kinds {
    private static final List<String> PREPRINT_SERVERS =
            List.of("medrxiv", "biorxiv", "arxiv", "research square", "ssrn", "preprints.org");

    private Kinds() {}

    /**
     * A preprint where it stands on a server of preprints or its types say so.
     *
     * @param title of what it appeared in
     */
    public static ReportKind ofArticle(List<String> types, @Nullable String title) {
        String journal = title == null ? "" : title.toLowerCase(Locale.ROOT);
        boolean server =
                PREPRINT_SERVERS.stream()
                        .anyMatch(name -> journal.startsWith(name) && isWhole(journal, name));
        return server || types.contains("Preprint") ? ReportKind.PREPRINT : ReportKind.ARTICLE;
    }

    private static boolean isWhole(String journal, String name) {
        return journal.length() == name.length() || journal.startsWith(" :", name.length());
    }
}
