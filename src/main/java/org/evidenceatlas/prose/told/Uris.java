package org.evidenceatlas.prose.told;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Names of files as references of RFC 3986: relative ones stay so. */
final class Uris {
    private static final String PLAIN = "-._~/!$&'()*+,=@";

    private Uris() {}

    static String of(String file) {
        StringBuilder uri = new StringBuilder(file.startsWith("/") ? "file://" : "");
        for (byte unit : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (unit & 0xFF);
            boolean plain =
                    letter < 128
                            && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0);
            if (plain) {
                uri.append(letter);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", unit & 0xFF));
            }
        }
        return uri.toString();
    }
}
