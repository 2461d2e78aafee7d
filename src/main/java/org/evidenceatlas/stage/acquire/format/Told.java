package org.evidenceatlas.stage.acquire.format;

import java.util.function.Consumer;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.evidenceatlas.stage.acquire.xml.Piece;
import org.evidenceatlas.stage.acquire.xml.Place;
import org.evidenceatlas.text.Unseen;
import org.jspecify.annotations.Nullable;

/**
 * What was refused of one source. A source may be made of refusals alone, so that only the first
 * are told by name, and the rest are counted.
 */
public final class Told {
    /** What is wrong, what to do, and the text it is about; the text may be longer than is kept. */
    public record Fault(String reason, String advice, String text) {}

    private final String origin;
    private final Limits limits;
    private final Consumer<Refusal> refusals;
    private long count;

    /** For one source, under its name. */
    public Told(String origin, Limits limits, Consumer<Refusal> refusals) {
        this.origin = origin;
        this.limits = limits;
        this.refusals = refusals;
    }

    /** Refuses a whole element. */
    public void add(Piece.Item item, @Nullable String pmid, String reason, String advice) {
        add(item.place(), pmid, new Fault(reason, advice, item.text()));
    }

    /** Refuses what begins at a place. */
    public void add(Place place, @Nullable String pmid, Fault fault) {
        if (++count <= limits.refusals()) {
            // Words met are quoted, and must not steer the terminal that they are printed on.
            refusals.accept(
                    new Refusal(
                            origin,
                            place.toString(),
                            pmid,
                            Unseen.escaped(fault.reason()),
                            Unseen.escaped(fault.advice()),
                            fault.text()));
        }
    }

    /** To be called at the end of the source: tells how many more there were. */
    public void end(Place reached) {
        if (count > limits.refusals()) {
            long more = count - limits.refusals();
            refusals.accept(
                    new Refusal(
                            origin,
                            reached.toString(),
                            null,
                            "Of this source " + more + " more parts were refused, not named here.",
                            "Mend what is named, and read it again to see the rest."));
        }
    }
}
