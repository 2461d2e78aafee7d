package org.evidenceatlas.stage.draft;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.draft.Scribe.Said;
import org.evidenceatlas.stage.draft.read.Material;
import org.evidenceatlas.stage.draft.say.Explained;
import org.evidenceatlas.stage.draft.say.Retelling;
import org.evidenceatlas.stage.draft.say.Soundness;
import org.evidenceatlas.text.GradeLevel;
import org.evidenceatlas.text.Role;
import org.evidenceatlas.text.Sentence;
import org.evidenceatlas.text.Sentences;

/**
 * The plain summary in up to four sentences: what was asked, who took part, what was found, and
 * what it does not show. Of the sentences that could stand in each place those are taken that
 * together tell the most and ask for the fewest years of school. Immutable; safe between threads.
 */
final class PlainSummary {
    private static final int MOST = 4;
    private static final int RESULTS = 6;
    private static final int OPENINGS = 8;

    /** No sentence is longer than this many words, an explanation in brackets included. */
    static final int LONGEST = 22;

    /** The grade at which a text is plain enough, and the one that it must not go above. */
    private static final double PLAIN = 8.5;

    private static final double HARD = 9.8;

    /** What it costs to leave the result to the headings below. */
    private static final double UNTOLD = 16;

    /** The same of a trial, whose result people act on: hard words are the lesser evil. */
    private static final double TRIAL_UNTOLD = 40;

    /** What each word too many costs: more than anything that may be left out for it. */
    private static final double TOO_LONG = 100;

    /** What it costs not to say who took part, where that is known. */
    private static final double NOBODY = 7;

    private final Explained.Lexicon lexicon;
    private final GradeLevel level;

    PlainSummary(Pack pack, Explained.Lexicon lexicon) {
        this.lexicon = lexicon;
        this.level = new GradeLevel(pack.condition().everyName());
    }

    /** A sentence for one place, and what is lost by taking it rather than the best one. */
    private record Choice(Said said, double loss, int sentences) {
        Choice(Said said, double loss) {
            this(said, loss, Sentences.of(said.text()).size());
        }
    }

    /** Sentences for all places, with what taking them costs. */
    private record Plan(List<Said> sentences, double cost) {}

    /** Writes it; what the study does not prove must stand already. */
    void write(Material material, Scribe scribe) {
        List<Choice> openings = openings(material);
        List<Choice> who =
                Opening.people(material).stream().map(said -> new Choice(said, 0)).toList();
        GradeLevel.Reader reader = level.reader();
        List<List<Choice>> results = results(material);
        List<List<Choice>> limits = limits(scribe);
        Plan best = new Plan(List.of(), Double.MAX_VALUE);
        for (Choice opening : openings) {
            for (List<Choice> told : results) {
                for (List<Choice> limit : limits) {
                    List<Choice> all = new ArrayList<>(List.of(opening));
                    all.addAll(told);
                    all.addAll(limit);
                    best = better(best, who, all, reader);
                    best = who.isEmpty() ? best : better(best, List.of(), all, reader);
                }
            }
        }
        best.sentences().forEach(said -> scribe.said(Field.PLAIN_SUMMARY, said));
    }

    /** The better of a plan and another, which tells who took part after its first sentence. */
    private Plan better(
            Plan best, List<Choice> who, List<Choice> choices, GradeLevel.Reader reader) {
        double loss =
                choices.stream().mapToDouble(Choice::loss).sum() + (who.isEmpty() ? NOBODY : 0);
        List<Choice> all = new ArrayList<>(choices);
        all.addAll(1, who);
        int sentences = all.stream().mapToInt(Choice::sentences).sum();
        if (loss >= best.cost() || sentences > MOST) {
            return best;
        }
        List<Said> told = all.stream().map(Choice::said).toList();
        double cost = loss + hardness(told, reader);
        return cost < best.cost() ? new Plan(told, cost) : best;
    }

    /** Said where the result is too hard to be told in so few words. */
    private static Said below() {
        return Said.drawn(
                "The main result is told below, as it takes harder words.",
                StatedRule.BELOW.by("no short form of it is plain", List.of()));
    }

