package org.evidenceatlas.line;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.evidenceatlas.store.Codec;
import org.evidenceatlas.store.Home;
import org.evidenceatlas.store.Ledger;
import org.evidenceatlas.store.Product;
import org.evidenceatlas.store.Publications.Basis;
import org.evidenceatlas.store.Publications.Head;
import org.jspecify.annotations.Nullable;

/** Takes one study through the line and writes nothing. Thread-safe. */
final class StudyRun {
    /** Names no basis, so that a page that stands for now is open again in the next run. */
    private static final String UNSETTLED = "";

    private final Pipeline line;
    private final Home home;
    private final PageRenderer renderer;
    private final Order order;
    private final Map<String, String> versions;
    private final String all;
    private final Map<String, String> settled;

    StudyRun(Pipeline line, Home home, PageRenderer renderer, Order order) {
        this.line = line;
        this.home = home;
        this.renderer = renderer;
        this.order = order;
        this.versions = line.versions();
        this.all = Codec.hash(List.of(versions.toString()));
        this.settled = order.upto().isEmpty() ? home.published().settled() : Map.of();
    }

    /**
     * A study about to be worked on, with what the home has of it.
     *
     * @param standing the slug of its page of an earlier run, if there is one
     * @param products all that was ever made of it
     * @param head what stands published under its slug
     * @param before what it was made from when it was last worked on; null if it never was
     */
    record Begun(
            Known known,
            @Nullable String standing,
            Map<Product.Key, Product.Known> products,
            Optional<Head> head,
            Ledger.@Nullable Basis before) {
        Entry entry(List<String> reasons) {
            return new Entry(known.id(), known.title(), reasons, standing);
        }

        Result ended(Trail trail, End end, List<String> reasons) {
            return new Result(trail, known, before, end, entry(reasons), Optional.empty());
        }
    }

    /** What a page of a study is made from: its cluster, and the line as it is. */
    private String basis(Known known) {
        return known.hash() + " " + all;
    }

    /** Whether its page was made from anything else than it is now, or there is none. */
    boolean isOpen(Known known) {
        return !basis(known).equals(settled.get(known.slug()));
    }

    /** What becomes of a study that is not open, of which nothing need be asked. */
    Result settled(Known known) {
        Trail trail = new Trail(known.id(), Memory.NONE, order.upto());
        versions.forEach(trail::remembered);
        Ledger.Basis before = new Ledger.Basis(known.records(), versions);
        return new Begun(known, known.slug(), Map.of(), Optional.empty(), before)
                .ended(trail, End.UNCHANGED, List.of());
    }

    /** Asks once for what the home has of some studies. */
    List<Begun> begin(List<Known> some, Set<String> issued) {
        List<String> ids = some.stream().map(Known::id).toList();
        Map<String, Map<Product.Key, Product.Known>> products = home.products().of(ids);
        Map<String, Ledger.Basis> bases = home.ledger().bases(ids);
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
                                        Optional.ofNullable(heads.get(one.slug())),
                                        bases.get(one.id())))
                .toList();
    }

    /** What becomes of a study. */
    Result of(Begun begun, Supplier<Cluster> cluster) {
        Known known = begun.known();
        Memory memory = Memory.of(home.products(), begun.products());
        Trail trail = new Trail(known.id(), memory, order.upto());
        return Runner.guarded(
                () -> judge(line.judged(Walk.begin(trail, known.hash(), cluster)), begun),
                why -> begun.ended(trail, End.FAILED, List.of(at(trail, why))));
    }

    private static String at(Trail trail, String why) {
        return "In the stage " + trail.at() + ": " + why;
    }

    private Result judge(Walk<Verdict> walk, Begun begun) {
        if (walk.stop().isPresent()) {
            String reason = walk.stop().get().reason();
            return reason == null
                    ? begun.ended(walk.trail(), End.STOPPED, List.of())
                    : begun.ended(walk.trail(), End.NOTICE, List.of(reason));
        }
        Known known = begun.known();
        String version = Objects.requireNonNull(versions.get("publish"));
        String settled = walk.trail().isForNow() ? UNSETTLED : basis(known);
        Basis basis = new Basis(known.id(), known.slug(), walk.hash(), version, settled);
        if (begun.head().isPresent() && sameBasis(begun.head().get(), basis)) {
            walk.trail().remembered("publish", version);
            return begun.head().get().settled().equals(basis.settled())
                    ? begun.ended(walk.trail(), End.UNCHANGED, List.of())
                    : changed(walk, begun, new Change(basis, null, new byte[0]));
        }
        Judged judged = walk.glance(Judged.class, Judged::of);
        if (judged.decision() == Decision.PUBLISH) {
            walk.trail().enter("publish");
            return publish(walk, begun, basis);
        }
        End end = judged.decision() == Decision.HOLD ? End.HELD : End.REJECTED;
        return begun.ended(walk.trail(), end, judged.reasons());
    }

    private Result publish(Walk<Verdict> walk, Begun begun, Basis basis) {
        Page last = begun.head().map(this::page).orElse(null);
        walk.trail().worked("publish", basis.version(), Optional.empty());
        Publication publication = new Publication(walk.value(), basis.slug(), last, order.asOf());
        return switch (line.publish().apply(publication)) {
            case Outcome.Withheld<Page>(String where, String reason) ->
                    begun.ended(walk.trail(), End.HELD, List.of(where + ": " + reason));
            case Outcome.Made<Page>(Page page) -> changed(walk, begun, change(basis, last, page));
        };
    }

    private static Result changed(Walk<Verdict> walk, Begun begun, Change change) {
        return new Result(
                walk.trail(),
                begun.known(),
                begun.before(),
                end(change, begun),
                begun.entry(List.of()),
                Optional.of(change));
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

    private static End end(Change change, Begun begun) {
        if (change.page() == null) {
            return End.UNCHANGED;
        }
        return begun.head().isEmpty() ? End.NEW_PAGE : End.REVISED;
    }

    /** Writes what a study left behind, all or nothing; called in the order of study ids. */
    Result keep(Result result) {
        if (result.leavesNothing()) {
            return result;
        }
        return Runner.guarded(
                () -> {
                    home.transaction(() -> write(result));
                    return result;
                },
                why -> result.failed(at(result.trail(), why)));
    }

    /** Why a study was worked on; empty where all of its work was remembered. */
    static Optional<Redone> redone(Result result) {
        Known known = result.known();
        return Why.of(result.before(), result.basis(), result.trail().workedStages())
                .map(why -> new Redone(known.id(), known.slug(), why));
    }

    private void write(Result result) {
        home.products().keep(result.trail().made());
        if (result.end() != End.FAILED) {
            home.ledger().keep(result.known().id(), result.basis());
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
