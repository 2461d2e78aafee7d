package org.evidenceatlas.stage.draft.say;

import java.util.List;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/** Gives a conclusion to those who drew it, with the strength of their own verb. */
final class Attribution {
    private record Opening(Pattern pattern, String said) {}

    private static final String WHAT =
            "(?:(?:[Tt]he|[Tt]hese|[Oo]ur|[Tt]his|[Ss]uch)(?: [\\w-]+){0,3} (?:findings?|results?|data"
                    + "|study|observations?|analys[ei]s|review|evidence|work|insights|report|case"
                    + "|trial|meta-analysis|paper|article)|[Ff]indings|[Rr]esults|[Dd]ata|[Ww]e|[Ii]t)";

    private static final List<Opening> OPENINGS =
            List.of(
                    opening(
                            WHAT
                                    + " (?:[a-z]+ly )?(?:suggests?|suggested|propose|proposes|hypothesi[sz]e|speculate) that ",
                            "The authors suggest that "),
                    opening(
                            WHAT
                                    + " (?:further |also )?(?:may|might|could) (?:suggest|indicate) that ",
                            "The authors suggest that "),
                    opening(
                            WHAT
                                    + " (?:[a-z]+ly )?(?:conclude|concluded|concludes|indicates?|indicated|shows?|showed|demonstrates?|demonstrated|confirms?|confirmed|reveals?|revealed|found|finds|find|establish(?:es)?|provides? evidence|highlights?|underscores?|emphasi[sz]es?) that ",
                            "The authors conclude that "),
                    opening(
                            WHAT
                                    + " (?:[a-z]+ly )?supports? the (?:view|idea|notion|hypothesis|concept) that ",
                            "The authors say the results support the idea that "),
                    opening(
                            WHAT
                                    + " (?:also |further )?(?:highlights?|underscores?|underlines?|emphasi[sz]es?|stress(?:es)?|points? to|reinforces?|supports?) (?:both |also )?(?:the|an?) (?:need|urgent need|critical need|necessity) (for|to) ",
                            "The authors see a need $1 "),
                    opening(
                            WHAT
                                    + " (?:also |further )?(?:highlights?|underscores?|underlines?|emphasi[sz]es?|stress(?:es)?) the (?:clinical |critical |crucial )?(importance|value|role|potential) of ",
                            "The authors stress the $1 of "),
                    opening(
                            WHAT + " (?:also |further )?(?:suggests?|indicates?) (an?|the) ",
                            "The authors say the results point to $1 "),
                    opening(
                            WHAT + " (?:also |further )?supports? (an?|the) ",
                            "The authors say the results support $1 "),
                    opening("^[Ww]e (?:strongly )?recommend (?:that )?", "The authors recommend "),
                    opening("^[Ww]e propose (an?|the) ", "The authors propose $1 "));

    private static final Pattern LEFT_ALONE =
            Pattern.compile(
                    "^(?:We|Our|This|These|It|They|Such|To our|There|If|Although|While|Whereas|Despite"
                            + "|Given|Because|Since|By|Using|Future|Further|More|Larger|Limitations?"
                            + "|Additional|To|With|Here|Both|Finally|Its|Their)\\b");
    private static final Pattern FURTHER =
            Pattern.compile(
                    "^((?:Further|Future|More|Larger|Additional)[^,;:]{0,60}?(?:research|stud(?:y|ies)"
                            + "|trials?|work|investigations?|validation)) (?:is|are) (?:still )?(?:needed"
                            + "|required|warranted|necessary)(.*)$");

    private Attribution() {}

    private static Opening opening(String pattern, String said) {
        return new Opening(
                Pattern.compile(pattern.startsWith("^") ? pattern : "^" + pattern), said);
    }

    /** What has been so before the paper is told in it, and no conclusion from it. */
    private static final Pattern PERFECT = Pattern.compile("\\b(?:has|have) been\\b");

    /** "The authors conclude that …", without a full stop; "" where it cannot be said well. */
    static String of(String clause) {
        for (Opening opening : OPENINGS) {
            Matcher found = opening.pattern().matcher(clause);
            if (found.find()) {
                String rest = clause.substring(found.end());
                String start = opening.said();
                if (found.groupCount() > 0 && found.group(1) != null) {
                    start = start.replace("$1", found.group(1));
                }
                String said = start + (start.endsWith("that ") ? Frames.lowerFirst(rest) : rest);
                return start.startsWith("The authors s") ? brief(said) : said;
            }
        }
        Matcher further = FURTHER.matcher(clause);
        if (further.find()) {
            return "The authors say that "
                    + Frames.lowerFirst(further.group(1))
                    + " is needed".replace("is", plural(further.group(1)) ? "are" : "is")
                    + further.group(2);
        }
        if (LEFT_ALONE.matcher(clause).find()
                || PAPER.matcher(clause).find()
                || !Soundness.hasVerb(clause)) {
            String stated = Statements.of(clause);
            return Statements.onlyNames(stated) ? "" : stated;
        }
        if (OWN_DOING.matcher(clause).find()) {
            return "";
        }
        String verb = PERFECT.matcher(clause).find() ? "write" : "conclude";
        return "The authors "
                + verb
                + " that "
                + Frames.lowerFirst(clause).replace(" we ", " they ");
    }

    /** What was done or calculated is no conclusion. */
    private static final Pattern OWN_DOING =
            Pattern.compile(
                    "^(?:[Tt]he researchers|[Ww]e|[A-Z][\\w']* correlation|[Rr]egression|[Cc]orrelation) ");

    /** A sentence on the paper itself draws no conclusion. */
    private static final Pattern PAPER =
            Pattern.compile(
                    "\\b(?:this|the present|the current|our) (?:review|article|paper|commentary|manuscript)\\b");

    private static final Pattern MORE_WORK =
            Pattern.compile(
                    "^The authors see a need (?:for|to)\\b.*\\b(?:research|studies|trials|investigations?)\\b.*$");
    private static final Pattern SECOND =
            Pattern.compile(
                    " and (?:also )?(?:supports?|highlights?|suggests?|provides?|indicates?|calls?|underscores?"
                            + "|demonstrates?|offers?|reinforces?)\\b.*$");

    /** One thing that they ask for or stress, not a string of them. */
    private static String brief(String said) {
        String one = SECOND.matcher(said).replaceFirst("");
        boolean wordy = Soundness.words(one) > 14;
        return wordy && MORE_WORK.matcher(one).matches()
                ? "The authors see a need for research"
                : one;
    }

    private static boolean plural(String subject) {
        return subject.endsWith("s");
    }
}
