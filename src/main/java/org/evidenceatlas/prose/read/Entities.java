package org.evidenceatlas.prose.read;

import static java.util.Map.entry;

import java.util.Map;

/**
 * Character references of HTML: all numbers, and the names that English prose is written with
 * (section 13.5 of the HTML standard has 2,231). Another name stands for one unknown letter.
 */
final class Entities {
    private static final int LONGEST = 32;
    private static final String UNKNOWN = "\ufffd";
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    entry("amp", "&"),
                    entry("lt", "<"),
                    entry("gt", ">"),
                    entry("quot", "\""),
                    entry("apos", "'"),
                    entry("nbsp", " "),
                    entry("ensp", " "),
                    entry("emsp", " "),
                    entry("thinsp", " "),
                    entry("shy", "\u00ad"),
                    entry("zwnj", "\u200c"),
                    entry("zwj", "\u200d"),
                    entry("ndash", "\u2013"),
                    entry("mdash", "\u2014"),
                    entry("hellip", "\u2026"),
                    entry("lsquo", "\u2018"),
                    entry("rsquo", "\u2019"),
                    entry("sbquo", "\u201a"),
                    entry("ldquo", "\u201c"),
                    entry("rdquo", "\u201d"),
                    entry("bdquo", "\u201e"),
                    entry("laquo", "\u00ab"),
                    entry("raquo", "\u00bb"),
                    entry("bull", "\u2022"),
                    entry("middot", "\u00b7"),
                    entry("deg", "\u00b0"),
                    entry("plusmn", "\u00b1"),
                    entry("times", "\u00d7"),
                    entry("le", "\u2264"),
                    entry("ge", "\u2265"),
                    entry("ne", "\u2260"),
                    entry("asymp", "\u2248"),
                    entry("micro", "\u00b5"),
                    entry("alpha", "\u03b1"),
                    entry("beta", "\u03b2"),
                    entry("gamma", "\u03b3"),
                    entry("delta", "\u03b4"),
                    entry("kappa", "\u03ba"),
                    entry("mu", "\u03bc"),
                    entry("copy", "\u00a9"),
                    entry("reg", "\u00ae"),
                    entry("trade", "\u2122"),
                    entry("euro", "\u20ac"),
                    entry("pound", "\u00a3"),
                    entry("sect", "\u00a7"),
                    entry("rarr", "\u2192"),
                    entry("larr", "\u2190"),
                    entry("eacute", "\u00e9"),
                    entry("egrave", "\u00e8"),
                    entry("agrave", "\u00e0"),
                    entry("ccedil", "\u00e7"),
                    entry("auml", "\u00e4"),
                    entry("ouml", "\u00f6"),
                    entry("uuml", "\u00fc"),
                    entry("iuml", "\u00ef"),
                    entry("ntilde", "\u00f1"),
                    entry("oslash", "\u00f8"),
                    entry("szlig", "\u00df"));

    private Entities() {}

    /** One past the semicolon of a reference that begins at an "&amp;"; its place if none does. */
    static int end(String file, int at, int end) {
        int stop = at + 1;
        int most = Math.min(end, at + LONGEST);
        if (stop < most && file.charAt(stop) == '#') {
            stop++;
        }
        int name = stop;
        while (stop < most && isName(file.charAt(stop))) {
            stop++;
        }
        return stop > name && stop < most && file.charAt(stop) == ';' ? stop + 1 : at;
    }

    /**
     * The letters that a reference stands for.
     *
     * @param reference without "&amp;", with its semicolon
     */
    static String letters(String reference) {
        String name = reference.substring(0, reference.length() - 1);
        if (!name.startsWith("#")) {
            return NAMES.getOrDefault(name, UNKNOWN);
        }
        boolean hex = name.length() > 1 && "xX".indexOf(name.charAt(1)) >= 0;
        try {
            int letter = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            boolean valid = Character.isValidCodePoint(letter) && letter > 0;
            return valid ? Character.toString(letter) : UNKNOWN;
        } catch (NumberFormatException tooLong) {
            return UNKNOWN;
        }
    }

    private static boolean isName(char letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || letter >= '0' && letter <= '9';
    }
}
