package org.evidenceatlas.model.classification;

import java.util.List;
import org.evidenceatlas.model.Attribute;
import org.jspecify.annotations.Nullable;

/** A part of a mixed cohort that entered by its own definition. */
public record Subgroup(
        String name,
        @Nullable Integer n,
        Attribute<PemCriterion> pemCriterion,
        List<Attribute<String>> caseDefinitions) {
    public Subgroup {
        caseDefinitions = List.copyOf(caseDefinitions);
    }
}
