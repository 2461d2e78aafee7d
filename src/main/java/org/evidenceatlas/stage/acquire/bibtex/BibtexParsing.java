package org.evidenceatlas.stage.acquire.bibtex;

import java.io.StringReader;
import org.evidenceatlas.stage.acquire.xml.Place;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.StringValue;
import org.jbibtex.Token;
import org.jbibtex.TokenMgrException;
import org.jspecify.annotations.Nullable;

/**
 * The library's reader, given one entry at a time, with the abbreviations ({@code @string}) that
 * stood before it. Not thread-safe.
 */
final class BibtexParsing {
    /** An abbreviation may be made of others; so its length is bounded, and how many are joined. */
    private static final int LONGEST = 1000;

    private static final int MOST_JOINED = 1000;

    private static final String ADVICE =
            "Mend it there: a field is name = {value}, and a comma stands between two.";

    private final BibTeXParser parser;

    BibtexParsing() {
        try {
            this.parser = new Lenient();
        } catch (ParseException e) {
            throw new IllegalStateException("The reader of BibTeX cannot be made.", e);
        }
    }

    /** An abbreviation that is not there stands for its own name, as one for a journal does. */
    private static final class Lenient extends BibTeXParser {
        Lenient() throws ParseException {
            super();
        }

        @Override
        public void checkStringResolution(Key key, @Nullable BibTeXString string) {
            // Nothing is refused for it.
        }

        @Override
        public void checkCrossReferenceResolution(Key key, @Nullable BibTeXEntry entry) {
            // Nothing is refused for it.
        }
    }

    /** Takes an abbreviation. */
    void remember(Piece piece) throws Broken {
        for (BibTeXString one : parsed(piece).getStrings().values()) {
            String value = one.getValue().toUserString();
            if (value.length() > LONGEST) {
                throw new Broken(
                        "This abbreviation stands for more than " + LONGEST + " characters.",
                        "Write it out where it is used.");
            }
            parser.addMacro(
                    new BibTeXString(
                            one.getKey(), new StringValue(value, StringValue.Style.BRACED)));
        }
    }

    /** The entry of a piece. */
    BibTeXEntry entry(Piece piece) throws Broken {
        return parsed(piece).getEntries().values().stream()
                .findFirst()
                .orElseThrow(() -> new Broken("There is no entry in it.", ADVICE));
    }

    private BibTeXDatabase parsed(Piece piece) throws Broken {
        if (piece.text().chars().filter(c -> c == '#').count() > MOST_JOINED) {
            throw new Broken(
                    "More than " + MOST_JOINED + " pieces are joined by \"#\" in it.",
                    "Write the value out.");
        }
        try {
            return parser.parse(new StringReader(piece.text()));
        } catch (ParseException e) {
            Token met = e.currentToken == null ? null : e.currentToken.next;
            if (met == null) {
                throw new Broken("It is not well-formed BibTeX.", ADVICE);
            }
            String what = met.image.isEmpty() ? "it ends too early" : quoted(met.image);
            throw new Broken(
                    new Place(met.beginLine, met.beginColumn),
                    "It is not well-formed BibTeX: " + what + ".",
                    ADVICE);
        } catch (TokenMgrException | ObjectResolutionException e) {
            throw new Broken("It is not well-formed BibTeX.", ADVICE);
        }
    }

    private static String quoted(String met) {
        String some = met.length() > 40 ? met.substring(0, 40) + "…" : met;
        return "\"" + some + "\" cannot stand here";
    }
}
