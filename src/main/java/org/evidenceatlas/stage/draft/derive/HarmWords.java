package org.evidenceatlas.stage.draft.derive;

import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.Where;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.draft.read.Material;
import org.jspecify.annotations.Nullable;

/** Words by which a paper speaks of harms. */
public final class HarmWords {
    private static final Pattern HARM =
            Pattern.compile(
                    "(?i)\\b(?:(?:serious )?adverse (?:events?|effects?|reactions?)|side[- ]effects?"
                            + "|harm(?:s|ed|ful)?|toxicit(?:y|ies)|well[- ]tolerated|tolerability"
                            + "|(?:treatment|drug)-related (?:events?|deaths?)|withdrew because"
                            + "|worsen(?:ed|ing) (?:of )?symptoms|safety (?:concerns?|signals?|events?))\\b");

    /** "No difference in adverse events" denies none: only words of kind may stand between. */
    private static final Pattern DENIED =
            Pattern.compile(
                    "(?i)\\b(?:no|without(?: any)?) (?:(?:reported|observed|serious|severe|major) ){0,2}"
                            + "(?:adverse (?:events?|effects?|reactions?)|side[- ]effects?|SAEs?|AEs?)\\b");

    private static final Pattern SERIOUS = Pattern.compile("(?i)serious|severe|major|\\bSAEs?\\b");

    private HarmWords() {}

    /** The words speak of serious harms only. */
    static boolean serious(String words) {
        return SERIOUS.matcher(words).find();
    }

    /**
     * Words that say that none, or no serious ones, were seen; null where there are none, and where
     * the abstract speaks of harms in other words besides.
     */
    static @Nullable Span denied(Material m) {
        String text = m.text().abstractText();
        Matcher found = DENIED.matcher(text);
        if (!found.find() || HARM.matcher(DENIED.matcher(text).replaceAll("")).find()) {
            return null;
        }
        return m.text().span(Where.ABSTRACT, found.start(), found.end());
    }

    /** The first such words in the abstract; null where there are none. */
    public static @Nullable Span find(Material m) {
        Matcher found = HARM.matcher(m.text().abstractText());
        return found.find() ? m.text().span(Where.ABSTRACT, found.start(), found.end()) : null;
    }
}
