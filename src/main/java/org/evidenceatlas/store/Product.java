package org.evidenceatlas.store;

/**
 * What one stage made of one input, ready to be kept under its key.
 *
 * @param made false where the stage withheld it; then the JSON is its reason
 * @param json canonical; its SHA-256 is the input hash of the next stage
 */
public record Product(Key key, boolean made, byte[] json) {

    /**
     * The key of a product: same key, no work.
     *
     * @param version of the stage
     * @param input hash of what the stage read
     */
    public record Key(String study, String stage, String version, String input) {}

    /**
     * What is known of a kept product without reading it.
     *
     * @param output hash of its JSON
     */
    public record Known(boolean made, String output) {}
}
