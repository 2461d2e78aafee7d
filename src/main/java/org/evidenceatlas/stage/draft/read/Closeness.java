package org.evidenceatlas.stage.draft.read;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.text.Abbreviations;
import org.evidenceatlas.text.Role;
import org.evidenceatlas.text.Roles.RoledSentence;
import org.evidenceatlas.text.Words;

/**
 * How close a result is to what the paper asks: the share of the title's and the aim's words of
 * weight that it names. Immutable.
 */
final class Closeness {
    private static final int TITLE_MOST = 7;
    private static final int AIM_MOST = 4;
    private static final int ENOUGH_OF_TITLE = 4;
    private static final int ENOUGH_OF_AIM = 7;
    private static final int WEIGHTY = 4;

    /** Whom it was about tells results no better apart than the design does. */
    private static final Pattern AMONG =
            Pattern.compile(
                    "(?i)[,:]? \\b(?:in|among|of|for) (?:\\w+ ){0,3}(?:patients|people|individuals|adults|women|men"
                            + "|children|adolescents|participants|persons)\\b.*$");

    private static final Set<String> LIGHT =
            keys(
                    "study studies trial analysis review cohort effect effects association associations"
                            + " associated relationship role impact evaluation assessment patients people"
                            + " participants adults individuals with without between after before among"
                            + " using based from this that these aims aimed investigate whether examine"
                            + " chronic fatigue syndrome myalgic encephalomyelitis long covid post condition"
                            + " acute sequelae case report pilot randomized randomised controlled"
                            + " cross-sectional findings results national clinical");
    private final Set<String> title;
    private final Set<String> aim = new HashSet<>();
    private final Map<String, String> longForms;

    Closeness(SourceText text, List<RoledSentence> sentences, Pack pack) {
        longForms = Abbreviations.in(text.title() + "\n" + text.abstractText());
        Set<String> names = keys(String.join(" ", pack.condition().names()));
        title = weighty(AMONG.matcher(text.title()).replaceFirst(""));
        for (RoledSentence one : sentences) {
            if (one.role() == Role.AIM) {
                aim.addAll(weighty(one.sentence().text()));
            }
        }
        title.removeAll(names);
        aim.removeAll(names);
    }

    /** Points for a sentence of the source, from 0 to 11. */
    int of(String source) {
        Set<String> here = weighty(source);
        return points(title, here, ENOUGH_OF_TITLE, TITLE_MOST)
                + points(aim, here, ENOUGH_OF_AIM, AIM_MOST);
    }

    private static int points(Set<String> asked, Set<String> here, int enough, int most) {
        if (asked.isEmpty()) {
            return 0;
        }
        long shared = asked.stream().filter(here::contains).count();
        long wanted = Math.min(enough, asked.size());
        return (int) (most * Math.min(shared, wanted) / wanted);
    }

    private Set<String> weighty(String words) {
        Set<String> keys = new HashSet<>();
        for (Words.Word word : Words.of(words)) {
            String whole = longForms.get(word.text());
            if (whole != null) {
                Words.of(whole).forEach(one -> keys.add(one.key()));
            } else if (word.text().length() >= WEIGHTY) {
                keys.add(word.key());
            }
        }
        keys.removeAll(LIGHT);
        return keys;
    }

    private static Set<String> keys(String words) {
        Set<String> keys = new HashSet<>();
        Words.of(words).forEach(word -> keys.add(word.key()));
        return keys;
    }
}
