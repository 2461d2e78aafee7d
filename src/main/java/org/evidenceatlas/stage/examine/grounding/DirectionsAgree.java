package org.evidenceatlas.stage.examine.grounding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.examine.grounding.Directions.Direction;
import org.evidenceatlas.stage.examine.grounding.Directions.Way;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.stage.examine.rule.ReportedCheck;
import org.evidenceatlas.stage.examine.rule.Told;

/** What a claim says went up, down, better or worse, went that way in its spans. */
public final class DirectionsAgree extends ReportedCheck {

    /** Words of state, which carry a direction but do not by themselves tell a result. */
    private static final Pattern SOFT =
            Pattern.compile(
                    "(?i)^(?:high|low|poor\\w*|impair\\w*|suppress\\w*|restrict\\w*|deplet\\w*|"
                            + "blunt\\w*|dampen\\w*)$");

    private static final Pattern INVERSE = Pattern.compile("(?i)\\b(?:negativ|invers)");
    private static final Pattern ALONG =
            Pattern.compile("(?i)\\b(?:correlat|associat|relat|link|positiv)");
    private final Carrying carrying;

    /** The check, with the pack's plain words. */
    public DirectionsAgree(Pack pack) {
        super(
                new About(
                        "numbers.direction",
                        "1",
                        Severity.CRITICAL,
                        "Looks whether words such as higher, fewer, improved or fell stand in the"
                                + " source with the same meaning, because one such word turns a"
                                + " result round.",
                        List.of(
                                "Cortisol was lower in patients. => Cortisol was higher in"
                                        + " patients.",
                                "Fatigue increased. => Fatigue decreased.",
                                "Sleep worsened in both groups. => Sleep improved in both groups."),
                        List.of(
                                "Cortisol was elevated. => Cortisol was higher.",
                                "Fatigue decreased. => There was less fatigue.",
                                "Scores were reduced in patients. => Scores were lower in"
                                        + " patients.")));
        carrying = new Carrying(pack);
    }

    @Override
    protected List<Flag> compare(Told told) {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        String spans = carrying.plainly(told);
        Directions.of(spans).forEach(direction -> ways.add(direction.way()));
        if (told.claim().text().contains("went together with")) {
            together(spans, ways);
        }
        List<Flag> flags = new ArrayList<>();
        for (Direction direction : Directions.of(told.claim().text())) {
            if (!ways.contains(direction.way()) && !SOFT.matcher(direction.word()).find()) {
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
}
