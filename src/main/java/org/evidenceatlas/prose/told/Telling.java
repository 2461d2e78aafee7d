package org.evidenceatlas.prose.told;

import org.evidenceatlas.model.prose.Scanned;

/** Prints what was found, file by file. */
public interface Telling {
    /** One file. */
    void tell(Scanned file);

    /** After the last file. */
    void end();
}
