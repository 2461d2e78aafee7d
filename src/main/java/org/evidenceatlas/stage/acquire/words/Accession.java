package org.evidenceatlas.stage.acquire.words;

import java.util.Locale;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.text.Sha256;

/** The accession of a record without identifiers, made of its own words. */
public final class Accession {
    private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Accession() {}

    /**
     * The format and the first 16 digits of the SHA-256 of the words in small letters without
     * anything but letters and digits: "ris-0123456789abcdef".
     */
    public static String of(String format, String words) {
        String bare = NEITHER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return format + "-" + Sha256.of(bare.strip()).substring(0, 16);
    }
}
