package org.evidenceatlas.stage.draft.say;

/** A part of a source sentence that can stand alone, [start, end) in the abstract. */
record Piece(int start, int end, String text) {}
