package org.evidenceatlas.model.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file after it was looked through.
 *
 * @param file its name as it was given; "stdin" for standard input
 * @param findings in the order of the file
 * @param unread why the file, or its rest, was not looked through; null where it was
 */
public record Scanned(String file, List<Finding> findings, @Nullable String unread) {
    public Scanned {
        findings = List.copyOf(findings);
    }
}
