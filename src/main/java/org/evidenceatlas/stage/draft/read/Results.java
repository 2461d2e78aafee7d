package org.evidenceatlas.stage.draft.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.draft.say.Reteller;
import org.evidenceatlas.stage.draft.say.Retelling;
import org.evidenceatlas.stage.draft.say.Soundness;
import org.evidenceatlas.text.Role;
import org.evidenceatlas.text.Roles;
import org.evidenceatlas.text.Roles.RoledSentence;
import org.evidenceatlas.text.Sentence;

/** Retells the sentences under results; a sentence that goes on with "It" joins the one before. */
final class Results {
    private static final Pattern GOES_ON =
            Pattern.compile("^(?:It|They|None|Neither) (?:was|were|had|did) ");

    /** What should be known or done is no result, wherever it stands. */
    private static final Pattern OPINION =
            Pattern.compile(
                    "(?i)^(?:emerging|growing|accumulating|increasing|existing|available) (?:data|evidence|literature|research)\\b|^(?:the )?(?:recognition|awareness|early (?:recognition|diagnosis|detection|treatment)|understanding|clinicians|physicians|further|more|future)\\b"
                            + "[^.]*\\b(?:is|are|remains?|should|must|needs?) (?:\\w+ly )?(?:significant|important|essential|vital|needed|necessary|warranted|required|consider|be)\\b");

    /** "A third had": one of several who were told of before. */
    private static final Pattern ONE_OF_THEM =
            Pattern.compile(
                    "(?i)^(?:a |the )?(?:first|second|third|fourth|fifth|other|another|remaining|latter|former)"
                            + " (?:(?:patient|case|man|woman|person|individual|one|two|group)s? )?(?:with|had|has|was|were|reported|died|showed|experienced|improved|recovered|developed)\\b");

    private static final int TOGETHER = 34;

    private final List<RoledSentence> sentences;
    private final Reteller reteller;
    private final Closeness closeness;
    private final StudyDesign design;

    private Results(Classification study, Pack pack, Reteller reteller) {
        this.sentences = Roles.of(study.study().text());
        this.reteller = reteller;
        this.closeness = new Closeness(study.study().text(), sentences, pack);
        this.design = study.design().value();
    }

    /** What the paper's results say, in source order; of a review, what its authors say. */
    static List<Retelling> of(Classification study, Pack pack, Reteller reteller) {
        Results results = new Results(study, pack, reteller);
        return switch (results.design) {
            case NARRATIVE_REVIEW, COMMENTARY, GUIDELINE -> results.statements();
            default -> results.found();
        };
    }

    private List<Retelling> found() {
        List<Retelling> told = new ArrayList<>();
        Set<String> said = new LinkedHashSet<>();
        boolean fresh = false;
        for (RoledSentence roled : sentences) {
            if (roled.role() != Role.RESULTS) {
                fresh = false;
                continue;
            }
            Sentence sentence = roled.sentence();
            if (GOES_ON.matcher(sentence.text()).find()) {
                if (fresh) {
                    goOn(told, sentence);
                }
                fresh = false;
                continue;
            }
            List<Retelling> here = inResults(sentence);
            fresh = here.size() == 1;
            for (Retelling one : here) {
                if (said.add(one.text())) {
                    told.add(one);
                } else {
                    fresh = false;
                }
            }
        }
        if (tellingIn(told) < 3) {
            addLong(told);
        }
        return weighed(told);
    }

    private List<Retelling> inResults(Sentence sentence) {
        List<Retelling> own =
                design == StudyDesign.CASE_REPORT ? reteller.caseTold(sentence) : List.of();
        return own.isEmpty()
                ? owned(reteller.results(sentence))
                : own.stream().map(one -> weighing(one, CONCLUDED)).toList();
    }

    /** In a study that only watched people, a cause is what its authors report, no more. */
    private List<Retelling> owned(List<Retelling> all) {
        List<Retelling> told =
                all.stream()
                        .filter(one -> !OPINION.matcher(one.text()).find())
                        .filter(one -> !ONE_OF_THEM.matcher(one.text()).find())
                        .toList();
        return switch (design) {
            case COHORT, CASE_CONTROL, CROSS_SECTIONAL, CASE_REPORT, QUALITATIVE ->
                    told.stream().map(Reteller::attributed).toList();
            default -> told;
        };
    }

