package org.evidenceatlas.stage.draft.say;

import java.util.List;
import java.util.Set;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/**
 * Says common kinds of results anew: who had more or less of what than whom, what went together
 * with what, and where no clear difference was found. A clause that fits none stays as it is.
 */
final class Frames {
    private static final String MORE =
            "(higher|lower|greater|more|fewer|less|longer|shorter|worse|better|poorer|larger|smaller"
                    + "|slower|faster|stronger|weaker)";
    private static final String COMPARED =
            "(?:,? ?(?:when |as )?compared (?:to|with|against)|,? relative to|,? versus|,? vs\\.?|,? in"
                    + " comparison (?:to|with|of)|,? than)(?: (?:in|among|for|the|that in|those in|those"
                    + " of|those with|those))??";

    private record Frame(Pattern pattern, String said) {}

    private static final List<Frame> ALL =
            List.of(
                    // X was higher in A compared with B
                    frame(
                            "^([^,;:]{3,100}?) (was|were) "
                                    + MORE
                                    + " (in|among|for) ([^,;:]{3,90}?)"
                                    + COMPARED
                                    + " (?:in |among )?([^,;:]{3,80})$",
                            "$1 $2 $3 $4 $5 than in $6"),
                    // Compared with B, A had higher X
                    frame(
                            "^(?:When c|As c|C)ompared (?:to|with) ([^,;:]{3,80}), ([^,;:]{3,80}?)"
                                    + " (?:had|showed|exhibited|displayed|demonstrated|reported"
                                    + "|experienced|presented(?: with)?) (?:an? )?"
                                    + MORE
                                    + " ([^,;:]{3,90})$",
                            "$2 had $3 $4 than $1"),
                    // A showed higher X compared with B
                    frame(
                            "^([^,;:]{3,80}?) (?:had|showed|exhibited|displayed|demonstrated|reported"
                                    + "|experienced|presented(?: with)?) (an? |)"
                                    + MORE
                                    + " ([^,;:]{3,90}?)"
                                    + COMPARED
                                    + " ([^,;:]{3,80})$",
                            "$1 had $2$3 $4 than $5"),
                    frame(
                            "^[Tt]here (?:was|were) no clear differences? in ([^,;:]{3,100}?) between"
                                    + " ([^;:]{3,100})$",
                            "No clear difference in $1 was found between $2"),
                    frame(
                            "^(?:No|no) clear differences? (?:was|were) (?:found|observed|seen|detected"
                                    + "|noted|identified)(?: in ([^,;:]{3,100}?))? between ([^;:]{3,100})$",
                            "No clear difference in $1 was found between $2"),
                    frame(
                            "^[Tt]here (?:was|were) no (?:clear )?(association|correlation"
                                    + "|relationship)s? between ([^;:]{3,120})$",
                            "No clear link was found between $2"),
                    frame(
                            "^[Nn]o (?:clear )?(association|correlation|relationship)s? (?:was|were)"
                                    + " (?:found|observed|seen|detected|noted|identified) between"
                                    + " ([^;:]{3,120})$",
                            "No clear link was found between $2"),
                    frame(
                            "^([^,;:]{3,90}?) (?:was not|were not|did not) (?:clearly )?"
                                    + "(?:associated|correlated|correlate|associate) with"
                                    + " ([^;:]{3,110})$",
                            "No clear link was found between $1 and $2"),
                    frame(
                            "^[Aa] positive (?:correlation|association|relationship) (?:was (?:found|seen"
                                    + "|observed|identified) )?between ([^,;:]{3,80}?) and"
                                    + " ([^,;:]{3,80}?)(?: was (?:found|seen|observed|identified))?$",
                            "Higher $1 went together with higher $2"),
                    frame(
                            "^[Aa] (?:negative|inverse) (?:correlation|association|relationship) (?:was"
                                    + " (?:found|seen|observed|identified) )?between ([^,;:]{3,80}?) and"
                                    + " ([^,;:]{3,80}?)(?: was (?:found|seen|observed|identified))?$",
                            "Higher $1 went together with lower $2"),
                    frame(
                            "^([^,;:]{3,90}?) (?:(?:was|were) )?positively (?:correlated|associated) with"
                                    + " ([^,;:]{3,90})$",
                            "Higher $1 went together with higher $2"),
                    frame(
                            "^([^,;:]{3,90}?) correlated positively with ([^,;:]{3,90})$",
                            "Higher $1 went together with higher $2"),
                    frame(
                            "^([^,;:]{3,90}?) (?:(?:was|were) )?(?:negatively|inversely)"
                                    + " (?:correlated|associated) with ([^,;:]{3,90})$",
                            "Higher $1 went together with lower $2"),
                    frame(
                            "^([^,;:]{3,90}?) correlated (?:negatively|inversely) with ([^,;:]{3,90})$",
                            "Higher $1 went together with lower $2"));

