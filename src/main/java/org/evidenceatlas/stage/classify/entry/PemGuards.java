package org.evidenceatlas.stage.classify.entry;

import java.util.Locale;
import java.util.Set;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.classify.reading.PhraseRule;

/**
 * What keeps the rules of {@link PemRules} from taking a sentence for a condition of entry: to say
 * wrongly that post-exertional malaise was required is the worst error.
 */
final class PemGuards {
    /** Words within what was found that turn it round: "was recorded but was not a condition". */
    private static final Pattern TURNED =
            Pattern.compile(
                    "(?i)\\b(?:not|never|neither|nor)\\b|\\b(?:no|without|free of|denied) (?:[\\w-]+ ){0,2}"
                            + PemRules.PEM);

    /** Turned round twice. */
    private static final Pattern UNLESS = Pattern.compile("(?i)\\bunless\\b");

    /** It is one symptom of a list of which only some were needed. */
    private static final Pattern OF_MANY =
            Pattern.compile(
                    "(?i)\\b(?:(?:at least|any|minimum of|one of) )?(?:one|two|three|four|five|six|seven|\\d+)"
                            + "(?: or more)? (?:(?:other|further|additional|minor|core|secondary|accompanying"
                            + "|associated|named) ){0,2}(?:of|out of|from|symptoms?|criteria) [^.;]{0,250}"
                            + PemRules.PEM);

    /** Something of it that is written down or feared, not itself. */
    private static final Pattern MEASURED =
            Pattern.compile(
                    "(?i)\\b(?:(?:interviews?|questions?|information|leaflet"
                            + "|education) (?:about|on) $|(?:severity|diary|diaries|levels?|scores?|ratings?|frequency|duration|risk|fear|course"
                            + "|number|days) of (?:the |their )?(?:episodes of )?$)");

    /** What people with it were told to do. */
    private static final Pattern TOLD = Pattern.compile("(?i)^ to (\\w+)");

    /** What was asked of people, where it is not to have it. */
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?i)\\b(?:questions (?:about|on)|questionnaires? (?:\\w+ )?(?:covered|on|about)|diary|diaries"
                            + "|asked about|asked whether|required to (?:stop|rest|avoid|prevent|complete|fill|rate"
                            + "|record|keep|wear|stay)|if PEM|if post-?exertional)\\b");

    /** When it came: a finding, not what was asked for. */
    private static final Pattern FOUND =
            Pattern.compile(
                    "(?i)^ (?:on the day|the day|after|during|within|following|in response)\\b");

    private static final Set<String> TO_ENTER =
            Set.of("be", "enter", "participate", "take", "join", "qualify", "have", "meet", "make");

    /** Whether what a rule of entry found says the opposite, or leaves it open. */
    static boolean leftOpen(PhraseRule<PemCriterion> rule, String text, int from, int to) {
        String found = text.substring(from, to);
        Matcher told = TOLD.matcher(text.substring(to));
        boolean task =
                found.endsWith("required")
                        && told.find()
                        && !TO_ENTER.contains(told.group(1).toLowerCase(Locale.ROOT));
        return rule.value() == PemCriterion.REQUIRED
                && (task
                        || rule.id().equals("pem.stated-entry")
                                && FOUND.matcher(text.substring(to)).find()
                        || !rule.id().equals("pem.let-in-if") && ASKED.matcher(found).find()
                        || MEASURED.matcher(text.substring(0, from)).find()
                        || turned(rule, found));
    }

    private static boolean turned(PhraseRule<PemCriterion> rule, String found) {
        return !rule.id().equals("pem.lack-excludes")
                && (TURNED.matcher(found).find() && !UNLESS.matcher(found).find()
                        || !rule.id().equals("pem.mandatory") && OF_MANY.matcher(found).find());
    }

    private PemGuards() {}
}
