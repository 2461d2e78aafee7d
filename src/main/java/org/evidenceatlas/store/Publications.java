package org.evidenceatlas.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evidenceatlas.model.Versions;
import org.evidenceatlas.model.page.Brief;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.page.Revision;
import org.evidenceatlas.store.database.Database;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What a home has published: slugs, revisions with their bytes, and the pages that stand. */
public final class Publications implements Published {
    private static final String REVISION =
            "select number, date, reason, versions, content from revision where slug = ? ";

    /**
     * What stands published of a study, known without reading its page.
     *
     * @param verdict hash of the verdict which the page answers
     * @param version of the publish stage that looked at it last
     * @param page hash of the page
     * @param settled what it was made from, as {@link Basis#settled}; empty where never noted
     */
    public record Head(String slug, String verdict, String version, String page, String settled) {}

    /**
     * What publish read: the key of its work.
     *
     * @param study its id now, which is another than at first where records were joined
     * @param verdict hash of the verdict
     * @param version of the publish stage
     * @param settled names the cluster and the versions of all stages that led to the page
     */
    public record Basis(
            String study, String slug, String verdict, String version, String settled) {}

    private final Database database;
    private final Products products;
    private final Runs runs;

    Publications(Database database, Products products, Runs runs) {
        this.database = database;
        this.products = products;
        this.runs = runs;
    }

    /** The slugs issued so far: study id to slug, in the order of study ids. */
    public Map<String, String> slugs() {
        return database.with(
                handle -> {
                    Map<String, String> found = new TreeMap<>();
                    handle.createQuery("select study, slug from slug order by study")
                            .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                            .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
                    return found;
                });
    }

    /** What each page was made from, as {@link Basis#settled}, by slug; without those not noted. */
    public Map<String, String> settled() {
        return database.with(
                handle -> {
                    Map<String, String> found = new HashMap<>();
                    handle.createQuery("select slug, settled from head where settled <> ''")
                            .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                            .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
                    return found;
                });
    }

    @Override
    public SortedMap<String, String> states() {
        return database.with(
                handle -> {
                    SortedMap<String, String> found = new TreeMap<>();
                    handle.createQuery(
                                    "select slug, page from head where slug not in (select slug from"
                                            + " redirect)")
                            .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                            .forEach(one -> found.put(one.getKey(), one.getValue()));
                    return found;
                });
    }

    /** What stands published under some slugs, by slug. */
    public Map<String, Head> heads(List<String> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        Map<String, Head> found = new HashMap<>();
        database.with(
                        handle ->
                                handle.createQuery(
                                                "select slug, verdict, version, page, settled from"
                                                        + " head where slug in (<slugs>)")
                                        .bindList("slugs", slugs)
                                        .map(
                                                (row, context) ->
                                                        new Head(
                                                                row.getString(1),
                                                                row.getString(2),
                                                                row.getString(3),
                                                                row.getString(4),
                                                                row.getString(5)))
                                        .list())
                .forEach(head -> found.put(head.slug(), head));
        return found;
    }

    /** Issues the slug at first publication, keeps the new revision's bytes, moves the head. */
    public void publish(Basis basis, Page page, byte[] kept) {
        database.with(
                handle ->
                        handle.execute(
                                "insert into slug (study, slug, issued) values (?, ?, ?) on"
                                        + " conflict do nothing",
                                basis.study(),
                                page.slug(),
                                page.first().toString()));
        String body = products.keepBody(Codec.writeLinked(page, basis.verdict()));
        keep(page, body, kept);
        database.with(
                handle ->
                        handle.execute(
                                "insert into head (slug, study, verdict, version, number, page,"
                                        + " shape, brief, settled) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                        + " on conflict (slug) do update set study = excluded.study,"
                                        + " verdict = excluded.verdict, version = excluded.version,"
                                        + " number = excluded.number, page = excluded.page, shape ="
                                        + " excluded.shape, brief = excluded.brief, settled ="
                                        + " excluded.settled",
                                page.slug(),
                                basis.study(),
                                basis.verdict(),
                                basis.version(),
                                page.revision().number(),
                                body,
                                Shape.of(Brief.class),
                                Deflated.deflate(Codec.write(Brief.of(page))),
                                basis.settled()));
    }

    /** Notes that the page that stands answers this basis too: nothing a reader sees changed. */
    public void confirm(Basis basis) {
        database.with(
                handle ->
                        handle.execute(
                                "update head set study = ?, verdict = ?, version = ?, settled = ?"
                                        + " where slug = ?",
                                basis.study(),
                                basis.verdict(),
                                basis.version(),
                                basis.settled(),
                                basis.slug()));
    }

    private void keep(Page page, String body, byte[] kept) {
        Revision revision = page.revision();
        database.with(
                handle ->
                        handle.execute(
                                "insert into revision (slug, number, date, reason, versions,"
                                        + " content, page, kept) values (?, ?, ?, ?, ?, ?, ?, ?)",
                                page.slug(),
                                revision.number(),
                                revision.date().toString(),
                                revision.reason(),
                                new String(
                                        Codec.write(revision.versions()), StandardCharsets.UTF_8),
                                revision.contentHash(),
                                body,
                                Deflated.deflate(kept)));
    }

