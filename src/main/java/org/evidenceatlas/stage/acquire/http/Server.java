package org.evidenceatlas.stage.acquire.http;

import java.net.URI;
import org.evidenceatlas.pack.Secret;

/**
 * Who is asked, and how we show ourselves.
 *
 * @param address with a slash at the end
 * @param agent how the program names itself: the User-Agent
 * @param key is taken out of all that is told; {@link Secret#NONE} where none is sent
 * @param perSecond requests a second at most, whatever the server allows
 * @param mending what to do where the address is another now: "mend pubmed.base-url, …"
 */
public record Server(URI address, String agent, Secret key, int perSecond, String mending) {
    /** An address below this one; unlike in a relative address, no dots in it are resolved. */
    URI at(String path) {
        return URI.create(address + path);
    }
}
