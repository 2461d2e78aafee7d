package org.evidenceatlas.site.overview;

import java.util.List;
import org.evidenceatlas.model.machinery.Catalogue;

/**
 * The machinery, as the machinery itself tells it.
 *
 * @param steps the stages in the order of the line
 */
public record MachineryView(
        List<Step> steps,
        List<String> versions,
        Catalogue catalogue,
        boolean gateOff,
        LastRun last) {
    /** One stage: what it does in plain words, its version, and the rules it runs. */
    public record Step(
            String name, String words, String version, List<Catalogue.RuleEntry> rules) {}
}
