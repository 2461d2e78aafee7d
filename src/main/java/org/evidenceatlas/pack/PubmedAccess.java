package org.evidenceatlas.pack;

import java.net.URI;
import org.evidenceatlas.model.access.Secret;
import org.evidenceatlas.pattern.Pattern;

/**
 * How this installation asks NCBI's E-utilities.
 *
 * @param address where they are, with a slash at the end
 * @param tool the program's name, as NCBI asks for it
 * @param email where NCBI can write to before it blocks a program
 * @param key NCBI's API key, which allows more requests a second
 */
public record PubmedAccess(URI address, String tool, String email, Secret key) {
    /** NCBI's own address. */
    public static final String NCBI = "https://eutils.ncbi.nlm.nih.gov/entrez/eutils/";

    /** The name that we go by unless told otherwise. */
    public static final String TOOL = "evidence-atlas";

    /** What a configuration file needs. */
    public static final String FRAGMENT = "pubmed:\n  email: you@example.org\n";

    private static final Pattern TOOL_NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public PubmedAccess {
        if (!TOOL_NAME.matcher(tool).matches()) {
            throw new IllegalArgumentException(
                    "pubmed.tool is \""
                            + tool
                            + "\"; NCBI wants one word of letters, digits, dots and dashes, for example:"
                            + " tool: "
                            + TOOL);
        }
        if (!WebAddress.isEmail(email)) {
            throw new IllegalArgumentException(
                    "pubmed.email is \""
                            + email
                            + "\"; NCBI asks every program for an address it can write to, for"
                            + " example:\n"
                            + FRAGMENT);
        }
    }

    /**
     * With a checked address; a slash is added at its end.
     *
     * @throws IllegalArgumentException with what to write instead
     */
    public static PubmedAccess of(String address, String tool, String email, Secret key) {
        URI checked =
                WebAddress.folder(address)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "pubmed.base-url must start with https:// (http://"
                                                        + " only for this machine, because the API"
                                                        + " key travels along) and hold no user,"
                                                        + " query or fragment, for example:"
                                                        + " base-url: "
                                                        + NCBI));
        return new PubmedAccess(checked, tool, email, key);
    }

    /** How many requests a second NCBI allows (NBK25497): 3, or 10 with a key. */
    public int requestsPerSecond() {
        return key.given() ? 10 : 3;
    }
}
