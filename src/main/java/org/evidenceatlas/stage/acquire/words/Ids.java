package org.evidenceatlas.stage.acquire.words;

import java.util.Locale;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.jspecify.annotations.Nullable;

/** Identifiers in printed words; null where the words hold none. */
public final class Ids {
    private static final int LONGEST_PMID = 9;
    private static final Pattern PMCID = Pattern.compile("^(?:PMC)?([0-9]{1,10})(?:\\.[0-9]+)?$");

    /** Those made of a SICI hold angle brackets: 10.1002/(SICI)1097-0010(199601)70:1<1::AID-…>. */
    private static final Pattern DOI =
            Pattern.compile("10\\.[0-9]{4,9}/(?:\\((?i:SICI)\\)[^\\s\"]+|[^\\s\"<>]+)");

    private static final Pattern ORCID = Pattern.compile("^[0-9]{15}[0-9X]$");

    private Ids() {}

    /** The text as a PMID. */
    public static @Nullable String pmid(String text) {
        boolean fits =
                !text.isEmpty()
                        && text.length() <= LONGEST_PMID
                        && text.charAt(0) != '0'
                        && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        return fits ? text : null;
    }

    /** The text as a PMCID with its letters, without a version; with or without letters given. */
    public static @Nullable String pmcid(String text) {
        Matcher matcher = PMCID.matcher(text.strip().toUpperCase(Locale.ROOT));
        return matcher.find() ? "PMC" + matcher.group(1) : null;
    }

    /** The first DOI in a text, without address, prefix or closing punctuation; ASCII alone. */
    public static @Nullable String doiIn(String text) {
        String doi = printedDoi(text);
        return doi == null || !isPlain(doi) ? null : doi;
    }

    /** As {@link #doiIn}, as a key of what is cited or spoken of: "doi:10.1/x" in lower case. */
    public static @Nullable String doiKey(String text) {
        String doi = doiIn(text);
        return doi == null ? null : "doi:" + doi.toLowerCase(Locale.ROOT);
    }

    /** The first DOI in a text, whatever letters it has. */
    public static @Nullable String printedDoi(String text) {
        if (isBareDoi(text)) {
            return text;
        }
        Matcher matcher = DOI.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        String doi = matcher.group();
        int end = doi.length();
        while (end > 0 && ".,;:".indexOf(doi.charAt(end - 1)) >= 0) {
            end--;
        }
        String bare = doi.substring(0, end);
        boolean unopened = bare.endsWith(")") && bare.indexOf('(') < 0;
        boolean bracket = bare.endsWith("]") && bare.indexOf('[') < 0;
        return unopened || bracket ? printedDoi(bare.substring(0, end - 1)) : bare;
    }

    /**
     * Whether a text is a DOI and nothing else, as it is in nearly every record: four to nine
     * digits, then ASCII letters, digits and marks, with a letter or digit at the end. What the
     * pattern finds in it is then the whole.
     */
    private static boolean isBareDoi(String text) {
        int slash = text.startsWith("10.") ? text.indexOf('/') : -1;
        int last = text.length() - 1;
        if (slash < 7 || slash > 12 || slash >= last || !isAlphanumeric(text.charAt(last))) {
            return false;
        }
        for (int i = 3; i < last; i++) {
            char c = text.charAt(i);
            boolean fits =
                    i < slash
                            ? c >= '0' && c <= '9'
                            : isAlphanumeric(c) || c == '/' || c == '.' || c == '-' || c == '_';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether all letters are ASCII, as in every DOI that is registered. */
    public static boolean isPlain(String doi) {
        return doi.codePoints().allMatch(letter -> letter > ' ' && letter < 0x7F);
    }

    /** "https://orcid.org/0000-0002-1825-009x" and "000000021825009X" are the same person. */
    public static @Nullable String orcid(String text) {
        String capitals = text.toUpperCase(Locale.ROOT);
        String bare = capitals.substring(capitals.lastIndexOf('/') + 1).replace("-", "").strip();
        if (!ORCID.matcher(bare).find()) {
            return null;
        }
        return String.join(
                "-",
                bare.substring(0, 4),
                bare.substring(4, 8),
                bare.substring(8, 12),
                bare.substring(12));
    }
}
