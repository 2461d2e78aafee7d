package org.evidenceatlas.stage.examine.told;

import java.util.Locale;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/** Groups of people that are not an atlas's own: those with another illness, and the healthy. */
final class Others {
    private static final String ILLNESS =
            "(?:multiple sclerosis|fibromyalgia|gulf war (?:illness|syndrome)|(?:major )?depression|"
                    + "lyme disease|lupus|rheumatoid arthritis|cancer|ebola|sars|hiv|hepatitis|"
                    + "diabetes|asthma|stroke|epilepsy|schizophrenia|autism|migraine|heart failure|"
                    + "copd|irritable bowel syndrome|parkinson['\u2019]?s? disease|dementia|"
                    + "alzheimer['\u2019]?s? disease|sj\u00f6gren['\u2019]?s? syndrome|q fever|"
                    + "overtraining|sleep apn(?:o)?ea|narcolepsy|burn-?out|chronic pain|influenza|"
                    + "malaria|tuberculosis|arthritis|covid-19|sarcoidosis|psoriasis)";

    private static final String WHO =
            "(?:patients?|people|persons?|women|men|children|adults|adolescents|those|survivors|"
                    + "veterans|athletes|subjects|individuals|participants)";

    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?i)\\b"
                            + WHO
                            + " (?:with|of|who had|after|from) (?:\\w+ ){0,2}?("
                            + ILLNESS
                            + ")\\b|\\b("
                            + ILLNESS
                            + ") (?:patients|survivors|veterans)\\b|\\b(?:in|of|for) ("
                            + ILLNESS
                            + ")\\b|\\b(gulf war) veterans\\b|\\b(healthy (?:students|people|"
                            + "adults|women|men|volunteers|workers))\\b");

    private Others() {}

    /** How the text calls another group of people, in lower case; empty where it names none. */
    static String in(String text) {
        Matcher found = OTHERS.matcher(text);
        if (!found.find()) {
            return "";
        }
        for (int group = 1; group <= 5; group++) {
            String name = found.group(group);
            if (name != null) {
                return name.toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    /** Whether a text names the same group. */
    static boolean names(String text, String group) {
        return text.toLowerCase(Locale.ROOT).contains(group);
    }
}
