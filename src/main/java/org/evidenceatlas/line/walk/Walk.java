package org.evidenceatlas.line.walk;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.Stage;
import org.evidenceatlas.store.Codec;
import org.evidenceatlas.store.Product;
import org.jspecify.annotations.Nullable;

/**
 * A study on its way through the line: what it has become so far, known by its hash and read from
 * the store only when a stage has to work on it. Where all work is done, the whole way is walked by
 * hashes alone.
 */
public final class Walk<T> {
    /**
     * Why a walk ended before the last stage.
     *
     * @param reason null where the run was asked to stop here
     */
    public record Stop(String stage, @Nullable String reason) {}

    private final Trail trail;
    private final Supplier<T> source;
    private final String hash;
    private final @Nullable Stop stop;
    private @Nullable T value;

    private Walk(Trail trail, Supplier<T> source, Reached<T> reached) {
        this.trail = trail;
        this.source = source;
        this.hash = reached.hash();
        this.value = reached.value();
        this.stop = reached.stop();
    }

    private static <T> Walk<T> onward(Trail trail, Class<T> type, Reached<T> reached) {
        return new Walk<>(trail, () -> trail.memory().load(reached.hash(), type), reached);
    }

    /** How far a walk came: a product known by its hash or as a value, or the end. */
    private record Reached<T>(String hash, @Nullable T value, @Nullable Stop stop) {
        static <T> Reached<T> end(Stop stop) {
            return new Reached<>("", null, stop);
        }
    }

    /**
     * A walk at its beginning.
     *
     * @param hash of the value, which is asked for only if a stage has to work on it
     */
    public static <T> Walk<T> begin(Trail trail, String hash, Supplier<T> value) {
        return new Walk<>(trail, value, new Reached<>(hash, null, null));
    }

    /** One stage further: from memory where the same input met the same version before. */
    public <O> Walk<O> through(Stage<T, O> stage, Class<O> product) {
        if (stop != null) {
            return onward(trail, product, Reached.end(stop));
        }
        trail.enter(stage.name());
        Product.Key key = trail.key(stage.name(), stage.version(), hash, product);
        Walk<O> next =
                trail.memory()
                        .find(key)
                        .map(known -> recall(known, key, product))
                        .orElseGet(() -> work(stage, key, product));
        if (next.stop == null && trail.endsAfter(stage.name())) {
            Stop here = new Stop(stage.name(), null);
            return onward(trail, product, new Reached<>(next.hash, next.value, here));
        }
        return next;
    }

    private <O> Walk<O> recall(Product.Known known, Product.Key key, Class<O> product) {
        trail.remembered(key.stage(), key.version());
        if (known.made()) {
            return onward(trail, product, new Reached<>(known.output(), null, null));
        }
        Stop why = trail.memory().load(known.output(), Stop.class);
        return onward(trail, product, Reached.end(why));
    }

    private <O> Walk<O> work(Stage<T, O> stage, Product.Key key, Class<O> product) {
        return switch (stage.apply(value())) {
            case Outcome.Made<O>(O made) -> {
                byte[] json = trail.memory().keeps() ? Codec.writeLinked(made, hash) : new byte[0];
                keep(stage.lasts(made) ? key : Trail.forNow(key), true, json);
                String output = trail.memory().keeps() ? Codec.hash(json) : "";
                yield onward(trail, product, new Reached<>(output, made, null));
            }
            case Outcome.Withheld<O>(String where, String reason) -> {
                Stop why = new Stop(where, reason);
                keep(key, false, Codec.write(why));
                yield onward(trail, product, Reached.end(why));
            }
        };
    }

    private void keep(Product.Key key, boolean made, byte[] json) {
        Optional<Product> product =
                trail.memory().keeps()
                        ? Optional.of(new Product(key, made, json))
                        : Optional.empty();
        trail.worked(key.stage(), key.version(), product);
    }

    /** Why the walk ended early, if it did. */
    public Optional<Stop> stop() {
        return Optional.ofNullable(stop);
    }

    /** What the study has become; read at the first call. */
    public T value() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }

    /** Hash of what the study has become. */
    public String hash() {
        return hash;
    }

    /** A part of what it has become, read from the store without all that it holds. */
    public <P> P glance(Class<P> part, Function<T, P> otherwise) {
        T known = value;
        return known == null ? trail.memory().load(hash, part) : otherwise.apply(known);
    }

    /** What it leaves behind. */
    public Trail trail() {
        return trail;
    }
}
