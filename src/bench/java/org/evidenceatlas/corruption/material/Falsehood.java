package org.evidenceatlas.corruption.material;

import org.evidenceatlas.model.draft.Claim;

/**
 * A claim that is false of its paper in one place.
 *
 * @param kind the row in which it is counted
 * @param way how it was made, within its kind
 * @param of the sentence it was made of; its remarks are not counted again
 */
public record Falsehood(String kind, String way, Truth of, Claim claim) {}
