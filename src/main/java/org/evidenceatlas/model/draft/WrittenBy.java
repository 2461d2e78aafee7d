package org.evidenceatlas.model.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who wrote a draft, as {@link Draft#drafter()} holds it in one line. */
public sealed interface WrittenBy {
    /**
     * The built-in drafter, by its rules alone.
     *
     * @param drafter with its version: "builtin 12"
     */
    record Rules(String drafter) implements WrittenBy {
        @Override
        public String line() {
            return drafter;
        }
    }

    /**
     * A language model reports, and the built-in drafter's rules draw the rest.
     *
     * @param model by its whole name: "ollama:llama3.1"
     * @param prompt version of what it was asked
     * @param rules the drafter whose rules draw: "builtin 12"
     */
    record Model(String model, String prompt, String rules) implements WrittenBy {
        @Override
        public String line() {
            return MODEL + model + PROMPT + prompt + WITH + rules;
        }
    }

    /**
     * The built-in drafter, where a language model was to write.
     *
     * @param why the model's text was not taken
     */
    record InPlace(String drafter, String model, Why why) implements WrittenBy {
        @Override
        public String line() {
            return drafter + IN_PLACE + model + " (" + why.code() + ")";
        }
    }

    /** Why a model's text was not taken. */
    enum Why {
        /** It would not write, or its provider kept the answer back. */
        REFUSED("refused", "would not write about this paper"),
        /** The answer was cut off; a higher limit may mend that. */
        TRUNCATED("truncated", "did not come to the end of its answer"),
        /** What came fitted no draft, twice. */
        NO_ANSWER("no valid answer", "gave no answer that could be used"),
        /** A check held each of two answers. */
        FAILED("failed examination", "wrote sentences that did not pass the checks"),
        /** The source holds words that are meant to steer a machine. */
        STEERED(
                "source would steer it",
                "was not asked, because the paper's text holds words that"
                        + " are meant to steer a machine"),
        /** What a run may spend was spent. */
        OVER_BUDGET("over budget", "was not asked, because the run had spent what it may"),
        /** Its provider turned the question down, and took others. */
        REJECTED("rejected", "was asked, and its provider turned the question down"),
        /** No server answered. */
        NOT_REACHED("not reached", "could not be reached");

        private final String code;
        private final String words;

        Why(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /** Its name in a draft's line. */
        public String code() {
            return code;
        }

        /** What the model did or did not do, to follow its name. */
        public String words() {
            return words;
        }

        /** Whether it may be otherwise the next time, with the same answers kept. */
        public boolean passes() {
            return switch (this) {
                case TRUNCATED, OVER_BUDGET, REJECTED, NOT_REACHED -> true;
                case REFUSED, NO_ANSWER, FAILED, STEERED -> false;
            };
        }
    }

    String MODEL = "model ";
    String PROMPT = ", prompt ";
    String WITH = ", with the rules of ";
    String IN_PLACE = ", in place of ";

    /** As a draft holds it. */
    String line();

    /** What a page says of the built-in drafter where nothing else is to be said. */
    String BY_RULES =
            "The text was written by the built-in drafter, a program that works by rules and asks no"
                    + " language model.";

    /**
     * Who wrote the text of a page, in one or two sentences for its readers. A reason that may be
     * gone tomorrow is not told: a page stays as it is for longer.
     */
    default String told() {
        return switch (this) {
            case Rules(String drafter) -> BY_RULES;
            case InPlace(String drafter, String model, Why why) when why.passes() -> BY_RULES;
            case Model(String model, String prompt, String rules) ->
                    "What the text says of the paper's content was written by a language model ("
                            + model
                            + "). Each of its sentences rests on words of the paper and was checked"
                            + " by the same rules as all others. What the study does not prove,"
                            + " cautions, strengths and limitations were written by the built-in"
                            + " drafter.";
            case InPlace(String drafter, String model, Why why) ->
                    "The text was written by the built-in drafter, a program that works by rules. A"
                            + " language model ("
                            + model
                            + ") was to write it, but "
                            + why.words()
                            + ".";
        };
    }

    /** Who a draft's line names; what is neither a model's nor in place of one is of rules. */
    static WrittenBy of(String line) {
        return inPlace(line).or(() -> model(line)).orElseGet(() -> new Rules(line));
    }

    private static Optional<WrittenBy> inPlace(String line) {
        int at = line.indexOf(IN_PLACE);
        int open = line.indexOf(" (", Math.max(at, 0));
        if (at < 0 || open < 0 || !line.endsWith(")")) {
            return Optional.empty();
        }
        String model = line.substring(at + IN_PLACE.length(), open);
        String code = line.substring(open + 2, line.length() - 1);
        List<Why> all = Arrays.asList(Why.values());
        return all.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(why -> new InPlace(line.substring(0, at), model, why));
    }

    private static Optional<WrittenBy> model(String line) {
        int prompt = line.indexOf(PROMPT);
        int with = line.indexOf(WITH);
        if (!line.startsWith(MODEL) || prompt < 0 || with < prompt) {
            return Optional.empty();
        }
        return Optional.of(
                new Model(
                        line.substring(MODEL.length(), prompt),
                        line.substring(prompt + PROMPT.length(), with),
                        line.substring(with + WITH.length())));
    }
}