    /** What cannot follow "higher": counts, opposites, comparatives, determiners. */
    private static final Pattern ODD_HIGHER =
            Pattern.compile(
                    "[Hh]igher (?:the |an? )?(?:[Hh]igher|[Ll]ower|[Ii]ncreased|[Rr]educed|[Dd]ecreased"
                            + "|[Pp]oorer|[Ww]orse|[Bb]etter|[Gg]reater|[Ll]ess|[Ll]onger|[Hh]igh|[Ll]ow"
                            + "|[Aa]ll|[Bb]oth|[Nn]either|[Mm]ore|[Ff]emale|[Mm]ale|[Pp]atients|[Pp]eople"
                            + "|[Bb]eing|[Hh]aving|[Pp]oor|[Ll]ack|[Nn]o|[Oo]nly|[Cc]hanges?"
                            + "|[Ii]mpaired|[Ss]evere|[Dd]ifferences?|[Nn]one|[Tt]hese|[Tt]his|[Ee]ach)\\b"
                            + "|lower (?:the |an? )?(?:lower|higher|increased|reduced|better|worse|greater"
                            + "|both|poorer|changes?|being|having|all)\\b");

    /** "Higher levels were reduced and went together": the subject holds a verb of its own. */
    private static final Pattern STATES_TWICE =
            Pattern.compile("^Higher [^.]*\\b(?:was|were|is|are|had|did) [^.]*went together");

    private Frames() {}

    private static Frame frame(String pattern, String said) {
        return new Frame(Pattern.compile(pattern), said);
    }

    /** The clause said anew, or as it is; without a full stop. */
    static String said(String clause) {
        for (Frame frame : ALL) {
            Matcher found = frame.pattern().matcher(clause);
            if (found.find()) {
                boolean moved = !frame.said().startsWith("$1");
                String from = moved ? lowerFirst(clause) : clause;
                Matcher again = frame.pattern().matcher(from);
                String told =
                        again.find()
                                ? again.replaceFirst(frame.said())
                                : found.replaceFirst(frame.said());
                if (fits(told)) {
                    return noArticle(told);
                }
            }
        }
        return clause;
    }

    private static boolean fits(String told) {
        return !ODD_HIGHER.matcher(told).find()
                && !STATES_TWICE.matcher(told).find()
                && !told.contains(" in  was")
                && !told.contains("difference in was");
    }

    private static String noArticle(String told) {
        String text = told.replace("than in in ", "than in ").replace("than than ", "than ");
        if (text.startsWith("Higher ")) {
            text = "Higher " + lowerFirst(text.substring(7));
        }
        return text.replace("Higher the ", "Higher ")
                .replace("Higher an ", "Higher ")
                .replace("Higher a ", "Higher ")
                .replace("with higher the ", "with higher ")
                .replace("with lower the ", "with lower ")
                .replace("between No ", "between ");
    }

    /** The words of two letters that are no names or abbreviations ("Hp" may be one). */
    private static final Set<String> SHORT_WORDS =
            Set.of(
                    "In", "On", "At", "By", "Of", "To", "As", "An", "It", "If", "Is", "No", "We",
                    "Up", "So", "Or", "Be", "My");

    /** Peoples and persons whose names stay tall. */
    private static final Set<String> NAMES =
            Set.of(
                    "American",
                    "Asian",
                    "African",
                    "Australian",
                    "Brazilian",
                    "British",
                    "Canadian",
                    "Chinese",
                    "Cochrane",
                    "Covid",
                    "Danish",
                    "Dutch",
                    "English",
                    "European",
                    "Finnish",
                    "French",
                    "German",
                    "Greek",
                    "Hispanic",
                    "Indian",
                    "Irish",
                    "Israeli",
                    "Italian",
                    "Japanese",
                    "Korean",
                    "Mendelian",
                    "Norwegian",
                    "Omicron",
                    "Polish",
                    "Portuguese",
                    "Russian",
                    "Spanish",
                    "Swedish",
                    "Swiss",
                    "Turkish");

    /** The text with a small first letter, where its first word is an ordinary one. */
    static String lowerFirst(String text) {
        int space = text.indexOf(' ');
        String first = space < 0 ? text : text.substring(0, space);
        String word = first.endsWith(",") ? first.substring(0, first.length() - 1) : first;
        boolean ordinary =
                word.length() > 1
                        && Character.isUpperCase(word.charAt(0))
                        && word.chars().skip(1).allMatch(c -> Character.isLowerCase(c) || c == '-')
                        && (word.length() > 2 || SHORT_WORDS.contains(word))
                        && !NAMES.contains(word)
                        && !text.startsWith("Long COVID");
        boolean article = first.equals("A");
        return ordinary || article
                ? Character.toLowerCase(text.charAt(0)) + text.substring(1)
                : text;
    }
}
