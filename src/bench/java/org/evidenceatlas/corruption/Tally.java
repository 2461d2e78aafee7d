package org.evidenceatlas.corruption;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.score.Share;

/** How many sentences of a row were tried, how many named, and which went the wrong way. */
final class Tally {
    private final List<String> wrong = new ArrayList<>();
    private int tried;
    private int named;
    private int critical;

    void count(boolean isNamed, boolean isCritical) {
        tried++;
        named += isNamed ? 1 : 0;
        critical += isCritical ? 1 : 0;
    }

    void add(Tally other) {
        tried += other.tried;
        named += other.named;
        critical += other.critical;
    }

    void wrong(String line) {
        wrong.add(line);
    }

    List<String> wrong() {
        return wrong;
    }

    Share named() {
        return new Share(named, tried);
    }

    /** A row of the document: tried, named, share, lower and upper bound, critical. */
    String row(String name) {
        Share share = named();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.1f %% | %.1f–%.1f %% | %d |%n",
                name,
                tried,
                named,
                100 * share.value(),
                100 * share.low(),
                100 * share.high(),
                critical);
    }
}
