package org.evidenceatlas.stage.examine.told;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.examine.grounding.Carrying;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.stage.examine.rule.Told;
import org.evidenceatlas.text.Negation;
import org.evidenceatlas.text.Words;

/**
 * Verbs by which one thing acts on another ("damages", "brings on", "force people to"), where the
 * source has no such verb, or has it only as what may be. Of past forms only those that can be no
 * adjective.
 */
final class Deeds {
    /** A verb in the present with its object, or one of the phrases. */
    private static final Pattern DOES =
            Pattern.compile(
                    "(?i)(?:^|[\\s(])(?:((?:"
                            + Acts.BASE
                            + ")s|intensifies|amplifies|suppresses) (?:[a-z-]+)|(?:\\w{3,}[^s\\W]s|people|they|which|that) ("
                            + Acts.BASE
                            + ") (?:the|a|an|their|its|people|patients|them|more|less|worse|[a-z]{4,})|("
                            + Acts.PHRASE
                            + "))\\b");

    /** A past form that can be no adjective: with a determiner after it, or as the first verb. */
    private static final Pattern DID =
            Pattern.compile(
                    "(?i)(?:^|[\\s(])((?:"
                            + Acts.BASE
                            + ")e?d|kept|made) (?:(?:people|patients|them|women|men|children|those)\\b|(?:the|a|an|"
                            + "their|its|his|her|both) (?-i:[a-z]))");

    private static final Pattern FIRST = Pattern.compile("(?i)" + Acts.FIRST_PAST);

    /** After these a word of the list is a noun. */
    private static final Pattern NOUN =
            Pattern.compile(
                    "(?i)\\b(?:the|a|an|of|these|those|its|their|no|any|and|or|significant|in|for|with|"
                            + "than|to|common|possible|main|both|all|other|such|some|by) $");

    /** After a noun that looks like the verb: "causes of", "increases in". */
    private static final Pattern NOUN_NEXT =
            Pattern.compile(
                    "(?i) (?:of|in|for|and|or|were|was|are|is|to|by|with|at|from|among|than)$");

    private static final Pattern OPEN =
            Pattern.compile(
                    "(?i)\\b(?:may|might|could|can|would|possibly|potentially|perhaps|probably|appears?|"
                            + "appeared|seems?|seemed|suggest\\w*|likely|possible|hypothes\\w+|whether|"
                            + "if|authors?|researchers|think|thought|believe[sd]?|argue[sd]?|propose[sd]?|"
                            + "hope[sd]?|how|why|when|what|factors|set out|find out|according to|aims? to|sought to|tested|"
                            + "view|opinion|eyes|suspect\\w*|claim\\w*|felt|said|say|says|reported|described|saw|see|not|no|nor|cannot)\\b[^.;]{0,70}$");

    private static final Map<String, String> BASE =
            Map.of(
                    "brought", "bring", "gave", "give", "led", "lead", "drove", "drive", "arose",
                    "arise", "kept", "keep", "made", "make");

    private final Carrying carrying;

    Deeds(Carrying carrying) {
        this.carrying = carrying;
    }

    /** The first such verb that the source does not bear out. */
    Optional<Looked> look(Told told) {
        String text = told.claim().text();
        Matcher does = DOES.matcher(text);
        String source = carrying.plainly(told.ground());
        while (does.find()) {
            int group = does.start(1) >= 0 ? 1 : does.start(2) >= 0 ? 2 : 3;
            String before = text.substring(0, does.start(group));
            boolean noun =
                    group != 3
                            && (NOUN.matcher(before).find()
                                    || group == 1 && NOUN_NEXT.matcher(does.group()).find());
            if (!noun
                    && !text.strip().endsWith("?")
                    && !OPEN.matcher(before).find()
                    && !Negation.denies(text, does.start(group), does.end(group))
                    && !isBorneOut(does.group(group), source)) {
                return Optional.of(Looked.at(told.claim(), does.start(group), does.end(group)));
            }
        }
        return past(told, source);
    }

    private static Optional<Looked> past(Told told, String source) {
        String text = told.claim().text();
        Matcher first = FIRST.matcher(text);
        if (first.find() && Acts.isVerb(first.group(1).toLowerCase(Locale.ROOT), first.group(3))) {
            return did(told, source, first.start(2), first.end(2));
        }
        Matcher did = DID.matcher(text);
        while (did.find()) {
            if (!Acts.NO_SUBJECT.matcher(text.substring(0, did.start(1))).find()) {
                return did(told, source, did.start(1), did.end(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Looked> did(Told told, String source, int start, int end) {
        String text = told.claim().text();
        boolean open =
                text.strip().endsWith("?")
                        || OPEN.matcher(text.substring(0, start)).find()
                        || Negation.denies(text, start, end)
                        || isBorneOut(text.substring(start, end), source);
        return open ? Optional.empty() : Optional.of(Looked.at(told.claim(), start, end));
    }

    /** Whether the source has the verb, and not only as what may be. */
    private static boolean isBorneOut(String verb, String source) {
        String first = Words.of(verb).getFirst().lower();
        String key = Words.key(BASE.getOrDefault(first, first));
        List<Words.Word> words = Words.of(source);
        return words.stream()
                .filter(word -> word.key().equals(key) || word.lower().equals(first))
                .anyMatch(word -> !OPEN.matcher(sentenceTo(source, word.start())).find());
    }

    private static String sentenceTo(String source, int at) {
        int from = Math.max(source.lastIndexOf(". ", at), source.lastIndexOf('\n', at));
        return source.substring(Math.max(0, from), at);
    }
}
