package org.evidenceatlas.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of bytes or of a text as UTF-8, in 64 small hexadecimal digits. */
public final class Sha256 {
    private final MessageDigest digest;

    private Sha256(MessageDigest digest) {
        this.digest = digest;
    }

    /** What makes such a hash, for who has a use for it as it is. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(
                    "This Java has no SHA-256, which every Java must have.", impossible);
        }
    }

    /** An empty hash, to which parts are added one after the other. */
    public static Sha256 begin() {
        return new Sha256(digest());
    }

    /** The hash of a text. */
    public static String of(String text) {
        return begin().add(text).hex();
    }

    /** The hash of bytes. */
    public static String of(byte[] bytes) {
        return begin().add(bytes).hex();
    }

    /** Adds a text as UTF-8. */
    public Sha256 add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds some of these bytes. */
    public Sha256 add(byte[] bytes, int from, int count) {
        digest.update(bytes, from, count);
        return this;
    }

    /** Adds bytes. */
    public Sha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** The hash of all that was added; ends this hash. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
