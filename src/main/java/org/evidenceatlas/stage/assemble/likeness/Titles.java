package org.evidenceatlas.stage.assemble.likeness;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.evidenceatlas.pattern.Pattern;

/** Titles made comparable. */
public final class Titles {
    private static final Pattern OPENING = Pattern.compile("^[\\s\\[\"“'‘(]+");
    private static final Pattern LINK =
            Pattern.compile("(?i)^[\\s:.\"“'‘\\[-]*(?:(?:to|of|for|on)\\b[\\s:.\"“'‘\\[]*)?");
    private static final Pattern STATUS =
            Pattern.compile("(?i)^(?:retracted|withdrawn)(?: article| paper)?\\s?[:.\\]]\\s*");
    private static final double ALIKE = 0.6;

    private Titles() {}

    /** Without the brackets and quotation marks at its start. */
    public static String opened(String title) {
        return OPENING.matcher(title).replaceFirst("");
    }

    /** Without the word and the marks that join a notice's heading to the paper's title. */
    public static String withoutLink(String rest) {
        return LINK.matcher(rest).replaceFirst("");
    }

    /** Without a status put before it, and without the brackets and marks before that. */
    static String unmarked(String title) {
        return STATUS.matcher(opened(title)).replaceFirst("");
    }

    /** The words in plain Latin, one space between them, without a status put before them. */
    public static String key(String title) {
        return Letters.latin(unmarked(title));
    }

    /** Whether two titles can be the same paper's: most of their words are the same. */
    public static boolean alike(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return true;
        }
        Set<String> both = new LinkedHashSet<>(first);
        both.retainAll(second);
        int all = first.size() + second.size() - both.size();
        return both.size() >= ALIKE * all;
    }

    private static Set<String> words(String title) {
        String key = key(title);
        return key.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(key.split(" ", -1)));
    }
}