    /** What it costs that the sentences, explained as they will be, are hard to read. */
    private double hardness(List<Said> sentences, GradeLevel.Reader reader) {
        Explained reading = new Explained(lexicon);
        StringBuilder text = new StringBuilder();
        double cost = 0;
        for (Said said : sentences) {
            String told = reading.of(said.text(), 2, LONGEST);
            for (Sentence sentence : Sentences.of(told)) {
                cost += TOO_LONG * Math.max(0, Soundness.words(sentence.text()) - LONGEST);
            }
            text.append(told).append(' ');
        }
        double grade = reader.of(text.toString());
        return cost + 2 * Math.max(0, grade - PLAIN) + 8 * Math.max(0, grade - HARD);
    }

    private static List<Choice> openings(Material material) {
        List<Choice> openings = new ArrayList<>();
        for (Said said : Opening.aims(material)) {
            double loss = openings.size();
            for (String brief : Brief.ofAim(said.text())) {
                openings.add(new Choice(new Said(brief, said.spans(), null), loss));
                loss += 0.2;
            }
            if (openings.size() >= OPENINGS) {
                break;
            }
        }
        openings.add(new Choice(Opening.about(material), openings.isEmpty() ? 0 : 4));
        return openings;
    }

    /** One result, or two where there is room; none where none can be told plainly. */
    private static List<List<Choice>> results(Material material) {
        List<Retelling> told =
                Findings.isPlan(material)
                        ? List.of()
                        : Findings.telling(material.results(), RESULTS);
        int best = told.stream().mapToInt(Retelling::score).max().orElse(0);
        List<Choice> single = new ArrayList<>();
        for (Retelling one : told) {
            double loss = 1.2 * (best - one.score());
            for (String brief : Brief.of(one.text())) {
                single.add(new Choice(Said.reports(brief, material.span(one)), loss));
                loss += 0.5;
            }
        }
        List<List<Choice>> all = new ArrayList<>();
        if (single.isEmpty()) {
            return List.of(List.of());
        }
        single.forEach(one -> all.add(List.of(new Choice(one.said(), one.loss() + 2))));
        for (Choice first : single) {
            for (Choice second : single) {
                if (start(first) < start(second)) {
                    double loss = Math.min(first.loss(), second.loss());
                    double more = missesNull(material, first, second) ? 2 : 0;
                    Choice rest = new Choice(second.said(), more);
                    all.add(List.of(new Choice(first.said(), loss), rest));
                }
            }
        }
        if (material.in(Role.RESULTS).isEmpty() && material.in(Role.CONCLUSION).isEmpty()) {
            return all;
        }
        double untold = material.facts().isTrial() ? TRIAL_UNTOLD : UNTOLD;
        all.add(List.of(new Choice(below(), untold)));
        return all;
    }

    private static int start(Choice choice) {
        return choice.said().spans().get(0).start();
    }

    /** A trial or review that also found nothing on a point says so, where there is room. */
    private static boolean missesNull(Material material, Choice first, Choice second) {
        boolean weighs =
                material.facts().isTrial() || material.facts().is(StudyDesign.SYSTEMATIC_REVIEW);
        boolean some = material.results().stream().anyMatch(one -> isNull(one.text()));
        return weighs && some && !isNull(first.said().text()) && !isNull(second.said().text());
    }

    private static boolean isNull(String text) {
        return text.contains("o clear ") || text.contains("not clearly ");
    }

    /** What it does not show, cut before the reason, which stands under its own heading. */
    private static List<List<Choice>> limits(Scribe scribe) {
        List<List<Choice>> limits = new ArrayList<>();
        for (Claim claim : scribe.in(Field.NOT_PROVEN)) {
            String text = claim.text();
            int reason = text.indexOf(": ");
            String brief = reason < 0 ? text : text.substring(0, reason) + ".";
            if (Soundness.words(brief) <= LONGEST) {
                limits.add(List.of(new Choice(Said.again(claim, brief), 2 * limits.size())));
            }
        }
        return limits.isEmpty() ? List.of(List.of()) : limits;
    }
}
