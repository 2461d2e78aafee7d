package org.evidenceatlas.stage.acquire.bibtex;

import java.text.Normalizer;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** The plain text of LaTeX: accents set, commands and braces dropped. */
final class Latex {
    private static final Pattern DOTLESS =
            Pattern.compile(
                    "(\\\\[\"'`^~=.uvHr])\\s*(?:\\{\\s*\\\\([ij])\\s*\\}|\\\\([ij])\\b\\s*)");
    private static final Pattern LETTER = Pattern.compile("\\\\([ijlL])\\b\\s*(?:\\{\\})?");
    private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]+\\s*|[\\\\{}$]");

    private static final Pattern ACCENT =
            Pattern.compile(
                    "\\\\(?:([\"'`^~=.])\\s*|([uvHcdbrk])(?:\\s+|\\b))(?:\\{\\s*([A-Za-z])\\s*\\}|([A-Za-z]))");

    /** The library knows the commonest accents only; Unicode has one sign for each. */
    private static final String ACCENTS = "\"'`^~=.uvHcdbrk";

    private static final String SIGNS =
            "\u0308\u0301\u0300\u0302\u0303\u0304\u0307\u0306\u030c\u030b\u0327\u0323\u0331\u030a\u0328";

    private Latex() {}

    /** White space folded; what the library cannot read is kept as it stands, without braces. */
    static String plain(String latex) {
        String words = lettered(latex);
        if (words.indexOf('\\') >= 0) {
            try {
                return Mixed.folded(
                        new LaTeXPrinter().print(new LaTeXParser().parse(escaped(words))));
            } catch (ParseException | TokenMgrException unread) {
                // A letter of a script that the library does not know, or no LaTeX at all.
            }
        }
        return Mixed.folded(COMMAND.matcher(words.replace('~', ' ')).replaceAll(""));
    }

    /** With the letters set that the library drops. */
    private static String lettered(String latex) {
        String dotted = DOTLESS.matcher(latex).replaceAll("$1{$2$3}");
        StringBuilder text = new StringBuilder();
        Matcher matcher = LETTER.matcher(dotted);
        int from = 0;
        while (matcher.find()) {
            text.append(dotted, from, matcher.start());
            String letter = matcher.group(1);
            text.append(letter.equals("l") ? "ł" : letter.equals("L") ? "Ł" : letter);
            from = matcher.end();
        }
        return accented(text.append(dotted.substring(from)).toString());
    }

    private static String accented(String latex) {
        StringBuilder text = new StringBuilder();
        Matcher matcher = ACCENT.matcher(latex);
        int from = 0;
        while (matcher.find()) {
            String accent = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            String letter = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
            text.append(latex, from, matcher.start());
            text.append(letter).append(SIGNS.charAt(ACCENTS.indexOf(accent)));
            from = matcher.end();
        }
        text.append(latex.substring(from));
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Signs that mean something to LaTeX, and in a list of references are mostly themselves. */
    private static String escaped(String latex) {
        StringBuilder text = new StringBuilder(latex.length());
        for (int i = 0; i < latex.length(); i++) {
            char c = latex.charAt(i);
            switch (c) {
                case '\\' -> {
                    boolean blank =
                            i + 1 < latex.length() && Character.isWhitespace(latex.charAt(i + 1));
                    text.append(blank ? "{}" : "\\");
                    if (i + 1 < latex.length()) {
                        text.append(latex.charAt(++i));
                    }
                }
                case '$' -> {}
                case '~', '^' -> text.append(' ');
                case '%', '#', '&', '_' -> text.append('\\').append(c);
                default -> text.append(c);
            }
        }
        return text.toString();
    }
}
