package org.evidenceatlas.search.words;

import java.util.Set;

/** Words that say nothing of what is looked for, but for within quotes. */
public final class StopWords {
    private static final Set<String> WORDS =
            Set.of(
                    ("a about after al all also always am an and any anyone are as at be been being "
                                    + "but by can cannot cant cause caused causes could did didnt do does doesnt doing "
                                    + "dont due during et ever feel feeling feels few for from get gets getting give "
                                    + "gives go goes going got had has have having he help helps her here him his how i "
                                    + "if ill im in into is isnt it its ive just keep keeps like lose losing lost made "
                                    + "make makes many may me might more most much my no not of off on one only or "
                                    + "other our out over own people person please really she should sick so some "
                                    + "someone something still such take tell than that the their them then there these "
                                    + "they thing things this those through to told too under until up us very via was "
                                    + "we were what when where whether which while who whom whose why will with within "
                                    + "without wont would you your")
                            .split(" "));

    private StopWords() {}

    /** Whether the word, in lower case, is one. */
    public static boolean has(String surface) {
        return WORDS.contains(surface);
    }
}
