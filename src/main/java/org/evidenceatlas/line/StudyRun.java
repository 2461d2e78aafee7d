package org.evidenceatlas.line;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.evidenceatlas.line.Result.Change;
import org.evidenceatlas.line.Result.End;
import org.evidenceatlas.line.Result.Judged;
import org.evidenceatlas.line.RunReport.Entry;
import org.evidenceatlas.line.RunReport.Redone;
import org.evidenceatlas.line.again.Known;
import org.evidenceatlas.line.again.Why;
import org.evidenceatlas.line.walk.Memory;
import org.evidenceatlas.line.walk.Trail;
import org.evidenceatlas.line.walk.Walk;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.page.PageRenderer;
import org.evidenceatlas.model.page.Publication;
import org.evidenceatlas.model.verdict.Decision;
import org.evidenceatlas.model.verdict.Verdict;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.assemble.Cluster;
import org.evidenceatlas.store.Home;
import org.evidenceatlas.store.Ledger;
import org.evidenceatlas.store.Product;
import org.evidenceatlas.store.Publications.Basis;
import org.evidenceatlas.store.Publications.Head;
import org.evidenceatlas.store.Shape;
import org.jspecify.annotations.Nullable;

/** Takes one study through the line and writes nothing. Thread-safe. */
final class StudyRun {
    private final Pipeline line;
    private final Home home;
    private final PageRenderer renderer;
    private final Order order;
    private final String version;
    private final Map<String, Ledger.Basis> bases;

    StudyRun(Pipeline line, Home home, PageRenderer renderer, Order order) {
        this.line = line;
        this.home = home;
        this.renderer = renderer;
        this.order = order;
        this.bases = home.ledger().bases();
        this.version = line.publish().version() + "/" + Shape.of(Page.class);
    }

    /**
     * A study about to be worked on, with what the home has of it.
     *
     * @param standing the slug of its page of an earlier run, if there is one
     * @param products all that was ever made of it
     * @param head what stands published under its slug
     */
    record Begun(
            Known known,
            @Nullable String standing,
            Map<Product.Key, Product.Known> products,
            Optional<Head> head) {}

    /** Asks once for what the home has of some studies. */
    List<Begun> begin(List<Known> some, Set<String> issued) {
        Map<String, Map<Product.Key, Product.Known>> products =
                home.products().of(some.stream().map(Known::id).toList());
        Map<String, Head> heads =
                home.published()
                        .heads(some.stream().map(Known::slug).filter(issued::contains).toList());
        return some.stream()
                .map(
                        one ->
                                new Begun(
                                        one,
                                        issued.contains(one.slug()) ? one.slug() : null,
                                        products.getOrDefault(one.id(), Map.of()),
                                        Optional.ofNullable(heads.get(one.slug()))))
                .toList();
    }

    /** What becomes of a study. */
    Result of(Begun begun, Supplier<Cluster> cluster) {
        Known known = begun.known();
        Memory memory = Memory.of(home.products(), begun.products());
        Trail trail = new Trail(known.id(), memory, order.upto());
        Entry entry = new Entry(known.id(), known.title(), List.of(), begun.standing());
        return Runner.guarded(
                () -> judge(line.judged(Walk.begin(trail, known.hash(), cluster)), begun, entry),
                why -> failed(trail, known, because(entry, at(trail, why))));
    }

    private static String at(Trail trail, String why) {
        return "In the stage " + trail.at() + ": " + why;
    }

    private static Result failed(Trail trail, Known known, Entry entry) {
        return new Result(trail, known, End.FAILED, entry, Optional.empty());
    }

