package org.evidenceatlas.stage.draft.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.draft.say.Reteller;
import org.evidenceatlas.stage.draft.say.Retelling;
import org.evidenceatlas.stage.draft.say.Soundness;
import org.evidenceatlas.text.Role;
import org.evidenceatlas.text.RoledSentence;
import org.evidenceatlas.text.Sentence;

/** Retells the sentences under results; a sentence that goes on with "It" joins the one before. */
final class Results {
    private static final Pattern GOES_ON =
            Pattern.compile("^(?:It|They|None|Neither) (?:was|were|had|did) ");
    private static final int TOGETHER = 34;

    private Results() {}

    static List<Retelling> of(
            List<RoledSentence> sentences, Reteller reteller, boolean secondHand) {
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
            List<Retelling> here =
                    secondHand ? reteller.statements(sentence) : reteller.results(sentence);
            fresh = here.size() == 1;
            for (Retelling one : here) {
                if (said.add(one.text())) {
                    told.add(one);
                } else {
                    fresh = false;
                }
            }
        }
        if (tellingIn(told) < 3 && !secondHand) {
            addLong(sentences, reteller, told);
        }
        return firstFirst(told);
    }

    private static long tellingIn(List<Retelling> told) {
        return told.stream().filter(one -> one.score() >= Retelling.TELLING).count();
    }

    /** What is told first is most often what was asked: the first two results weigh more. */
    private static List<Retelling> firstFirst(List<Retelling> told) {
        List<Retelling> weighed = new ArrayList<>();
        int more = 5;
        for (Retelling one : told) {
            boolean telling = one.score() >= Retelling.TELLING;
            int extra = telling ? Math.max(0, more) : 0;
            more -= telling ? 2 : 0;
            weighed.add(new Retelling(one.text(), one.start(), one.end(), one.score() + extra));
        }
        return weighed;
    }

    /** More results, from longer sentences, where the short ones are few. */
    private static void addLong(
            List<RoledSentence> sentences, Reteller reteller, List<Retelling> told) {
        for (RoledSentence roled : sentences) {
            if (roled.role() != Role.RESULTS) {
                continue;
            }
            for (Retelling one : reteller.longResults(roled.sentence())) {
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
        told.sort(java.util.Comparator.comparingInt(Retelling::start));
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
