package org.evidenceatlas.stage.examine.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evidenceatlas.model.editorial.GlossaryEntry;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.examine.rule.Told;
import org.evidenceatlas.text.Abbreviations;
import org.evidenceatlas.text.Words;
import org.evidenceatlas.text.Words.Keys;

/** What words a claim's spans carry: their own, and those that say the same more plainly. */
public final class Carrying {
    private static final Pattern SHORT_FORM =
            Pattern.compile("\\(([\\p{Lu}][\\p{L}\\d/-]{1,11}?)s?[;,)]");
    private static final int WORDS_BACK = 9;
    private static final List<List<String>> ALIKE =
            List.of(
                    List.of("higher", "increased", "elevated", "greater", "rose", "raised", "more"),
                    List.of("lower", "decreased", "reduced", "fewer", "less", "fell", "declined"),
                    List.of("improved", "better"),
                    List.of("shorter", "reduced", "decreased", "brief"),
                    List.of("longer", "prolonged", "increased"),
                    List.of("worse", "worsened", "deteriorated"),
                    List.of("linked", "associated", "correlated", "related"),
                    List.of("similar", "comparable", "differ", "difference", "same"),
                    List.of("people", "patients", "participants", "individuals", "subjects"),
                    List.of("severe", "severely", "severity"));

    /** Ratios by the letters that papers write without explaining them. */
    private static final Map<Pattern, String> RATIOS =
            Map.of(
                    Pattern.compile("\\ba?OR\\b"), "odds ratio",
                    Pattern.compile("\\ba?HR\\b"), "hazard ratio",
                    Pattern.compile("\\ba?RR\\b"), "relative risk ratio",
                    Pattern.compile("\\ba?IRR\\b"), "incidence rate ratio");

    private final Map<String, String> plain;
    private final List<GlossaryEntry> glossary;
    private final List<String> condition;

    /** With the pack's glossary, plain words and names of the condition. */
    public Carrying(Pack pack) {
        this.plain = pack.wording().plain();
        this.glossary = pack.glossary();
        List<String> names = new ArrayList<>(pack.condition().names());
        names.add(pack.condition().shortName());
        this.condition = List.copyOf(names);
    }

    /** The keys of all words that the claim's spans carry. */
    public Keys of(Told told) {
        return of(told, told.spans());
    }

    /** The keys of all words that the title and the abstract carry. */
    public Keys whole(Told told) {
        return of(told, told.source().title() + "\n" + told.source().abstractText());
    }

    private Keys of(Told told, String spans) {
        Keys keys = new Keys().add(spans);
        for (List<String> alike : ALIKE) {
            if (alike.stream().anyMatch(word -> keys.holds(Words.key(word)))) {
                alike.forEach(keys::add);
            }
        }
        if (keys.holds(Words.key("correlated")) || keys.holds(Words.key("associated"))) {
            keys.add("higher lower greater");
        }
        Abbreviations.in(told.source().title() + "\n" + told.source().abstractText())
                .forEach((brief, whole) -> addIf(spans.contains(brief), whole, keys));
        RATIOS.forEach((letters, name) -> addIf(letters.matcher(spans).find(), name, keys));
        String lower = spans.toLowerCase(Locale.ROOT);
        plain.forEach((heavy, light) -> addIf(lower.contains(heavy), light, keys));
        for (GlossaryEntry entry : glossary) {
            boolean named = lower.contains(entry.term().toLowerCase(Locale.ROOT));
            addIf(named, entry.gloss(), keys);
        }
        expand(told.source().title(), keys);
        expand(told.source().abstractText(), keys);
        for (String name : condition) {
            if (lower.contains(name.toLowerCase(Locale.ROOT))) {
                condition.forEach(keys::add);
            }
        }
        return keys;
    }

    /** The spans with the plain words for the heavy ones among them. */
    public String plainly(Told told) {
        String spans = told.spans();
        String lower = spans.toLowerCase(Locale.ROOT);
        StringBuilder all = new StringBuilder(spans);
        plain.forEach(
                (heavy, light) -> {
                    if (lower.contains(heavy)) {
                        all.append('\n').append(light);
                    }
                });
        return all.toString();
    }

    private static void addIf(boolean carried, String text, Keys keys) {
        if (carried) {
            keys.add(text);
        }
    }

    /** A short form that the paper explains stands for its words, and they for it. */
    private static void expand(String text, Keys keys) {
        Matcher forms = SHORT_FORM.matcher(text);
        while (forms.find()) {
            String form = forms.group(1);
            String before = text.substring(Math.max(0, forms.start() - 120), forms.start());
            List<Words.Word> words = Words.of(before);
            int back = Math.min(Math.min(WORDS_BACK, form.length() + 1), words.size());
            List<Words.Word> last = words.subList(words.size() - back, words.size());
            long held = last.stream().filter(word -> keys.holds(word.key())).count();
            if (keys.holds(Words.key(form))) {
                last.forEach(word -> keys.add(word.text()));
            } else if (back > 1 && held * 2 >= back) {
                keys.add(form);
            }
        }
    }
}