    /** A review's message is what its authors conclude, then what they say, then its matter. */
    private List<Retelling> statements() {
        List<Retelling> told = new ArrayList<>();
        for (RoledSentence roled : sentences) {
            List<Retelling> here =
                    switch (roled.role()) {
                        case RESULTS -> stated(roled.sentence());
                        case CONCLUSION -> concluded(roled.sentence());
                        case AIM -> reteller.caseTold(roled.sentence());
                        default -> List.of();
                    };
            told.addAll(here);
        }
        return told;
    }

    /** What a review says first is what was known, and not what it is written to say. */
    private List<Retelling> stated(Sentence sentence) {
        boolean first = 3 * sentence.start() < sentences.getLast().sentence().end();
        List<Retelling> told = reteller.statements(sentence);
        return first ? told.stream().map(one -> weighing(one, Retelling.POSSIBLE)).toList() : told;
    }

    private List<Retelling> concluded(Sentence sentence) {
        List<Retelling> own = reteller.caseTold(sentence);
        return !own.isEmpty()
                ? own
                : reteller.conclusion(sentence).stream()
                        .map(one -> wishes(one.text()) ? one : weighing(one, CONCLUDED))
                        .toList();
    }

    private static Retelling weighing(Retelling told, int score) {
        return new Retelling(told.text(), told.start(), told.end(), score);
    }

    private static boolean wishes(String text) {
        return text.startsWith("The authors see a need") || text.contains("needed");
    }

    private static final int CONCLUDED = 20;

    private static long tellingIn(List<Retelling> told) {
        return told.stream().filter(one -> one.score() >= Retelling.TELLING).count();
    }

    /** What is asked and what is told first weigh more: there the main result stands. */
    private List<Retelling> weighed(List<Retelling> told) {
        List<Retelling> weighed = new ArrayList<>();
        int more = 5;
        for (Retelling one : told) {
            boolean telling = one.score() >= Retelling.TELLING;
            int extra = telling ? Math.max(0, more) + closeness.of(source(one)) : 0;
            more -= telling ? 2 : 0;
            weighed.add(new Retelling(one.text(), one.start(), one.end(), one.score() + extra));
        }
        return weighed;
    }

    private String source(Retelling told) {
        StringBuilder words = new StringBuilder();
        for (RoledSentence roled : sentences) {
            Sentence sentence = roled.sentence();
            int from = Math.max(told.start(), sentence.start());
            int to = Math.min(told.end(), sentence.end());
            if (from < to) {
                words.append(sentence.text(), from - sentence.start(), to - sentence.start());
            }
        }
        return words.toString();
    }

    /** More results, from longer sentences, where the short ones are few. */
    private void addLong(List<Retelling> told) {
        for (RoledSentence roled : sentences) {
            if (roled.role() != Role.RESULTS) {
                continue;
            }
            for (Retelling one : owned(reteller.longResults(roled.sentence()))) {
                boolean fresh =
                        told.stream()
                                .noneMatch(
                                        other ->
                                                other.start() < one.end()
                                                        && one.start() < other.end());
                if (fresh) {
                    told.add(one);
                }
            }
        }
        told.sort(Comparator.comparingInt(Retelling::start));
    }

    private static void goOn(List<Retelling> told, Sentence sentence) {
        Retelling before = told.get(told.size() - 1);
        String words = sentence.text();
        boolean plain = words.indexOf('(') < 0 && words.indexOf(';') < 0;
        int all = Soundness.words(before.text()) + Soundness.words(words);
        if (plain && all <= TOGETHER && before.text().endsWith(".")) {
            String first = before.text().substring(0, before.text().length() - 1);
            String joint = words.startsWith("It ") || words.startsWith("They ") ? "; " : ", and ";
            String rest = Character.toLowerCase(words.charAt(0)) + words.substring(1);
            told.set(
                    told.size() - 1,
                    new Retelling(
                            first + joint + rest,
                            before.start(),
                            sentence.end(),
                            before.score() + 2));
        }
    }
}
