package org.evidenceatlas.pack;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evidenceatlas.model.access.ModelAccess;
import org.evidenceatlas.model.access.Provider;
import org.evidenceatlas.model.access.Secret;
import org.evidenceatlas.pattern.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The {@code llm} part of a configuration. Each value is read as whatever it is, so that the
 * message can say what is allowed; the key is no part of it, since a file is copied and shown.
 */
record ModelKeys(
        @Nullable Object provider,
        @Nullable Object model,
        @Nullable Object baseUrl,
        @Nullable Object apiKey,
        @Nullable BudgetKeys budget,
        @Nullable Object rate,
        @Nullable Object timeout,
        @Nullable Object retries) {
    record BudgetKeys(
            @Nullable Object requests, @Nullable Object tokens, @Nullable Object answer) {}

    /** The environment variable in which the key is given. */
    static final String KEY = "ATLAS_LLM_API_KEY";

    /** What a configuration file needs. */
    static final String FRAGMENT =
            """
            llm:
              provider: ollama
              model: llama3.1
              budget:
                requests: 200
                tokens: 1000000
            """;

    private static final Pattern MODEL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,99}");

    /** A header can carry nothing else, and its library would print what it cannot carry. */
    private static final Pattern SENDABLE = Pattern.compile("[\\x21-\\x7e]*");

    private static final int SHOWN = 60;

    private static final BudgetKeys NO_BUDGET = new BudgetKeys(null, null, null);

    /** The values an integer key may have, and the one that it has unless told otherwise. */
    private record Range(String key, long least, long most, long usual) {}

    private static final Range REQUESTS = new Range("budget: requests", 1, 10_000_000, 200);
    private static final Range TOKENS =
            new Range("budget: tokens", 10_000, 100_000_000_000L, 1_000_000);
    private static final Range ANSWER = new Range("budget: answer", 500, 100_000, 8000);
    private static final Range RATE = new Range("rate", 1, 1000, 20);
    private static final Range TIMEOUT = new Range("timeout", 1, 3600, 180);
    private static final Range RETRIES = new Range("retries", 0, 10, 3);

    /**
     * How the model may be asked.
     *
     * @throws IllegalArgumentException with what to write instead
     */
    ModelAccess access(Secret key) {
        if (apiKey != null) {
            throw new IllegalArgumentException(
                    "llm: api-key does not belong into a file, which is copied and shown. Take it"
                            + " out, and give the key in the environment: "
                            + KEY
                            + "=… atlas …");
        }
        Provider who = who();
        BudgetKeys most = budget == null ? NO_BUDGET : budget;
        ModelAccess access =
                new ModelAccess(
                        who,
                        named(),
                        address(who),
                        sendable(key),
                        new ModelAccess.Bounds(
                                (int) number(REQUESTS, most.requests()),
                                number(TOKENS, most.tokens()),
                                (int) number(ANSWER, most.answer()),
                                (int) number(RATE, rate),
                                Duration.ofSeconds(number(TIMEOUT, timeout)),
                                (int) number(RETRIES, retries)));
        if (!key.given() && needsKey(access)) {
            throw new IllegalArgumentException(
                    "llm: provider "
                            + who.key()
                            + " needs an API key, and "
                            + KEY
                            + " is not set. Give it in the environment, for example: "
                            + KEY
                            + "=… atlas draft --drafter llm --config atlas.yaml FILE; or use a model"
                            + " on this machine:\n"
                            + FRAGMENT);
        }
        return access;
    }

    private static boolean needsKey(ModelAccess access) {
        boolean own = access.address().toString().equals(access.provider().address());
        return access.provider() != Provider.OLLAMA && own;
    }

    private Provider who() {
        String allowed =
                Arrays.stream(Provider.values())
                        .map(Provider::key)
                        .collect(Collectors.joining(", "));
        return Arrays.stream(Provider.values())
                .filter(one -> one.key().equals(provider))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "llm: provider is "
                                                + shown(provider)
                                                + ". Allowed are: "
                                                + allowed
                                                + " (openai for every server that speaks its"
                                                + " protocol). For example:\n"
                                                + FRAGMENT));
    }

    private String named() {
        if (model instanceof String name && MODEL.matcher(name).matches()) {
            return name;
        }
        throw new IllegalArgumentException(
                "llm: model is "
                        + shown(model)
                        + ". Give the model's name as its provider writes it: up to 100 letters,"
                        + " digits and . _ : / @ + -, for example: model: llama3.1");
    }

    private URI address(Provider who) {
        Optional<URI> found =
                switch (baseUrl) {
                    case null -> Optional.of(URI.create(who.address()));
                    case String text -> folder(text);
                    default -> Optional.empty();
                };
        return found.orElseThrow(
                () ->
                        new IllegalArgumentException(
                                "llm: base-url must start with https:// (http:// only for this"
                                        + " machine, because the key travels along), name a host"
                                        + " of letters, digits, dots and hyphens, and hold no"
                                        + " user, query or fragment, for example: base-url: "
                                        + who.address()));
    }

    private static Optional<URI> folder(String text) {
        try {
            return WebAddress.folder(text);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static Secret sendable(Secret key) {
        if (!SENDABLE.matcher(key.reveal()).matches()) {
            throw new IllegalArgumentException(
                    "The key in "
                            + KEY
                            + " holds a blank or a letter that no header can carry. Copy it again"
                            + " from your provider, without quotes and line ends.");
        }
        return key;
    }

    private static long number(Range range, @Nullable Object written) {
        return switch (written) {
            case null -> range.usual();
            case Integer whole when inside(range, whole) -> whole;
            case Long whole when inside(range, whole) -> whole;
            default ->
                    throw new IllegalArgumentException(
                            "llm: "
                                    + range.key()
                                    + " is "
                                    + shown(written)
                                    + ". Allowed are whole numbers from "
                                    + range.least()
                                    + " to "
                                    + range.most()
                                    + ". For example: "
                                    + range.key()
                                    + ": "
                                    + range.usual());
        };
    }

    private static boolean inside(Range range, long whole) {
        return whole >= range.least() && whole <= range.most();
    }

    private static String shown(@Nullable Object written) {
        if (written == null) {
            return "missing";
        }
        String text = String.valueOf(written);
        return "\"" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "\"";
    }
}
