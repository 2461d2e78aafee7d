package org.evidenceatlas.stage.assemble.likeness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.ReportKind;
import org.jspecify.annotations.Nullable;

/** How a second description of one document differs from the first. Shares no code with main. */
enum Perturbation {
    DOI_MISSING(copy -> copy.doi = null),
    JOURNAL_ABBREVIATED(
            copy -> {
                copy.doi = null;
                copy.journal = copy.journal == null ? null : abbreviated(copy.journal);
            }),
    INITIALS(
            copy -> {
                copy.doi = null;
                copy.authors = each(copy.authors, a -> named(a, a.last(), initials(a.fore())));
            }),
    DIACRITICS_DROPPED(
            copy -> {
                copy.doi = null;
                copy.title = bare(copy.title);
                copy.authors = each(copy.authors, a -> named(a, bare(a.last()), a.fore()));
            }),
    UMLAUTS_SPELT_OUT(
            copy -> {
                copy.doi = null;
                copy.authors = each(copy.authors, a -> named(a, spelt(a.last()), a.fore()));
            }),
    SUBTITLE_DROPPED(
            copy -> {
                copy.doi = null;
                copy.title = withoutSubtitle(copy.title);
            }),
    SUBTITLE_AND_ABSTRACT_DROPPED(
            copy -> {
                copy.doi = null;
                copy.title = withoutSubtitle(copy.title);
                copy.text = "";
            }),
    ONE_YEAR_OFF(
            copy -> {
                copy.doi = null;
                copy.year =
                        copy.year == null ? null : copy.year + (copy.random.nextBoolean() ? 1 : -1);
            }),
    CAPITALS_AND_MARKS(
            copy -> {
                copy.doi = null;
                copy.title =
                        copy.title.toUpperCase(Locale.ROOT).replace(':', ' ').replace('-', ' ');
                copy.title = copy.title.replace(".", "").replace("’", "'");
            }),
    TYPOS(
            copy -> {
                copy.doi = null;
                copy.title = typo(typo(copy.title, copy), copy);
            }),
    TYPO_IN_A_NAME(
            copy -> {
                copy.doi = null;
                if (!copy.authors.isEmpty()) {
                    List<Author> names = new ArrayList<>(copy.authors);
                    int which = copy.random.nextInt(names.size());
                    Author one = names.get(which);
                    names.set(which, named(one, typo(one.last(), copy), one.fore()));
                    copy.authors = names;
                }
            }),
    AUTHORS_CUT_AFTER_SIX(
            copy -> {
                copy.doi = null;
                copy.authors = copy.authors.subList(0, Math.min(6, copy.authors.size()));
            }),
    ABSTRACT_CUT(
            copy -> {
                copy.doi = null;
                copy.text = copy.text.substring(0, copy.text.length() / 2);
            }),
    ABSTRACT_MISSING(
            copy -> {
                copy.doi = null;
                copy.text = "";
            }),
    BARE_EXPORT(
            copy -> {
                copy.doi = null;
                copy.text = "";
                copy.volume = null;
                copy.pages = null;
                copy.title = copy.title.toLowerCase(Locale.ROOT);
                copy.journal = copy.journal == null ? null : abbreviated(copy.journal);
                copy.authors = each(copy.authors, a -> named(a, a.last(), initials(a.fore())));
            }),
    PREPRINT(Perturbation::preprint),
    PREPRINT_WITH_ANOTHER_TITLE(
            copy -> {
                preprint(copy);
                copy.title = reworded(copy.title, copy);
            }),
    PREPRINT_REVISED(
            copy -> {
                preprint(copy);
                copy.title = reworded(copy.title, copy);
                copy.text = revised(copy.text, copy);
                if (copy.authors.size() > 3) {
                    copy.authors = copy.authors.subList(0, copy.authors.size() - 1);
                }
            });

    private final Consumer<Copy> change;

    Perturbation(Consumer<Copy> change) {
        this.change = change;
    }

    void on(Copy copy) {
        change.accept(copy);
    }

    boolean preprint() {
        return name().startsWith("PREPRINT");
    }

