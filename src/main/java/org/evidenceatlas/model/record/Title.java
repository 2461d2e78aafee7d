package org.evidenceatlas.model.record;

import org.jspecify.annotations.Nullable;

/**
 * A title.
 *
 * @param marked for display: text escaped as HTML, with only i, b, sub, sup and u elements kept
 * @param plain markup dropped, NFC, with the record's own full stop
 * @param vernacular the title in its own language where the record has one
 */
public record Title(String marked, String plain, @Nullable String vernacular) {}
