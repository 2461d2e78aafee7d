package org.evidenceatlas.stage.draft.say;

import java.util.List;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/**
 * Says what a review, a view, a guideline or a case report tells, as its authors' statement: what
 * they argue or propose, and else what they write of.
 */
final class Statements {
    private static final String WORK =
            "(?:(?:[Tt]his|[Tt]he|[Oo]ur|[Tt]he present|[Tt]he current|[Hh]ere,? (?:this|our)?|[Ii]n this)"
                    + " ?(?:[\\w-]+ ){0,3}(?:review|paper|article|study|commentary|perspective|report"
                    + "|viewpoint|editorial|overview|guideline|guidance|chapter|essay|letter|statement"
                    + "|case|work|synthesis|series|case report),?(?: we)?|(?:[Hh]ere(?:in)?,? )?[Ww]e"
                    + "|[Tt]he (?:authors|researchers))"
                    + "(?: also| further| then| first| critically| briefly| aims to| aim to| seeks to"
                    + "| thus| therefore| comprehensively| systematically| have| has)*";
    private static final Pattern SAYS =
            Pattern.compile(
                    "^"
                            + WORK
                            + " (argues?|propos(?:es?|ed)|suggests?|hypothesi[sz]es?|recommends?|concludes?"
                            + "|advocates? for|calls? for|posits?|postulates?|contends?|believes?"
                            + "|speculates?) (.*)$");
    private static final Pattern TELLS =
            Pattern.compile(
                    "^"
                            + WORK
                            + " (summari[sz](?:es?|ed)|discuss(?:es|ed)?|explores?d?|examin(?:es?|ed)"
                            + "|review(?:s|ed)?|describ(?:es?|ed)|outlin(?:es?|ed)|consider(?:s|ed)?"
                            + "|compar(?:es?|ed)|focus(?:es|ed)? on|synthesi[sz](?:es?|ed)|address(?:es)?"
                            + "|analy[sz](?:es?|ed)|evaluat(?:es?|ed)|present(?:s|ed)?|report(?:s|ed)?"
                            + "|assess(?:es|ed)?|investigat(?:es?|ed)|delineates?|details?|elucidates?"
                            + "|trac(?:es?|ed)|draws? on|integrates?|collates?|updates?|look(?:s|ed)? at) (.*)$");
    private static final Pattern GIVES =
            Pattern.compile(
                    "^"
                            + WORK
                            + " (?:provides?|offers?|gives?) (an? |the )(?:[\\w-]+,? ){0,3}?"
                            + "(overview|summary|review|synthesis|description|account|update) (of|on) (.*)$");
    private static final Pattern STRESSES =
            Pattern.compile(
                    "^"
                            + WORK
                            + " (?:highlights?|underscores?|emphasi[sz]es?|stress(?:es)?) (that |the"
                            + " |how |clinically |an? )(.*)$");

    private static final Pattern SHOWN =
            Pattern.compile(
                    "^((?:A|The|An) (?:[\\w-]+ )?case of .*?) (?:is|was) (?:presented|reported|described)"
                            + "(?: here)?(.*)$");

    /** Verbs further on that had the paper as their subject. */
    private static final Pattern GOES_ON_E =
            Pattern.compile(
                    "(,| and) (analy[sz]|propos|explor|examin|summari[sz]|outlin|provid|evaluat|describ|compar"
                            + "|emphasi[sz]|guid|conclud)es ");

    private static final Pattern GOES_ON_S =
            Pattern.compile(
                    "(,| and) (highlight|consider|review|offer|suggest|present|discuss|address)(?:e?s) ");

    private Statements() {}

    /** "The authors …" without a full stop; "" where the clause is none of theirs. */
    static String of(String clause) {
        String said = said(clause);
        said = GOES_ON_E.matcher(said).replaceAll("$1 $2e ");
        said = GOES_ON_S.matcher(said).replaceAll("$1 $2 ");
        return said.replace(" identifies ", " identify ");
    }

    private static String said(String clause) {
        Matcher says = SAYS.matcher(clause);
        if (says.matches()) {
            return "The authors " + plural(says.group(1)) + " " + says.group(2);
        }
        Matcher gives = GIVES.matcher(clause);
        if (gives.matches()) {
            return "The authors give "
                    + (gives.group(2).startsWith("o")
                                    || gives.group(2).startsWith("u")
                                    || gives.group(2).startsWith("ac")
                            ? "an "
                            : "a ")
                    + gives.group(2)
                    + " of "
                    + gives.group(4);
        }
        Matcher stresses = STRESSES.matcher(clause);
        if (stresses.matches()) {
            return "The authors "
                    + (stresses.group(1).startsWith("c") ? "report " : "stress ")
                    + stresses.group(1)
                    + stresses.group(2);
        }
        Matcher shown = SHOWN.matcher(clause);
        if (shown.matches()) {
            return "The authors report " + Frames.lowerFirst(shown.group(1)) + shown.group(2);
        }
        Matcher tells = TELLS.matcher(clause);
        return tells.matches()
                ? "The authors " + plural(tells.group(1)) + " " + tells.group(2)
                : "";
    }

    /** Whether they only wish for more work, or stress that it matters. */
    static boolean onlyWishes(String statement) {
        return WISH.matcher(statement).find();
    }

    private static final Pattern WISH =
            Pattern.compile(
                    "^The authors (?:stress the (?:\\w+ )?(?:need|importance|urgen)|(?:call|advocate) for)");

    /** Whether the statement only says what the paper writes about. */
    static boolean onlyNames(String statement) {
        return NAMES_ONLY.matcher(statement).find();
    }

    private static final Pattern NAMES_ONLY =
            Pattern.compile(
                    "^The authors (?:give an? |summari|discuss|explor|examin|review|describ|outlin|consider"
                            + "|compar|focus|synthesi|address|analy|evaluat|present|assess|investigat"
                            + "|delineat|detail|elucidat|trac|draw|integrat|collat|updat|look)");

    private static String plural(String verb) {
        List<String> words = List.of(verb.split(" ", 2));
        String first = words.get(0);
        String bare = first;
        if (first.endsWith("sses") || first.endsWith("cuses")) {
            bare = first.substring(0, first.length() - 2);
        } else if (first.endsWith("s") && !first.endsWith("ss") && !first.endsWith("cus")) {
            bare = first.substring(0, first.length() - 1);
        }
        return words.size() > 1 ? bare + " " + words.get(1) : bare;
    }
}
