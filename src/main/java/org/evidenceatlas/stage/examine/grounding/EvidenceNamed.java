package org.evidenceatlas.stage.examine.grounding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.EditorialSource;
import org.evidenceatlas.model.editorial.EditorialSentence;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.ClaimCheck;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.stage.examine.rule.Told;
import org.jspecify.annotations.Nullable;

/** Every sentence names its span, its rule with a reason, or its opened editorial source. */
public final class EvidenceNamed extends ClaimCheck {
    private final Set<String> editorial;

    /** The check, with the pack's editorial text. */
    public EvidenceNamed(Pack pack) {
        super(
                new About(
                        "grounding.evidence",
                        "1",
                        Severity.CRITICAL,
                        "Looks whether every sentence names what it rests on: words of the paper,"
                                + " a rule with its reason, or a sentence of the pack's editorial"
                                + " text, word for word, with its source.",
                        List.of(
                                "[derived, no reason] Fatigue was common. => It cannot show"
                                        + " a cause.",
                                "[curated, not in the pack] Fatigue was common. => Energy is"
                                        + " limited."),
                        List.of(
                                "Fatigue was common. => Fatigue was common.",
                                "[derived] Fatigue was common. => It cannot show a cause.")));
        Stream<String> guidance =
                pack.wording().list("activity-guidance").stream()
                        .map(line -> line.substring(0, Math.max(0, line.indexOf('|'))));
        Stream<String> topics =
                pack.topics().stream()
                        .flatMap(topic -> topic.paragraph().stream())
                        .map(EditorialSentence::text);
        this.editorial = Stream.concat(topics, guidance).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected List<Flag> look(Told told) {
        Claim claim = told.claim();
        String missing =
                switch (claim.kind()) {
                    case REPORTED -> claim.spans().isEmpty() ? "has no span" : "";
                    case DERIVED ->
                            isBlank(claim.rule()) || isBlank(claim.reason())
                                    ? "names no rule with a reason"
                                    : "";
                    case CURATED -> curated(claim);
                };
        if (missing.isEmpty() && !claim.text().isBlank()) {
            return List.of();
        }
        String what = claim.text().isBlank() ? "is empty" : missing;
        return List.of(
                flag(
                        Looked.at(claim),
                        "The sentence "
                                + claim.id()
                                + " "
                                + what
                                + "; nothing may stand on a page that rests on nothing."));
    }

    private String curated(Claim claim) {
        EditorialSource source = claim.source();
        if (source == null || isBlank(source.address()) || isBlank(source.opened())) {
            return "names no editorial source that was opened";
        }
        return editorial.contains(claim.text())
                ? ""
                : "is not the pack's editorial text, word for word";
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
