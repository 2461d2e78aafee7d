package org.evidenceatlas.stage.draft.asking;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.Where;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.draft.Drafter.Reported;
import org.evidenceatlas.text.Roles;
import org.evidenceatlas.text.Sentence;
import org.evidenceatlas.text.Sentences;
import org.evidenceatlas.text.Unseen;

/** Reads a model's answer: its sentences, each resting on words that stand in the source. */
final class Reading {
    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(10)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    /** Words that turn a whole sentence round, of which no part may be told without them. */
    private static final Pattern TURNED =
            Pattern.compile(
                    "(?i)\\b(?:(?:not|never) (?:\\w+ )?(?:the case|true|so) that|"
                            + "un(?:related|associated|correlated|linked|connected|likely|proven))\\b");

    private static final Pattern TURNING =
            Pattern.compile(
                    "(?i)\\b(?:not|no|never|none|neither|nor|without|cannot|independent\\w*|"
                            + "un(?:related|associated|correlated|linked|connected|likely|proven))\\b");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Letters of a sentence, of words that it rests on, and of those that are shown of either. */
    private static final int SENTENCE = 400;

    private static final int QUOTED = 600;
    private static final int FEWEST = 8;
    private static final int SHOWN = 200;

    /** Fields without which there is no draft. */
    private static final Set<Field> NEEDED =
            Set.of(Field.ONE_LINE, Field.FIVE_LINES, Field.PLAIN_SUMMARY);

    private final Classification study;
    private final SourceText source;
    private final List<Reported> told = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Reading(Classification study) {
        this.study = study;
        this.source = study.study().text();
    }

    /**
     * What an answer says.
     *
     * @param shaped whether it had the shape that was asked for
     * @param faults what is wrong with it, a line each; only without any is it told
     */
    record Read(boolean shaped, List<Reported> told, List<String> faults) {}

    static Read of(String answer, Classification study) {
        Reading reading = new Reading(study);
        boolean shaped = reading.read(answer);
        return new Read(shaped, List.copyOf(reading.told), List.copyOf(reading.faults));
    }

    private boolean read(String answer) {
        JsonNode tree;
        try {
            tree = JSON.readTree(answer);
        } catch (JsonProcessingException e) {
            faults.add("The answer is no JSON. Write the JSON object alone.");
            return false;
        }
        if (!shaped(tree)) {
            return false;
        }
        Schema.PARTS.forEach((field, part) -> field(field, part, tree.path(part.name())));
        return true;
    }

