package org.evidenceatlas.stage.draft;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.stage.draft.Drafter.Reported;

/**
 * A draft in which somebody else reports. What a study does not prove still ends each short form,
 * as the rules draw it.
 */
final class Retold {
    /** The fields that hold what a source says. */
    static final Set<Field> REPORTABLE =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            Field.ONE_LINE,
                            Field.FIVE_LINES,
                            Field.PLAIN_SUMMARY,
                            Field.ADVANCED_SUMMARY,
                            Field.OBSERVED,
                            Field.INFERRED,
                            Field.QUESTIONS));

    private static final int QUESTIONS = 4;
    private static final int LINES = 5;

    private Retold() {}

    static Scribe with(List<Reported> reported, Scribe rules) {
        Scribe scribe = new Scribe();
        for (Field field : Field.values()) {
            reported.stream()
                    .filter(one -> one.field() == field && REPORTABLE.contains(field))
                    .forEach(one -> scribe.reported(field, one.text(), one.spans()));
            drawn(field, rules, scribe);
        }
        return scribe;
    }

    private static void drawn(Field field, Scribe rules, Scribe scribe) {
        List<Claim> limits = rules.in(Field.NOT_PROVEN);
        switch (field) {
            case ONE_LINE -> limits.stream().limit(1).forEach(one -> limit(one, field, scribe));
            case PLAIN_SUMMARY ->
                    limits.stream().limit(1).forEach(one -> brief(one, field, scribe));
            case FIVE_LINES ->
                    limits.stream()
                            .limit(LINES - scribe.in(field).size())
                            .forEach(one -> limit(one, field, scribe));
            case QUESTIONS ->
                    rules.in(field).stream()
                            .limit(Math.max(0, QUESTIONS - scribe.in(field).size()))
                            .forEach(scribe::kept);
            case ADVANCED_SUMMARY, OBSERVED, INFERRED -> {}
            default -> rules.in(field).forEach(scribe::kept);
        }
    }

    private static void limit(Claim claim, Field field, Scribe scribe) {
        scribe.said(field, Scribe.Said.again(claim, claim.text()));
    }

    /** Without its reason, which stands under its own heading. */
    private static void brief(Claim claim, Field field, Scribe scribe) {
        int reason = claim.text().indexOf(": ");
        String text = reason < 0 ? claim.text() : claim.text().substring(0, reason) + ".";
        scribe.said(field, Scribe.Said.again(claim, text));
    }
}
