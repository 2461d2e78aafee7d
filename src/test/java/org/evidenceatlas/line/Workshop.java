package org.evidenceatlas.line;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.page.PageRenderer;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.model.verdict.Examination;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.PackReader;
import org.evidenceatlas.stage.Stage;
import org.evidenceatlas.stage.acquire.Acquirer;
import org.evidenceatlas.stage.assemble.Assembler;
import org.evidenceatlas.stage.classify.Classifier;
import org.evidenceatlas.stage.draft.Drafter;
import org.evidenceatlas.stage.examine.Examiner;
import org.evidenceatlas.stage.gate.Gate;
import org.evidenceatlas.stage.publish.Publisher;

/** The real line over the real pack, put together once for all tests that need it. */
public final class Workshop {
    /** The time of every run in tests. */
    public static final Instant AS_OF = Instant.parse("2026-05-26T00:00:00Z");

    private static final Pack PACK = PackReader.read(Path.of("packs/mecfs"));

    /** The line as the program runs it, all scopes published. */
    public static final Pipeline LINE = line(new Classifier(PACK));

    /** Bytes that show what they were rendered from. */
    static final PageRenderer RENDERER =
            page -> (page.slug() + page.verdict()).getBytes(StandardCharsets.UTF_8);

    private Workshop() {}

    /** The line with another classifier. */
    static Pipeline line(Stage<Study, Classification> classify) {
        Stage<Classification, Draft> draft = LINE == null ? new Drafter(PACK) : LINE.draft();
        Stage<Draft, Examination> examine = LINE == null ? new Examiner(PACK) : LINE.examine();
        SiteConfig site = PACK.site().printing(PrintedVersions.of(PACK, draft, examine, classify));
        return new Pipeline(
                new Acquirer(),
                new Assembler(),
                classify,
                draft,
                examine,
                new Gate(site, Gate.Scope.ALL),
                new Publisher(site));
    }

    /** The line with another way to the sources. */
    static Pipeline line(Acquirer acquirer) {
        return new Pipeline(
                acquirer,
                LINE.assemble(),
                LINE.classify(),
                LINE.draft(),
                LINE.examine(),
                LINE.gate(),
                LINE.publish());
    }

    static Order order(int threads, String... froms) {
        return new Order(
                List.of(froms),
                InputStream.nullInputStream(),
                Integer.MAX_VALUE,
                Optional.empty(),
                AS_OF,
                threads);
    }
}
