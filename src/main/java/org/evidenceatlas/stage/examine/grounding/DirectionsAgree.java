package org.evidenceatlas.stage.examine.grounding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.examine.grounding.Directions.Direction;
import org.evidenceatlas.stage.examine.grounding.Directions.Way;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.Ground;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.stage.examine.rule.Question;
import org.evidenceatlas.stage.examine.rule.ReportedCheck;
import org.evidenceatlas.stage.examine.rule.Told;
import org.evidenceatlas.text.Words;

/** What a claim says went up, down, better or worse, went that way in its spans. */
public final class DirectionsAgree extends ReportedCheck {

    /** Words of state, which carry a direction but do not by themselves tell a result. */
    private static final Pattern SOFT =
            Pattern.compile(
                    "(?i)^(?:high|low|most|least|majority|minority|older|younger|above|exceed\\w+|below"
                            + "|protective|risk|earlier|sooner|later|gained|lost|recover\\w*|slowly|slowed|lighter|heavier|poor\\w*|impair\\w*|suppress\\w*|restrict\\w*|deplet\\w*|"
                            + "blunt\\w*|dampen\\w*)$");

    private static final Pattern INVERSE = Pattern.compile("(?i)\\b(?:negativ|invers)");
    private static final Pattern ALONG =
            Pattern.compile("(?i)\\b(?:correlat|associat|relat|link|positiv)");

    /** What claims rest on, with its plain words, and which directions it states. */
    private record Source(
            String text, List<Words.Word> words, List<Direction> stated, Set<Way> also) {
        static Source of(String text) {
            return new Source(text, Words.of(text), Directions.of(text), Directions.also(text));
        }
    }

    private final Question<Ground, Source> sources;

    /** The check, with the pack's plain words. */
    public DirectionsAgree(Carrying carrying) {
        super(
                new About(
                        "numbers.direction",
                        "4",
                        Severity.CRITICAL,
                        "Looks whether words such as higher, fewer, improved or fell stand in the"
                                + " source with the same meaning, and of the same thing, because one"
                                + " such word turns a result round.",
                        List.of(
                                "Cortisol was lower in patients. => Cortisol was higher in"
                                        + " patients.",
                                "Fatigue increased. => Fatigue decreased.",
                                "Pain deepened. => Pain eased.",
                                "Sleep worsened in both groups. => Sleep improved in both groups.",
                                "Cortisol was lower in patients, and pain was higher in controls."
                                        + " => Cortisol was higher in patients.",
                                "Sleep was positively associated with mood. => Sleep was negatively"
                                        + " linked with mood.",
                                "Pain was the most common symptom. => Pain was the least common"
                                        + " symptom."),
                        List.of(
                                "Cortisol was elevated. => Cortisol was higher.",
                                "Fatigue decreased. => There was less fatigue.",
                                "Pressure dropped. => Pressure fell.",
                                "Pain deepened. => Pain got worse.",
                                "Reactions were slower. => They reacted more slowly.",
                                "Scores were reduced in patients. => Scores were lower in"
                                        + " patients.")));
        sources = new Question<>(ground -> Source.of(carrying.plainly(ground)));
    }

    @Override
    protected List<Flag> compare(Told told) {
        List<Direction> said = Directions.of(told.claim().text());
        if (said.isEmpty()) {
            return List.of();
        }
        Source source = sources.of(told.ground());
        Set<Way> ways = EnumSet.noneOf(Way.class);
        source.stated().forEach(direction -> ways.add(direction.way()));
        ways.addAll(source.also());
        if (told.claim().text().contains("went together with")) {
            together(source.text(), ways);
        }
        List<Flag> flags = new ArrayList<>();
        Turned turned = new Turned(told.claim().text(), source);
        for (Direction direction : said) {
            boolean soft = SOFT.matcher(direction.word()).find();
            boolean missing = !soft && !ways.contains(direction.way());
            if (missing || turned.isTurned(direction)) {
                flags.add(
                        flag(
                                Looked.at(told.claim(), direction.start(), direction.end()),
                                "\""
                                        + direction.word()
                                        + "\" says a direction that the words it rests on do not"
                                        + " say; use the source's direction."));
            }
        }
        return List.copyOf(flags);
    }

    /** "More of one went together with less of the other" retells an inverse correlation. */
    private static void together(String spans, Set<Way> ways) {
        if (ALONG.matcher(spans).find()) {
            ways.add(Way.UP);
        }
        if (INVERSE.matcher(spans).find()) {
            ways.add(Way.UP);
            ways.add(Way.DOWN);
        }
    }

    /**
     * Whether a direction in a claim is turned round: where its neighbours stand in the source, the
     * source says the opposite. Not thread-safe.
     */
    private static final class Turned {
        private static final int NEAR = 5;
        private static final int BESIDE = 2;

        /** The next word of weight on a side shows that it is the same thing. */
        private static final int ALIKE = 3;

        private static final int AHEAD = 2;
        private final List<Words.Word> claim;
        private final List<Words.Word> source;
        private final List<Direction> stated;

        Turned(String claim, Source source) {
            this.claim = Words.of(claim);
            this.source = source.words();
            this.stated = source.stated();
        }

        boolean isTurned(Direction told) {
            int agrees = best(told, told.way());
            int turned = best(told, told.way().opposite());
            return turned >= ALIKE && turned >= agrees + AHEAD;
        }

        private int best(Direction told, Way way) {
            int best = 0;
            for (Direction one : stated) {
                if (one.way() == way) {
                    best = Math.max(best, alike(told, one));
                }
            }
            return best;
        }

        /** 0 where no neighbour is the same. */
        private int alike(Direction told, Direction one) {
            List<List<String>> here = around(claim, at(claim, told));
            List<List<String>> there = around(source, at(source, one));
            int beside = 0;
            int shared = 0;
            for (int side = 0; side < 2; side++) {
                List<String> near = here.get(side);
                List<String> stands = there.get(side);
                boolean same =
                        !near.isEmpty()
                                && !stands.isEmpty()
                                && near.getFirst().equals(stands.getFirst());
                beside += same ? BESIDE : 0;
                Set<String> both = new HashSet<>(near);
                both.retainAll(stands);
                shared += both.size();
            }
            return beside == 0 ? 0 : beside + shared;
        }

        private static int at(List<Words.Word> words, Direction direction) {
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).start() == direction.start()) {
                    return i;
                }
            }
            throw new IllegalStateException("No word at " + direction.start() + ": " + direction);
        }

        /** The words of weight before and behind a place, the nearest first. */
        private static List<List<String>> around(List<Words.Word> words, int at) {
            List<List<String>> sides = new ArrayList<>();
            for (int step = -1; step <= 1; step += 2) {
                List<String> keys = new ArrayList<>();
                for (int i = at + step;
                        i >= 0 && i < words.size() && keys.size() < NEAR;
                        i += step) {
                    if (!Frame.isLight(words.get(i))) {
                        keys.add(words.get(i).key());
                    }
                }
                sides.add(keys);
            }
            return sides;
        }
    }
}
