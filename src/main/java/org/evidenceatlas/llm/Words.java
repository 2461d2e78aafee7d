package org.evidenceatlas.llm;

import org.evidenceatlas.model.access.Secret;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.text.Unseen;

/** Words of a server as they may be shown and kept. */
final class Words {
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cc}\\p{Cf}]+");
    private static final int QUOTED = 160;

    private Words() {}

    /** On one line, short, without markup and without the key. */
    static String quoted(String words, Secret key) {
        String bare = TAGS.matcher(key.hiddenIn(words)).replaceAll(" ");
        String line = SPACE.matcher(Unseen.without(bare)).replaceAll(" ").strip();
        return line.length() > QUOTED ? line.substring(0, QUOTED - 1) + "…" : line;
    }
}
