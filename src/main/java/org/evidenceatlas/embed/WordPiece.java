package org.evidenceatlas.embed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The tokenizer of BERT without case: words and punctuation, each word in the longest pieces that
 * the model knows (Devlin and others 2018). Immutable and thread-safe.
 */
final class WordPiece {
    private static final int LONGEST_WORD = 100;
    private static final String WITHIN = "##";

    private final Map<String, Integer> pieces;
    private final int unknown;
    private final int first;
    private final int last;

    WordPiece(Map<String, Integer> pieces) {
        this.pieces = Map.copyOf(pieces);
        this.unknown = number("[UNK]");
        this.first = number("[CLS]");
        this.last = number("[SEP]");
    }

    /** Reads the table of pieces from a tokenizer's JSON file. */
    static WordPiece read(InputStream json) throws IOException {
        Map<String, Integer> pieces = new HashMap<>();
        try (JsonParser parser = new ObjectMapper().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals("vocab")) {
                    parser.nextToken();
                    while (parser.nextToken() == JsonToken.FIELD_NAME) {
                        String piece = parser.currentName();
                        parser.nextToken();
                        pieces.put(piece, parser.getIntValue());
                    }
                }
            }
        }
        return new WordPiece(pieces);
    }

    private int number(String piece) {
        Integer number = pieces.get(piece);
        if (number == null) {
            throw new IllegalArgumentException(
                    "The model's table of words lacks "
                            + piece
                            + "; its file is not the one of this model.");
        }
        return number;
    }

    /**
     * The numbers of the pieces of a text, with the marks of its begin and end, at most so many.
     */
    long[] of(String text, int most) {
        List<Integer> numbers = new ArrayList<>();
        numbers.add(first);
        for (String word : words(text, most)) {
            piecesOf(word, numbers);
            if (numbers.size() >= most) {
                break;
            }
        }
        int kept = Math.min(numbers.size(), most - 1);
        long[] all = new long[kept + 1];
        for (int i = 0; i < kept; i++) {
            all[i] = numbers.get(i);
        }
        all[kept] = last;
        return all;
    }

    private static List<String> words(String text, int most) {
        String lower = text.toLowerCase(Locale.ROOT);
        String plain = Normalizer.normalize(lower, Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < plain.length() && words.size() < most; ) {
            int letter = plain.codePointAt(at);
            at += Character.charCount(letter);
            if (isDropped(letter)) {
                continue;
            }
            boolean alone = isPunctuation(letter) || Character.isIdeographic(letter);
            if (alone || Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                end(word, words);
            }
            if (alone) {
                words.add(Character.toString(letter));
            } else if (!Character.isWhitespace(letter) && !Character.isSpaceChar(letter)) {
                word.appendCodePoint(letter);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isDropped(int letter) {
        int type = Character.getType(letter);
        boolean control =
                (type == Character.CONTROL && !Character.isWhitespace(letter))
                        || type == Character.FORMAT
                        || letter == 0xFFFD;
        return control || type == Character.NON_SPACING_MARK;
    }

    /** Signs of ASCII that are no letters count as punctuation, as the model learnt them. */
    private static boolean isPunctuation(int letter) {
        if (letter < 128) {
            return letter > ' ' && letter != 127 && !Character.isLetterOrDigit(letter);
        }
        return switch (Character.getType(letter)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    private void piecesOf(String word, List<Integer> numbers) {
        List<Integer> found = new ArrayList<>();
        int at = 0;
        while (at < word.length() && word.length() <= LONGEST_WORD) {
            int end = word.length();
            Integer number = null;
            while (end > at && number == null) {
                String piece = word.substring(at, end);
                number = pieces.get(at == 0 ? piece : WITHIN + piece);
                end -= number == null ? 1 : 0;
            }
            if (number == null) {
                break;
            }
            found.add(number);
            at = end;
        }
        if (at < word.length()) {
            numbers.add(unknown);
        } else {
            numbers.addAll(found);
        }
    }
}
