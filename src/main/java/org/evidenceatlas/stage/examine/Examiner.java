package org.evidenceatlas.stage.examine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Passage;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.model.verdict.Examination;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.EvidenceRule;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.Rule;
import org.evidenceatlas.stage.Stage;
import org.evidenceatlas.stage.WordingRule;
import org.evidenceatlas.stage.examine.bibliography.BibliographyChecks;
import org.evidenceatlas.stage.examine.grounding.Carrying;
import org.evidenceatlas.stage.examine.grounding.GroundingChecks;
import org.evidenceatlas.stage.examine.people.PeopleChecks;
import org.evidenceatlas.stage.examine.rule.Asides;
import org.evidenceatlas.stage.examine.rule.ClaimCheck;
import org.evidenceatlas.stage.examine.rule.Told;
import org.evidenceatlas.stage.examine.source.SourceChecks;
import org.evidenceatlas.stage.examine.told.InjectionMarks;
import org.evidenceatlas.stage.examine.told.ToldChecks;
import org.evidenceatlas.stage.examine.wording.WordingChecks;

/** Looks at a draft with every check and writes down what they saw. Thread-safe. */
public final class Examiner implements Stage<Draft, Examination> {
    private static final String VERSION = "2";
    private final List<EvidenceRule> evidence = new ArrayList<>();
    private final List<WordingRule> wording;
    private final Asides asides;
    private final String version;

    /** An examiner with the checks of the house and the words of the pack. */
    public Examiner(Pack pack) {
        Carrying carrying = new Carrying(pack);
        evidence.addAll(GroundingChecks.all(pack, carrying));
        evidence.addAll(SourceChecks.all(pack));
        evidence.addAll(ToldChecks.all(pack, carrying));
        evidence.addAll(PeopleChecks.all(carrying));
        evidence.addAll(BibliographyChecks.all());
        asides = new Asides(pack);
        wording = WordingChecks.all(pack);
        StringBuilder versions = new StringBuilder(VERSION);
        rules().forEach(rule -> versions.append(' ').append(rule.id()).append(rule.version()));
        version = versions.append(' ').append(pack.hash()).toString();
    }

    @Override
    public String name() {
        return "examine";
    }

    @Override
    public String version() {
        return version;
    }

    /** Every check in the order in which they run: first against the source, then wording. */
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(evidence);
        rules.addAll(wording);
        return List.copyOf(rules);
    }

    /** The checks that look at prose alone, for text that is no draft. */
    public static List<WordingRule> wording(Pack pack) {
        List<WordingRule> rules = new ArrayList<>(WordingChecks.prose(pack));
        rules.add(new InjectionMarks());
        return List.copyOf(rules);
    }

    @Override
    public Outcome<Examination> apply(Draft draft) {
        List<Flag> flags = new ArrayList<>();
        Draft plain = asides.without(draft);
        List<Told> claims = Told.all(plain);
        for (EvidenceRule rule : evidence) {
            flags.addAll(rule instanceof ClaimCheck check ? check.look(claims) : rule.look(plain));
        }
        Map<Passage, List<Flag>> known = new HashMap<>();
        for (Claim claim : draft.claims()) {
            boolean negating = claim.field() == Field.NOT_PROVEN;
            Passage words = new Passage("", claim.text(), null, negating, false);
            known.computeIfAbsent(words, this::wording)
                    .forEach(flag -> flags.add(flag.on(claim.id())));
        }
        return new Outcome.Made<>(new Examination(draft, flags));
    }

    /** The remarks on words that may stand in several claims. */
    private List<Flag> wording(Passage passage) {
        List<Flag> flags = new ArrayList<>();
        wording.forEach(rule -> flags.addAll(rule.look(passage)));
        return flags;
    }
}
