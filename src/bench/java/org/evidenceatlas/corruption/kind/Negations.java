package org.evidenceatlas.corruption.kind;

import java.util.List;
import org.evidenceatlas.corruption.material.Truth;

/** A negation taken away, or where there is none, one put in. */
final class Negations extends Rewording {
    private static final String NOUNS =
            "(difference|association|correlation|link|effect|relationship|change|improvement"
                    + "|evidence|interaction|increase|decrease|benefit|relation|impact|advantage)";
    private static final String SUBJECT =
            "(?:patients|participants|groups?|controls|results?|findings|we|study|studies|levels?"
                    + "|scores?|symptoms|analys[ie]s|data|treatment|it|they|individuals|people"
                    + "|respondents|models?|women|men|children|intervention|review)";

    private static final List<Swap> REMOVED =
            List.of(
                    Swap.of("removed", "not yet", "already"),
                    Swap.of(
                            "removed",
                            "(was|were|is|are|has|have|had|may|might|could|would|did|does|do|can|should|will) not(?! only| yet)",
                            "$1"),
                    Swap.of("removed", "cannot", "can"),
                    Swap.of("removed", "no (?=(?:\\w+ ){0,3}" + NOUNS + "s\\b)", "clear "),
                    Swap.of("removed", "no (?=(?:\\w+ ){0,3}" + NOUNS + "\\b)", "a clear "),
                    Swap.of("removed", "neither (.{2,60}?) nor", "both $1 and"),
                    Swap.of("removed", "none of", "all of"),
                    Swap.of("removed", "(?<!with or |with and )without", "with"),
                    Swap.of("removed", "unaffected", "affected"),
                    Swap.of("removed", "unrelated", "related"),
                    Swap.of("removed", "unable", "able"),
                    Swap.of("removed", "unchanged", "changed"),
                    Swap.of("removed", "insufficient", "sufficient"),
                    Swap.of("removed", "non-?significant", "significant"),
                    Swap.of("removed", "failed to", "managed to"),
                    Swap.of("removed", "(?:a |the )?lack of", "the presence of"),
                    Swap.of("removed", "(?<!or )absence of", "presence of"),
                    Swap.of("removed", "rarely|seldom", "often"),
                    Swap.of(
                            "removed",
                            "not(?= (?:significant|associated|statistically|related|different|all))",
                            ""));
    private static final List<Swap> ADDED =
            List.of(
                    Swap.of(
                            "added",
                            "(was|were|is|are)(?! not| no\\b| only| the\\b| an?\\b)(?= [a-z])",
                            "$1 not"),
                    Swap.of(
                            "added",
                            "(may|might|could|can|should|would|will)(?! not| also| only)(?= [a-z])",
                            "$1 not"),
                    Swap.of(
                            "added",
                            "(has|have|had)(?= (?:been|shown|become|emerged|increased|improved|reported|received))",
                            "$1 not"),
                    Swap.of(
                            "added",
                            "(?<="
                                    + SUBJECT
                                    + " )(show|report|reveal|exhibit|display|demonstrat|affect|differ|suggest|need|respond|identif|experienc|improv|increas|decreas|reduc|declin|chang|correlat|requir|predict)e?d(?! by| in)",
                            "did not $1"),
                    Swap.of("added", "(?<=" + SUBJECT + " )found(?! in| to)", "did not find"),
                    Swap.of("added", "(?<=" + SUBJECT + " )had", "did not have"),
                    Swap.of(
                            "added",
                            "(?<=(?:results|findings|data|studies|analyses|patients|people) )(suggest|show|indicate|highlight|support|reveal|demonstrate|have|need)",
                            "do not $1"),
                    Swap.of("added", "an?(?= (?:\\w+ )?" + NOUNS + "\\b)", "no"),
                    Swap.of("added", "led to", "did not lead to"));

    Negations() {
        super("negation");
    }

    @Override
    List<Swap.Hit> hits(Truth truth) {
        List<Swap.Hit> removed = Swap.hits(REMOVED, truth.text());
        List<Swap.Hit> hits = removed.isEmpty() ? Swap.hits(ADDED, truth.text()) : removed;
        return hits.stream().map(hit -> grammatical(truth.text(), hit)).toList();
    }

    private static Swap.Hit grammatical(String sentence, Swap.Hit hit) {
        String said =
                switch (hit.instead()) {
                    case "did not demonstrat",
                            "did not experienc",
                            "did not improv",
                            "did not increas",
                            "did not decreas",
                            "did not reduc",
                            "did not declin",
                            "did not chang",
                            "did not correlat",
                            "did not requir" ->
                            hit.instead() + "e";
                    case "did not identif" -> "did not identify";
                    default -> hit.instead();
                };
        // No blank is left double where a word is gone.
        boolean gone =
                said.isEmpty()
                        && hit.end() < sentence.length()
                        && sentence.charAt(hit.end()) == ' ';
        return new Swap.Hit(hit.way(), hit.start(), gone ? hit.end() + 1 : hit.end(), said);
    }
}
