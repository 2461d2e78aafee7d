package org.evidenceatlas.model.classification;

import org.evidenceatlas.model.Attribute;
import org.jspecify.annotations.Nullable;

/** How many took part, as stated; a control arm of a trial counts as controls. */
public record Sample(Attribute<Count> cases, Attribute<Count> controls, Attribute<Count> total) {

    /**
     * A number of people, as stated.
     *
     * @param value whole number from 1; null where the text read states none
     * @param sum true where it is a sum of stated groups, which pages say
     */
    public record Count(@Nullable Integer value, boolean sum) {
        /** Nothing stated. */
        public static final Count NOT_STATED = new Count(null, false);

        public Count {
            if (value != null && value < 1) {
                throw new IllegalArgumentException(
                        "A stated number of people is 1 or more: " + value);
            }
        }
    }
}
