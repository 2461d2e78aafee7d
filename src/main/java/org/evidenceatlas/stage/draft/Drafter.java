package org.evidenceatlas.stage.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.Rule;
import org.evidenceatlas.stage.Stage;
import org.evidenceatlas.stage.draft.derive.DerivedRules;
import org.evidenceatlas.stage.draft.read.Material;
import org.evidenceatlas.stage.draft.say.Reteller;

/**
 * The built-in drafter: says in short plain claims what a study did, what it found and what it does
 * not prove. Needs no network and no model; the same study gives the same draft. Safe between
 * threads.
 */
public final class Drafter implements Stage<Classification, Draft> {
    private static final String VERSION = "16";
    private static final String NAME = "builtin " + VERSION;
    private final Pack pack;
    private final Reteller.Words words;
    private final PlainSummary summary;

    /** A drafter with the words, definitions and editorial text of a pack. */
    public Drafter(Pack pack) {
        this.pack = pack;
        this.words = new Reteller.Words(pack);
        this.summary = new PlainSummary(pack, words.lexicon());
    }

    @Override
    public String name() {
        return "draft";
    }

    @Override
    public String version() {
        return VERSION + "+" + pack.hash();
    }

    /** Every rule that derives a sentence, for /methodology. */
    public List<Rule> rules() {
        List<Rule> all = new ArrayList<>(StatedRule.ALL);
        all.addAll(DerivedRules.ALL);
        return all;
    }

    @Override
    public Outcome<Draft> apply(Classification study) {
        if (!study.study().text().hasAbstract()) {
            return new Outcome.Made<>(new Draft(study, NAME, true, List.of()));
        }
        return new Outcome.Made<>(draft(study, NAME, written(study)));
    }

    /** A claim that somebody else reports, with the words of the source that it rests on. */
    public record Reported(Field field, String text, List<Span> spans) {}

    /**
     * The draft of a study in which somebody else reports what it found, while all that is drawn or
     * editorial stays as the rules have it.
     *
     * @param drafter who wrote it, as a draft names it
     * @param reported claims of {@link #reportable()} fields
     */
    public Draft reporting(Classification study, String drafter, List<Reported> reported) {
        return draft(study, drafter, Retold.with(reported, written(study)));
    }

    /** The fields in which somebody else may report. */
    public static Set<Field> reportable() {
        return Retold.REPORTABLE;
    }

    /** What this drafter is called on a page. */
    public String called() {
        return NAME;
    }

    private Draft draft(Classification study, String drafter, Scribe scribe) {
        return new Draft(study, drafter, false, Explanations.in(scribe.all(), words.lexicon()));
    }

    private Scribe written(Classification study) {
        Material material = Material.of(study, pack, words);
        Scribe scribe = new Scribe();
        if (study.study().status().isWithdrawn()) {
            Withdrawal.write(material, scribe);
        } else {
            write(material, scribe);
        }
        return scribe;
    }

    private void write(Material material, Scribe scribe) {
        Withdrawal.note(material, scribe);
        scribe.drawn(DerivedRules.of(Field.NOT_PROVEN), material, 4);
        scribe.drawn(DerivedRules.of(Field.QUESTIONS), material, 4);
        scribe.drawn(DerivedRules.of(Field.STRENGTHS), material, 4);
        Findings.write(material, scribe);
        scribe.drawn(DerivedRules.of(Field.LIMITATIONS), material, 6);
        scribe.drawn(DerivedRules.of(Field.CAUTION), material, 5);
        Caution.editorial(material, scribe);
        Reasons.write(material, scribe);
        summary.write(material, scribe);
        AdvancedSummary.write(material, scribe);
        ShortForms.write(material, scribe);
    }
}
