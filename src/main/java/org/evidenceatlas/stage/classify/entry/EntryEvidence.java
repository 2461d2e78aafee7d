package org.evidenceatlas.stage.classify.entry;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.stage.Rule;
import org.evidenceatlas.stage.classify.reading.Clue;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.PhraseRule;

/** What a paper says of how people entered the study. */
public final class EntryEvidence {
    private final List<DefinitionMention> mentions;
    private final List<Clue<PemCriterion>> pem;

    private EntryEvidence(List<DefinitionMention> mentions, List<Clue<PemCriterion>> pem) {
        this.mentions = List.copyOf(mentions);
        this.pem = List.copyOf(pem);
    }

    /** The evidence in this paper. */
    public static EntryEvidence of(Paper paper, DefinitionGatherer definitions) {
        List<Clue<PemCriterion>> pem = new ArrayList<>();
        for (PhraseRule<PemCriterion> rule : PemRules.LIST) {
            pem.addAll(rule.first(paper));
        }
        return new EntryEvidence(definitions.gather(paper), pem);
    }

    /** The rules that read the text for it. */
    public static List<Rule> rules() {
        return List.copyOf(PemRules.LIST);
    }

    List<DefinitionMention> entries() {
        return mentions.stream().filter(one -> one.use() == DefinitionMention.Use.ENTRY).toList();
    }

    List<Clue<PemCriterion>> pem() {
        return pem;
    }
}
