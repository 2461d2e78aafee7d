package org.evidenceatlas.stage.classify.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evidenceatlas.model.fulltext.FullText;
import org.evidenceatlas.pack.CaseDefinition;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Piece;

/**
 * Tells which of the definitions of one body is meant where a sentence names the body alone: "CDC
 * criteria", "the NICE guideline". It is told by a year beside the name; else by the list of
 * references, where one alone of them is cited; else by the rest of the paper, where one alone of
 * them is named. Thread-safe.
 */
final class BodyReader {
    private static final String CDC =
            "(?:\\bCDC\\b|\\bcent(?:er|re)s? for disease control(?: and prevention)?(?: \\(CDC\\))?)";
    private static final String NICE =
            "(?:\\bNICE\\b|\\bnational institute for health and care excellence"
                    + "(?: \\(NICE\\))?)";

    /** Where the CDC shows it too, what is named beside it is another: the one of 1994. */
    private static final int ALSO_SHOWN = 2015;

    private static final int STANDING = 1994;
    private static final Pattern OTHER_ILLNESS =
            Pattern.compile(
                    "(?i)^[^.;,]{0,40}\\b(?:on|for) (?:depress|anx|sleep|insom|obes|diabet|asthma|pain"
                            + "|headache|weight|infect|blood|heart|COPD|cancer|mental|econom|health tech)");

    /**
     * A guideline also says how to treat: only what stands close tells that people entered by it.
     */
    private static final Pattern ENTRY =
            Pattern.compile(
                    "(?i)\\b(?:diagnos\\w*|met|meet\\w*|fulfil\\w*|satisf\\w+|confirm\\w*|includ\\w*|recruit\\w*"
                            + "|eligib\\w*|select\\w*|defin\\w*|criteri(?:a|on)|symptoms?)\\b[^.;]{0,60}\\b"
                            + "(?:by|to|in|with|under|per|using|of|from|on|following|met|meet|meeting) (?:the "
                            + "|their |its )?(?:\\w+ )?$|\\bas (?:outlined|set out|laid down|given|stated|described)"
                            + " (?:in|by) (?:the )?(?:\\w+ )?$");

    private static final Pattern CARE =
            Pattern.compile(
                    "(?i)\\b(?:treat\\w*|managed?|management|care|therapy|advi[cs]e\\w*|rehabilit\\w*)\\b"
                            + "[^.;,]{0,25}$");

    private final String body;
    private final String hint;
    private final Pattern dated;
    private final Pattern bare;
    private final List<Known> known = new ArrayList<>();

    private record Known(CaseDefinition definition, Pattern named) {}

    /** A definition and where in the sentence it is named. */
    record Named(CaseDefinition definition, int start, int end) {}

    private BodyReader(String body, String hint, String regex, List<CaseDefinition> definitions) {
        this.body = body;
        this.hint = hint;
        List<String> years = new ArrayList<>();
        for (CaseDefinition one : definitions) {
            if (one.name().contains(body)) {
                String year = Integer.toString(one.year());
                years.add(year);
                known.add(new Known(one, Pattern.compile(named(one, year, regex))));
            }
        }
        String some = years.isEmpty() ? "[^\\s\\S]" : "(?:" + String.join("|", years) + ")";
        String noun =
                "(?:criteri(?:a|on)|definition"
                        + (body.equals("NICE") ? "|guid(?:eline|ance)s?)" : ")");
        String criteria =
                regex
                        + "(?:['’]s)?(?: \\(?\\d{4}\\)?)? (?:(?:research|case|clinical|diagnostic|ME/CFS|CFS|\\(CFS\\)"
                        + "|chronic fatigue syndrome)[ -]){0,3}"
                        + noun
                        + "\\b|\\b"
                        + noun
                        + " (?:(?:of|by|from|set"
                        + "|published|proposed|given|issued|for|(?:ME/)?CFS) ){1,4}(?:the )?"
                        + "(?:U\\.?S\\.? |UK )?"
                        + regex;
        this.bare = Pattern.compile("(?i)(?:" + criteria + ")");
        this.dated =
                Pattern.compile(
                        "(?i)(?:"
                                + some
                                + "\\b[^.;]{0,40})?(?:"
                                + (body.equals("CDC") ? regex : criteria)
                                + ")(?:[^.;]{0,40}\\b"
                                + some
                                + ")?");
    }

