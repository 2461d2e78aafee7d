package org.evidenceatlas.command.common;

import java.io.PrintStream;
import java.util.List;
import org.evidenceatlas.model.record.Refusal;

/** Says on stderr, by name, what could not be read. */
public final class Refusals {
    private Refusals() {}

    /** One line for each, with its position, the reason and what to do. */
    public static void tell(List<Refusal> refused, PrintStream err) {
        for (Refusal one : refused) {
            String position = one.position().isEmpty() ? "" : ", " + one.position();
            String pmid = one.pmid() == null ? "" : ", PMID " + one.pmid();
            err.println(one.source() + position + pmid + ": " + one.reason() + " " + one.advice());
        }
    }
}
