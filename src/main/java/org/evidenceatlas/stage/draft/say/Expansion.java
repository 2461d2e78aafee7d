package org.evidenceatlas.stage.draft.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.draft.say.shorthand.Names;
import org.evidenceatlas.text.Abbreviations;

/** Writes out the abbreviations that a paper defines for itself, and keeps the well-known ones. */
final class Expansion {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/+-]*");
    private static final Pattern AFTER_NOUN =
            Pattern.compile(
                    "^(?:in|at|of|on|for|and|or|after|before|with|without|was|were|is|are|had|has|than|to|during|among|that|which|who)\\b");
    private final Map<String, String> longForms = new LinkedHashMap<>();
    private final Names names;
    private final Set<String> kept = new TreeSet<>();

    Expansion(SourceText text, Pack pack, Explained.Lexicon lexicon) {
        names = new Names(text.title() + "\n" + text.abstractText());
        kept.addAll(pack.condition().names());
        kept.addAll(pack.wording().list("abbreviations-kept"));
        Abbreviations.in(text.title() + "\n" + text.abstractText())
                .forEach(
                        (code, words) -> {
                            if (!kept.contains(code)
                                    && (!lexicon.knows(code) || lexicon.knows(words))) {
                                longForms.put(code, small(ended(words)));
                            }
                        });
    }

    /** Brackets that only define an abbreviation go; an abbreviation alone is written out. */
    String of(String sentence) {
        String text = names.of(sentence);
        for (String code : longForms.keySet()) {
            text = text.replace(" (" + code + ")", "");
        }
        Matcher found = CODE.matcher(text);
        StringBuilder told = new StringBuilder();
        int from = 0;
        while (found.find()) {
            String words = words(found.group());
            if (words != null) {
                told.append(text, from, found.start());
                if (words.endsWith("s") && !goesOn(text, found.end())) {
                    dropArticle(told);
                }
                told.append(words);
                from = found.end();
            }
        }
        return told.append(text.substring(from)).toString();
    }

    /** A noun follows, to which an article before the words belongs. */
    private static boolean goesOn(String text, int at) {
        return at + 1 < text.length()
                && text.charAt(at) == ' '
                && Character.isLetter(text.charAt(at + 1))
                && !AFTER_NOUN.matcher(text.substring(at + 1)).find();
    }

    /** "a NDC" in full is "newly diagnosed conditions", which takes no article. */
    private static void dropArticle(StringBuilder told) {
        for (String article : List.of(" a ", " an ")) {
            if (told.toString().endsWith(article)) {
                told.setLength(told.length() - article.length() + 1);
            }
        }
    }

    private @org.jspecify.annotations.Nullable String words(String code) {
        String whole = longForms.get(code);
        if (whole == null && code.endsWith("s") && code.length() > 2) {
            String single = longForms.get(code.substring(0, code.length() - 1));
            whole = single == null || single.endsWith("s") ? single : single + "s";
        }
        return whole != null && Soundness.words(whole) <= 5 ? whole : null;
    }

    /** A comma before the brackets is no part of what they shorten. */
    private static String ended(String words) {
        return words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
    }

    private static String small(String words) {
        StringBuilder told = new StringBuilder();
        for (String word : words.split(" ")) {
            boolean title =
                    word.length() > 1
                            && Character.isUpperCase(word.charAt(0))
                            && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
            boolean name = word.contains("-") && !word.equals(word.toLowerCase(Locale.ROOT));
            told.append(told.isEmpty() ? "" : " ");
            told.append(title && !name ? word.toLowerCase(Locale.ROOT) : word);
        }
        return told.toString();
    }
}
