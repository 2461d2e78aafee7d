package org.evidenceatlas.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.stage.Intake;

/**
 * Checks each record and each refusal that it is given.
 *
 * @param place how the place of a refusal begins
 */
record Sound(String place) implements Intake {
    @Override
    public void record(SourceRecord record) {
        assertThat(record.key()).contains(":");
        assertThat(record.report().title().plain().codePoints()).noneMatch(Character::isISOControl);
    }

    @Override
    public void refused(Refusal refusal) {
        assertThat(refusal.reason()).hasSizeBetween(10, 1000).endsWith(".");
        assertThat(refusal.advice()).hasSizeBetween(10, 1000).endsWith(".");
        assertThat(refusal.position()).startsWith(place);
    }
}
