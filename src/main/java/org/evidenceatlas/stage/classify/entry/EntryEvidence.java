package org.evidenceatlas.stage.classify.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.stage.Rule;
import org.evidenceatlas.stage.classify.reading.Clue;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.PhraseRule;
import org.evidenceatlas.stage.classify.reading.Piece;

/**
 * What a paper says of how people entered the study.
 *
 * <p>The methods of the article itself are asked first. Title and abstract are asked for what they
 * do not say, since an abstract names in passing what the methods tell exactly.
 */
public final class EntryEvidence {
    private final Paper where;
    private final List<DefinitionMention> mentions;
    private final List<Clue<PemCriterion>> pem;
    private final Optional<OwnDefinition> own;

    private EntryEvidence(
            Paper where,
            List<DefinitionMention> mentions,
            List<Clue<PemCriterion>> pem,
            Optional<OwnDefinition> own) {
        this.where = where;
        this.own = own;
        this.mentions = List.copyOf(mentions);
        this.pem = List.copyOf(pem);
    }

    /** The evidence in title and abstract. */
    public static EntryEvidence of(Paper paper, DefinitionGatherer definitions) {
        List<Clue<PemCriterion>> pem = new ArrayList<>();
        for (PhraseRule<PemCriterion> rule : PemRules.LIST) {
            for (Clue<PemCriterion> one : rule.all(paper)) {
                boolean denied = pem.stream().anyMatch(other -> denies(other, one));
                Piece piece = paper.pieces().get(one.piece());
                int from = one.span().start() - piece.start();
                int to = one.span().end() - piece.start();
                boolean open = PemGuards.leftOpen(rule, piece.text(), from, to);
                if (!denied && !open && !elsewhere(paper, one)) {
                    pem.add(one);
                }
            }
        }
        pem.addAll(ListedItems.clues(paper));
        return new EntryEvidence(paper, definitions.gather(paper), pem, Optional.empty());
    }

    /** The evidence in the methods of the article, and in the abstract for what they do not say. */
    public static EntryEvidence of(
            Paper paper, Optional<Paper> methods, DefinitionGatherer definitions) {
        EntryEvidence told = of(paper, definitions);
        if (methods.isEmpty()) {
            return told;
        }
        EntryEvidence exact = of(methods.get(), definitions);
        List<Clue<PemCriterion>> pem = exact.pem.isEmpty() ? told.pem : exact.pem;
        if (!exact.entries().isEmpty() || !exact.parts().isEmpty()) {
            return new EntryEvidence(exact.where, exact.mentions, pem, Optional.empty());
        }
        Optional<OwnDefinition> own =
                told.entries().isEmpty() ? OwnDefinition.in(methods.get()) : Optional.empty();
        return new EntryEvidence(told.where, told.mentions, pem, own);
    }

    /** A sentence that says that it was not asked for is not read as saying that it was. */
    private static boolean denies(Clue<PemCriterion> other, Clue<PemCriterion> one) {
        return other.piece() == one.piece() && other.value() != one.value();
    }

    /** Whether the clause speaks of other studies, of controls, or of what should be. */
    private static boolean elsewhere(Paper paper, Clue<PemCriterion> one) {
        Piece piece = paper.pieces().get(one.piece());
        int from = one.span().start() - piece.start();
        int to = one.span().end() - piece.start();
        String text = piece.text();
        int clause = Math.max(text.lastIndexOf("; ", from), text.lastIndexOf(", ", from));
        int end = Math.min(text.length(), to + 25);
        int stop = text.indexOf(';', to);
        end = stop < 0 ? end : Math.min(end, stop);
        return PemRules.ELSEWHERE.matcher(text.substring(Math.max(0, clause), end)).find();
    }

    /** The rules that read the text for it. */
    public static List<Rule> rules() {
        return List.copyOf(PemRules.LIST);
    }

    /** The title or sentence in which a definition is named. */
    Piece piece(DefinitionMention mention) {
        return where.pieces().get(mention.sentence());
    }

    List<DefinitionMention> entries() {
        return mentions.stream().filter(one -> one.use() == DefinitionMention.Use.ENTRY).toList();
    }

    /** The definitions by which some of those studied entered. */
    List<DefinitionMention> parts() {
        return mentions.stream().filter(one -> one.use() == DefinitionMention.Use.PART).toList();
    }

    /** What the paper sets out itself, where it names no definition. */
    Optional<OwnDefinition> own() {
        return own;
    }

    List<Clue<PemCriterion>> pem() {
        return pem;
    }
}
