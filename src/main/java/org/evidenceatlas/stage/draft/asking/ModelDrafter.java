package org.evidenceatlas.stage.draft.asking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceatlas.llm.LanguageModel;
import org.evidenceatlas.llm.Reply;
import org.evidenceatlas.llm.Request;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.draft.ClaimKind;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.WrittenBy;
import org.evidenceatlas.model.draft.WrittenBy.Why;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.OutsideDrafter;
import org.evidenceatlas.stage.Proof;
import org.evidenceatlas.stage.draft.Drafter;
import org.evidenceatlas.text.Sha256;

/**
 * Lets a language model report what a study says, and takes its sentences only where they pass the
 * checks; else it is asked once more, with what was wrong, and then the built-in draft takes its
 * place. All that is drawn by rules or editorial comes from the built-in drafter in either case.
 * Safe between threads.
 */
public final class ModelDrafter implements OutsideDrafter {
    private final Drafter builtin;
    private final LanguageModel model;
    private final Proof proof;
    private final Prompt prompt;
    private final Log log = new Log();

    /** With the drafter that stands behind it, and the checks that its text has to pass. */
    public ModelDrafter(Pack pack, Drafter builtin, LanguageModel model, Proof proof) {
        this.builtin = builtin;
        this.model = model;
        this.proof = proof;
        this.prompt = new Prompt(pack);
    }

    @Override
    public String name() {
        return builtin.name();
    }

    @Override
    public String version() {
        return builtin.version()
                + " "
                + model.name()
                + " prompt "
                + Prompt.VERSION
                + " "
                + Sha256.of(proof.version()).substring(0, 12);
    }

    /**
     * One that stands in for a model that could not be asked, or could not end, is written again in
     * the next run.
     */
    @Override
    public boolean lasts(Draft draft) {
        return !(WrittenBy.of(draft.drafter())
                        instanceof WrittenBy.InPlace(String who, String asked, Why why)
                && why.passes());
    }

    @Override
    public Outcome<Draft> apply(Classification study) {
        return switch (builtin.apply(study)) {
            case Outcome.Made<Draft>(Draft draft) ->
                    new Outcome.Made<>(isForModel(study) ? asked(study, draft) : draft);
            case Outcome.Withheld<Draft> withheld -> withheld;
        };
    }

    /**
     * Whether a model is asked at all: not about what has no abstract, gets no page, or is under a
     * remark, of which no results may be told in short forms.
     */
    private static boolean isForModel(Classification study) {
        boolean clear =
                switch (study.study().status().value()) {
                    case RETRACTED, WITHDRAWN, PARTIALLY_RETRACTED, CONCERN -> false;
                    default -> true;
                };
        return clear && study.study().text().hasAbstract() && study.inScope().value();
    }

    /** What came of one question. */
    private sealed interface Answer {
        record Taken(Draft draft) implements Answer {}

        /** It may be published, and could be better. */
        record Mendable(Draft draft, List<String> remarks) implements Answer {}

        record Faulty(Why why, List<String> faults) implements Answer {}

        record None(Why why, String reason) implements Answer {}
    }

    private Draft asked(Classification study, Draft builtin) {
        if (!proof.steering(builtin).isEmpty()) {
            return inPlace(builtin, Why.STEERED, "");
        }
        return switch (answer(study, prompt.first(study))) {
            case Answer.Taken(Draft draft) -> log.taken(draft);
            case Answer.None(Why why, String reason) -> inPlace(builtin, why, reason);
            case Answer.Faulty(Why why, List<String> faults) ->
                    settled(answer(study, prompt.again(study, faults)), builtin);
            case Answer.Mendable(Draft draft, List<String> remarks) ->
                    better(draft, answer(study, prompt.again(study, remarks)), builtin);
        };
    }

    private Draft settled(Answer second, Draft builtin) {
        return switch (second) {
            case Answer.Taken(Draft draft) -> log.taken(draft);
            case Answer.Mendable(Draft draft, List<String> remarks) -> log.taken(draft);
            case Answer.Faulty(Why why, List<String> faults) ->
                    inPlace(builtin, why, faults.getFirst());
            case Answer.None(Why why, String reason) -> inPlace(builtin, why, reason);
        };
    }

    /**
     * The second draft where it has no fault, else the first, which had none either. Whoever could
     * not be asked a second time is asked in the next run, so that a rebuild has both answers.
     */
    private Draft better(Draft first, Answer second, Draft builtin) {
        return switch (second) {
            case Answer.Taken(Draft draft) -> log.taken(draft);
            case Answer.Mendable(Draft draft, List<String> remarks) -> log.taken(draft);
            case Answer.None(Why why, String reason) when why.passes() ->
                    inPlace(builtin, why, reason);
            case Answer.Faulty faulty -> log.taken(first);
            case Answer.None none -> log.taken(first);
        };
    }

