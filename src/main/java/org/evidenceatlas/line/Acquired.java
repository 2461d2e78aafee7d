package org.evidenceatlas.line;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.acquire.Acquirer;

/** The first stage alone, for a command that touches no home and works on nothing. */
public final class Acquired {
    private final Acquirer acquirer;

    private Acquired(Acquirer acquirer) {
        this.acquirer = acquirer;
    }

    /**
     * What a selection takes.
     *
     * @param select "query" or "all" for every file; if empty, query for files with NLM's names
     * @param query as PubMed is asked
     */
    public static Acquired by(Optional<String> select, String query) {
        return new Acquired(new Acquirer().selecting(select, query));
    }

    /**
     * Hands on what the sources hold, as it is read.
     *
     * @throws org.evidenceatlas.stage.WrongSource where a source cannot be opened as named
     */
    public void from(List<String> froms, InputStream stdin, Intake intake) {
        acquirer.read(froms, stdin, intake);
    }
}
