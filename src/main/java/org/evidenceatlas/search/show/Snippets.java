package org.evidenceatlas.search.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidenceatlas.search.words.Names;
import org.evidenceatlas.search.words.Token;
import org.evidenceatlas.search.words.Tokens;

/** Chooses the piece of a study's text that shows why it was found. Immutable. */
public final class Snippets {
    /** Units of an abstract that are shown at most; the words of papers belong to others. */
    public static final int ABSTRACT = 160;

    /** What stands in the place of a result that is no longer one. */
    public static final String WITHDRAWN =
            "This paper was retracted or withdrawn. What it reported is not shown here.";

    private static final int LONGEST = 320;
    private static final String MORE = "\u2026";

    private final Names names;
    private final Set<String> shown;

    /** {@code shown} are the terms and marks that were asked for. */
    public Snippets(Names names, Set<String> shown) {
        this.names = names;
        this.shown = Set.copyOf(shown);
    }

    /** A stretch of text, matched or not. */
    public record Stretch(String text, boolean matched) {}

    /** Where a word that was asked for stands. */
    private record Match(int start, int end, String what) {}

    /**
     * The sentence of ours that has the most of what was asked, the first of those that have as
     * many; where none has any, the piece of the abstract that does; else our one line.
     *
     * @param own our sentences, the one line first
     * @param abstractText empty where it may not be shown
     */
    public List<Stretch> of(List<String> own, String abstractText) {
        String best = own.isEmpty() ? "" : own.getFirst();
        int most = 0;
        for (String text : own) {
            int found = kinds(matches(text));
            if (found > most) {
                most = found;
                best = text;
            }
        }
        if (most == 0) {
            String piece = piece(abstractText);
            return piece.isEmpty() ? cut(shorter(best, LONGEST)) : cut(piece);
        }
        return cut(shorter(best, LONGEST));
    }

    private static int kinds(List<Match> matches) {
        return (int)
                matches.stream()
                        .flatMap(one -> Arrays.stream(one.what().split(" ", -1)))
                        .distinct()
                        .count();
    }

    private List<Match> matches(String text) {
        List<Match> matches = new ArrayList<>();
        if (shown.isEmpty()) {
            return matches;
        }
        List<Token> all = Tokens.of(text);
        List<Token> words = all.stream().filter(token -> !token.joined()).toList();
        int end = 0;
        int at = -1;
        for (Token token : all) {
            at += token.joined() ? 0 : 1;
            if (token.start() < end) {
                continue;
            }
            Names.Named named = token.joined() ? Names.Named.NONE : names.named(words, at);
            Optional<String> mark = named.marks().stream().filter(shown::contains).findFirst();
            if (mark.isPresent()) {
                end = words.get(at + named.length() - 1).end();
                matches.add(new Match(token.start(), end, mark.get()));
            } else if (shown.contains(token.term())) {
                end = token.end();
                matches.add(new Match(token.start(), end, token.term()));
            }
        }
        return merged(matches, text);
    }

    /** Words side by side are marked as one. */
    private static List<Match> merged(List<Match> matches, String text) {
        List<Match> merged = new ArrayList<>();
        for (Match match : matches) {
            Match last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && match.start() - last.end() == 1 && isBetween(text, last.end())) {
                merged.set(
                        merged.size() - 1,
                        new Match(last.start(), match.end(), last.what() + " " + match.what()));
            } else {
                merged.add(match);
            }
        }
        return merged;
    }

    private static boolean isBetween(String text, int at) {
        return " -/\u2010\u2011\u2013".indexOf(text.charAt(at)) >= 0;
    }

    /** The stretch of an abstract around what was asked, in whole words; empty for none. */
    private String piece(String text) {
        List<Match> matches = matches(text);
        int room = ABSTRACT - 2 * MORE.length();
        int best = -1;
        int most = 0;
        for (int i = 0; i < matches.size(); i++) {
            int from = matches.get(i).start();
            List<Match> within =
                    matches.stream()
                            .filter(one -> one.start() >= from && one.end() <= from + room / 2)
                            .toList();
            if (kinds(within) > most) {
                most = kinds(within);
                best = from;
            }
        }
        if (best < 0) {
            return "";
        }
        int from = Math.max(0, best - room / 4);
        from = from == 0 ? 0 : Math.min(best, nextBlank(text, from));
        int to = Math.min(text.length(), from + room);
        to = to == text.length() ? to : Math.max(best, text.lastIndexOf(' ', to));
        String middle = text.substring(from, to).strip().replace('\n', ' ');
        return (from > 0 ? MORE : "") + middle + (to < text.length() ? MORE : "");
    }

    private static int nextBlank(String text, int from) {
        int blank = text.indexOf(' ', from);
        return blank < 0 ? from : blank + 1;
    }

    private static String shorter(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int blank = text.lastIndexOf(' ', most - 1);
        return text.substring(0, blank > 0 ? blank : most - 1) + MORE;
    }

    private List<Stretch> cut(String text) {
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (Match match : matches(text)) {
            add(stretches, text.substring(at, match.start()), false);
            add(stretches, text.substring(match.start(), match.end()), true);
            at = match.end();
        }
        add(stretches, text.substring(at), false);
        return stretches;
    }

    private static void add(List<Stretch> stretches, String text, boolean matched) {
        if (!text.isEmpty()) {
            stretches.add(new Stretch(text, matched));
        }
    }
}