    private Draft inPlace(Draft draft, Why why, String reason) {
        String line = new WrittenBy.InPlace(builtin.called(), model.name(), why).line();
        log.inPlace(why, reason);
        return new Draft(draft.classification(), line, draft.bare(), draft.claims());
    }

    private Answer answer(Classification study, Request request) {
        return switch (model.ask(request)) {
            case Reply.Answered(String text, long tokens) -> read(study, text);
            case Reply.Refused(String reason, long tokens) -> new Answer.None(Why.REFUSED, reason);
            case Reply.Truncated(String reason, long tokens) ->
                    new Answer.None(Why.TRUNCATED, reason);
            case Reply.Invalid(String reason, long tokens) ->
                    new Answer.Faulty(Why.NO_ANSWER, List.of(reason));
            case Reply.OverBudget(String reason) -> new Answer.None(Why.OVER_BUDGET, reason);
            case Reply.Rejected(String reason) -> new Answer.None(Why.REJECTED, reason);
            case Reply.NotReached(String reason) -> new Answer.None(Why.NOT_REACHED, reason);
        };
    }

    private Answer read(Classification study, String text) {
        Reading.Read read = Reading.of(text, study);
        if (!read.faults().isEmpty()) {
            return new Answer.Faulty(read.shaped() ? Why.FAILED : Why.NO_ANSWER, read.faults());
        }
        String line = new WrittenBy.Model(model.name(), Prompt.VERSION, builtin.called()).line();
        Draft draft = builtin.reporting(study, line, read.told());
        List<String> faults = against(draft, flag -> flag.severity() != Severity.INFO);
        if (!faults.isEmpty()) {
            return new Answer.Faulty(Why.FAILED, faults);
        }
        List<String> remarks = against(draft, flag -> true);
        return remarks.isEmpty() ? new Answer.Taken(draft) : new Answer.Mendable(draft, remarks);
    }

    /**
     * What speaks against the model's own sentences; those of rules are the same in either draft.
     */
    private List<String> against(Draft draft, Predicate<Flag> counted) {
        Map<String, String> own = new TreeMap<>();
        draft.claims().stream()
                .filter(one -> one.kind() == ClaimKind.REPORTED)
                .filter(one -> Drafter.reportable().contains(one.field()))
                .forEach(one -> own.put(one.id(), one.text()));
        List<String> faults = new ArrayList<>();
        for (Flag flag : proof.against(draft)) {
            String text = own.get(String.valueOf(flag.claim()));
            if (text != null && counted.test(flag)) {
                faults.add(flag.claim() + " (\"" + text + "\"): " + flag.message());
            }
        }
        return faults;
    }

    @Override
    public String told() {
        return log.told(model.name(), model.spent());
    }

    @Override
    public void close() {
        model.close();
    }

    /** Counts what became of the drafts. Thread-safe. */
    private static final class Log {
        /** Reasons that are shown of each kind, the most frequent. */
        private static final int SHOWN = 3;

        private int taken;
        private final Map<Why, Integer> inPlace = new EnumMap<>(Why.class);
        private final Map<Why, Map<String, Integer>> reasons = new EnumMap<>(Why.class);

        synchronized Draft taken(Draft draft) {
            taken++;
            return draft;
        }

        synchronized void inPlace(Why why, String reason) {
            inPlace.merge(why, 1, Integer::sum);
            if (!reason.isEmpty()) {
                reasons.computeIfAbsent(why, none -> new TreeMap<>())
                        .merge(Reading.shown(reason), 1, Integer::sum);
            }
        }

        synchronized String told(String model, LanguageModel.Spent spent) {
            StringBuilder told = new StringBuilder();
            told.append(model)
                    .append(" wrote ")
                    .append(taken)
                    .append(taken == 1 ? " draft" : " drafts")
                    .append("; requests sent: ")
                    .append(spent.requests())
                    .append(", tokens: ")
                    .append(spent.tokens())
                    .append(", answers replayed: ")
                    .append(spent.replayed())
                    .append('.');
            if (!inPlace.isEmpty()) {
                told.append("\nThe built-in drafter took its place: ")
                        .append(
                                mostFirst(inPlace)
                                        .map(one -> one.getKey().code() + " " + one.getValue())
                                        .collect(Collectors.joining(", ")))
                        .append('.');
            }
            mostFirst(inPlace).forEach(one -> told.append(reasons(one.getKey())));
            return told.toString();
        }

        private String reasons(Why why) {
            return mostFirst(reasons.getOrDefault(why, Map.of()))
                    .limit(SHOWN)
                    .map(one -> "\n  " + one.getValue() + " × " + why.code() + ": " + one.getKey())
                    .collect(Collectors.joining());
        }

        /** The most frequent first; the same counts stay in the order of the map. */
        private static <T> Stream<Map.Entry<T, Integer>> mostFirst(Map<T, Integer> counts) {
            return counts.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<T, Integer> one) -> -one.getValue()));
        }
    }
}
