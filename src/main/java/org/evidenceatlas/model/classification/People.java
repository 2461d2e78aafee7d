package org.evidenceatlas.model.classification;

import java.util.List;
import org.evidenceatlas.model.Attribute;

/**
 * Who they were, where the text says so; each list is empty where it does not.
 *
 * @param severity "able-to-work", "house-bound", "bed-bound", "mild", "moderate", "severe"
 * @param ageGroup "children", "adolescents", "adults", "older-adults"
 * @param sex "female", "male", "both", with the words
 * @param illnessDuration as stated, such as "2 to 15 years"
 * @param country English short name
 */
public record People(
        List<Attribute<String>> severity,
        List<Attribute<String>> ageGroup,
        List<Attribute<String>> sex,
        List<Attribute<String>> illnessDuration,
        List<Attribute<String>> country) {
    /** Nothing stated. */
    public static final People UNKNOWN =
            new People(List.of(), List.of(), List.of(), List.of(), List.of());

    public People {
        severity = List.copyOf(severity);
        ageGroup = List.copyOf(ageGroup);
        sex = List.copyOf(sex);
        illnessDuration = List.copyOf(illnessDuration);
        country = List.copyOf(country);
    }
}
