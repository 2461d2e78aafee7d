package org.evidenceatlas.model.page;

import java.time.Instant;
import org.evidenceatlas.model.Versions;

/**
 * One published state of a page.
 *
 * @param number from 1
 * @param date the as-of time of the run that made it
 * @param reason what changed, in plain words: "first publication"
 * @param contentHash SHA-256 of statements, badges, status and bibliography, hexadecimal
 */
public record Revision(
        int number, Instant date, String reason, Versions versions, String contentHash) {}