    /**
     * Lets the slugs whose study became part of another lead there, and no others.
     *
     * @param leads slug to slug
     * @param since the time of the run that found it out
     */
    public void redirect(Map<String, String> leads, Instant since) {
        Map<String, String> before = redirects();
        before.keySet().stream()
                .filter(slug -> !leads.containsKey(slug))
                .forEach(
                        slug ->
                                database.with(
                                        handle ->
                                                handle.execute(
                                                        "delete from redirect where slug = ?",
                                                        slug)));
        leads.forEach(
                (slug, target) -> {
                    if (!target.equals(before.get(slug))) {
                        redirect(slug, target, since);
                    }
                });
    }

    private void redirect(String slug, String target, Instant since) {
        database.with(
                handle ->
                        handle.execute(
                                "insert into redirect (slug, target, reason, since) values (?, ?,"
                                        + " ?, ?) on conflict (slug) do update set target ="
                                        + " excluded.target, since = excluded.since",
                                slug,
                                target,
                                "its study became part of another",
                                since.toString()));
    }

    @Override
    public Map<String, String> redirects() {
        return database.with(
                handle -> {
                    Map<String, String> found = new TreeMap<>();
                    handle.createQuery("select slug, target from redirect order by slug")
                            .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                            .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
                    return found;
                });
    }

    @Override
    public List<Page> pages() {
        return database.with(
                handle ->
                        handle
                                .createQuery(
                                        "select page from head where slug not in (select slug from"
                                                + " redirect) order by slug")
                                .mapTo(String.class)
                                .list()
                                .stream()
                                .map(hash -> products.load(hash, Page.class))
                                .toList());
    }

    @Override
    public List<Brief> briefs() {
        record Row(String page, String shape, byte @Nullable [] brief) {}
        List<Row> rows =
                database.with(
                        handle ->
                                handle.createQuery(
                                                "select page, shape, brief from head where slug not"
                                                        + " in (select slug from redirect) order by"
                                                        + " slug")
                                        .map(
                                                (row, context) ->
                                                        new Row(
                                                                row.getString(1),
                                                                row.getString(2),
                                                                row.getBytes(3)))
                                        .list());
        String shape = Shape.of(Brief.class);
        return rows.stream()
                .map(
                        row ->
                                row.brief() == null || !row.shape().equals(shape)
                                        ? Brief.of(products.load(row.page(), Page.class))
                                        : Codec.read(Deflated.inflate(row.brief()), Brief.class))
                .toList();
    }

    /** Makes the briefs of pages that an older program published. */
    public void renewBriefs() {
        String shape = Shape.of(Brief.class);
        List<String> slugs =
                database.with(
                        handle ->
                                handle.createQuery("select slug from head where shape <> ?")
                                        .bind(0, shape)
                                        .mapTo(String.class)
                                        .list());
        for (String slug : slugs) {
            byte[] brief = Deflated.deflate(Codec.write(Brief.of(page(slug).orElseThrow())));
            database.with(
                    handle ->
                            handle.execute(
                                    "update head set shape = ?, brief = ? where slug = ?",
                                    shape,
                                    brief,
                                    slug));
        }
    }

    @Override
    public Map<String, Integer> latest() {
        return database.with(
                handle -> {
                    Map<String, Integer> found = new TreeMap<>();
                    handle.createQuery("select slug, max(number) from revision group by slug")
                            .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                            .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
                    return found;
                });
    }

    @Override
    public Optional<Page> page(String slug) {
        return one("select page from head where slug = ?", slug)
                .map(hash -> products.load(hash, Page.class));
    }

    @Override
    public List<Revision> revisions(String slug) {
        return database.with(
                handle -> revisions(handle.createQuery(REVISION + "order by number"), slug));
    }

    private static List<Revision> revisions(Query query, String slug) {
        return query.bind(0, slug)
                .map(
                        (row, context) ->
                                new Revision(
                                        row.getInt(1),
                                        Instant.parse(row.getString(2)),
                                        row.getString(3),
                                        Codec.read(
                                                row.getString(4).getBytes(StandardCharsets.UTF_8),
                                                Versions.class),
                                        row.getString(5)))
                .list();
    }

    @Override
    public Optional<byte[]> kept(String slug, int number) {
        return database.with(
                handle ->
                        handle.createQuery(
                                        "select kept from revision where slug = ? and number = ?")
                                .bind(0, slug)
                                .bind(1, number)
                                .mapTo(byte[].class)
                                .findOne()
                                .map(Deflated::inflate));
    }

    @Override
    public Optional<Instant> asOf() {
        return runs.asOf();
    }

    @Override
    public Optional<String> report() {
        return runs.report();
    }

    @Override
    public Map<String, Instant> answered() {
        return new Testimonies(database).answered();
    }

    @Override
    public long run() {
        return runs.number();
    }

    private Optional<String> one(String query, String value) {
        return database.with(
                handle -> handle.createQuery(query).bind(0, value).mapTo(String.class).findOne());
    }
}
