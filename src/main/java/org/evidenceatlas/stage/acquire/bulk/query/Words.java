package org.evidenceatlas.stage.acquire.bulk.query;

import java.util.ArrayList;
import java.util.List;

/** A text as the words that a search sees: "Post-viral ME/CFS" is "post", "viral", "me", "cfs". */
public final class Words {
    private Words() {}

    /** The words in order. */
    public static List<String> of(CharSequence text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints()
                .forEach(
                        letter -> {
                            String folded = Letters.fold(letter);
                            for (int i = 0; i < folded.length(); i++) {
                                if (folded.charAt(i) == ' ') {
                                    end(word, words);
                                } else {
                                    word.append(folded.charAt(i));
                                }
                            }
                        });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> into) {
        if (!word.isEmpty()) {
            into.add(word.toString());
            word.setLength(0);
        }
    }
}
