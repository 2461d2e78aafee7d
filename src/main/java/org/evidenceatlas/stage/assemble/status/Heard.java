package org.evidenceatlas.stage.assemble.status;

import java.util.List;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.study.Status.Signal;
import org.evidenceatlas.model.testimony.Testimony;

/**
 * All that is known of one document's standing.
 *
 * @param inPubmed whether PubMed has a record of it
 * @param notices what notices among the records say about it
 * @param testimonies what other sources say about it; what one says under two of its numbers is
 *     kept once
 * @param asked the sources beside PubMed that were asked about it: "crossref"
 */
public record Heard(
        Report report,
        boolean inPubmed,
        List<Signal> notices,
        List<Testimony> testimonies,
        List<String> asked) {
    public Heard {
        notices = List.copyOf(notices);
        testimonies = OtherNumber.settled(report, testimonies);
        asked = List.copyOf(asked);
    }
}
