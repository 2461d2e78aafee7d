package org.evidenceatlas.stage.acquire.xml;

import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The entities that a document type declares by itself. None is ever expanded or fetched.
 *
 * @param kind null where there are none
 * @param names the first of them, and how many more
 */
record Entities(Piece.@Nullable Kind kind, String names) {
    private static final Pattern DECLARED =
            Pattern.compile("<!ENTITY\\s+(?:%\\s+)?([^\\s\"'>]{1,60})\\s*(SYSTEM|PUBLIC)?");

    static Entities in(String documentType) {
        Matcher matcher = DECLARED.matcher(documentType);
        String first = "";
        int count = 0;
        boolean external = false;
        while (matcher.find()) {
            first = count == 0 ? matcher.group(1) : first;
            external = external || matcher.group(2) != null;
            count++;
        }
        if (count == 0) {
            return new Entities(null, "");
        }
        String names = count == 1 ? first : first + " and " + (count - 1) + " more";
        return new Entities(external ? Piece.Kind.EXTERNAL_ENTITY : Piece.Kind.ENTITY, names);
    }
}
