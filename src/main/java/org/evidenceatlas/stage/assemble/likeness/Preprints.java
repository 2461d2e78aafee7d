package org.evidenceatlas.stage.assemble.likeness;

import java.util.Locale;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.ReportKind;
import org.evidenceatlas.pattern.Pattern;
import org.jspecify.annotations.Nullable;

/** Preprints, known by their record, their server's name or the form of their DOI. */
public final class Preprints {
    private static final Pattern SERVER =
            Pattern.compile(
                    "(?i)^(?:[a-z]*rxiv|ssrn|res(?:earch)? sq(?:uare)?|preprints?(?:\\.org)?)\\b");

    /**
     * The DOIs that preprint servers register with Crossref. Cold Spring Harbor's journals share
     * 10.1101 with bioRxiv, whose numbers have only digits and points.
     */
    private static final Pattern DOI =
            Pattern.compile(
                    "^(?:10\\.1101/[0-9.]+(?:v\\d+)?$|10\\.64898/|10\\.21203/rs\\.|10\\.2139/ssrn|"
                            + "10\\.20944/preprints|10\\.31219/osf\\.io/|10\\.31234/osf\\.io/|"
                            + "10\\.48550/arxiv|10\\.36227/techrxiv|10\\.22541/au\\.|"
                            + "10\\.26434/chemrxiv)");

    private static final Pattern VERSION = Pattern.compile("[./]?v\\d{1,3}$");

    private Preprints() {}

    /** Whether the document is a preprint. */
    public static boolean is(Report report) {
        String server = report.container().title();
        return report.kind() == ReportKind.PREPRINT
                || (server != null && named(server))
                || (report.ids().doi() != null && numbered(report.ids().doi()));
    }

    /** Whether a citation or journal begins with the name of a preprint server. */
    public static boolean named(String words) {
        return SERVER.matcher(words).find();
    }

    /** Whether a preprint server gave the DOI. */
    public static boolean numbered(String doi) {
        return DOI.matcher(doi.toLowerCase(Locale.ROOT)).find();
    }

    /** The DOI in lower case without the version that a server puts at its end. */
    public static @Nullable String stem(Report report) {
        String doi = report.ids().doi();
        if (doi == null) {
            return null;
        }
        String lower = doi.toLowerCase(Locale.ROOT);
        return is(report) ? VERSION.matcher(lower).replaceFirst("") : lower;
    }
}
