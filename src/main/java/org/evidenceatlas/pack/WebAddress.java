package org.evidenceatlas.pack;

import java.net.URI;
import java.util.Optional;
import org.evidenceatlas.pattern.Pattern;

/** The addresses that this program asks, and those that it may be written to at. */
public final class WebAddress {
    private static final Pattern SAFE = Pattern.compile("https://[^\\s\"<>@?#]+");
    private static final Pattern LOCAL =
            Pattern.compile(
                    "http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?(/[^\\s\"<>@?#]*)?");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private WebAddress() {}

    /**
     * A folder on a server, with a slash at its end; empty unless it begins with https:// (http://
     * only for this machine), names a host and holds no user, query or fragment.
     */
    public static Optional<URI> folder(String address) {
        boolean asked = SAFE.matcher(address).matches() || LOCAL.matcher(address).matches();
        return asked
                ? Optional.of(URI.create(address.endsWith("/") ? address : address + "/"))
                        .filter(uri -> uri.getHost() != null)
                : Optional.empty();
    }

    /** Whether a text looks like an e-mail address. */
    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }
}
