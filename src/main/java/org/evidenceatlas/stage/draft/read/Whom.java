package org.evidenceatlas.stage.draft.read;

import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.pack.Condition;
import org.evidenceatlas.pattern.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether those who took part had the condition, as the title or the words beside their number say.
 * A paper on a condition has often studied others: the infected, the vaccinated, experts.
 */
final class Whom {
    private static final String PEOPLE =
            "(?:patients|people|individuals|adults|women|men|children|adolescents|subjects|persons"
                    + "|those|participants|young people|youths?|veterans|workers|cases|outpatients|sufferers|inpatients)";
    private static final Pattern BEFORE =
            Pattern.compile(
                    "\\b"
                            + PEOPLE
                            + "(?: (?:who (?:have|had|are|were)|living|diagnosed|affected|suffering|presenting))?"
                            + " (?:with|by|from|having|experiencing)(?: (?:the|an?|severe|mild|moderate|chronic|suspected))?"
                            + " [\"\u201c\u2018']?$");
    private static final Pattern AFTER =
            Pattern.compile(
                    "^[\"\u201d\u2019']? (?:\\(\\w+\\) )?(?:patients?|sufferers|participants|individuals|people|adults|women|men"
                            + "|children|adolescents|cases|outpatients|subjects|group)\\b");

    /** Who was infected, or treated for that, need not have been left with the condition. */
    private static final Pattern ONCE_INFECTED =
            Pattern.compile(
                    "(?i)infect|hospitali|survivor|convalescent|vaccin|recipient|respondent|without|COVID-19 patients");

    private static final Pattern ENOUGH =
            Pattern.compile("[.;,]|\\bof whom\\b|\\bwith and without\\b");
    private static final String IN = " in ";
    private static final int NEAR = 70;
    private static final int CLOSE = 25;

    private final SourceText text;
    private final List<String> names;
    private final boolean titled;

    Whom(SourceText text, Condition condition) {
        this.text = text;
        this.names =
                condition.everyName().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList();
        this.titled = isGroup(text.title().toLowerCase(Locale.ROOT));
    }

    /** The title names people with the condition as those studied. */
    boolean titled() {
        return titled;
    }

    /** The title has the condition after "in", alone: "in long COVID", "in severe ME/CFS". */
    boolean titleHasIn() {
        String low = text.title().toLowerCase(Locale.ROOT);
        for (String name : names) {
            int at = at(low, name, 0);
            String before = at < 0 ? "" : low.substring(0, at);
            int from = before.lastIndexOf(IN);
            String between = from < 0 ? "" : before.substring(from + IN.length() - 1);
            if (from >= 0 && between.length() < CLOSE && !between.contains(" and ")) {
                return !low.substring(at + name.length()).startsWith(" and ");
            }
        }
        return false;
    }

    /** The title names the condition. */
    boolean titleNames() {
        return stands(text.title().toLowerCase(Locale.ROOT));
    }

    /** Those whom the span counts had the condition. */
    boolean areIll(@Nullable Span counted) {
        if (counted == null) {
            return false;
        }
        String all = text.holds(counted) ? text.of(counted.where()) : counted.text();
        int end = text.holds(counted) ? counted.end() : all.length();
        String after = all.substring(end, Math.min(all.length(), end + NEAR));
        String[] parts = ENOUGH.split(after);
        String near = counted.text() + (parts.length == 0 ? "" : parts[0]);
        if (ONCE_INFECTED.matcher(near).find()) {
            return false;
        }
        return titled || stands(near.toLowerCase(Locale.ROOT));
    }

    private boolean stands(String low) {
        return names.stream().anyMatch(name -> at(low, name, 0) >= 0);
    }

    private boolean isGroup(String low) {
        for (String name : names) {
            for (int at = at(low, name, 0); at >= 0; at = at(low, name, at + 1)) {
                if (BEFORE.matcher(low.substring(0, at)).find()
                        || AFTER.matcher(low.substring(at + name.length())).find()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the name stands as whole words at or after a place; -1 where it does not. */
    private static int at(String low, String name, int from) {
        int at = low.indexOf(name, from);
        while (at >= 0 && !(isEdge(low, at - 1) && isEdge(low, at + name.length()))) {
            at = low.indexOf(name, at + 1);
        }
        return at;
    }

    private static boolean isEdge(String low, int at) {
        return at < 0 || at >= low.length() || !Character.isLetterOrDigit(low.charAt(at));
    }
}
