package org.evidenceatlas.line;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidenceatlas.line.walk.Trail;
import org.evidenceatlas.line.walk.Walk;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.page.Publication;
import org.evidenceatlas.model.search.OutsideSource;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.model.verdict.Examination;
import org.evidenceatlas.model.verdict.Verdict;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.Stage;
import org.evidenceatlas.stage.acquire.Acquirer;
import org.evidenceatlas.stage.assemble.Assembler;
import org.evidenceatlas.stage.assemble.Cluster;
import org.evidenceatlas.stage.assemble.Holdings;

/**
 * The whole line. Sources give records; records are assembled into studies; then each study goes
 * alone from stage to stage until a page of it is published, held or rejected:
 *
 * <pre>
 *   acquire    sources            → records          verbatim
 *   assemble   records            → Study            duplicates joined, status, family, slug
 *   classify   Study              → Classification   what kind of study, and who was in it
 *   draft      Classification     → Draft            what it says, what it does not
 *   examine    Draft              → Examination      every remark of every check
 *   gate       Examination        → Verdict          publish, hold or reject
 *   publish    Verdict, last page → Page             a revision where a reader sees a change
 * </pre>
 *
 * A wrong order does not compile: each stage takes what the one before it makes.
 */
public record Pipeline(
        Acquirer acquire,
        Assembler assemble,
        Stage<Study, Classification> classify,
        Stage<Classification, Draft> draft,
        Stage<Draft, Examination> examine,
        Stage<Examination, Verdict> gate,
        Stage<Publication, Page> publish) {

    /** The stages in order, as {@code --upto} and reports name them. */
    public static final List<String> STAGES =
            List.of("acquire", "assemble", "classify", "draft", "examine", "gate", "publish");

    /** The stages after acquire with their versions, in order. */
    public List<Stage<?, ?>> stages() {
        return List.of(assemble, classify, draft, examine, gate, publish);
    }

    /** The versions of the stages after acquire and of what they make, by name and in order. */
    public Map<String, String> versions() {
        Map<String, String> versions = new LinkedHashMap<>();
        note(versions, assemble, Study.class);
        note(versions, classify, Classification.class);
        note(versions, draft, Draft.class);
        note(versions, examine, Examination.class);
        note(versions, gate, Verdict.class);
        note(versions, publish, Page.class);
        return versions;
    }

    private static <O> void note(
            Map<String, String> versions, Stage<?, O> stage, Class<O> product) {
        versions.put(stage.name(), Trail.version(stage.version(), product));
    }

    /**
     * The same line, taking of files what a query matches and what the home knows.
     *
     * @param select "query" or "all" for every file; if empty, query for files with NLM's names
     * @param query as PubMed is asked
     */
    public Pipeline selecting(Optional<String> select, String query) {
        return new Pipeline(
                acquire.selecting(select, query),
                assemble,
                classify,
                draft,
                examine,
                gate,
                publish);
    }

    /** The same line, keeping in a folder what it downloads from a mirror of NLM's files. */
    public Pipeline caching(Path folder) {
        return new Pipeline(
                acquire.caching(folder), assemble, classify, draft, examine, gate, publish);
    }

    /** The same line, refusing by name what is of a source that is switched off. */
    public Pipeline without(Set<OutsideSource> off) {
        return new Pipeline(
                acquire.without(off), assemble, classify, draft, examine, gate, publish);
    }

    /** The same line, with another drafter. */
    public Pipeline drafting(Stage<Classification, Draft> other) {
        return new Pipeline(acquire, assemble, classify, other, examine, gate, publish);
    }

    /**
     * Everything the sources hold, record by record, as it is read.
     *
     * @throws org.evidenceatlas.stage.WrongSource where a source cannot be opened as named
     */
    void arrivals(List<String> froms, InputStream stdin, Intake intake) {
        acquire.read(froms, stdin, intake);
    }

    /**
     * What belongs together: one cluster a study, in the order of their ids.
     *
     * @param slugs as issued before: study id to slug
     */
    List<Cluster> together(Holdings holdings, Map<String, String> slugs) {
        return assemble.clusters(holdings, slugs);
    }

    /** From records to a study. */
    Walk<Study> assembled(Walk<Cluster> begun) {
        return begun.through(assemble, Study.class);
    }

    /** From records to what kind of study it is. */
    Walk<Classification> classified(Walk<Cluster> begun) {
        return assembled(begun).through(classify, Classification.class);
    }

    /** From records to the gate's verdict. */
    Walk<Verdict> judged(Walk<Cluster> begun) {
        return classified(begun)
                .through(draft, Draft.class)
                .through(examine, Examination.class)
                .through(gate, Verdict.class);
    }
}
