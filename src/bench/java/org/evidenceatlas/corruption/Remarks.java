package org.evidenceatlas.corruption;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidenceatlas.corruption.material.Claims;
import org.evidenceatlas.corruption.material.Falsehood;
import org.evidenceatlas.corruption.material.Material;
import org.evidenceatlas.corruption.material.Truth;
import org.evidenceatlas.corruption.material.Truth.Origin;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.verdict.Examination;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.Rule;
import org.evidenceatlas.stage.WordingRule;
import org.evidenceatlas.stage.examine.Examiner;

/**
 * What the examination says of each sentence: its warnings and critical flags.
 *
 * <p>Of a falsehood only what it does not say of the true sentence as well. Checks of wording look
 * at prose alone and know no source: that a sentence of an abstract is long for our readers is no
 * false alarm, and that it is as long when made false is no catch.
 */
final class Remarks {
    private final Examiner examiner;
    private final Set<String> wording;
    private final Map<Object, List<Flag>> seen = new IdentityHashMap<>();

    Remarks(Examiner examiner) {
        this.examiner = examiner;
        wording =
                examiner.rules().stream()
                        .filter(WordingRule.class::isInstance)
                        .map(Rule::id)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Looks at everything, paper by paper. */
    void look(Material material, List<Falsehood> made) {
        Map<Draft, List<Object>> papers = new IdentityHashMap<>();
        material.truths().forEach(one -> of(papers, one.draft()).add(one));
        made.forEach(one -> of(papers, one.of().draft()).add(one));
        papers.entrySet().parallelStream()
                .map(paper -> look(paper.getKey(), paper.getValue()))
                .toList()
                .forEach(seen::putAll);
    }

    private static List<Object> of(Map<Draft, List<Object>> papers, Draft draft) {
        return papers.computeIfAbsent(draft, paper -> new ArrayList<>());
    }

    private Map<Object, List<Flag>> look(Draft draft, List<Object> sentences) {
        List<Claim> claims = new ArrayList<>();
        for (Object sentence : sentences) {
            Claim claim =
                    sentence instanceof Truth truth
                            ? truth.claim()
                            : ((Falsehood) sentence).claim();
            String id = claim.field().code() + "-" + (claims.size() + 1);
            claims.add(Claims.reported(id, claim.field(), claim.text(), claim.spans()));
        }
        Examination examination =
                ((Outcome.Made<Examination>)
                                examiner.apply(
                                        new Draft(draft.classification(), "test", false, claims)))
                        .value();
        Map<String, List<Flag>> byClaim =
                examination.flags().stream()
                        .filter(flag -> flag.severity() != Severity.INFO && flag.claim() != null)
                        .collect(Collectors.groupingBy(flag -> String.valueOf(flag.claim())));
        Map<Object, List<Flag>> found = new IdentityHashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            found.put(sentences.get(i), byClaim.getOrDefault(claims.get(i).id(), List.of()));
        }
        return found;
    }

    /** The false alarms on a true sentence. */
    List<Flag> on(Truth truth) {
        List<Flag> all = all(truth);
        return truth.origin() == Origin.DRAFT
                ? all
                : all.stream().filter(flag -> !wording.contains(flag.rule())).toList();
    }

    /** What was said of a falsehood and not of the sentence that it was made of. */
    List<Flag> on(Falsehood falsehood) {
        List<Flag> before = all(falsehood.of());
        return all(falsehood).stream()
                .filter(flag -> before.stream().noneMatch(one -> isSame(one, flag)))
                .filter(flag -> !wording.contains(flag.rule()) || seen.containsKey(falsehood.of()))
                .toList();
    }

    private boolean isSame(Flag one, Flag other) {
        return one.rule().equals(other.rule())
                && (wording.contains(one.rule())
                        || one.matched().equals(other.matched())
                                && one.message().equals(other.message()));
    }

    private List<Flag> all(Object sentence) {
        return seen.getOrDefault(sentence, Collections.emptyList());
    }
}
