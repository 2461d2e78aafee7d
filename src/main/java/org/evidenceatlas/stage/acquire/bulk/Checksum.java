package org.evidenceatlas.stage.acquire.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/**
 * The MD5 sum that NLM puts beside each of its files, as "MD5(pubmed26n0001.xml.gz)= 1a2b…" in a
 * file of the same name with .md5 after it. It finds what broke on the way, not what was forged.
 */
public final class Checksum {
    /** After the name of the file that is summed. */
    public static final String SUFFIX = ".md5";

    private static final int LONGEST = 4096;
    private static final Pattern SUM = Pattern.compile("\\b([0-9A-Fa-f]{32})\\b");

    private Checksum() {}

    /** Where the sum of a file stands. */
    public static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + SUFFIX);
    }

    /** Says in a sentence what is wrong with a file, by the sum in another. */
    public static Optional<String> fault(Path file, Path beside) throws IOException {
        MessageDigest digest = digest();
        byte[] some = new byte[1 << 16];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int count = bytes.read(some); count >= 0; count = bytes.read(some)) {
                digest.update(some, 0, count);
            }
        }
        return fault(HexFormat.of().formatHex(digest.digest()), beside);
    }

    /** The same for a file whose sum was found, in small hexadecimal digits. */
    public static Optional<String> fault(String met, Path beside) throws IOException {
        Matcher sum = SUM.matcher(text(beside));
        if (!sum.find()) {
            return Optional.of("No MD5 sum stands in " + beside.getFileName() + " beside it.");
        }
        String expected = sum.group(1).toLowerCase(Locale.ROOT);
        return met.equals(expected)
                ? Optional.empty()
                : Optional.of(
                        "Its MD5 sum is "
                                + met
                                + ", and "
                                + beside.getFileName()
                                + " beside it says "
                                + expected
                                + ": it is damaged or not whole.");
    }

    private static String text(Path beside) throws IOException {
        try (InputStream bytes = Files.newInputStream(beside)) {
            return new String(bytes.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
        }
    }

    /** What makes the sum. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has MD5.", e);
        }
    }
}
