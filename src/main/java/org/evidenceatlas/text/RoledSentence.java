package org.evidenceatlas.text;

/** A sentence of an abstract with what it does there. */
public record RoledSentence(Sentence sentence, Role role) {}
