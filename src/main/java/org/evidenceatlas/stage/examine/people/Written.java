package org.evidenceatlas.stage.examine.people;

import org.evidenceatlas.stage.examine.rule.Told;
import org.evidenceatlas.text.Abbreviations;

/** What a source writes, with the words for which its short forms stand. */
final class Written {
    private Written() {}

    /** The claim's spans, each short form among them written out once more behind them. */
    static String spans(Told told) {
        StringBuilder all = new StringBuilder(told.spans());
        Abbreviations.in(paper(told))
                .forEach(
                        (brief, whole) -> {
                            if (told.spans().contains(brief)) {
                                all.append('\n').append(whole);
                            }
                        });
        return all.toString();
    }

    /** The title and the abstract. */
    static String paper(Told told) {
        return told.source().title() + "\n" + told.source().abstractText();
    }
}
