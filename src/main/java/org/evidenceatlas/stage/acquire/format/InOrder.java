package org.evidenceatlas.stage.acquire.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Parses by several threads what stands one after the other, and hands it on by the one that reads,
 * in the order in which it stood. How much is under way is bounded by its length, so that memory is
 * too. A short source starts no thread. Used by one thread.
 */
public final class InOrder implements AutoCloseable {
    /** Characters that are given to a thread at once. */
    private static final int BATCH = 1 << 17;

    /** Characters under way; one longer record goes alone. */
    private static final int MOST = 1 << 20;

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private record Pending(Future<List<Runnable>> done, int chars) {}

    private final Deque<Pending> ahead = new ArrayDeque<>();
    private List<Supplier<Runnable>> batch = new ArrayList<>();
    private @Nullable ExecutorService pool;
    private int chars;
    private int underWay;

    /**
     * Takes the next.
     *
     * @param length characters that the work is about
     * @param work done by any thread; what it gives is done by this one, when its turn comes
     */
    public void add(int length, Supplier<Runnable> work) {
        batch.add(work);
        chars += length;
        if (chars >= BATCH) {
            submit();
        }
    }

    /** Hands on all that is left. */
    public void end() {
        if (ahead.isEmpty()) {
            batch.forEach(work -> work.get().run());
            batch = new ArrayList<>();
            chars = 0;
        } else {
            submit();
            while (!ahead.isEmpty()) {
                hand();
            }
        }
    }

    private void submit() {
        while (!ahead.isEmpty() && (ahead.size() > THREADS || underWay + chars > MOST)) {
            hand();
        }
        List<Supplier<Runnable>> mine = batch;
        ExecutorService workers = pool == null ? Executors.newFixedThreadPool(THREADS) : pool;
        pool = workers;
        ahead.add(new Pending(workers.submit(() -> done(mine)), chars));
        underWay += chars;
        batch = new ArrayList<>();
        chars = 0;
    }

    private static List<Runnable> done(List<Supplier<Runnable>> batch) {
        return batch.stream().map(Supplier::get).toList();
    }

    private void hand() {
        Pending next = ahead.remove();
        underWay -= next.chars();
        try {
            next.done().get().forEach(Runnable::run);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted; start it again to go on.", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /** Ends the threads; what was not handed on is lost. */
    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }
}
