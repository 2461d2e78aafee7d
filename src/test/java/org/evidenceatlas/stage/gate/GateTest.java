package org.evidenceatlas.stage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.Synthetic;
import org.evidenceatlas.model.Versions;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.verdict.Decision;
import org.evidenceatlas.model.verdict.Examination;
import org.evidenceatlas.model.verdict.Verdict;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.gate.Gate.Scope;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final Classification STUDY =
            Synthetic.classification(Synthetic.study(Status.Value.CURRENT, false), "1");
    private static final Flag CRITICAL = flag(Severity.CRITICAL);
    private static final Flag WARNING = flag(Severity.WARNING);

    @Test
    void aCleanDraftIsPublishedWithoutAReason() {
        Verdict verdict = decide(new Gate(site(false), Scope.PACK), STUDY, false, List.of());
        assertThat(verdict.decision()).isEqualTo(Decision.PUBLISH);
        assertThat(verdict.reasons()).isEmpty();
        assertThat(verdict.gate()).isEqualTo("enforce");
    }

    @Test
    void aCriticalFlagHoldsThePageAndIsTheReason() {
        Verdict verdict =
                decide(new Gate(site(false), Scope.PACK), STUDY, false, List.of(CRITICAL, WARNING));
        assertThat(verdict.decision()).isEqualTo(Decision.HOLD);
        assertThat(verdict.reasons())
                .containsExactly(
                        "The number 31 does not stand in the source. (sentence observed-1)");
    }

    @Test
    void aWarningHoldsNothing() {
        Verdict verdict = decide(new Gate(site(false), Scope.PACK), STUDY, false, List.of(WARNING));
        assertThat(verdict.decision()).isEqualTo(Decision.PUBLISH);
    }

    @Test
    void aGateThatIsOffPublishesAndSaysSo() {
        Verdict verdict = decide(new Gate(site(true), Scope.PACK), STUDY, false, List.of(CRITICAL));
        assertThat(verdict.decision()).isEqualTo(Decision.PUBLISH);
        assertThat(verdict.gate()).isEqualTo("off");
        assertThat(verdict.reasons()).hasSize(1);
    }

    @Test
    void aPaperAboutAnotherConditionIsRejectedUnlessTheScopeIsAll() {
        Classification outside = with(Attribute.derived(false, "scope", "1", "t"), STUDY.design());
        Verdict pack = decide(new Gate(site(false), Scope.PACK), outside, false, List.of());
        Verdict all = decide(new Gate(site(false), Scope.ALL), outside, false, List.of());
        assertThat(pack.decision()).isEqualTo(Decision.REJECT);
        assertThat(pack.reasons())
                .containsExactly(
                        "It is not about ME/CFS, as far as its title and abstract say, so this"
                                + " atlas has no page for it.");
        assertThat(all.decision()).isEqualTo(Decision.PUBLISH);
    }

    @Test
    void aBareDraftIsPublishedAsABibliographyPage() {
        Verdict verdict = decide(new Gate(site(false), Scope.PACK), STUDY, true, List.of());
        assertThat(verdict.decision()).isEqualTo(Decision.PUBLISH);
        assertThat(verdict.reasons())
                .containsExactly(
                        "There was no abstract to read, so the page shows the bibliography only.");
    }

    @Test
    void theVersionChangesWithWhateverChangesTheVerdict() {
        assertThat(new Gate(site(false), Scope.PACK).version())
                .isNotEqualTo(new Gate(site(true), Scope.PACK).version())
                .isNotEqualTo(new Gate(site(false), Scope.ALL).version());
    }

    private static Verdict decide(
            Gate gate, Classification classification, boolean bare, List<Flag> flags) {
        Draft draft = new Draft(classification, "test 1", bare, List.of());
        return ((Outcome.Made<Verdict>) gate.apply(new Examination(draft, flags))).value();
    }

    private static Flag flag(Severity severity) {
        return new Flag(
                "numbers.present",
                "1",
                severity,
                "observed-1",
                0,
                2,
                "31",
                "The number 31 does not stand in the source.");
    }

    private static SiteConfig site(boolean off) {
        return new SiteConfig(
                "Atlas",
                "atlas",
                "https://example.org",
                "ME/CFS",
                new Versions("1", "1", "1", "1", "1"),
                off);
    }

    private static Classification with(Attribute<Boolean> scope, Attribute<StudyDesign> design) {
        return new Classification(
                STUDY.study(),
                scope,
                design,
                STUDY.participants(),
                STUDY.pemCriterion(),
                STUDY.caseDefinitions(),
                STUDY.definitionQuality(),
                STUDY.diseaseContext(),
                STUDY.sample(),
                STUDY.controlGroup(),
                STUDY.direction(),
                STUDY.people(),
                STUDY.trial(),
                STUDY.applicability(),
                STUDY.subgroups(),
                STUDY.read(),
                STUDY.peerReview(),
                STUDY.topics(),
                STUDY.level());
    }
}
