package org.evidenceatlas.stage.acquire.xml;

import java.io.Reader;

/** Three texts read as one, none of which is copied. Not thread-safe. */
final class Wrapped extends Reader {
    private final String[] texts;
    private int text;
    private int at;

    Wrapped(String before, String inner, String after) {
        this.texts = new String[] {before, inner, after};
    }

    @Override
    public int read(char[] into, int offset, int length) {
        int written = 0;
        while (written < length && text < texts.length) {
            String here = texts[text];
            int count = Math.min(length - written, here.length() - at);
            here.getChars(at, at + count, into, offset + written);
            written += count;
            at += count;
            if (at == here.length()) {
                text++;
                at = 0;
            }
        }
        return written == 0 && length > 0 ? -1 : written;
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