    private boolean shaped(JsonNode tree) {
        Set<String> wanted = new TreeSet<>();
        Schema.PARTS.values().forEach(part -> wanted.add(part.name()));
        Set<String> found = new TreeSet<>();
        tree.fieldNames().forEachRemaining(found::add);
        if (!tree.isObject() || !found.equals(wanted)) {
            faults.add("The answer must be one object with exactly the keys " + wanted + ".");
            return false;
        }
        for (String name : wanted) {
            if (!tree.get(name).isArray()) {
                faults.add(name + " must be a list.");
                return false;
            }
            for (JsonNode sentence : tree.get(name)) {
                if (!isSentence(sentence)) {
                    faults.add(
                            name
                                    + " holds an entry that is not {\"text\": …, \"quotes\":"
                                    + " [{\"where\": \"title\" or \"abstract\", \"words\": …}]}.");
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isSentence(JsonNode node) {
        if (!node.path("text").isTextual() || !node.path("quotes").isArray() || node.size() != 2) {
            return false;
        }
        for (JsonNode quote : node.path("quotes")) {
            boolean where = List.of("title", "abstract").contains(quote.path("where").asText());
            if (!where || !quote.path("words").isTextual() || quote.size() != 2) {
                return false;
            }
        }
        return true;
    }

    private void field(Field field, Schema.Part part, JsonNode sentences) {
        if (sentences.isEmpty() && NEEDED.contains(field)) {
            faults.add(part.name() + " is empty; it needs a sentence.");
        }
        boolean plan = study.design().value() == StudyDesign.PROTOCOL;
        if (plan && field == Field.OBSERVED && !sentences.isEmpty()) {
            faults.add("This paper is a plan and has no results; observed must be empty.");
            return;
        }
        for (int i = 0; i < Math.min(part.most(), sentences.size()); i++) {
            sentence(field, part.name() + ", sentence " + (i + 1), sentences.get(i));
        }
    }

    private void sentence(Field field, String name, JsonNode node) {
        String text = line(node.path("text").asText());
        List<Span> spans = new ArrayList<>();
        for (JsonNode quote : node.path("quotes")) {
            span(name, quote, spans);
        }
        if (text.isEmpty() || text.length() > SENTENCE) {
            faults.add(name + ": it must have from 1 to " + SENTENCE + " letters.");
        } else if (!Unseen.without(text).equals(text)) {
            faults.add(name + ": it holds letters that cannot be seen.");
        } else if (node.path("quotes").isEmpty()) {
            faults.add(name + ": it rests on no words; quote those that it rests on.");
        } else if (field == Field.INFERRED && !text.startsWith("The authors")) {
            faults.add(name + ": it must begin with \"The authors\".");
        } else if (field == Field.QUESTIONS && !text.endsWith("?")) {
            faults.add(name + ": it must be a question and end with \"?\".");
        } else if (!TURNING.matcher(text).find()
                && spans.stream().anyMatch(one -> TURNED.matcher(one.text()).find())) {
            faults.add(
                    name + ": the sentence it rests on says \"not\" or \"un-\", and it does not.");
        } else if (!spans.isEmpty()) {
            told.add(new Reported(field, text, spans));
        }
    }

    private static String line(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }

    /**
     * The whole sentences in which the words stand: a part of one may leave out the "not", the
     * "may" or the "no evidence that" which stands before it.
     */
    private void span(String name, JsonNode quote, List<Span> spans) {
        String words = Normalizer.normalize(quote.path("words").asText(), Normalizer.Form.NFC);
        String exact = words.strip();
        Where where = quote.path("where").asText().equals("title") ? Where.TITLE : Where.ABSTRACT;
        if (exact.length() < FEWEST || exact.length() > QUOTED) {
            faults.add(
                    name
                            + ": words that are quoted must have from "
                            + FEWEST
                            + " to "
                            + QUOTED
                            + " letters.");
            return;
        }
        int at = wholeWords(source.of(where), exact);
        if (at < 0) {
            faults.add(
                    name
                            + ": the words \""
                            + shown(exact)
                            + "\" do not stand in the "
                            + where.code()
                            + " letter for letter, as whole words.");
            return;
        }
        spans.add(sentences(where, at, at + exact.length()));
    }

    /** Where the words stand first without a part of another word ("related" of "unrelated"). */
    private static int wholeWords(String text, String words) {
        int at = text.indexOf(words);
        while (at >= 0 && (isInsideWord(text, at) || isInsideWord(text, at + words.length()))) {
            at = text.indexOf(words, at + 1);
        }
        return at;
    }

    private static boolean isInsideWord(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(at))
                && Character.isLetterOrDigit(text.codePointAt(at));
    }

    /** All sentences that a place touches, without a heading before them that it does not touch. */
    private Span sentences(Where where, int start, int end) {
        List<Sentence> all =
                where == Where.TITLE
                        ? Sentences.of(source.title())
                        : Roles.of(source).stream().map(Roles.RoledSentence::sentence).toList();
        int from = start;
        int to = end;
        for (Sentence one : all) {
            if (one.start() < end && one.end() > start) {
                from = Math.min(from, one.start());
                to = Math.max(to, one.end());
            }
        }
        return source.span(where, from, to);
    }

    /** Words of others on one line, short enough for a message, that move no terminal. */
    static String shown(String words) {
        String line = line(Unseen.without(words));
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
