package org.evidenceatlas.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.evidenceatlas.model.HomeProblem;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.page.PageRenderer;
import org.evidenceatlas.store.Codec;
import org.evidenceatlas.store.Home;
import org.evidenceatlas.store.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A database that fails in the midst of a run: a full disk, a server that is gone. */
@ParameterizedClass
@EnumSource(TestStore.class)
class FailingStoreTest {
    @Parameter private TestStore store = TestStore.SQLITE;

    @TempDir private Path folder;

    @Test
    void theRunEndsWithATrueWordAndALaterRunRepairs() {
        Map<String, String> whole;
        try (Home home = store.write(folder.resolve("whole"))) {
            run(home, Workshop.RENDERER);
            whole = published(home);
        }
        Path broken = folder.resolve("broken");
        assertThatThrownBy(
                        () -> {
                            try (Home home = store.write(broken)) {
                                run(home, failingAfter(3, home));
                            }
                        })
                .isInstanceOf(HomeProblem.class)
                .hasMessageMatching(
                        store == TestStore.SQLITE
                                ? "The disk of the home .*broken is full\\..* then run the line again.*"
                                : "The database jdbc:postgresql:.* cannot be reached .* then run the"
                                        + " command again\\.")
                .hasMessageContaining(
                        store == TestStore.SQLITE
                                ? "Nothing was kept of the step that failed"
                                : "The step that failed was kept whole or not at all");
        if (store == TestStore.POSTGRESQL) {
            store.sql(broken, "update writer set expires = 0");
        }
        try (Home home = store.write(broken)) {
            assertThat(published(home)).hasSizeLessThan(whole.size());
            assertThat(whole).containsAllEntriesOf(published(home));
            RunReport rest = run(home, Workshop.RENDERER);
            assertThat(rest.failed()).isEmpty();
            assertThat(published(home)).isEqualTo(whole);
        }
    }

    private PageRenderer failingAfter(int pages, Home home) {
        return new PageRenderer() {
            private int rendered;

            @Override
            public synchronized byte[] render(Page page) {
                rendered++;
                if (rendered == pages) {
                    store.fail(home);
                }
                return Workshop.RENDERER.render(page);
            }
        };
    }

    private static RunReport run(Home home, PageRenderer renderer) {
        return new Runner(Workshop.LINE, home, renderer)
                .run(Workshop.order(1, "sample"), Progress.SILENT);
    }

    private static Map<String, String> published(Home home) {
        Map<String, String> bytes = new TreeMap<>();
        for (Page page : home.published().pages()) {
            byte[] kept = home.published().kept(page.slug(), 1).orElseThrow();
            bytes.put(page.slug(), Codec.hash(Codec.write(page)) + " " + Codec.hash(kept));
        }
        return bytes;
    }
}
