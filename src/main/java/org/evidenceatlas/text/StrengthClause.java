package org.evidenceatlas.text;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evidenceatlas.text.Strength.Level;
import org.evidenceatlas.text.Strength.Reading;
import org.evidenceatlas.text.strength.Kind;
import org.evidenceatlas.text.strength.Sign;
import org.jspecify.annotations.Nullable;

/** Decides between the signs of one clause. */
final class StrengthClause {
    /** How near before a cause a word like "possibly" must end to bear on it, in UTF-16 units. */
    private static final int CLOSE = 20;

    /** A stated link or a cause, beside a mere comparison or mention. */
    private static final int FULL = 6;

    private static final int SLIGHT = 4;

    private static final Set<Kind> CAUSES = EnumSet.of(Kind.CAUSE, Kind.VERB, Kind.NAMED_CAUSE);

    private static final Verdict NOTHING = new Verdict(new Reading(Level.NONE, ""), 0);

    /** The first sign of each kind, up to a need. */
    private final Map<Kind, Sign> first = new EnumMap<>(Kind.class);

    private @Nullable Sign cause;
    private @Nullable Sign hedge;
    private boolean needed;

    /**
     * What a clause says.
     *
     * @param weight how much it counts beside other clauses; 0 for nothing
     */
    record Verdict(Reading reading, int weight) {
        Verdict or(Verdict later) {
            return later.weight > weight ? later : this;
        }
    }

    private StrengthClause(List<Sign> signs) {
        for (Sign sign : signs) {
            needed = sign.kind() == Kind.NEED;
            if (needed) {
                break;
            }
            if (sign.kind() == Kind.NAMED_POSSIBLE) {
                first.putIfAbsent(Kind.POSSIBLE_CAUSE, sign);
            } else if (sign.kind() == Kind.CLOSE_HEDGE) {
                first.put(Kind.CLOSE_HEDGE, sign);
            } else if (!CAUSES.contains(sign.kind())) {
                first.putIfAbsent(sign.kind(), sign);
            } else if (cause == null) {
                cause = sign;
                hedge = hedgeOf(sign);
            }
        }
    }

    /** The verdict on a clause with these signs, in reading order. */
    static Verdict of(List<Sign> signs) {
        return new StrengthClause(signs).verdict();
    }

    private @Nullable Sign hedgeOf(Sign doing) {
        Sign close = first.get(Kind.CLOSE_HEDGE);
        boolean isClose = close != null && doing.start() - close.end() < CLOSE;
        Sign far = first.get(Kind.HEDGE);
        return far == null && isClose ? close : far;
    }

    private Verdict verdict() {
        Sign link = first.get(Kind.LINK);
        if (link != null) {
            return verdict(Level.CORRELATIONAL, link.words(), FULL);
        }
        Sign possible = first.get(Kind.POSSIBLE_CAUSE);
        if (needed) {
            return neededAfter(possible);
        }
        Sign named = first.get(Kind.NAMED_LINK);
        if (named != null && isBefore(named, cause) && isBefore(named, possible)) {
            return verdict(Level.CORRELATIONAL, named.words(), FULL);
        }
        Sign mention = named == null ? first.get(Kind.MENTIONED_LINK) : null;
        if (mention != null && cause == null && isBefore(mention, possible)) {
            return verdict(Level.CORRELATIONAL, mention.words(), SLIGHT);
        }
        if (possible != null && isBefore(possible, cause)) {
            return verdict(Level.CONDITIONAL, possible.words(), FULL);
        }
        Sign compared = first.get(Kind.COMPARISON);
        return cause == null && compared != null
                ? verdict(Level.CORRELATIONAL, compared.words(), SLIGHT)
                : caused();
    }

    /** A cause that is only named before a need is what is to be studied. */
    private Verdict neededAfter(@Nullable Sign possible) {
        if (possible != null) {
            return possible.kind() == Kind.NAMED_POSSIBLE
                    ? NOTHING
                    : verdict(Level.CONDITIONAL, possible.words(), FULL);
        }
        return cause != null && cause.kind() == Kind.NAMED_CAUSE ? NOTHING : caused();
    }

    private Verdict caused() {
        if (cause == null) {
            return NOTHING;
        }
        int weight = cause.kind() == Kind.NAMED_CAUSE ? SLIGHT : FULL;
        return hedge == null
                ? verdict(Level.CAUSAL, cause.words(), weight)
                : verdict(Level.CONDITIONAL, hedge.words() + " \u2026 " + cause.words(), weight);
    }

    private static boolean isBefore(Sign sign, @Nullable Sign other) {
        return other == null || sign.start() <= other.start();
    }

    private static Verdict verdict(Level level, String words, int weight) {
        return new Verdict(new Reading(level, words), weight);
    }
}
