package org.evidenceatlas.stage.classify.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.Where;
import org.evidenceatlas.pack.CaseDefinition;
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
                            + "satisf\\w+|according|internationally)\\b|SEID|CCC|ICC");
    private static final Pattern ENTRY =
            Pattern.compile(
                    "(?i)\\b(?:met|meet|meeting|fulfil(?:l)?(?:ed|ing|s)?|satisf(?:y|ied|ying)|"
                            + "according to|diagnosed|defined|using|used|by the|based on|included|"
                            + "inclusion|eligible|recruited|selected|classified|fulfilled|"
                            + "as per|per the|under the|who had|case[- ]defined|criteria-"
                            + "|confirmed|identified|with ME|in patients|patients with|criteria for)\\b");
    private static final Pattern AGAINST =
            Pattern.compile(
                    "(?i)\\b(?:unlike|in contrast to|rather than|instead of|not (?:meet|met|meeting|"
                            + "fulfil\\w*|use|used|using|based on)|did not|do not|criticis\\w+|"
                            + "criticiz\\w+|broader|narrower|compar(?:e|ed|ing|ison) (?:of|between|the)"
                            + "|different case definitions|sensitivity and specificity|history of|"
                            + "review of|failed to|such as|various|excluded|exclusion)\\b");
    private static final Pattern OUTCOME =
            Pattern.compile(
                    "(?i)\\b(?:developed|develop|proportion|percentage|prevalence|incidence|subset|"
                            + "\\d+(?:\\.\\d+)? ?%(?: of)?|half of|progress(?:ed)? to|whether|"
                            + "screened for|subsequently|went on|outcome)\\b");
    private static final Pattern MEASURED =
            Pattern.compile(
                    "(?i)\\b(?:(?:incidence|prevalence|rates?|frequency|proportion|development) of"
                            + "|outcomes? (?:was|were|is)|whether|developed|screened for"
                            + "|(?:primary|secondary|tertiary|exploratory) (?:end ?-?points?|outcomes?)"
                            + "|sensitivity analys[ei]s|for (?:the )?presence of)\\b");
    private static final Pattern WELL =
            Pattern.compile(
                    "(?i)\\b(?:no|without(?: an?)?|free of) (?:known )?(?:earlier|prior|previous|"
                            + "pre-?existing|history of|diagnosis of) (?:\\w+ ){0,2}(?:ME/CFS|ME\\b|CFS"
                            + "|chronic fatigue|myalgic)");
    private static final Pattern OR = Pattern.compile("(?i)\\b(?:or|and/or|either)\\b");
    private static final Pattern AND = Pattern.compile("(?i)\\b(?:and|both|as well as|plus)\\b|&");

    /** So many letters before a name tell what it is named for. */
    private static final int NEAR = 140;

    private final List<Names> names = new ArrayList<>();
    private final List<CaseDefinition> definitions;

    private record Names(CaseDefinition definition, Pattern pattern, List<String> hints) {}

    /** A gatherer of these definitions. */
    public DefinitionGatherer(List<CaseDefinition> definitions) {
        this.definitions = List.copyOf(definitions);
        for (CaseDefinition one : definitions) {
            List<String> aliases = new ArrayList<>(one.aliases());
            aliases.sort(
                    Comparator.comparingInt(String::length)
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()));
            List<String> regexes = new ArrayList<>();
            List<String> hints = new ArrayList<>();
            for (String alias : aliases) {
                regexes.add(regex(alias));
                hints.add(alias.toLowerCase(Locale.ROOT).split("[- ,/(]", -1)[0]);
            }
            names.add(
                    new Names(
                            one,
                            Pattern.compile("\\b(" + String.join("|", regexes) + ")s?(?:\\W|$)"),
                            hints));
        }
    }

    private static String regex(String alias) {
        String flexible =
                Pattern.quote(alias)
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
            for (Names one : names) {
                find(paper, i, one, here);
            }
            cdc(paper, i, here);
            here.sort(Comparator.comparingInt(one -> one.span().start()));
            found.addAll(joined(piece, here));
        }
        return wellAtEntry(paper)
                ? found.stream().map(DefinitionMention::asOutcome).toList()
                : found;
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

    private static void find(Paper paper, int index, Names one, List<DefinitionMention> into) {
        Piece piece = paper.pieces().get(index);
        if (one.hints().stream().noneMatch(piece.lower()::contains)) {
            return;
        }
        Matcher match = one.pattern().matcher(piece.text());
        if (match.find() && SET.matcher(piece.text()).find()) {
            int[] place = {match.start(1), match.end(1)};
            into.add(mention(paper, index, one.definition(), place));
        }
    }

    /** "CDC criteria" alone names no definition; with a year near it, it names one. */
    private void cdc(Paper paper, int index, List<DefinitionMention> into) {
        Piece piece = paper.pieces().get(index);
        if (!piece.text().contains("CDC") && !piece.lower().contains("centers for disease")) {
            return;
        }
        Matcher match = CDC.matcher(piece.text());
        if (!match.find()) {
            return;
        }
        for (CaseDefinition one : definitions) {
            boolean ofTheCdc = one.name().contains("CDC");
            boolean there = into.stream().anyMatch(m -> m.definition().name().contains("CDC"));
            if (ofTheCdc && !there && match.group().contains(Integer.toString(one.year()))) {
                into.add(mention(paper, index, one, new int[] {match.start(), match.end()}));
            }
        }
    }

    private static final Pattern CDC =
            Pattern.compile(
                    "(?i)(?:(?:1988|1994|2005)\\b[^.;]{0,40})?\\b(?:CDC|centers for disease control)"
                            + "\\b(?:[^.;]{0,40}\\b(?:1988|1994|2005))?");

    private static DefinitionMention mention(
            Paper paper, int index, CaseDefinition definition, int[] place) {
        Piece piece = paper.pieces().get(index);
        Span span = paper.span(piece, place[0], place[1]);
        return new DefinitionMention(definition, span, index, use(piece, place[0]), Joined.NONE);
    }

    private static Use use(Piece piece, int at) {
        String before = piece.text().substring(Math.max(0, at - NEAR), at);
        String near = before.length() > 60 ? before.substring(before.length() - 60) : before;
        if (piece.part() == Part.BACKGROUND || AGAINST.matcher(near).find()) {
            return Use.MENTION;
        }
        boolean told = piece.part() == Part.RESULTS || piece.part() == Part.CONCLUSION;
        if (told && OUTCOME.matcher(before).find()
                || MEASURED.matcher(measuring(piece, at)).find()) {
            return Use.OUTCOME;
        }
        // An abstract has one sentence of methods for ten of the article, which also describe
        // scales.
        boolean article = piece.where() == Where.FULL_TEXT;
        boolean doing = !article && (piece.part() == Part.METHODS || piece.part() == Part.AIM);
        return doing || ENTRY.matcher(piece.text()).find() ? Use.ENTRY : Use.MENTION;
    }

    /** Sentences of an article's methods are long: what is measured may stand far ahead. */
    private static String measuring(Piece piece, int at) {
        int from = piece.where() == Where.FULL_TEXT ? 0 : Math.max(0, at - NEAR);
        return piece.text().substring(from, at);
    }

    private static List<DefinitionMention> joined(Piece piece, List<DefinitionMention> here) {
        List<DefinitionMention> linked = new ArrayList<>();
        for (DefinitionMention one : here) {
            Joined how = Joined.NONE;
            if (!linked.isEmpty()) {
                int from = linked.get(linked.size() - 1).span().end() - piece.start();
                int to = Math.max(from, one.span().start() - piece.start());
                String between = piece.text().substring(from, to);
                how =
                        OR.matcher(between).find()
                                ? Joined.OR
                                : AND.matcher(between).find() ? Joined.AND : Joined.NONE;
            }
            linked.add(
                    new DefinitionMention(
                            one.definition(), one.span(), one.sentence(), one.use(), how));
        }
        return linked;
    }
}
