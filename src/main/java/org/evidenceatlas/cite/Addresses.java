package org.evidenceatlas.cite;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Addresses made safe: characters that end or break an address are percent-encoded. */
public final class Addresses {
    private static final String UNSAFE = " \"<>#%{}|\\^`?";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Addresses() {}

    /** A DOI as the path of an address (DOI Handbook 3.8: these characters are to be encoded). */
    public static String doiPath(String doi) {
        StringBuilder out = new StringBuilder(doi.length());
        doi.codePoints()
                .forEach(
                        point -> {
                            boolean safe = point > ' ' && point < 127 && UNSAFE.indexOf(point) < 0;
                            if (safe) {
                                out.appendCodePoint(point);
                            } else {
                                encode(point, out);
                            }
                        });
        return out.toString();
    }

    private static void encode(int point, StringBuilder out) {
        for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.toHexDigits(octet));
        }
    }
}
