package org.evidenceatlas.stage.examine.told;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.stage.examine.rule.ReportedCheck;
import org.evidenceatlas.stage.examine.rule.Told;

/**
 * How sure a result is and how large it is are two things: a small p value makes no large effect,
 * and a large one no small effect (ASA statement on p values, 2016, principle 5).
 */
public final class SizeApart extends ReportedCheck {
    private static final String OF_CHANGE =
            "(?:lower|higher|better|worse|less|more|longer|shorter|faster|slower|fewer|greater|"
                    + "smaller|larger|weaker|stronger|raised|reduced|increased|decreased|improved|"
                    + "different|impaired|elevated|altered)";
    private static final String CHANGE =
            "(?:difference|change|effect|fall|rise|drop|gain|loss|improvement|increase|decrease|"
                    + "reduction|benefit|impairment|amount|importance|relevance|result)s?";

    /** A change with the verb that says of what size it is. */
    private static final String IS =
            CHANGE
                    + "(?: (?:in|of|between|on|to|for|after|from) [\\w ]{1,40}?)? (?:is|are|was|were)"
                    + " (?:only |very |quite |so |rather |too )?";

    private static final Pattern LARGE =
            Pattern.compile(
                    "(?i)\\b(?:(?:much|far|vastly|hugely|greatly|considerably|substantially|"
                            + "markedly|dramatically|drastically|massively|enormously|strongly|"
                            + "sharply|strikingly|profoundly|a lot|a great deal) "
                            + OF_CHANGE
                            + "|(?:vastly|hugely|greatly|considerably|substantially|markedly|"
                            + "dramatically|drastically|massively|enormously|sharply|strikingly|"
                            + "profoundly)|(?:an? |of )?(?:large|huge|big|massive|great|marked|"
                            + "substantial|considerable|dramatic|striking|important|meaningful|"
                            + "enormous|clinically (?:meaningful|important|relevant|significant)|"
                            + "great clinical) "
                            + CHANGE
                            + "|clinically (?:meaningful|important|relevant|significant)|"
                            + IS
                            + "(?:large|huge|big|massive|great|marked|substantial|considerable|"
                            + "dramatic|striking|enormous|important|meaningful)|(?:important|"
                            + "meaningful|relevant|noticeable|valuable) (?:for|to|in) (?:\\w+ )?(?:daily"
                            + " life|everyday life|patients|people|them|practice)|(?:one|change|difference|"
                            + "gain|fall|effect|improvement|benefit|result)s? (?:that|which) matter(?:s|ed)?|"
                            + "(?:is|are|was|were) (?:\\w+ )?enough to (?:matter|notice|feel|be (?:felt|noticed))|"
                            + "ma(?:kes?|de) an? (?:real |big |great |huge |true |noticeable |lasting |practical )?"
                            + "difference (?:to|in|for))\\b");

    private static final Pattern SMALL =
            Pattern.compile(
                    "(?i)\\b(?:(?:slightly|minimally|marginally|barely|a little|a bit) "
                            + OF_CHANGE
                            + "|(?:slightly|minimally|marginally)|(?:tiny|small|minimal|slight|"
                            + "negligible|trivial) "
                            + CHANGE
                            + "|"
                            + IS
                            + "(?:tiny|small|minimal|slight|negligible|trivial|minute))\\b");

    private static final Pattern LARGE_THERE =
            Pattern.compile(
                    "(?i)\\b(?:much|far|vast|vastly|huge|hugely|great|greatly|considerabl[ey]|"
                            + "substantial\\w*|marked|markedly|dramatic\\w*|drastic\\w*|massive\\w*|"
                            + "enormous\\w*|strong|strongly|sharp|sharply|striking\\w*|profound\\w*|"
                            + "large|larger|big|important\\w*|meaningful\\w*|clinically|a lot|robust\\w*|"
                            + "severe\\w*|major|extreme\\w*|effect sizes?|cohen|hedges|fold|times)\\b");

    private static final Pattern SMALL_THERE =
            Pattern.compile(
                    "(?i)\\b(?:slight\\w*|minimal\\w*|marginal\\w*|barely|little|small\\w*|tiny|"
                            + "negligible|trivial|modest\\w*|mild\\w*|minor|effect sizes?|cohen|"
                            + "hedges|subtle|weak\\w*)\\b");

    private static final Pattern TERM =
            Pattern.compile("(?i)\\b(?:minimal|minimally|minimum) $|\\bwhether [^.;]{0,60}$");

    /** The check. */
    public SizeApart() {
        super(
                new About(
                        "certainty.size",
                        "3",
                        Severity.WARNING,
                        "Looks whether a sentence calls an effect large, important or small where"
                                + " its source only says that it is significant or not: how sure a"
                                + " result is says nothing of its size, or of whether it matters.",
                        List.of(
                                "Pain was significantly lower (p = 0.001). => Pain was much lower.",
                                "The difference was significant. => The difference was clinically"
                                        + " meaningful.",
                                "No significant difference was seen. => Only a tiny difference was"
                                        + " seen."),
                        List.of(
                                "Pain was significantly lower (p = 0.001). => Pain was lower.",
                                "Pain was much lower. => Pain was much lower.",
                                "The MID was 3. => The minimal important difference was 3.",
                                "The effect size was 1.2. => There was a large effect.",
                                "Pain was lower. => Pain was lower; whether by enough to matter is"
                                        + " not stated.")));
    }

    @Override
    protected List<Flag> compare(Told told) {
        List<Flag> flags = new ArrayList<>();
        look(told, LARGE, LARGE_THERE, flags);
        look(told, SMALL, SMALL_THERE, flags);
        return List.copyOf(flags);
    }

    private void look(Told told, Pattern size, Pattern there, List<Flag> flags) {
        Matcher words = size.matcher(told.claim().text());
        if (words.find()
                && !isTerm(told.claim().text().substring(0, words.start()))
                && !there.matcher(told.spans()).find()) {
            flags.add(
                    flag(
                            Looked.at(told.claim(), words.start(), words.end()),
                            "\""
                                    + words.group()
                                    + "\" tells of size, and the words that it rests on do not;"
                                    + " leave the size out, or give the number."));
        }
    }

    /**
     * "Minimal important difference" and "whether it is enough to matter" call nothing important.
     */
    private static boolean isTerm(String before) {
        return TERM.matcher(before).find();
    }
}