    private static void preprint(Copy copy) {
        copy.kind = ReportKind.PREPRINT;
        copy.journal = copy.random.nextBoolean() ? "medRxiv" : "Research Square";
        copy.doi = "10.1101/2023.01.02." + (10_000_000 + copy.random.nextInt(89_999_999));
        copy.volume = null;
        copy.pages = null;
        copy.year = copy.year == null ? null : copy.year - copy.random.nextInt(3);
    }

    /** A fifth of the words left out or put in, the first kept. */
    private static String reworded(String title, Copy copy) {
        List<String> words = new ArrayList<>(Arrays.asList(title.split(" ")));
        List<String> put = List.of("potential", "evaluation", "associated", "novel", "assessing");
        int changes = Math.max(1, words.size() / 5);
        for (int i = 0; i < changes; i++) {
            int at = 1 + copy.random.nextInt(Math.max(1, words.size() - 1));
            if (copy.random.nextBoolean() && words.size() > 5) {
                words.remove(Math.min(at, words.size() - 1));
            } else {
                words.add(Math.min(at, words.size()), put.get(copy.random.nextInt(put.size())));
            }
        }
        return String.join(" ", words);
    }

    /** A fifth of the sentences left out, one put in, and a tenth of the words another. */
    private static String revised(String text, Copy copy) {
        List<String> sentences = new ArrayList<>(Arrays.asList(text.split("(?<=\\.) ")));
        for (int i = sentences.size() / 5; i > 0; i--) {
            sentences.remove(copy.random.nextInt(sentences.size()));
        }
        sentences.add(sentences.size() / 2, "Reviewers asked for sensitivity checks, done here.");
        List<String> words = new ArrayList<>();
        for (String word : String.join(" ", sentences).split(" ")) {
            words.add(copy.random.nextInt(10) == 0 ? "otherwise" + word.length() : word);
        }
        return String.join(" ", words);
    }

    private static List<Author> each(List<Author> authors, UnaryOperator<Author> change) {
        return authors.stream().map(change).toList();
    }

    private static Author named(Author one, String last, @Nullable String fore) {
        return new Author(last, fore, one.suffix(), one.collective(), null);
    }

    private static @Nullable String initials(@Nullable String fore) {
        if (fore == null) {
            return null;
        }
        StringBuilder letters = new StringBuilder();
        for (String name : fore.split("[ -]")) {
            letters.append(name.isEmpty() ? "" : name.substring(0, 1));
        }
        return letters.toString();
    }

    private static String bare(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static String spelt(String name) {
        return name.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ø", "oe");
    }

    private static String withoutSubtitle(String title) {
        int colon = title.indexOf(": ");
        boolean enough = colon > 0 && title.substring(0, colon).split(" ").length >= 5;
        return enough ? title.substring(0, colon) : title;
    }

    /** As ISO 4 does: words cut to a stem, small words left out, one word kept whole. */
    private static String abbreviated(String journal) {
        String[] words = journal.replaceAll(" ?\\([^)]*\\)", "").split("[ ,:]+");
        if (words.length == 1) {
            return journal;
        }
        List<String> cut = new ArrayList<>();
        for (String word : words) {
            if (!List.of("the", "of", "and", "in", "for", "&", "on")
                    .contains(word.toLowerCase(Locale.ROOT))) {
                cut.add(word.length() > 6 ? word.substring(0, 4 + word.length() % 3) + "." : word);
            }
        }
        return String.join(" ", cut);
    }

    /** One letter of a long word changed, doubled, lost, or two changed about. */
    private static String typo(String words, Copy copy) {
        List<Integer> places = new ArrayList<>();
        for (int i = 2; i < words.length() - 3; i++) {
            if (words.substring(i - 2, i + 3).chars().allMatch(Character::isLetter)) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return words;
        }
        int at = places.get(copy.random.nextInt(places.size()));
        String before = words.substring(0, at);
        String after = words.substring(at + 1);
        return switch (copy.random.nextInt(4)) {
            case 0 -> before + 'x' + after;
            case 1 -> before + words.charAt(at) + words.charAt(at) + after;
            case 2 -> before + after;
            default -> before + words.charAt(at + 1) + words.charAt(at) + words.substring(at + 2);
        };
    }
}
