package org.evidenceatlas.site.words;

import static org.evidenceatlas.cite.Addresses.doiPath;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses of papers and sources on the web, made safe for a link. */
public final class Addresses {
    private static final String KEPT =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:;()!*,=@$+";

    private Addresses() {}

    /** "https://doi.org/10.1000/x", written as the citations write it. */
    public static String doi(String doi) {
        return "https://doi.org/" + doiPath(doi);
    }

    /** The paper's record in PubMed. */
    public static String pubmed(String pmid) {
        return "https://pubmed.ncbi.nlm.nih.gov/" + encode(pmid, "") + "/";
    }

    /** The paper's text in PubMed Central. */
    public static String pmc(String pmcid) {
        return "https://pmc.ncbi.nlm.nih.gov/articles/" + encode(pmcid, "") + "/";
    }

    /** A DOI or web address as a link; null where it is neither. */
    public static @Nullable String of(String source) {
        String text = source.strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("doi:")) {
            return doi(text.substring(4).strip());
        }
        if (lower.startsWith("10.") && text.indexOf('/') > 0) {
            return doi(text);
        }
        boolean web = lower.startsWith("https://") || lower.startsWith("http://");
        return web ? encode(text, "?&%#") : null;
    }

    private static String encode(String text, String also) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xff);
            boolean kept = KEPT.indexOf(c) >= 0 || also.indexOf(c) >= 0;
            if (kept) {
                encoded.append(c);
            } else {
                encoded.append('%').append(hex(c >> 4)).append(hex(c & 15));
            }
        }
        return encoded.toString();
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
