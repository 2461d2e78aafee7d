package org.evidenceatlas.stage.draft.say;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.evidenceatlas.model.editorial.GlossaryEntry;
import org.evidenceatlas.pack.Pack;

/**
 * Explains a term in brackets where it is first used in one reading. Not thread-safe: one reading,
 * one instance.
 */
public final class Explained {
    /** No sentence that is explained grows longer than this many words. */
    public static final int MOST_WORDS = 34;

    private final Lexicon lexicon;
    private final Set<String> seen = new HashSet<>();

    /** A fresh reading, in which nothing has been explained. */
    public Explained(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The sentence with at most {@code most} terms explained, as long as it has at most {@code
     * longest} words then.
     */
    public String of(String sentence, int most, int longest) {
        String told = sentence;
        int given = 0;
        for (Lexicon.Use use : lexicon.uses(sentence)) {
            boolean first =
                    !seen.contains(use.entry().term())
                            && !sentence.startsWith(" of ", use.end())
                            && !use.words().endsWith("ed")
                            && !inBrackets(sentence, use.start())
                            && !Compound.goesOn(sentence, use.end());
            String gloss = " (" + use.entry().gloss() + ")";
            boolean room =
                    Soundness.words(told) + Soundness.words(gloss) <= longest
                            && !told.startsWith(
                                    " (", use.end() + told.length() - sentence.length());
            if (first && room && given < most) {
                seen.add(use.entry().term());
                int at = told.indexOf(use.words(), Math.max(0, use.start()));
                if (at >= 0) {
                    int end = at + use.words().length();
                    told = told.substring(0, end) + gloss + told.substring(end);
                    given++;
                }
            }
        }
        return told;
    }

    private static boolean inBrackets(String sentence, int at) {
        return sentence.lastIndexOf('(', at) > sentence.lastIndexOf(')', at);
    }

    /** The terms of the pack's glossary, found in a text without a pattern for each. */
    public static final class Lexicon {
        private final Map<String, GlossaryEntry> byWords = new HashMap<>();

        /** How many words the longest term has that begins with a word. */
        private final Map<String, Integer> longest = new HashMap<>();

        /** A use of a term, [start, end) in the sentence. */
        record Use(GlossaryEntry entry, int start, int end, String words) {}

        /** The glossary of the pack. */
        public Lexicon(Pack pack) {
            for (GlossaryEntry entry : pack.glossary()) {
                add(entry.term(), entry);
                entry.aliases().forEach(alias -> add(alias, entry));
            }
        }

        private void add(String term, GlossaryEntry entry) {
            String key = key(term);
            byWords.putIfAbsent(key, entry);
            List<int[]> words = places(key);
            if (!words.isEmpty()) {
                String first = key.substring(0, words.getFirst()[1]);
                longest.merge(first, words.size(), Math::max);
            }
        }

        /** Whether a term or alias reads so. */
        public boolean knows(String words) {
            return byWords.containsKey(key(words));
        }

        List<Use> uses(String sentence) {
            java.util.ArrayList<Use> uses = new java.util.ArrayList<>();
            List<int[]> places = places(sentence);
            int i = 0;
            while (i < places.size()) {
                int taken = 1;
                int start = places.get(i)[0];
                String first = key(sentence.substring(start, places.get(i)[1]));
                int most = longest.getOrDefault(first, 0);
                for (int n = Math.min(most, places.size() - i); n > 0; n--) {
                    int end = places.get(i + n - 1)[1];
                    String words = sentence.substring(start, end);
                    GlossaryEntry entry = byWords.get(key(words));
                    if (entry != null) {
                        uses.add(new Use(entry, start, end, words));
                        taken = n;
                        break;
                    }
                }
                i += taken;
            }
            return uses;
        }

        private static List<int[]> places(String text) {
            java.util.ArrayList<int[]> places = new java.util.ArrayList<>();
            int start = -1;
            for (int i = 0; i <= text.length(); i++) {
                boolean in = i < text.length() && isWord(text, i);
                if (in && start < 0) {
                    start = i;
                } else if (!in && start >= 0) {
                    places.add(new int[] {start, i});
                    start = -1;
                }
            }
            return places;
        }

        private static boolean isWord(String text, int i) {
            char c = text.charAt(i);
            boolean joint = "-/'".indexOf(c) >= 0 && i > 0 && i + 1 < text.length();
            return Character.isLetterOrDigit(c)
                    || (joint
                            && Character.isLetterOrDigit(text.charAt(i - 1))
                            && Character.isLetterOrDigit(text.charAt(i + 1)));
        }

        private static String key(String words) {
            return words.toLowerCase(Locale.ROOT);
        }
    }
}
