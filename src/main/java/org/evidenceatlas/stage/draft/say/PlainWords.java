package org.evidenceatlas.stage.draft.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/** Puts plain words for heavy ones, people before their illness, and "the researchers" for "we". */
final class PlainWords {
    private static final Pattern WE_FIRST = Pattern.compile("\\bWe\\b");
    private static final Pattern WE = Pattern.compile("\\bwe\\b");
    private static final Pattern OUR_FIRST = Pattern.compile("\\bOur\\b");
    private static final Pattern OUR = Pattern.compile("\\bour\\b");
    private static final Pattern US = Pattern.compile("\\bus\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'-]*");
    private final Map<String, String> plain = new TreeMap<>();
    private final int longest;
    private final String shortName;
    private final Pattern longName;
    private final Pattern peopleOf;
    private final Pattern peopleWith;
    private final Map<String, String> fixed = new LinkedHashMap<>();

    PlainWords(Pack pack) {
        int most = 1;
        for (Map.Entry<String, String> entry : pack.wording().plain().entrySet()) {
            plain.put(entry.getKey().toLowerCase(Locale.ROOT), entry.getValue());
            most = Math.max(most, entry.getKey().split(" ").length);
        }
        longest = most;
        shortName = pack.condition().shortName();
        longName = longName(pack.condition().longName());
        String names = names(pack);
        peopleOf =
                Pattern.compile(
                        "\\b("
                                + names
                                + ") (?:patients|individuals|subjects|participants|sufferers|cases)\\b");
        peopleWith =
                Pattern.compile("\\b(?:patients|individuals|subjects|persons|sufferers) with\\b");
        for (String pair : pack.wording().list("told-as")) {
            int bar = pair.indexOf('|');
            fixed.put(pair.substring(0, bar), pair.substring(bar + 1));
        }
    }

    /** The long name's parts in either order: "a/b", "a and b", "b/a". */
    private static Pattern longName(String name) {
        List<String> parts = List.of(name.split(" */ *"));
        String joint = "(?: ?/ ?| and | or |[- ])";
        String there = String.join(joint, parts.stream().map(Pattern::quote).toList());
        String back = String.join(joint, parts.reversed().stream().map(Pattern::quote).toList());
        return Pattern.compile("(?i)" + there + "|" + back);
    }

    private static String names(Pack pack) {
        List<String> names = new ArrayList<>(pack.condition().names());
        pack.condition().near().values().forEach(names::addAll);
        names.sort((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
        StringBuilder all = new StringBuilder("(?i:long[- ]covid)");
        for (String name : names) {
            all.append('|').append(Pattern.quote(name));
        }
        return all.toString();
    }

    /** The sentence in plainer words. */
    String of(String sentence) {
        String text = shortNamed(researchers(sentence));
        text = peopleOf.matcher(text).replaceAll("people with $1");
        text = peopleWith.matcher(text).replaceAll("people with");
        for (Map.Entry<String, String> pair : fixed.entrySet()) {
            text = text.replace(pair.getKey(), pair.getValue());
        }
        return articles(replaced(text));
    }

    /** The condition's long name, with or without its short one in brackets, as the short one. */
    private String shortNamed(String sentence) {
        String text = longName.matcher(sentence).replaceAll(shortName);
        return text.replace(shortName + " (" + shortName + ")", shortName);
    }

    /** The speaker named: "we" is the researchers. */
    static String researchers(String sentence) {
        if (!sentence.contains("we ")
                && !sentence.contains("We ")
                && !sentence.contains("our ")
                && !sentence.contains("Our ")
                && !sentence.contains(" us ")) {
            return sentence;
        }
        String told = WE_FIRST.matcher(sentence).replaceAll("The researchers");
        told = WE.matcher(told).replaceAll("the researchers");
        told = OUR_FIRST.matcher(told).replaceAll("The");
        told = OUR.matcher(told).replaceAll("the");
        return US.matcher(told).replaceAll("them");
    }

    private String replaced(String text) {
        StringBuilder told = new StringBuilder();
        List<int[]> words = places(text);
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            int taken = 0;
            for (int n = Math.min(longest, words.size() - i); n > 0 && taken == 0; n--) {
                int start = words.get(i)[0];
                int end = words.get(i + n - 1)[1];
                String heavy = text.substring(start, end);
                String better = plain.get(heavy.toLowerCase(Locale.ROOT));
                boolean name = start > 0 && Character.isUpperCase(heavy.charAt(0));
                if (better != null && !name && (n > 1 || !allCapitals(heavy))) {
                    told.append(text, from, start).append(likeCase(heavy, better));
                    from = end;
                    taken = n;
                }
            }
            i += Math.max(0, taken - 1);
        }
        return told.append(text.substring(from)).toString();
    }

    private static List<int[]> places(String text) {
        List<int[]> places = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            places.add(new int[] {word.start(), word.end()});
        }
        return places;
    }

    private static boolean allCapitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String likeCase(String heavy, String better) {
        return Character.isUpperCase(heavy.charAt(0)) && !better.isEmpty()
                ? Character.toUpperCase(better.charAt(0)) + better.substring(1)
                : better;
    }

    private static final Pattern A_VOWEL = Pattern.compile("\\b([Aa]) ([aeio][a-z])");
    private static final Pattern AN_CONSONANT =
            Pattern.compile("\\b([Aa])n ([bcdfgjklmnpqrstvwyz][a-z])");

    private static String articles(String text) {
        String told = A_VOWEL.matcher(text).replaceAll("$1n $2");
        told = told.replace(" an one", " a one").replace("An one", "A one");
        return AN_CONSONANT.matcher(told).replaceAll("$1 $2");
    }
}
