package org.evidenceatlas.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was asked for lately, ready to be sent again until the site changes. Holds so many bytes and
 * no more; what was not asked for longest goes first. Thread-safe.
 */
final class Larder {
    /** What an answer takes beside its bytes and its address, about. */
    static final int BESIDE = 300;

    private final long most;
    private final Map<String, Sent> kept = new LinkedHashMap<>(64, 0.75f, true);
    private String state = "";
    private long size;

    /**
     * An empty one.
     *
     * @param most how many bytes it holds
     */
    Larder(long most) {
        this.most = most;
    }

    /**
     * What stands under an address: as it was kept, or made now.
     *
     * @param state of the site, before {@code make} is asked; another one empties the larder
     * @param make gives it; what it does not have is not kept
     */
    Optional<Sent> get(String address, String state, Supplier<Optional<Sent>> make) {
        Optional<Sent> known = known(address, state);
        if (known.isPresent()) {
            return known;
        }
        Optional<Sent> made = make.get();
        made.ifPresent(sent -> keep(address, state, sent));
        return made;
    }

    private synchronized Optional<Sent> known(String address, String now) {
        if (!state.equals(now)) {
            kept.clear();
            size = 0;
            state = now;
        }
        return Optional.ofNullable(kept.get(address));
    }

    private synchronized void keep(String address, String then, Sent sent) {
        if (!state.equals(then) || weight(address, sent) > most / 8) {
            return;
        }
        Sent before = kept.put(address, sent);
        size += weight(address, sent) - (before == null ? 0 : weight(address, before));
        Iterator<Map.Entry<String, Sent>> eldest = kept.entrySet().iterator();
        while (size > most) {
            Map.Entry<String, Sent> one = eldest.next();
            size -= weight(one.getKey(), one.getValue());
            eldest.remove();
        }
    }

    /** Long addresses and many small answers count too. */
    private static long weight(String address, Sent sent) {
        return sent.size() + address.length() + BESIDE;
    }

    /** How many bytes are held now. */
    synchronized long size() {
        return size;
    }
}
