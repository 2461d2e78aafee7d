package org.evidenceatlas.stage.examine.source;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.stage.examine.rule.ReportedCheck;
import org.evidenceatlas.stage.examine.rule.Told;
import org.evidenceatlas.text.Words;

/** An abstract is its publisher's: no long run of its words stands in a claim unmarked. */
final class Copied extends ReportedCheck {
    /** Words in a row; shorter runs are how things are called. */
    private static final int MOST = 12;

    Copied() {
        super(
                new About(
                        "grounding.copied",
                        "1",
                        Severity.INFO,
                        "Looks whether more than "
                                + MOST
                                + " words in a row are the source's own, outside quotation marks:"
                                + " an abstract is its publisher's, and a sentence should retell"
                                + " it.",
                        List.of(
                                "The pain in the legs was worse on the day after the test than on"
                                        + " the day of it. => The pain in the legs was worse on the"
                                        + " day after the test than on the day of it."),
                        List.of(
                                "The pain in the legs was worse on the day after the test than on"
                                        + " the day of it. => A day after the test, the pain in the"
                                        + " legs was worse.",
                                "The pain in the legs was worse on the day after the test than on"
                                        + " the day of it. => \"The pain in the legs was worse on"
                                        + " the day after the test than on the day of it.\"")));
    }

    @Override
    protected List<Flag> compare(Told told) {
        String claim = told.claim().text();
        List<Words.Word> words = unquoted(claim);
        List<String> lower = words.stream().map(Words.Word::lower).toList();
        int best = 0;
        int end = 0;
        for (Span span : told.claim().spans()) {
            List<String> source = Words.of(span.text()).stream().map(Words.Word::lower).toList();
            int[] before = new int[source.size() + 1];
            for (int i = 0; i < words.size(); i++) {
                int[] now = new int[source.size() + 1];
                for (int j = 0; j < source.size(); j++) {
                    boolean same = lower.get(i).equals(source.get(j));
                    now[j + 1] = same ? before[j] + 1 : 0;
                    if (now[j + 1] > best) {
                        best = now[j + 1];
                        end = i;
                    }
                }
                before = now;
            }
        }
        if (best <= MOST) {
            return List.of();
        }
        Looked at =
                Looked.at(told.claim(), words.get(end - best + 1).start(), words.get(end).end());
        return List.of(
                flag(
                        at,
                        best
                                + " words in a row are the paper's own; retell them, or set them in"
                                + " quotation marks."));
    }

    /** The words that stand outside quotation marks; a mark parts two runs. */
    private static List<Words.Word> unquoted(String claim) {
        List<Words.Word> outside = new ArrayList<>();
        for (Words.Word word : Words.of(claim)) {
            if (!isQuoted(claim, word.start())) {
                outside.add(word);
            }
        }
        return outside;
    }

    private static boolean isQuoted(String claim, int at) {
        int open = claim.lastIndexOf('\u201c', at);
        boolean curly = open >= 0 && claim.indexOf('\u201d', open) > at;
        long straight = claim.substring(0, at).chars().filter(c -> c == '"').count();
        return curly || straight % 2 == 1 && claim.indexOf('"', at) > at;
    }
}
