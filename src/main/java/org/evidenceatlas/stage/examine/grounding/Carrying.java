package org.evidenceatlas.stage.examine.grounding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.evidenceatlas.model.editorial.GlossaryEntry;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pattern.Literals;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.examine.rule.Ground;
import org.evidenceatlas.stage.examine.rule.Paper;
import org.evidenceatlas.stage.examine.rule.Question;
import org.evidenceatlas.stage.examine.rule.Told;
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

    private final Question<Ground, Keys> ofGround =
            new Question<>(ground -> of(ground.paper(), ground.words()));
    private final Question<Paper, Keys> ofPaper = new Question<>(paper -> of(paper, paper.words()));
    private final Question<Ground, String> plainly = new Question<>(this::plain);

    /** Plain words by the number of the heavy ones that they stand for. */
    private final List<String> plain;

    private final Literals heavy;

    /** Explanations by the number of the terms that they explain. */
    private final List<String> glosses;

    private final Literals terms;
    private final List<String> condition;
    private final Literals names;

    /** With the pack's glossary, plain words and names of the condition. */
    public Carrying(Pack pack) {
        this.plain = List.copyOf(pack.wording().plain().values());
        this.heavy = Literals.of(pack.wording().plain().keySet());
        this.glosses = pack.glossary().stream().map(GlossaryEntry::gloss).toList();
        this.terms = lower(pack.glossary().stream().map(GlossaryEntry::term));
        this.condition =
                Stream.concat(
                                pack.condition().names().stream(),
                                Stream.of(pack.condition().shortName()))
                        .toList();
        this.names = lower(condition.stream());
    }

    private static Literals lower(Stream<String> words) {
        return Literals.of(words.map(word -> word.toLowerCase(Locale.ROOT)).toList());
    }

    /** The keys of all words that the claim's spans carry. */
    public Keys of(Told told) {
        return ofGround.of(told.ground());
    }

    /** The keys of all words that the title and the abstract carry. */
    public Keys whole(Told told) {
        return ofPaper.of(told.ground().paper());
    }

    private Keys of(Paper paper, String spans) {
        Keys keys = new Keys().add(spans);
        for (List<String> alike : ALIKE) {
            if (alike.stream().anyMatch(word -> keys.holds(Words.key(word)))) {
                alike.forEach(keys::add);
            }
        }
        if (keys.holds(Words.key("correlated")) || keys.holds(Words.key("associated"))) {
            keys.add("higher lower greater");
        }
        paper.shortForms().forEach((brief, whole) -> addIf(spans.contains(brief), whole, keys));
        RATIOS.forEach((letters, name) -> addIf(letters.matcher(spans).find(), name, keys));
        String lower = spans.toLowerCase(Locale.ROOT);
        heavy.in(lower).stream().mapToObj(plain::get).forEach(keys::add);
        terms.in(lower).stream().mapToObj(glosses::get).forEach(keys::add);
        expand(paper.source().title(), keys);
        expand(paper.source().abstractText(), keys);
        if (!names.in(lower).isEmpty()) {
            condition.forEach(keys::add);
        }
        return keys;
    }

    /** The words that claims rest on, with the plain ones for the heavy ones among them. */
    public String plainly(Ground ground) {
        return plainly.of(ground);
    }

    private String plain(Ground ground) {
        StringBuilder all = new StringBuilder(ground.words());
        heavy.in(ground.words().toLowerCase(Locale.ROOT)).stream()
                .forEach(number -> all.append('\n').append(plain.get(number)));
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
