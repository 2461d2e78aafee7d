package org.evidenceatlas.stage.draft.read;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        if (told.size() < 2 && !secondHand) {
            addLong(sentences, reteller, told);
        }
        return told;
    }

    /** More results, from longer sentences, where the short ones are fewer than two. */
    private static void addLong(
            List<RoledSentence> sentences, Reteller reteller, List<Retelling> told) {
        for (RoledSentence roled : sentences) {
            if (roled.role() != Role.RESULTS) {
                continue;
            }
            for (Retelling one : reteller.longResults(roled.sentence())) {
                if (told.stream().noneMatch(other -> other.text().equals(one.text()))) {
                    told.add(one);
                }
            }
        }
        told.sort(java.util.Comparator.comparingInt(Retelling::start));
    }

    private static void goOn(List<Retelling> told, Sentence sentence) {
        Retelling before = told.get(told.size() - 1);
        boolean plain = sentence.text().indexOf('(') < 0 && sentence.text().indexOf(';') < 0;
        int words = Soundness.words(before.text()) + Soundness.words(sentence.text());
        if (plain && words <= TOGETHER) {
            told.set(
                    told.size() - 1,
                    new Retelling(
                            before.text() + " " + sentence.text(),
                            before.start(),
                            sentence.end(),
                            before.score() + 1));
        }
    }
}
