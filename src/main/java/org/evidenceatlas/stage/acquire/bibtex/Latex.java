package org.evidenceatlas.stage.acquire.bibtex;

import org.evidenceatlas.pattern.Pattern;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.evidenceatlas.stage.acquire.format.Mixed;

/** The plain text of LaTeX: accents set, commands and braces dropped. */
final class Latex {
    private static final Pattern DOTLESS =
            Pattern.compile("(\\\\[\"'`^~=.uvHr])\\s*\\{?\\s*\\\\([ij])\\b\\s*\\}?");
    private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]+\\s*|[\\\\{}]");

    private Latex() {}

    /** White space folded; what is no LaTeX is kept as it stands, without braces. */
    static String plain(String latex) {
        String words = escaped(DOTLESS.matcher(latex).replaceAll("$1{$2}"));
        try {
            return Mixed.folded(new LaTeXPrinter().print(new LaTeXParser().parse(words)));
        } catch (ParseException | TokenMgrException unread) {
            return Mixed.folded(COMMAND.matcher(latex).replaceAll(""));
        }
    }

    /** Signs that mean something to LaTeX, and in a list of references are mostly themselves. */
    private static String escaped(String latex) {
        StringBuilder text = new StringBuilder(latex.length());
        for (int i = 0; i < latex.length(); i++) {
            char c = latex.charAt(i);
            switch (c) {
                case '\\' -> {
                    text.append(c);
                    if (i + 1 < latex.length()) {
                        text.append(latex.charAt(++i));
                    }
                }
                case '$' -> text.append("");
                case '~' -> text.append(' ');
                case '%', '#', '&', '_' -> text.append('\\').append(c);
                case '^' -> text.append(' ');
                default -> text.append(c);
            }
        }
        return text.toString();
    }
}
