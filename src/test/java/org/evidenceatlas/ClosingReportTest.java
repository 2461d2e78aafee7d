package org.evidenceatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./verify} says last: counted from the reports, never from a log. */
class ClosingReportTest {
    private static final String ABSENT =
            "<skipped type='org.opentest4j.TestAbortedException'"
                    + " message='Assumption failed: No corpus here: set ATLAS_SHARED.'/>";

    @TempDir Path reports;

    @Test
    void countsWhatPassedFailedAndWasNotRun() throws Exception {
        report("A", "<testcase classname='org.A' name='one'/>");
        report(
                "B",
                "<testcase classname='org.B' name='two'><failure message='no'/></testcase>"
                        + "<testcase classname='org.B' name='three'><error/></testcase>"
                        + "<testcase classname='org.B' name='four'>"
                        + ABSENT
                        + "</testcase>");
        assertThat(closing(1).lines().filter(line -> !line.isBlank()))
                .containsExactly(
                        "-- Tests --",
                        "failed: B.three",
                        "failed: B.two",
                        "not run: ../shared is absent"
                                + " (ATLAS_SHARED can name the folder of real records)",
                        "    B.four",
                        "Tests: 1 passed, 2 failed, 1 skipped");
    }

    @Test
    void isContentWhenNothingFailed() throws Exception {
        report("A", "<testcase classname='org.A' name='one'/>");
        assertThat(closing(0).strip()).endsWith("Tests: 1 passed, 0 failed, 0 skipped");
    }

    @Test
    void isNotContentWhenNothingRan() throws Exception {
        assertThat(closing(1).strip()).endsWith("Tests: 0 passed, 0 failed, 0 skipped");
    }

    private void report(String name, String cases) throws Exception {
        Files.writeString(
                reports.resolve("TEST-" + name + ".xml"), "<testsuite>" + cases + "</testsuite>");
    }

    private String closing(int expectedCode) throws Exception {
        Process process =
                new ProcessBuilder(
                                System.getProperty("java.home") + "/bin/java",
                                ".ci/Closing.java",
                                reports.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isEqualTo(expectedCode);
        return said;
    }
}
