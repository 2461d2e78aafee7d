package org.evidenceatlas.cite;

import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.study.Study;

/**
 * A document to cite, with the little that a form needs beside its record.
 *
 * @param slug its page in the atlas
 * @param retracted true where the paper was retracted or withdrawn, which every form shows
 */
public record Citable(Report report, String slug, boolean retracted, SiteConfig site) {
    /** The primary report of a study. */
    public static Citable of(Study study, String slug, SiteConfig site) {
        return new Citable(study.primary(), slug, study.status().isWithdrawn(), site);
    }

    /** The address of its page in the atlas. */
    public String pageAddress() {
        return site.baseUrl() + "/evidence/" + slug;
    }
}
