package org.evidenceatlas.site.files;

import java.io.IOException;

/** A folder, or something in it, that no build wrote and that a build would write over. */
public final class NotOurs extends IOException {
    private static final long serialVersionUID = 1;

    NotOurs(String message) {
        super(message);
    }
}
