package org.evidenceatlas.model.access;

import java.net.URI;
import java.time.Duration;

/**
 * How this installation asks a language model.
 *
 * @param model as its provider calls it; without blanks
 * @param address with a slash at the end
 * @param key {@link Secret#NONE} where the provider wants none
 */
public record ModelAccess(Provider provider, String model, URI address, Secret key, Bounds bounds) {
    /**
     * How much may be asked, and how long is waited.
     *
     * @param requests that one run sends at most; those that are sent again count
     * @param tokens that one run uses at most, of requests and answers
     * @param answer tokens that one answer may have
     * @param perMinute requests a minute at most
     * @param timeout for one answer to be there whole
     * @param retries how often one thing is asked for again after a failure
     */
    public record Bounds(
            int requests, long tokens, int answer, int perMinute, Duration timeout, int retries) {}

    /** The model by its whole name: "ollama:llama3.1". */
    public String name() {
        return provider.key() + ":" + model;
    }
}
