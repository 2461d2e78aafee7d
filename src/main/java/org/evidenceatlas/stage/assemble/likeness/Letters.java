package org.evidenceatlas.stage.assemble.likeness;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Letters of other alphabets in the plain Latin of an address: accents dropped by Unicode
 * decomposition, the rest by a table (Latin letters without decomposition; Greek by ISO 843 and
 * Cyrillic by the passport rules of ICAO 9303, simplified). A letter of a script that the table
 * does not have (Han, Arabic …) is left out: PubMed prints names in Latin letters.
 */
public final class Letters {
    private static final Map<Integer, String> TABLE = new HashMap<>();

    static {
        put("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ł", "l");
        put("ı", "i", "ŋ", "ng", "ħ", "h", "ŧ", "t", "ĸ", "k", "ə", "a", "ɛ", "e", "ƒ", "f");
        put("α", "a", "β", "v", "γ", "g", "δ", "d", "ε", "e", "ζ", "z", "η", "i", "θ", "th");
        put("ι", "i", "κ", "k", "λ", "l", "μ", "m", "ν", "n", "ξ", "x", "ο", "o", "π", "p");
        put("ρ", "r", "σ", "s", "ς", "s", "τ", "t", "υ", "y", "φ", "f", "χ", "ch", "ψ", "ps");
        put("ω", "o", "а", "a", "б", "b", "в", "v", "г", "g", "ґ", "g", "д", "d", "е", "e");
        put("є", "ie", "ж", "zh", "з", "z", "и", "i", "і", "i", "к", "k", "л", "l", "м", "m");
        put("н", "n", "о", "o", "п", "p", "р", "r", "с", "s", "т", "t", "у", "u", "ф", "f");
        put("х", "kh", "ц", "ts", "ч", "ch", "ш", "sh", "щ", "shch", "ъ", "ie", "ы", "y");
        put("ь", "", "э", "e", "ю", "iu", "я", "ia", "ђ", "dj", "ј", "j", "љ", "lj", "њ", "nj");
        put("ћ", "c", "џ", "dz");
    }

    private Letters() {}

    /** Lower case; only a to z, 0 to 9 and whatever separated the words, as single spaces. */
    public static String latin(String text) {
        String lower = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder latin = new StringBuilder();
        // In Greek, "ου" is one sound.
        lower.replace("ου", "ou").codePoints().forEach(letter -> append(letter, latin));
        return latin.toString().strip();
    }

    private static void append(int letter, StringBuilder into) {
        // Most letters are plain ones, and there are many in an abstract.
        String mapped = letter < 0x80 ? null : TABLE.get(letter);
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
            into.append((char) letter);
        } else if (mapped != null) {
            into.append(mapped);
        } else if (!Character.isLetterOrDigit(letter)
                && Character.getType(letter) != Character.NON_SPACING_MARK
                && !into.isEmpty()
                && into.charAt(into.length() - 1) != ' ') {
            into.append(' ');
        }
    }

    private static void put(String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            TABLE.put(pairs[i].codePointAt(0), pairs[i + 1]);
        }
    }
}
