package org.evidenceatlas.stage.acquire.bibtex;

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
        return text.append(dotted.substring(from)).toString();
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
                    if (!blank) {
                        text.append(c);
                    }
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
