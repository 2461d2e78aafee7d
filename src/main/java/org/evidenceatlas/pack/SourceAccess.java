package org.evidenceatlas.pack;

import java.net.URI;

/**
 * How this installation asks a source beside PubMed.
 *
 * @param source its name, as in testimonies and in the configuration: "crossref", "europe-pmc"
 * @param address where it is, with a slash at the end
 * @param contact where it can write to before it blocks a program
 * @param perSecond requests a second at most; 1 to 20
 * @param days after which it is asked again about a document; 1 or more
 */
public record SourceAccess(String source, URI address, String contact, int perSecond, int days) {
    private static final int FASTEST = 20;

    /** A source whose configuration is laid over these values. */
    public enum Known {
        CROSSREF("crossref", "https://api.crossref.org/"),
        EUROPE_PMC("europe-pmc", "https://www.ebi.ac.uk/europepmc/webservices/rest/");

        private final String key;
        private final String address;

        Known(String key, String address) {
            this.key = key;
            this.address = address;
        }

        /** Its name in the configuration and in testimonies. */
        public String key() {
            return key;
        }

        /** Where it is unless told otherwise. */
        public String address() {
            return address;
        }
    }

    public SourceAccess {
        if (!WebAddress.isEmail(contact)) {
            throw new IllegalArgumentException(
                    source
                            + ".contact is \""
                            + contact
                            + "\", which is no e-mail address. Programs that name one are served"
                            + " better and warned before they are blocked, for example: contact:"
                            + " you@example.org");
        }
        if (perSecond < 1 || perSecond > FASTEST) {
            throw new IllegalArgumentException(
                    source
                            + ".rate is "
                            + perSecond
                            + "; give requests a second, from 1 to "
                            + FASTEST
                            + ", for example: rate: 5");
        }
        if (days < 1) {
            throw new IllegalArgumentException(
                    source
                            + ".again-after-days is "
                            + days
                            + "; give 1 or more, for example: again-after-days: 30");
        }
    }

    /**
     * With a checked address; a slash is added at its end.
     *
     * @throws IllegalArgumentException with what to write instead
     */
    static URI address(Known source, String address) {
        return WebAddress.folder(address)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        source.key()
                                                + ".base-url must start with https:// (http:// only"
                                                + " for this machine) and hold no user, query or"
                                                + " fragment, for example: base-url: "
                                                + source.address()));
    }
}
