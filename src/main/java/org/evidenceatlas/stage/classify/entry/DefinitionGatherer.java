package org.evidenceatlas.stage.classify.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.pack.CaseDefinition;
import org.evidenceatlas.pattern.Literals;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.classify.entry.DefinitionMention.Joined;
import org.evidenceatlas.stage.classify.entry.DefinitionMention.Use;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.Piece;

/**
 * Gathers the case definitions that a paper names, and tells those by which people entered from
 * those that are only spoken of. Thread-safe.
 */
public final class DefinitionGatherer {
    private static final Pattern SET =
            Pattern.compile(
                    "(?i)\\b(?:criteri(?:a|on)|definitions?|case[- ]definitions?|guidelines?|defined|"
                            + "classification|diagnos\\w+|consensus|meeting|fulfil\\w*|met|"
                            + "satisf\\w+|according|internationally|positive)\\b|SEID|CCC|ICC"
                            + "|\\([^()]{0,12}(?:Fukuda|Oxford|Holmes)");
    private static final Pattern WELL =
            Pattern.compile(
                    "(?i)\\b(?:no|without(?: an?)?|free of) (?:known )?(?:earlier|prior|previous|"
                            + "pre-?existing|history of|diagnosis of) (?:\\w+ ){0,2}(?:ME/CFS|ME\\b|CFS"
                            + "|chronic fatigue|myalgic)");
    private static final Pattern VALUE = Pattern.compile("^\\)?[ ,:=<>]{0,4}(?:of |was )?0?\\.\\d");
    private static final Pattern OR =
            Pattern.compile(
                    "(?i)\\b(?:or|and/or|either|except|at one (?:site|cent(?:er|re)|clinic)|groups?|half|remaining|rest|until|till|thereafter|afterwards|those|met only|and with|others?|later|"
                            + "for (?:adults|children))\\b|n ?= ?\\d"
                            + "|^(?: criteria| definition)? (?:in|at) (?:the )?(?-i:[A-Z])\\w+"
                            + "|(?:\\band|,|\\bwhile|\\bwhereas) (?:the )?(?:\\d+|(?:\\w+ )?(?:people|patients|participants"
                            + "|those|cases|volunteers|others)) (?:who )?(?:met|meet|fulfil\\w*|satisf\\w*|by|with|under"
                            + "|entered)\\b");

    /** Each name with whom or where it served. */
    private static final Pattern SERVED =
            Pattern.compile(
                    "(?i)^(?: criteria| definition)?(?: (?:was|were) (?:used|applied))? (?:in|at|among) "
                            + "(?:[\\w-]+ ){1,3}(?:and |, )(?:the )?$");

    private static final Pattern SERVED_TOO =
            Pattern.compile(
                    "(?i)^(?: criteria| definition)?(?: (?:was|were) (?:used|applied))? (?:in|at|among) \\w");

    /** Behind the names: that one of them was enough. */
    private static final Pattern SUFFICED =
            Pattern.compile(
                    "(?i)\\b(?:one|any|either)(?: one)? of (?:them|which|these|those|the (?:\\w+ )?(?:two|three|four|sets))"
                            + "\\b[^.;]{0,40}\\b(?:enough|suffic\\w+|accepted|let|admit\\w*|qualif\\w+|allowed)\\b"
                            + "|\\beither (?:was|being) (?:enough|sufficient|accepted)");

    /** Before the first of two names. */
    private static final Pattern BESIDES =
            Pattern.compile(
                    "(?i)^(?:besides|in addition to|on top of|apart from|as well as|along with) (?:the )?$");

    private static final Pattern ANY_OF =
            Pattern.compile(
                    "(?i)\\b(?:at least one|one or more|any|one) of [^.;]{0,50}$|\\beither "
                            + "(?:the )?$");
    private static final Pattern ALL_OF =
            Pattern.compile(
                    "(?i)\\b(?:both|together|(?:all|each) of (?:two|three|these|the))\\b[^.;]{0,40}$");