    private Result judge(Walk<Verdict> walk, Begun begun, Entry entry) {
        Known cluster = begun.known();
        if (walk.stop().isPresent()) {
            Walk.Stop stop = walk.stop().get();
            String reason = stop.reason();
            End end = reason == null ? End.STOPPED : End.NOTICE;
            List<String> reasons = reason == null ? List.of() : List.of(reason);
            return new Result(
                    walk.trail(), cluster, end, because(entry, reasons), Optional.empty());
        }
        Optional<Head> head = begun.head();
        Basis basis = new Basis(cluster.id(), cluster.slug(), walk.hash(), version);
        if (head.isPresent() && sameBasis(head.get(), basis)) {
            walk.trail().remembered("publish", version);
            return new Result(walk.trail(), cluster, End.UNCHANGED, entry, Optional.empty());
        }
        Judged judged = walk.glance(Judged.class, Judged::of);
        if (judged.decision() == Decision.PUBLISH) {
            walk.trail().enter("publish");
            Page last = head.map(this::page).orElse(null);
            return publish(walk, new Before(cluster, basis, last), entry);
        }
        End end = judged.decision() == Decision.HOLD ? End.HELD : End.REJECTED;
        return new Result(
                walk.trail(), cluster, end, because(entry, judged.reasons()), Optional.empty());
    }

    private record Before(Known cluster, Basis basis, @Nullable Page last) {}

    private Result publish(Walk<Verdict> walk, Before before, Entry entry) {
        Known cluster = before.cluster();
        Page last = before.last();
        Trail trail = walk.trail();
        trail.worked("publish", version, Optional.empty());
        Publication publication = new Publication(walk.value(), cluster.slug(), last, order.asOf());
        return switch (line.publish().apply(publication)) {
            case Outcome.Withheld<Page>(String where, String reason) ->
                    new Result(
                            trail,
                            cluster,
                            End.HELD,
                            because(entry, List.of(where + ": " + reason)),
                            Optional.empty());
            case Outcome.Made<Page>(Page page) -> {
                Change change = change(before.basis(), last, page);
                yield new Result(trail, cluster, end(change, last), entry, Optional.of(change));
            }
        };
    }

    private static boolean sameBasis(Head head, Basis basis) {
        return head.verdict().equals(basis.verdict()) && head.version().equals(basis.version());
    }

    private Page page(Head head) {
        return home.products().load(head.page(), Page.class);
    }

    private Change change(Basis basis, @Nullable Page last, Page page) {
        boolean same = last != null && last.revision().equals(page.revision());
        return same
                ? new Change(basis, null, new byte[0])
                : new Change(basis, page, renderer.render(page));
    }

    private static End end(Change change, @Nullable Page last) {
        if (change.page() == null) {
            return End.UNCHANGED;
        }
        return last == null ? End.NEW_PAGE : End.REVISED;
    }

    private static Entry because(Entry entry, String reason) {
        return because(entry, List.of(reason));
    }

    private static Entry because(Entry entry, List<String> reasons) {
        return new Entry(entry.study(), entry.title(), reasons, entry.standing());
    }

    /** Writes what a study left behind, all or nothing; called in the order of study ids. */
    Result keep(Result result) {
        if (result.leavesNothing(bases.get(result.known().id()))) {
            return result;
        }
        return Runner.guarded(
                () -> {
                    home.transaction(() -> write(result));
                    return result;
                },
                why ->
                        failed(
                                result.trail(),
                                result.known(),
                                because(result.entry(), at(result.trail(), why))));
    }

    /** Why a study was worked on; empty where all of its work was remembered. */
    Optional<Redone> redone(Result result) {
        Known known = result.known();
        Ledger.@Nullable Basis before = bases.get(known.id());
        return Why.of(before, result.basis(before), result.trail().workedStages())
                .map(why -> new Redone(known.id(), known.slug(), why));
    }

    private void write(Result result) {
        home.products().keep(result.trail().made());
        if (result.end() != End.FAILED) {
            String study = result.known().id();
            home.ledger().keep(study, result.basis(bases.get(study)));
        }
        if (result.change().isPresent()) {
            Change change = result.change().get();
            Page page = change.page();
            if (page == null) {
                home.published().confirm(change.basis());
            } else {
                home.published().publish(change.basis(), page, change.kept());
            }
        }
    }
}
