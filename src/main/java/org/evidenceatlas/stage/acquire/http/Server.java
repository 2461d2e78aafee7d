package org.evidenceatlas.stage.acquire.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.evidenceatlas.model.access.Secret;
import org.evidenceatlas.pack.PubmedAccess;
import org.evidenceatlas.pack.SourceAccess;

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
    /** A source beside PubMed, as the configuration says; it is sent no key. */
    public static Server of(SourceAccess access, SourceAccess.Known source) {
        return new Server(
                access.address(),
                PubmedAccess.TOOL + " (mailto:" + access.contact() + ")",
                Secret.NONE,
                access.perSecond(),
                "mend " + source.key() + ".base-url, for example: base-url: " + source.address());
    }

    /** A text as it may stand in a path or a query: blanks as %20, for "+" is one only in forms. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** An address below this one; unlike in a relative address, no dots in it are resolved. */
    URI at(String path) {
        return URI.create(address + path);
    }
}