    /** In a sentence of its own: what was asked for besides what an earlier sentence names. */
    private static final Pattern ALSO =
            Pattern.compile(
                    "(?i)\\b(?:as well|in addition|additionally|besides)\\b|\\b(?:all|they|each|patients|cases"
                            + "|participants) (?:of them )?(?:also|had also to) (?:met|meet|fulfil\\w*|satisf\\w+)"
                            + "|\\balso (?:had to|required|needed)");

    private static final Pattern AND =
            Pattern.compile(
                    "(?i)\\b(?:and|both|as well as|plus|together with|in addition|besides|all with|on top of"
                            + "|over and above|combined with|along with|alongside|in conjunction with|but also|"
                            + "all met)\\b|&|, only (?:the )?(?:\\d+ |those )?(?:who|that) also\\b"
                            + "|\\b(?:they|all|each|patients|participants|cases) (?:of them )?also\\b|\\balso ha(?:d|ve) to\\b");

    /** Nothing but what links two names of a list. */
    private static final Pattern LISTED =
            Pattern.compile(
                    "(?i)^\\)?(?: ?(?:case |diagnostic |clinical |research |consensus )?(?:criteria|definition))?"
                            + "(?: ?\\([^()]{0,30}\\)| ?\\[[^\\]]{0,12}\\])?(?: ?[,/&]| or| and| and/or| the| either"
                            + "| both| as well as| plus)+ ?\\(?$");

    private final List<Names> names = new ArrayList<>();
    private final List<BodyReader> bodies;

    private record Names(CaseDefinition definition, Pattern pattern, List<String> hints) {}

    /** All hints, sought in one pass, and by their numbers the names that they hint at. */
    private final Literals hints;

    private final List<List<Names>> hinted;

    /** Behind a name's first word: others joined to it, and the noun that they share. */
    private static final String SHARED =
            "(?:(?: \\([^()]{1,30}\\))?(?: ?[,/]| or| and| and/or| as well as| over| plus)+ ?"
                    + "(?:the )?(?:[A-Z][\\w/-]*|\\d{4})(?: (?:[A-Z][\\w/-]*|consensus|clinical)){0,2} ?){1,4} ?"
                    + "(?:\\([^()]{1,30}\\) )?(?:case )?"
                    + "(?:criteria|definitions?)";

    private static final Pattern HEAD =
            Pattern.compile(
                    "^((?:[A-Z][a-z]+(?: Consensus)?|[A-Z]{3,})) (?:[Cc]riteria|[Dd]efinition)$");

    /** Before a name that stands without its noun: "two sets of criteria (Tea, Milk)". */
    private static final String ANNOUNCED =
            "(?:\\b(?:criteria|definitions?)(?: used| applied)?(?: ?[(:,]|: )(?:namely |i\\.e\\.,? )?(?:(?:the )?"
                    + "[A-Z][\\w -]{2,30}(?:, and |, or |, | and | or |/)){0,3}(?:the )?|\\bthose of (?:the )?)";

    /** What a name may end with; between it and the rest papers put words of their own. */
    private static final Pattern NOUN =
            Pattern.compile(
                    "(?:'s)?(?: (?:clinical|case|research|diagnostic|consensus)){0,2} (criteria|definition)$");

