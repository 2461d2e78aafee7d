package org.evidenceatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceatlas.house.SizeReport;
import org.evidenceatlas.house.SourceFile;
import org.evidenceatlas.house.SourceFile.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the house rules that a reader of the sources can see: sizes, names, comments, catches. */
class HouseRulesTest {
    private static final int FILE_LINES = 400;
    private static final int METHOD_LINES = 60;
    private static final int PACKAGE_FILES = 15;
    private static final int PARAMETERS = 4;

    /**
     * Where everything may be caught: one bad study, one bad day of a server. One bad request
     * (web/WebServer) and one bad command (command/Main) end in the handlers of their libraries and
     * hold no catch of their own.
     */
    private static final Set<String> BOUNDARIES = Set.of("line/Runner", "command/network/Daily");

    /** What {@code @Meant} may excuse; its text begins with one of these and a colon. */
    private static final Pattern MEANT =
            Pattern.compile("@Meant\\(\"(regex|parameters|length): .{10,}\"\\)");

    private static final List<SourceFile> MAIN = SourceFile.under("src/main/java");
    private static final List<SourceFile> ALL =
            SourceFile.under("src/main/java", "src/test/java", "src/bench/java");

    @Test
    void noFileIsLongerThanFourHundredLines() throws IOException {
        assertThat(names(ALL, source -> source.lines().size() > FILE_LINES)).isEmpty();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            assertThat(templates.filter(HouseRulesTest::isLongTemplate)).isEmpty();
        }
    }

    @Test
    void noMethodIsLongerThanSixtyLines() {
        assertThat(
                        methods(
                                ALL,
                                method ->
                                        method.lines() > METHOD_LINES
                                                && !isMeant(method, "length")))
                .isEmpty();
    }

    @Test
    void noMethodTakesMoreThanFourParameters() {
        assertThat(methods(ALL, HouseRulesTest::hasTooManyParameters)).isEmpty();
    }

    @Test
    void noPackageHasMoreThanFifteenFiles() {
        assertThat(packages(MAIN).entrySet())
                .filteredOn(one -> withoutPackageInfo(one.getValue()) > PACKAGE_FILES)
                .extracting(one -> one.getKey() + ": " + withoutPackageInfo(one.getValue()))
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
        for (List<SourceFile> files : packages(MAIN).values()) {
            SourceFile any = files.getFirst();
            if (any.shortName().equals("Atlas")) {
                continue;
            }
            Path info = any.file().resolveSibling("package-info.java");
            assertThat(info).as("a package-info for " + any.packageName()).exists();
            assertThat(Files.readString(info))
                    .as(info.toString())
                    .containsPattern("^/\\*\\*\\s+\\S.{15,}")
                    .contains("@NullMarked");
        }
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(
                        remarks(
                                MAIN,
                                source ->
                                        source.types().stream()
                                                .filter(type -> type.isPublic() && !type.isNested())
                                                .filter(type -> !type.documented())
                                                .map(SourceFile.Type::name)))
                .isEmpty();
    }

    @Test
    void noImportHidesBehindAStar() {
        assertThat(
                        remarks(
                                ALL,
                                source ->
                                        source.imports().stream()
                                                .filter(one -> one.endsWith(".*;"))))
                .isEmpty();
    }

    @Test
    void onlyTheBoundariesCatchEverything() {
        assertThat(
                        remarks(
                                MAIN,
                                source ->
                                        source.catches().stream()
                                                .map(SourceFile.Catch::type)
                                                .filter(HouseRulesTest::catchesEverything)
                                                .filter(type -> !isBoundary(source))))
                .isEmpty();
    }

    @Test
    void nothingIsSkippedOrPutOff() {
        // Written in parts, so that this file does not complain of itself.
        List<String> marks = List.of("@Dis" + "abled", "@Ig" + "nore", "TO" + "DO", "FIX" + "ME");
        assertThat(
                        names(
                                ALL,
                                source ->
                                        source.lines().stream()
                                                .anyMatch(
                                                        line ->
                                                                marks.stream()
                                                                        .anyMatch(line::contains))))
                .isEmpty();
    }

    @Test
    void everyExceptionToTheRulesGivesItsReason() {
        assertThat(remarks(MAIN, source -> meant(source).filter(one -> !MEANT.matcher(one).find())))
                .isEmpty();
    }

    @Test
    void testNamesAreSentences() {
        assertThat(
                        methods(
                                ALL,
                                method ->
                                        isTest(method)
                                                && !method.name()
                                                        .matches(
                                                                "\\w+\\.(?!test)[a-z]\\w*[A-Z]\\w*")))
                .isEmpty();
    }

    @Test
    void theRulesSeeWhatBreaksThem(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("Bad.java");
        Files.writeString(
                file,
                """
                package bad;
                import java.util.*;
                public class Bad {
                    void wide(int a, int b, int c, int d, int e) {
                        try { wide(1, 2, 3, 4, 5); } catch (IllegalStateException | Exception x) {}
                    }
                    record Wide(int a, int b, int c, int d, int e) { Wide { } }
                    void tall() {%s}
                }
                """
                        .formatted("\n".repeat(METHOD_LINES)));
        SourceFile bad = SourceFile.parse(List.of(file)).getFirst();
        assertThat(methods(List.of(bad), HouseRulesTest::hasTooManyParameters))
                .containsExactly("Bad.wide: 3 lines, 5 parameters");
        assertThat(methods(List.of(bad), method -> method.lines() > METHOD_LINES))
                .containsExactly("Bad.tall: 61 lines, 0 parameters");
        assertThat(catchesEverything(bad.catches().getFirst().type())).isTrue();
        assertThat(bad.imports()).containsExactly("import java.util.*;");
        assertThat(bad.types().getFirst().documented()).isFalse();
    }

    @Test
    void theSizesAreWrittenDown() throws IOException {
        Path report = Path.of("target/size-report.txt");
        Files.writeString(report, new SizeReport(ALL).text());
        assertThat(report).content().contains("Largest files").contains("Largest methods");
    }

    private static List<String> methods(List<SourceFile> sources, Predicate<Method> which) {
        return sources.stream()
                .flatMap(source -> source.methods().stream().filter(which))
                .map(
                        method ->
                                "%s: %d lines, %d parameters"
                                        .formatted(
                                                method.name(), method.lines(), method.parameters()))
                .toList();
    }

    private static List<String> names(List<SourceFile> sources, Predicate<SourceFile> which) {
        return sources.stream().filter(which).map(SourceFile::shortName).toList();
    }

    private static List<String> remarks(
            List<SourceFile> sources, Function<SourceFile, Stream<String>> look) {
        return sources.stream()
                .flatMap(source -> look.apply(source).map(one -> source.shortName() + ": " + one))
                .toList();
    }

    private static long withoutPackageInfo(List<SourceFile> files) {
        return files.stream().filter(one -> !one.shortName().endsWith("package-info")).count();
    }

    private static boolean isBoundary(SourceFile source) {
        return BOUNDARIES.contains(source.shortName());
    }

    /** A record takes what it holds; an override takes what its parent says. */
    private static boolean hasTooManyParameters(Method method) {
        return method.parameters() > PARAMETERS
                && !method.ofRecord()
                && !method.annotations().contains("@Override()")
                && !isMeant(method, "parameters");
    }

    private static boolean isMeant(Method method, String rule) {
        return method.annotations().stream().anyMatch(one -> one.contains("(\"" + rule + ":"));
    }

    private static boolean isTest(Method method) {
        return method.annotations().stream()
                .anyMatch(one -> one.startsWith("@Test(") || one.startsWith("@ParameterizedTest("));
    }

    private static boolean catchesEverything(String types) {
        return Stream.of(types.split("\\|"))
                .map(String::strip)
                .anyMatch(type -> type.equals("Exception") || type.equals("Throwable"));
    }

    private static boolean isLongTemplate(Path file) {
        try {
            return file.toString().endsWith(".jte") && Files.readAllLines(file).size() > FILE_LINES;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The annotations, each on one line however it was broken. */
    private static Stream<String> meant(SourceFile source) {
        String text = String.join(" ", source.lines()).replaceAll("\"\\s*\\+\\s*\"", "");
        return Pattern.compile("@Meant\\([^)]*\\)")
                .matcher(text)
                .results()
                .map(found -> found.group().replaceAll("\\(\\s+", "("));
    }

    private static Map<String, List<SourceFile>> packages(List<SourceFile> sources) {
        return sources.stream().collect(Collectors.groupingBy(SourceFile::packageName));
    }
}
