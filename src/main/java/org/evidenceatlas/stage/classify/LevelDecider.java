package org.evidenceatlas.stage.classify;

import static org.evidenceatlas.model.classification.EvidenceLevel.E0;
import static org.evidenceatlas.model.classification.EvidenceLevel.E2;
import static org.evidenceatlas.model.classification.EvidenceLevel.E3;
import static org.evidenceatlas.model.classification.EvidenceLevel.NONE;

import java.util.List;
import org.evidenceatlas.model.classification.ControlGroup;
import org.evidenceatlas.model.classification.EvidenceLevel.Decision;
import org.evidenceatlas.model.classification.Participants;
import org.evidenceatlas.model.classification.PeerReview;
import org.evidenceatlas.model.classification.Sample;
import org.evidenceatlas.model.classification.Sample.Count;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.classification.Trial;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.Piece;
import org.jspecify.annotations.Nullable;

/** Decides the evidence level: the first row of {@link LevelTable} that fits, with its reason. */
final class LevelDecider {
    /** People in each group from which a comparison counts as large enough. */
    static final int GROUP = 20;

    /** People from which a cohort counts as large. */
    static final int COHORT = 100;

    private static final Pattern WEAK =
            Pattern.compile(
                    "(?i)(?:insufficient|inconclusive|unclear|uncertain|limited|lack of|scarce|sparse"
                            + "|very low|low)[- ](?:\\w+[- ]){0,4}(?:evidence|certainty|quality|data)"
                            + "|(?:evidence|certainty|quality)\\b[^.;]{0,60}\\b(?:insufficient|"
                            + "inconclusive|unclear|uncertain|(?:very )?low|limited)\\b"
                            + "|no (?:eligible |relevant )?(?:studies|trials) (?:met|were|could)"
                            + "|remains? (?:\\w+ )?(?:unclear|uncertain|unknown|inconclusive)"
                            + "|no (?:firm |definite |definitive )?conclusions?");
    private static final Pattern SCOPING = Pattern.compile("(?i)\\bscoping (?:\\w+ )?review");

    /** What the table looks at. */
    record Facts(
            Paper paper,
            StudyDesign design,
            Participants participants,
            ControlGroup control,
            Sample sample,
            Trial trial,
            PeerReview review) {}

    private LevelDecider() {}

    static Decision decide(Facts facts) {
        Status.Value status = facts.paper().study().status().value();
        if (facts.paper().study().status().isWithdrawn()) {
            return none("This paper has been " + status.code() + ", so it has no level.");
        }
        switch (facts.design()) {
            case COMMENTARY, NOTICE, PROTOCOL -> {
                return none("This is a " + facts.design().code() + " without results of its own.");
            }
            default -> {}
        }
        if (!facts.paper().text().hasAbstract()) {
            return none("No abstract was there to read, so no level can be given.");
        }
        if (facts.review() == PeerReview.PREPRINT) {
            return new Decision(E3, 2, "This is a preprint: it has not been through peer review.");
        }
        Decision synthesis = synthesis(facts);
        return synthesis == null ? human(facts) : synthesis;
    }

    private static Decision none(String reason) {
        return new Decision(NONE, 1, reason);
    }

    private static @Nullable Decision synthesis(Facts facts) {
        if (facts.design() == StudyDesign.GUIDELINE) {
            return new Decision(E0, 4, "This is a guideline or a consensus of a named body.");
        }
        if (facts.design() != StudyDesign.SYSTEMATIC_REVIEW) {
            return null;
        }
        if (says(facts, Part.TITLE, SCOPING)) {
            return early("This is a scoping review: it maps studies and does not weigh them.");
        }
        IncludedStudies included = IncludedStudies.of(facts.paper());
        if (included == IncludedStudies.NONE) {
            return early("This review says that it found no study to include.");
        }
        if (included == IncludedStudies.ONE) {
            return early("This review says that it includes only one study.");
        }
        if (says(facts, Part.CONCLUSION, WEAK)) {
            return early(
                    "This review's own conclusion calls the evidence it found weak or unclear.");
        }
        return new Decision(E0, 4, "This is a systematic review that joins other studies.");
    }

    private static Decision early(String reason) {
        return new Decision(E3, 3, reason);
    }

    private static boolean says(Facts facts, Part part, Pattern pattern) {
        for (Piece piece : facts.paper().pieces()) {
            if (piece.part() == part && pattern.matcher(piece.text()).find()) {
                return true;
            }
        }
        return false;
    }

    private static Decision human(Facts facts) {
        if (facts.participants() != Participants.HUMAN) {
            return new Decision(
                    E3,
                    7,
                    "This study measured no people, so it shows at most what may be worth testing"
                            + " in people.");
        }
        Integer smallest = smallestGroup(facts);
        Integer total = value(facts.sample().total().value());
        boolean compared =
                facts.control() == ControlGroup.YES
                        || facts.design() == StudyDesign.RANDOMISED_TRIAL;
        if (compared && smallest != null && smallest >= GROUP) {
            return new Decision(
                    E2,
                    6,
                    "People were compared, and the smallest group has " + smallest + " people.");
        }
        if (facts.design() == StudyDesign.COHORT && total != null && total >= COHORT) {
            return new Decision(E2, 6, "A cohort of " + total + " people was followed.");
        }
        return small(compared, smallest, total);
    }

    private static Decision small(
            boolean compared, @Nullable Integer smallest, @Nullable Integer total) {
        if (compared && smallest != null) {
            return new Decision(
                    E3,
                    7,
                    "The smallest group has "
                            + smallest
                            + (smallest == 1 ? " person" : " people")
                            + ", fewer than "
                            + GROUP
                            + ".");
        }
        if (compared) {
            return new Decision(
                    E3,
                    7,
                    total == null
                            ? "The sizes of the groups are not stated in what was read."
                            : "The study had "
                                    + total
                                    + " people, but what was read does not state the size of each"
                                    + " group.");
        }
        return new Decision(
                E3,
                7,
                total == null
                        ? "There was no comparison group, and the number of people is not stated in"
                                + " what was read."
                        : total == 1
                                ? "This is about one person."
                                : "There was no comparison group; " + total + " people took part.");
    }

    private static @Nullable Integer smallestGroup(Facts facts) {
        if (facts.design() == StudyDesign.RANDOMISED_TRIAL) {
            List<Trial.Arm> arms = facts.trial().arms();
            Integer least = null;
            for (Trial.Arm arm : arms) {
                Integer n = arm.n();
                if (n != null && (least == null || n < least)) {
                    least = n;
                }
            }
            if (arms.size() >= 2) {
                return least;
            }
            return halves(facts);
        }
        Integer cases = value(facts.sample().cases().value());
        Integer controls = value(facts.sample().controls().value());
        return cases == null || controls == null
                ? null
                : Integer.valueOf(Math.min(cases, controls));
    }

    /** Of a trial that states its total and its control arm: the smaller part. */
    private static @Nullable Integer halves(Facts facts) {
        Integer all = value(facts.sample().total().value());
        Integer controls = value(facts.sample().controls().value());
        return all == null || controls == null || controls >= all
                ? null
                : Integer.valueOf(Math.min(controls, all - controls));
    }

    private static @Nullable Integer value(Count count) {
        return count.value();
    }
}
