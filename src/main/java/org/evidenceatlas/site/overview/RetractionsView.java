package org.evidenceatlas.site.overview;

import java.util.List;
import org.evidenceatlas.site.view.Banner;
import org.evidenceatlas.site.view.Entry;

/** The papers that are retracted, withdrawn, under concern or corrected. */
public record RetractionsView(boolean sample, List<Notice> notices) {
    /** One paper with what is known of its standing. */
    public record Notice(Entry entry, List<Banner> banners) {}
}
