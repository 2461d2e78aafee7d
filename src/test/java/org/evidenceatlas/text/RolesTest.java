package org.evidenceatlas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.text.Roles.RoledSentence;
import org.junit.jupiter.api.Test;

class RolesTest {
    @Test
    void headingsDecide() {
        SourceText text =
                labelled(
                        List.of("BACKGROUND", "METHODS", "RESULTS", "CONCLUSIONS"),
                        List.of(
                                "Sleep is often poor. We aimed to measure it.",
                                "Twelve people wore a sensor.",
                                "They slept for six hours.",
                                "Sleep was short."));
        assertThat(roles(text))
                .containsExactly(
                        Role.BACKGROUND, Role.AIM, Role.METHODS, Role.RESULTS, Role.CONCLUSION);
    }

    @Test
    void inlineHeadingsAreCutOffAndDecide() {
        String words = "Background: Sleep is poor. Results: Sleep was short. It was also broken.";
        List<RoledSentence> found = Roles.of(plain(words));
        assertThat(found)
                .extracting(RoledSentence::role)
                .containsExactly(Role.BACKGROUND, Role.RESULTS, Role.RESULTS);
        assertThat(found.get(1).sentence().text()).isEqualTo("Sleep was short.");
        assertThat(words.substring(found.get(1).sentence().start(), found.get(1).sentence().end()))
                .isEqualTo("Sleep was short.");
    }

    @Test
    void wordsAndPlaceDecideWithoutHeadings() {
        SourceText text =
                plain(
                        "Tiredness after infection is common and remains poorly understood. This"
                                + " study aimed to compare hand grip in two groups. Thirty patients and"
                                + " thirty controls were recruited from one clinic. Grip was lower in"
                                + " patients than in controls (p < 0.01). These findings suggest that"
                                + " grip may be a useful measure.");
        assertThat(roles(text))
                .containsExactly(
                        Role.BACKGROUND, Role.AIM, Role.METHODS, Role.RESULTS, Role.CONCLUSION);
    }

    @Test
    void oneHeadingOverTheWholeAbstractNamesOnlyItsFirstSentence() {
        SourceText text =
                labelled(
                        List.of("BACKGROUND"),
                        List.of(
                                "Tiredness after infection is common. This study aimed to compare"
                                        + " hand grip in two groups. Thirty patients were recruited"
                                        + " from one clinic. Grip was significantly lower in"
                                        + " patients than in controls (p < 0.01)."));
        assertThat(roles(text))
                .containsExactly(Role.BACKGROUND, Role.AIM, Role.METHODS, Role.RESULTS);
    }

    @Test
    void anAbstractOfNothingHasNoRoles() {
        assertThat(Roles.of(plain(""))).isEmpty();
    }

    private static List<Role> roles(SourceText text) {
        return Roles.of(text).stream().map(RoledSentence::role).toList();
    }

    private static SourceText plain(String words) {
        return new SourceText(
                "A title",
                words,
                List.of(new SourceText.Section(null, null, 0, words.length())),
                false,
                false);
    }

    private static SourceText labelled(List<String> labels, List<String> parts) {
        List<SourceText.Section> sections = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            int end = at + parts.get(i).length();
            sections.add(new SourceText.Section(labels.get(i), labels.get(i), at, end));
            at = end + 1;
        }
        return new SourceText("A title", String.join("\n", parts), sections, false, false);
    }
}
