package org.evidenceatlas.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceTest {
    @TempDir private Path folder;

    @Test
    void oneNameIsOnePlaceOnlyWithOneStartAndOneNumberingOfProcesses() throws IOException {
        Place one = place("start-1", "pid:[1]");
        assertThat(one.sameProcesses(place("start-1", "pid:[1]"))).isTrue();
        assertThat(one.sameProcesses(place("start-1", "pid:[2]"))).isFalse();
        assertThat(one.sameProcesses(place("start-2", "pid:[1]"))).isFalse();
    }

    @Test
    void aNameAloneIsNoPlaceWhereProcessesCanBeLookedFor() {
        Path missing = folder.resolve("missing");
        Place unknown = Place.here(missing, missing);
        assertThat(unknown.text()).doesNotContain(" ");
        assertThat(unknown.sameProcesses(Place.here(missing, missing))).isFalse();
    }

    @Test
    void peopleAreShownTheNameOfTheHost() throws IOException {
        assertThat(new Place("server1 start/pid:[1]")).hasToString("server1");
        assertThat(new Place("server1")).hasToString("server1");
        assertThat(place("start", "pid:[1]").text()).endsWith(" start/pid:[1]");
    }

    private Place place(String start, String numbering) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "start", ""), start + "\n");
        Path link = folder.resolve("link-" + file.getFileName());
        return Place.here(file, Files.createSymbolicLink(link, Path.of(numbering)));
    }
}
