package org.evidenceatlas.stage.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.evidenceatlas.model.Synthetic;
import org.evidenceatlas.model.study.FamilyMember;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Study;
import org.junit.jupiter.api.Test;

class ContentHashTest {
    private static final Study STUDY = Synthetic.study(Status.Value.CURRENT, false);
    private static final Map<String, String> PARTS = parts(STUDY, "1", "Zinc was lower.");

    private static Map<String, String> parts(Study study, String version, String claim) {
        return ContentHash.parts(
                Synthetic.verdict(Synthetic.classification(study, version), claim));
    }

    private static TreeSet<String> changed(Map<String, String> now) {
        TreeSet<String> names = new TreeSet<>(now.keySet());
        names.removeIf(name -> Objects.equals(now.get(name), PARTS.get(name)));
        return names;
    }

    private static Study with(Status status, List<FamilyMember> family) {
        return new Study(
                STUDY.id(),
                STUDY.slug(),
                STUDY.primary(),
                STUDY.others(),
                STUDY.text(),
                status,
                family);
    }

    @Test
    void thePartsAreNamedAsARevisionNamesThem() {
        assertThat(PARTS.keySet())
                .containsExactly("statements", "badges", "status", "bibliography");
    }

    @Test
    void aVersionOfARuleIsNoPart() {
        assertThat(changed(parts(STUDY, "2", "Zinc was lower."))).isEmpty();
    }

    @Test
    void anotherSentenceChangesTheStatementsAlone() {
        assertThat(changed(parts(STUDY, "1", "Zinc was higher."))).containsExactly("statements");
    }

    @Test
    void aSourceThatCouldNotBeAskedAnyMoreChangesTheStatusAlone() {
        Status less = new Status(Status.Value.CURRENT, List.of(), List.of(), List.of("PubMed"));
        assertThat(changed(parts(with(less, List.of()), "1", "Zinc was lower.")))
                .containsExactly("status");
    }

    @Test
    void aNewMemberOfTheFamilyChangesTheBibliographyAlone() {
        FamilyMember erratum =
                new FamilyMember("erratum", "linked by PMID", 1.0, "99000002", null, "", null);
        assertThat(changed(parts(with(STUDY.status(), List.of(erratum)), "1", "Zinc was lower.")))
                .containsExactly("bibliography");
    }

    @Test
    void whereAValueEndsCounts() {
        assertThat(new Fields().add("ab").add("c").hash())
                .isNotEqualTo(new Fields().add("a").add("bc").hash());
    }

    @Test
    void noValueIsNotAnEmptyOne() {
        assertThat(new Fields().add(null).hash()).isNotEqualTo(new Fields().add("").hash());
    }

    @Test
    void theWholeChangesWithAnyPart() {
        assertThat(ContentHash.whole(parts(STUDY, "1", "Zinc was higher.")))
                .isNotEqualTo(ContentHash.whole(PARTS));
    }
}