    /** A gatherer of these definitions. */
    public DefinitionGatherer(List<CaseDefinition> definitions) {
        this.bodies = BodyReader.all(definitions);
        for (CaseDefinition one : definitions) {
            List<String> aliases = new ArrayList<>(one.aliases());
            aliases.sort(
                    Comparator.comparingInt(String::length)
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()));
            List<String> regexes = new ArrayList<>();
            List<String> firsts = new ArrayList<>();
            TreeSet<String> heads = new TreeSet<>();
            for (String alias : aliases) {
                regexes.add(regex(alias));
                Matcher head = HEAD.matcher(alias);
                if (head.find()) {
                    heads.add(head.group(1));
                }
                firsts.add(alias.toLowerCase(Locale.ROOT).split("[- ,/(]", -1)[0]);
            }
            if (!heads.isEmpty()) {
                regexes.addAll(AuthorNames.regexes(heads, one.year()));
            }
            names.add(
                    new Names(
                            one,
                            Pattern.compile("\\b(" + String.join("|", regexes) + ")s?(?:\\W|$)"),
                            firsts));
            if (!heads.isEmpty()) {
                String some = String.join("|", heads);
                List<String> low =
                        heads.stream().map(head -> head.toLowerCase(Locale.ROOT)).toList();
                names.add(new Names(one, Pattern.compile("\\b(" + some + ")" + SHARED), low));
                names.add(new Names(one, Pattern.compile(ANNOUNCED + "(" + some + ")\\b"), low));
            }
        }
        List<String> every =
                names.stream()
                        .flatMap(one -> one.hints().stream())
                        .filter(hint -> !hint.isEmpty())
                        .distinct()
                        .toList();
        hints = Literals.of(every);
        hinted =
                every.stream()
                        .map(hint -> names.stream().filter(one -> one.hints().contains(hint)))
                        .map(Stream::toList)
                        .toList();
    }

    private static String regex(String alias) {
        Matcher noun = NOUN.matcher(alias);
        String flexible =
                (noun.find()
                                ? Pattern.quote(alias.substring(0, noun.start()))
                                        + "(?:['\u2019]s)?(?: (?:clinical|case|research|diagnostic|consensus))"
                                        + "{0,2} "
                                        + noun.group(1)
                                : Pattern.quote(alias))
                        .replace(" ", "[- \u2010-\u2015]")
                        .replace("fi", "(?:fi|\uFB01)");
        boolean capitals = alias.equals(alias.toUpperCase(Locale.ROOT)) || alias.length() <= 6;
        return capitals ? flexible : "(?i:" + flexible + ")";
    }

    /** The definitions named in title and abstract, in reading order. */
    List<DefinitionMention> gather(Paper paper) {
        List<DefinitionMention> found = new ArrayList<>();
        for (int i = 0; i < paper.pieces().size(); i++) {
            Piece piece = paper.pieces().get(i);
            List<DefinitionMention> here = new ArrayList<>();
            for (Names one : named(piece)) {
                find(paper, i, one, here);
            }
            int at = i;
            for (BodyReader body : bodies) {
                body.read(paper, piece, here)
                        .ifPresent(
                                one -> {
                                    int[] place = {one.start(), one.end()};
                                    here.add(mention(paper, at, one.definition(), place));
                                });
            }
            here.sort(Comparator.comparingInt(one -> one.span().start()));
            boolean besides = !found.isEmpty() && ALSO.matcher(piece.text()).find();
            found.addAll(joined(piece, here, besides ? Joined.AND : Joined.NONE));
        }
        return wellAtEntry(paper)
                ? found.stream().map(DefinitionMention::asOutcome).toList()
                : BackReference.resolved(paper, found);
    }

    /** People without the illness at entry cannot have entered by its definition. */
    private static boolean wellAtEntry(Paper paper) {
        for (Piece piece : paper.pieces()) {
            if (piece.part() == Part.METHODS && WELL.matcher(piece.text()).find()) {
                return true;
            }
        }
        return false;
    }

    /** The names of which a word stands in the piece, if it speaks of criteria at all. */
    private List<Names> named(Piece piece) {
        Set<Names> some = Collections.newSetFromMap(new IdentityHashMap<>());
        hints.in(piece.lower()).stream().mapToObj(hinted::get).forEach(some::addAll);
        List<Names> named =
                names.stream()
                        .filter(one -> some.contains(one) || one.hints().contains(""))
                        .toList();
        return named.isEmpty() || !SET.matcher(piece.text()).find() ? List.of() : named;
    }

    private static void find(Paper paper, int index, Names one, List<DefinitionMention> into) {
        Piece piece = paper.pieces().get(index);
        Matcher match = one.pattern().matcher(piece.text());
        DefinitionMention best = null;
        for (int at = 0; at < piece.text().length() && match.find(at); at = match.end(1)) {
            int[] place = {match.start(1), match.end(1)};
            if (!coefficient(piece, match.end(1))) {
                DefinitionMention here = mention(paper, index, one.definition(), place);
                best = best == null || best.use() != Use.ENTRY ? here : best;
            }
        }
        if (best != null && !holds(into, best)) {
            into.add(best);
        }
    }

    private static boolean holds(List<DefinitionMention> found, DefinitionMention one) {
        return found.stream().anyMatch(other -> other.definition().equals(one.definition()));
    }

    /**
     * An abbreviation that stands for the intraclass correlation here, with its value or its name.
     */
    private static boolean coefficient(Piece piece, int end) {
        return VALUE.matcher(piece.text().substring(end)).find()
                || piece.lower().contains("intraclass")
                || piece.lower().contains("intra-class");
    }

    private static DefinitionMention mention(
            Paper paper, int index, CaseDefinition definition, int[] place) {
        Piece piece = paper.pieces().get(index);
        Span span = paper.span(piece, place[0], place[1]);
        Use use = UseReader.use(piece, place[0], place[1]);
        return new DefinitionMention(definition, span, index, use, Joined.NONE);
    }

    /** Names in one list serve for one thing: if one let people in, so did the others. */
    private static List<DefinitionMention> alike(Piece piece, List<DefinitionMention> here) {
        List<DefinitionMention> all = new ArrayList<>(here);
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 1; i < all.size(); i++) {
                DefinitionMention one = all.get(i - 1);
                DefinitionMention two = all.get(i);
                int from = one.span().end() - piece.start();
                int to = two.span().start() - piece.start();
                boolean listed =
                        to >= from && LISTED.matcher(piece.text().substring(from, to)).find();
                if (listed && one.use() == Use.ENTRY && two.use() == Use.BARE) {
                    all.set(i, two.as(Use.ENTRY, two.joined()));
                } else if (listed && two.use() == Use.ENTRY && one.use() == Use.BARE) {
                    all.set(i - 1, one.as(Use.ENTRY, one.joined()));
                }
            }
        }
        return all;
    }

    private static List<DefinitionMention> joined(
            Piece piece, List<DefinitionMention> here, Joined before) {
        List<DefinitionMention> linked = new ArrayList<>();
        int first = here.isEmpty() ? 0 : here.get(0).span().start() - piece.start();
        String ahead = piece.text().substring(0, first);
        String behind =
                here.isEmpty()
                        ? ""
                        : piece.text()
                                .substring(here.get(here.size() - 1).span().end() - piece.start());
        Matcher sufficed = SUFFICED.matcher(behind);
        boolean told = sufficed.find();
        boolean denied = told && sufficed.group().contains(" not ");
        boolean anyOf = ANY_OF.matcher(ahead).find() || told && !denied;
        boolean besides = denied || BESIDES.matcher(ahead).find();
        boolean allOf = !anyOf && ALL_OF.matcher(ahead).find();
        for (DefinitionMention one : alike(piece, here)) {
            Joined how = before;
            if (!linked.isEmpty()) {
                int from = linked.get(linked.size() - 1).span().end() - piece.start();
                int to = Math.max(from, one.span().start() - piece.start());
                String between = piece.text().substring(from, to);
                boolean and = besides || AND.matcher(between).find();
                String next = piece.text().substring(one.span().end() - piece.start());
                boolean apart =
                        SERVED.matcher(between).find() && SERVED_TOO.matcher(next).find()
                                || OR.matcher(between).find();
                boolean or = anyOf || !(allOf && and) && apart;
                how = or ? Joined.OR : and ? Joined.AND : Joined.NONE;
            }
            linked.add(one.as(one.use(), how));
        }
        return linked;
    }
}
