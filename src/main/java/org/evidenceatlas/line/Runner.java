package org.evidenceatlas.line;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.evidenceatlas.line.Result.End;
import org.evidenceatlas.line.again.Gathering;
import org.evidenceatlas.line.again.Known;
import org.evidenceatlas.line.asking.Asking;
import org.evidenceatlas.line.asking.Preprints;
import org.evidenceatlas.line.pubmed.PubMedIntake;
import org.evidenceatlas.model.HomeProblem;
import org.evidenceatlas.model.page.PageRenderer;
import org.evidenceatlas.model.search.AskLog;
import org.evidenceatlas.model.search.SearchLog;
import org.evidenceatlas.stage.PreprintSource;
import org.evidenceatlas.stage.Witness;
import org.evidenceatlas.store.Codec;
import org.evidenceatlas.store.Home;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the line over a home. Work is done by many threads and kept by one, in the order of study
 * ids, so that the number of threads changes nothing; each study is kept whole or not at all, so
 * that a killed run goes on where it was. One bad study is reported by name and does not stop the
 * rest.
 */
public final class Runner {
    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);

    /** How many studies that were worked on may wait for the one before them to be kept. */
    private static final int AHEAD = 128;

    private final Pipeline line;
    private final Home home;
    private final PageRenderer renderer;

    /** A runner that writes to an open home and lets new revisions be rendered. */
    public Runner(Pipeline line, Home home, PageRenderer renderer) {
        this.line = line;
        this.home = home;
        this.renderer = renderer;
    }

    /** One run from its sources to its report, which the home keeps. */
    public RunReport run(Order order, Progress progress) {
        long start = System.nanoTime();
        Arrivals arrivals = acquire(order, progress);
        Optional<SearchLog> search = search(order, arrivals, progress);
        List<AskLog> asked = ask(order, arrivals, progress);
        Tally tally = new Tally();
        if (!order.upto().filter("acquire"::equals).isPresent()) {
            work(order, progress, tally);
        }
        double seconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) / 1000.0;
        RunReport report =
                new RunReport(
                        order.asOf(),
                        arrivals.counts(),
                        search.orElse(null),
                        asked,
                        List.copyOf(order.others().off()),
                        order.upto().isPresent() ? null : tally.flow(),
                        tally.studies(),
                        tally.work(),
                        tally.redone(),
                        arrivals.refusals(),
                        tally.entries(End.NOTICE),
                        tally.entries(End.HELD),
                        tally.entries(End.REJECTED),
                        tally.entries(End.FAILED),
                        seconds);
        home.runs().add(order.asOf(), Codec.pretty(report));
        return report;
    }

    private Arrivals acquire(Order order, Progress progress) {
        Arrivals arrivals = new Arrivals(home, order, progress);
        progress.begin("reading", -1);
        line.arrivals(order.froms(), order.stdin(), arrivals);
        arrivals.keep();
        progress.end();
        return arrivals;
    }

    private Optional<SearchLog> search(Order order, Arrivals arrivals, Progress progress) {
        if (order.pubmed().isEmpty() || arrivals.room() == 0) {
            return Optional.empty();
        }
        Order.PubMed asked = order.pubmed().get();
        progress.begin("asking PubMed", -1);
        SearchLog log =
                new PubMedIntake(home, line.acquire())
                        .take(asked.access(), asked.wish().atMost(arrivals.room()), arrivals);
        progress.end();
        return Optional.of(log);
    }

    private List<AskLog> ask(Order order, Arrivals arrivals, Progress progress) {
        Order.Others others = order.others();
        List<AskLog> logs = new ArrayList<>();
        others.europePmc()
                .ifPresent(
                        access -> {
                            progress.begin("asking Europe PMC", -1);
                            try (PreprintSource source = line.acquire().europePmc(access)) {
                                logs.add(
                                        new Preprints(
                                                        home,
                                                        line.acquire(),
                                                        order.asOf(),
                                                        others.off())
                                                .take(
                                                        source,
                                                        others.query(),
                                                        access.days(),
                                                        arrivals));
                            }
                            progress.end();
                        });
        others.crossref()
                .ifPresent(
                        access -> {
                            progress.begin("asking Crossref", -1);
                            try (Witness source = line.acquire().crossref(access)) {
                                logs.add(
                                        new Asking(home, order.asOf())
                                                .about(source, access.days(), arrivals));
                            }
                            progress.end();
                        });
        return logs;
    }

    private void work(Order order, Progress progress, Tally tally) {
        Gathering gathering = new Gathering(home, line.assemble().version(), line::together);
        Set<String> issued = Set.copyOf(gathering.slugs().values());
        List<Known> clusters = gathering.all();
        tally.identified(clusters.stream().mapToInt(one -> one.keys().size()).sum());
        StudyRun study = new StudyRun(line, home, renderer, order);
        progress.begin("working", clusters.size());
        try (ExecutorService pool = Executors.newFixedThreadPool(order.threads())) {
            Deque<Future<Result>> ahead = new ArrayDeque<>();
            int open = 0;
            int next = 0;
            while (next < clusters.size() || !ahead.isEmpty()) {
                if (next < clusters.size() && open <= AHEAD / 2) {
                    int end = Math.min(clusters.size(), next + AHEAD);
                    List<Known> some = clusters.subList(next, end);
                    List<StudyRun.Begun> begun =
                            study.begin(some.stream().filter(study::isOpen).toList(), issued);
                    Iterator<StudyRun.Begun> each = begun.iterator();
                    for (Known known : some) {
                        ahead.add(
                                study.isOpen(known)
                                        ? pool.submit(work(study, each.next(), gathering))
                                        : CompletableFuture.completedFuture(study.settled(known)));
                    }
                    open += begun.size();
                    next = end;
                } else {
                    Result result = study.keep(await(ahead.remove()));
                    open -= study.isOpen(result.known()) ? 1 : 0;
                    tally.add(result, StudyRun.redone(result));
                    progress.step();
                }
            }
        }
        progress.end();
        redirect(clusters, order);
        gathering.settle();
    }

    private static Callable<Result> work(
            StudyRun study, StudyRun.Begun begun, Gathering gathering) {
        return () -> study.of(begun, () -> gathering.cluster(begun.known().id()));
    }

    /** Lets the address of each study that became part of another published one lead there. */
    private void redirect(List<Known> clusters, Order order) {
        Map<String, String> now = new HashMap<>();
        for (Known cluster : clusters) {
            cluster.keys().forEach(key -> now.put(key, cluster.slug()));
        }
        Map<String, String> slugs = home.published().slugs();
        Set<String> issued = Set.copyOf(slugs.values());
        Map<String, String> leads = new TreeMap<>();
        slugs.forEach(
                (study, slug) -> {
                    String target = now.getOrDefault(study, slug);
                    if (!target.equals(slug) && issued.contains(target)) {
                        leads.put(slug, target);
                    }
                });
        home.transaction(
                () -> {
                    home.published().redirect(leads, order.asOf());
                    home.published().renewBriefs();
                });
    }

    /**
     * Does some work on one study; where that fails, whatever it is, the answer is {@code
     * otherwise} of what went wrong, so that the rest goes on.
     */
    static <T> T guarded(Supplier<T> work, Function<String, T> otherwise) {
        try {
            return work.get();
        } catch (HomeProblem broken) {
            throw broken; // Not the study's fault, and no other study would fare better.
        } catch (Exception | StackOverflowError e) {
            LOG.debug("One study failed", e);
            String message = e.getMessage();
            return otherwise.apply(
                    e.getClass().getSimpleName() + (message == null ? "." : ": " + message));
        }
    }

    private static Result await(Future<Result> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted; start it again to go on.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof HomeProblem broken) {
                throw broken;
            }
            Optional<OutOfMemoryError> spent = UsedUp.behind(e);
            if (spent.isPresent()) {
                throw spent.get();
            }
            throw new IllegalStateException(
                    "The run stopped: " + e.getCause() + ". Start it again to go on.", e);
        }
    }
}
