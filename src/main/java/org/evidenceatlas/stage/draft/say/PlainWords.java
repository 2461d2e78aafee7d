package org.evidenceatlas.stage.draft.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.Wording;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/** Puts plain words for heavy ones, people before their illness, and "the researchers" for "we". */
final class PlainWords {
    private static final Pattern WE_FIRST = Pattern.compile("\\bWe\\b");
    private static final Pattern WE = Pattern.compile("\\bwe\\b");
    private static final Pattern OUR_FIRST = Pattern.compile("\\bOur\\b");
    private static final Pattern OUR = Pattern.compile("\\bour\\b");
    private static final Pattern US = Pattern.compile("\\bus\\b");

    private static final Pattern CORRELATED =
            Pattern.compile(
                    "^(.*? )(|significantly |strongly |positively |inversely |negatively )correlated with(.*)$");

    private final Wording wording;
    private final String shortName;
    private final Pattern longName;
    private final Pattern peopleOf;
    private final Pattern peopleWith;
    private final Map<String, String> fixed = new LinkedHashMap<>();

    PlainWords(Pack pack) {
        wording = pack.wording();
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
        text = text.replace("non-people with ", "people without ");
        text = text.replace("Non-people with ", "People without ");
        text = peopleWith.matcher(text).replaceAll("people with");
        for (Map.Entry<String, String> pair : fixed.entrySet()) {
            text = text.replace(pair.getKey(), pair.getValue());
        }
        return articles(wording.plainly(related(text)));
    }

    /** "Age correlated with pain" has its verb in "correlated", which "linked" could not be. */
    private static String related(String text) {
        Matcher found = CORRELATED.matcher(text);
        if (!found.find()
                || Soundness.hasVerb(found.group(1))
                || Soundness.hasVerb(found.group(3))) {
            return text;
        }
        String told =
                switch (found.group(2)) {
                    case "", "significantly ", "strongly " -> "went together with";
                    case "positively " -> "had a positive link with";
                    default -> "had an inverse link with";
                };
        return found.group(1) + told + found.group(3);
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

    private static final Pattern A_VOWEL = Pattern.compile("\\b([Aa]) ([aeio][a-z])");
    private static final Pattern AN_CONSONANT =
            Pattern.compile("\\b([Aa])n ([bcdfgjklmnpqrstvwyz][a-z])");

    private static String articles(String text) {
        String told = A_VOWEL.matcher(text).replaceAll("$1n $2");
        told = told.replace(" an one", " a one").replace("An one", "A one");
        return AN_CONSONANT.matcher(told).replaceAll("$1 $2");
    }
}
