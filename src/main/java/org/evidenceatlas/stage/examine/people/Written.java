package org.evidenceatlas.stage.examine.people;

import org.evidenceatlas.stage.examine.rule.Ground;
import org.evidenceatlas.stage.examine.rule.Question;
import org.evidenceatlas.stage.examine.rule.Told;

/** What a source writes, with the words for which its short forms stand. */
final class Written {
    private static final Question<Ground, String> OUT = new Question<>(Written::out);

    private Written() {}

    /** The claim's spans, each short form among them written out once more behind them. */
    static String spans(Told told) {
        return OUT.of(told.ground());
    }

    /** The same for the words that claims rest on. */
    static String out(Ground ground) {
        StringBuilder all = new StringBuilder(ground.words());
        ground.paper()
                .shortForms()
                .forEach(
                        (brief, whole) -> {
                            if (ground.words().contains(brief)) {
                                all.append('\n').append(whole);
                            }
                        });
        return all.toString();
    }
}