    /** One reader for each body of which a pack may hold several definitions. */
    static List<BodyReader> all(List<CaseDefinition> definitions) {
        return List.of(
                new BodyReader("CDC", "for disease control", CDC, definitions),
                new BodyReader("NICE", "care excellence", NICE, definitions));
    }

    /** How the rest of a paper names it: by its first author or number, or by body and year. */
    private static String named(CaseDefinition one, String year, String regex) {
        String number = one.name().replace("(", "").replace(")", "");
        List<String> ways = new ArrayList<>();
        for (String word : number.split(" ", -1)) {
            boolean own = !word.equals(year) && !word.equals("CDC") && !word.equals("NICE");
            boolean name = word.length() > 3 && Character.isUpperCase(word.charAt(0));
            if (own && name && !word.equals("COVID")) {
                ways.add("\\b" + Pattern.quote(word) + "\\b");
            }
        }
        ways.add(regex + "[^.;]{0,60}\\b" + year + "\\b");
        ways.add("\\b" + year + "\\b[^.;]{0,20}" + regex);
        return String.join("|", ways);
    }

    /** The definition that the sentence means, if it names the body and one can be told. */
    Optional<Named> read(Paper paper, Piece piece, List<DefinitionMention> beside) {
        boolean there = piece.text().contains(body) || piece.lower().contains(hint);
        if (!there || beside.stream().anyMatch(one -> one.definition().name().contains(body))) {
            return Optional.empty();
        }
        Matcher year = dated.matcher(piece.text());
        if (year.find()) {
            for (Known one : known) {
                if (year.group().contains(Integer.toString(one.definition().year()))) {
                    return Optional.of(new Named(one.definition(), year.start(), year.end()));
                }
            }
        }
        Matcher alone = bare.matcher(piece.text());
        if (!alone.find() || OTHER_ILLNESS.matcher(piece.text().substring(alone.end())).find()) {
            return Optional.empty();
        }
        boolean guidance = alone.group().toLowerCase(Locale.ROOT).contains("guid");
        String before = piece.text().substring(0, alone.start());
        if (guidance && (!ENTRY.matcher(before).find() || CARE.matcher(before).find())) {
            return Optional.empty();
        }
        return meant(paper, beside).map(one -> new Named(one, alone.start(), alone.end()));
    }

    private Optional<CaseDefinition> meant(Paper paper, List<DefinitionMention> beside) {
        List<CaseDefinition> cited =
                known.stream().map(Known::definition).filter(one -> cites(paper, one)).toList();
        if (!cited.isEmpty()) {
            return cited.size() == 1 ? Optional.of(cited.get(0)) : Optional.empty();
        }
        String whole = whole(paper);
        List<CaseDefinition> named =
                known.stream()
                        .filter(one -> one.named().matcher(whole).find())
                        .map(Known::definition)
                        .toList();
        if (!named.isEmpty()) {
            return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
        }
        boolean other = beside.stream().anyMatch(one -> one.definition().year() == ALSO_SHOWN);
        return known.stream()
                .map(Known::definition)
                .filter(one -> other && one.year() == STANDING)
                .findFirst();
    }

    private static boolean cites(Paper paper, CaseDefinition one) {
        String doi = "doi:" + one.source().toLowerCase(Locale.ROOT);
        for (String key : paper.study().primary().cites()) {
            if (!one.pmid().isEmpty() && key.equals("pmid:" + one.pmid())
                    || key.toLowerCase(Locale.ROOT).equals(doi)) {
                return true;
            }
        }
        return false;
    }

    private static String whole(Paper paper) {
        FullText article = paper.study().fullText();
        String shown = paper.text().title() + "\n" + paper.text().abstractText();
        return article != null && article.mayBeRead() ? shown + "\n" + article.text() : shown;
    }
}
