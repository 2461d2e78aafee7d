package org.evidenceatlas.site.words;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** English names of languages by the codes that NLM prints (MARC, three letters). */
public final class Languages {
    /** Where MARC's code is not the ISO 639-2 terminology code. */
    private static final Map<String, String> MARC =
            Map.of(
                    "chi", "zho", "cze", "ces", "dut", "nld", "fre", "fra", "ger", "deu", "gre",
                    "ell", "per", "fas", "rum", "ron", "slo", "slk", "ice", "isl");

    private static final Map<String, String> NAMES = names();

    private Languages() {}

    private static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        for (String two : Locale.getISOLanguages()) {
            Locale language = Locale.of(two);
            names.put(language.getISO3Language(), language.getDisplayLanguage(Locale.ENGLISH));
        }
        names.put("mul", "Several languages");
        names.put("und", "Language not stated");
        return names;
    }

    /** "English" for "eng"; a code that is not known stays as it is. */
    public static String of(String code) {
        return NAMES.getOrDefault(MARC.getOrDefault(code, code), code);
    }
}
