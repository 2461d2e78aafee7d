package org.evidenceatlas.model;

/**
 * How a site names itself: the pack's defaults, overlaid by the configuration file and options.
 *
 * @param name as in citations: "Evidence Atlas: ME/CFS"
 * @param citationKey prefix of BibTeX keys: "evidence-atlas"
 * @param baseUrl scheme and host without a slash at the end: "https://example.org"
 * @param condition the condition's short name: "ME/CFS"
 * @param gateOff true only for the literal configuration value {@code gate: off}
 */
@Meant("regex: the address comes from the operator, and the pattern cannot backtrack")
public record SiteConfig(
        String name,
        String citationKey,
        String baseUrl,
        String condition,
        Versions versions,
        boolean gateOff) {
    public SiteConfig {
        if (baseUrl.endsWith("/") || !baseUrl.matches("https?://[^\\s\"<>]+")) {
            throw new IllegalArgumentException(
                    "site.base-url is \""
                            + baseUrl
                            + "\"; it must start with http:// or https:// and have no slash at the"
                            + " end, for example: base-url: https://example.org");
        }
    }

    /** This site with other names for the versions. */
    public SiteConfig printing(Versions names) {
        return new SiteConfig(name, citationKey, baseUrl, condition, names, gateOff);
    }
}
