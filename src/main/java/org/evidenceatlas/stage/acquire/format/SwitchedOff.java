package org.evidenceatlas.stage.acquire.format;

import java.io.InputStream;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.search.OutsideSource;
import org.evidenceatlas.stage.Intake;

/** A format whose source is switched off: it is known by its beginning, and refused by name. */
public record SwitchedOff(Format format, OutsideSource source) implements Format {
    @Override
    public String name() {
        return format.name();
    }

    @Override
    public boolean opens(String head) {
        return format.opens(head);
    }

    @Override
    public void read(String origin, InputStream bytes, Intake intake) {
        intake.refused(
                new Refusal(
                        origin,
                        "",
                        null,
                        "It is of "
                                + source.key()
                                + ", which the configuration switches off ("
                                + source.off()
                                + "); nothing of it was taken.",
                        "Write enabled: true there, or leave this file out."));
    }
}
