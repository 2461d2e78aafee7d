package org.evidenceatlas.search.words;

import java.util.Set;

/** Words that say nothing of what is looked for, but for within quotes. */
public final class StopWords {
    private static final Set<String> WORDS =
            Set.of(
                    ("a about after al all also always am an and any are as at be been being but by can"
                                    + " cant could did didnt do does doesnt doing dont due during et ever few"
                                    + " for from get gets getting give gives got had has have having he her"
                                    + " here him his how i if im in into is isnt it its ive just like made"
                                    + " make makes many may me might more most much my no not of off on one"
                                    + " only or other our out over own really she should so some such take"
                                    + " than that the their them then there these they this those through to"
                                    + " too under until up us very via was we were what when where whether"
                                    + " which while who whom whose why will with within without wont would"
                                    + " you your thing things something tell told help helps please")
                            .split(" "));

    private StopWords() {}

    /** Whether the word, in lower case, is one. */
    public static boolean has(String surface) {
        return WORDS.contains(surface);
    }
}
