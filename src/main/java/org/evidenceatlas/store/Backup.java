package org.evidenceatlas.store;

import java.nio.file.Path;
import org.evidenceatlas.store.backup.Archive;
import org.evidenceatlas.store.backup.Restore;

/** A whole atlas in one file, whichever database it was in: saved, and brought back. */
public final class Backup {
    private Backup() {}

    /**
     * Saves an atlas as it stands now; runs and servers go on meanwhile.
     *
     * @param out a file that is not there yet
     * @return what was saved, in words
     * @throws org.evidenceatlas.model.HomeProblem where there is none, or the file cannot be
     *     written
     */
    public static String save(HomeAddress address, Path out) {
        address.engine().mustHold();
        return Archive.write(address.engine(), out);
    }

    /**
     * Brings an atlas back, of this program's schema or an older one, into a home that holds none.
     *
     * @return what was restored, in words
     * @throws org.evidenceatlas.model.HomeProblem where there is an atlas already, or the file is
     *     damaged, of a newer program, or no backup
     */
    public static String restore(Path file, HomeAddress address) {
        return Restore.into(address.engine(), address.folder(), file);
    }
}
