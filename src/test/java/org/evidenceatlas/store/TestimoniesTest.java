package org.evidenceatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.testimony.Notice;
import org.evidenceatlas.model.testimony.NoticeType;
import org.evidenceatlas.model.testimony.Testimony;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestStore.class)
class TestimoniesTest {
    private static final Instant MONDAY = Instant.parse("2026-05-25T06:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-05-26T06:00:00Z");
    private static final Testimony CLEAN =
            Testimony.of("crossref", "doi:10.1000/made.up,1", List.of());
    private static final Testimony RETRACTED =
            Testimony.of(
                    "crossref",
                    "doi:10.1000/made.up,1",
                    List.of(
                            new Notice(
                                    NoticeType.RETRACTION,
                                    "publisher",
                                    "Retraction",
                                    "10.1000/notice",
                                    null,
                                    null)));
    private static final Testimony ABSENT = Testimony.unknown("crossref", "doi:10.1000/aaa");

    @Parameter private TestStore store = TestStore.SQLITE;

    @TempDir private Path folder;

    @Test
    void theNewestOfASourceAboutADocumentCounts() {
        try (Home home = store.write(folder)) {
            assertThat(home.testimonies().add(CLEAN, "a", MONDAY)).isTrue();
            assertThat(home.testimonies().add(ABSENT, "a", MONDAY)).isTrue();
            assertThat(home.testimonies().add(RETRACTED, "a", TUESDAY)).isTrue();
            assertThat(home.testimonies().current()).containsExactly(ABSENT, RETRACTED);
        }
    }

    @Test
    void theSameWordAgainIsNoNewOneButAnEarlierOneThatComesBackIs() {
        try (Home home = store.write(folder)) {
            home.testimonies().add(RETRACTED, "a", MONDAY);
            String before = home.testimonies().state();
            assertThat(home.testimonies().add(RETRACTED, "b", TUESDAY)).isFalse();
            assertThat(home.testimonies().state()).isEqualTo(before);
            home.testimonies().add(CLEAN, "b", TUESDAY);
            assertThat(home.testimonies().state()).isNotEqualTo(before);
            assertThat(home.testimonies().add(RETRACTED, "c", TUESDAY)).isTrue();
            assertThat(home.testimonies().current()).containsExactly(RETRACTED);
        }
    }

    @Test
    void itIsKnownWhenASourceWasAskedAndWhichListsWereReadWhole() {
        try (Home home = store.write(folder)) {
            String before = home.testimonies().state();
            home.testimonies().asked("crossref", "doi:10.1000/aaa", MONDAY);
            home.testimonies().asked("crossref", "doi:10.1000/aaa", TUESDAY);
            assertThat(home.testimonies().asked("crossref"))
                    .containsOnly(Map.entry("doi:10.1000/aaa", TUESDAY));
            assertThat(home.testimonies().lists()).isEmpty();
            assertThat(home.testimonies().state()).isEqualTo(before);
            home.testimonies().read("retraction-watch", TUESDAY);
            assertThat(home.testimonies().lists()).containsExactly("retraction-watch");
            assertThat(home.testimonies().state()).isNotEqualTo(before);
        }
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrDropOne() throws SQLException {
        try (Home home = store.write(folder)) {
            home.testimonies().add(CLEAN, "a", MONDAY);
        }
        String url =
                store == TestStore.SQLITE
                        ? "jdbc:sqlite:" + folder.resolve("atlas.db")
                        : TestStore.url(folder);
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update testimony set source = 'x'"))
                    .hasMessageContaining("A testimony is never changed");
            assertThatThrownBy(() -> statement.execute("delete from testimony"))
                    .hasMessageContaining("A testimony is never deleted");
        }
    }
}
