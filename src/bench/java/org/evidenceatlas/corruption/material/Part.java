package org.evidenceatlas.corruption.material;

import java.util.regex.Pattern;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.model.study.SourceText.Section;
import org.jspecify.annotations.Nullable;

/** What a sentence of an abstract does there, as far as it shows beyond doubt. */
public enum Part {
    /** What was known, or asked, before. */
    BACKGROUND(null),
    /** What was done. */
    METHODS(Field.ADVANCED_SUMMARY),
    /** What was seen. */
    RESULTS(Field.OBSERVED),
    /** What the authors make of it. */
    CONCLUSIONS(Field.INFERRED),
    /** It does not show. */
    OPEN(null);

    private static final Pattern LABELLED_BACKGROUND =
            Pattern.compile(
                    "(?i)(background|introduction|context|importance|rationale|objectives?|aims?"
                            + "|purpose|hypothesis)(\\W+(and|&|/)?\\W*(objectives?|aims?|purpose"
                            + "|context|hypothesis))?");
    private static final Pattern LABELLED_METHODS =
            Pattern.compile("(?i)((materials?|patients|subjects) and )?methods?(ology)?");
    private static final Pattern LABELLED_RESULTS =
            Pattern.compile("(?i)(key |main )?(results?|findings)");
    private static final Pattern LABELLED_CONCLUSIONS =
            Pattern.compile("(?i)conclusions?( and relevance)?|interpretation");

    private static final Pattern AIM =
            Pattern.compile(
                    "(?i)\\b(the |our )?(\\w+ )?(aims?|objectives?|purpose|goal)s? (of (this|the"
                            + "|our)( \\w+){1,3} )?(is|was|were|are) to\\b|^(here, )?(we|this"
                            + " (\\w+ )?(study|review|paper|article|trial|project|work|research))"
                            + " (aims?|aimed|seeks?|sought) to\\b|\\bwe hypothesi[sz]ed that\\b");
    private static final Pattern KNOWN =
            Pattern.compile(
                    "(?i)\\b(is|are) (a|an|the|characteri[sz]ed|defined|increasingly|often|common"
                            + "|known|recogni[sz]ed)\\b|\\b(has|have) (been|become|emerged"
                            + "|affected)\\b|\\bremains? (\\w+ )?(unclear|unknown|poorly|limited"
                            + "|elusive|controversial|largely|incompletely|a|an)\\b|\\b(little|less)"
                            + " is known\\b|\\b(is|are) lacking\\b");
    private static final Pattern OWN =
            Pattern.compile(
                    "(?i)\\b(we|our|this (\\w+ )?(study|review|paper|article|trial|case|report"
                            + "|survey|project|work|protocol)|here|present study|were|was|results?"
                            + "|findings|found|showed|conclu\\w+)\\b|[<=]|\\bCI\\b");
    private static final Pattern SEEN =
            Pattern.compile(
                    "\\b[Pp] ?[<=>≤] ?0?\\.\\d|\\b95 ?% ?(CI|confidence)|^(We|They) (found|observed)"
                            + "\\b|^(The )?[Rr]esults (showed|revealed|indicated)\\b"
                            + "|\\b(was|were) (significantly|strongly|independently)\\b"
                            + "|\\bshowed (significantly|an?|no|higher|lower|increased|reduced)\\b");
    private static final Pattern MADE_OF_IT =
            Pattern.compile(
                    "^(In conclusion|We conclude|(These|Our|The present|The) (findings|results|data)"
                            + " (suggest|indicate|support|highlight|underscore|point))\\b");

    private final @Nullable Field field;

    Part(@Nullable Field field) {
        this.field = field;
    }

    /** The field of a draft in which such a sentence is true; null for none. */
    public @Nullable Field field() {
        return field;
    }

    /** Of a section with a label, as the label says it. */
    static Part labelled(Section section) {
        String label = String.valueOf(section.label()).strip();
        if (LABELLED_BACKGROUND.matcher(label).matches()) {
            return BACKGROUND;
        }
        if (LABELLED_METHODS.matcher(label).matches()) {
            return METHODS;
        }
        if (LABELLED_RESULTS.matcher(label).matches()) {
            return RESULTS;
        }
        return LABELLED_CONCLUSIONS.matcher(label).matches() ? CONCLUSIONS : OPEN;
    }

    /**
     * Of an abstract without labels, as the sentence shows it.
     *
     * @param place 0 for the first sentence, up to 1
     * @param begun whether a sentence before it spoke of the study's own work
     */
    static Part shown(String sentence, double place, boolean begun) {
        if (place < 0.5 && AIM.matcher(sentence).find()) {
            return BACKGROUND;
        }
        if (!begun && place < 0.5 && KNOWN.matcher(sentence).find() && !isOwn(sentence)) {
            return BACKGROUND;
        }
        if (MADE_OF_IT.matcher(sentence).find() && place > 0.5) {
            return CONCLUSIONS;
        }
        return begun && SEEN.matcher(sentence).find() ? RESULTS : OPEN;
    }

    /** Whether the sentence speaks of the study's own work. */
    static boolean isOwn(String sentence) {
        return OWN.matcher(sentence).find();
    }
}
