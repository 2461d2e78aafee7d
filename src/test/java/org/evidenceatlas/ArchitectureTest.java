package org.evidenceatlas;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evidenceatlas.house.Rooms;
import org.evidenceatlas.model.Meant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the drawing of the house: arrows, cycles, libraries. The rules on sources are in {@link
 * HouseRulesTest}.
 */
class ArchitectureTest {
    /** Rooms that never see text from outside, and may use the JDK's backtracking patterns. */
    private static final Set<String> OWN_TEXT_ONLY = Set.of("Atlas", "command", "evaluate", "pack");

    private static final Set<String> HIDDEN_PATTERNS =
            Set.of("matches", "replaceAll", "replaceFirst");

    private static JavaClasses house;

    @BeforeAll
    static void readTheHouse() {
        house = new ClassFileImporter().importPath(Path.of("target/classes"));
    }

    @Test
    void everyPackageStandsInARoomOfTheDrawing() {
        assertThat(house.stream().map(ArchitectureTest::room).distinct())
                .as("rooms; a new one needs a row in Rooms and in ARCHITECTURE.md")
                .allMatch(Rooms::isDrawn);
    }

    @Test
    void everyRoomOfTheDrawingIsOnDisk() {
        assertThat(Rooms.all())
                .as("rooms drawn; one that is gone leaves Rooms and ARCHITECTURE.md")
                .allMatch(drawn -> house.stream().anyMatch(one -> room(one).equals(drawn)));
    }

    @Test
    void everyImportFollowsAnArrow() {
        assertThat(
                        complaints(
                                arrow ->
                                        inside(arrow) && !Rooms.mayImport(from(arrow), to(arrow))
                                                ? from(arrow) + " may not import " + to(arrow)
                                                : ""))
                .isEmpty();
    }

    @Test
    void noPackageIsPartOfACycle() {
        slices().matching("org.evidenceatlas.(**)").should().beFreeOfCycles().check(house);
    }

    @Test
    void noRoomIsPartOfACycle() {
        slices().matching("org.evidenceatlas.(*)..").should().beFreeOfCycles().check(house);
    }

    /** The rooms of nouns and of stages are made of children; their roots stand below them. */
    @Test
    void theRootsOfModelAndStageImportNoChild() {
        assertThat(
                        complaints(
                                arrow ->
                                        Set.of(Rooms.HOUSE + ".model", Rooms.HOUSE + ".stage")
                                                                .contains(originPackage(arrow))
                                                        && targetPackage(arrow)
                                                                .startsWith(
                                                                        originPackage(arrow) + ".")
                                                ? "a root imports its child"
                                                : ""))
                .isEmpty();
    }

    /** A sub-package is its room's private part; only the nouns are for everybody. */
    @Test
    void noRoomImportsAnothersInsides() {
        assertThat(
                        complaints(
                                arrow ->
                                        inside(arrow)
                                                        && !from(arrow).equals(to(arrow))
                                                        && !from(arrow).equals("Atlas")
                                                        && !to(arrow).equals("model")
                                                        && !targetPackage(arrow)
                                                                .equals(Rooms.root(to(arrow)))
                                                ? "the insides of " + to(arrow) + " are private"
                                                : ""))
                .isEmpty();
    }

    @Test
    void everyLibraryIsUsedOnlyInItsRooms() {
        assertThat(
                        complaints(
                                arrow ->
                                        inside(arrow) || isLanguage(arrow)
                                                ? ""
                                                : Rooms.mayUse(from(arrow), targetPackage(arrow))
                                                        .map(allowed -> allowed ? "" : "not here")
                                                        .orElse("a library on no list")))
                .isEmpty();
    }

    @Test
    void textFromOutsideIsReadWithPatternsOfLinearTime() {
        Stream<String> patterns =
                complaints(
                        arrow ->
                                targetPackage(arrow).equals("java.util.regex")
                                                && readsOutsideText(arrow.getOriginClass())
                                        ? "use org.evidenceatlas.pattern, or say @Meant(\"regex: …\")"
                                        : "")
                        .stream();
        Stream<String> hidden =
                house.stream()
                        .filter(ArchitectureTest::readsOutsideText)
                        .flatMap(one -> one.getMethodCallsFromSelf().stream())
                        .filter(ArchitectureTest::isHiddenPattern)
                        .map(call -> call.getDescription() + ": use org.evidenceatlas.pattern");
        assertThat(Stream.concat(patterns, hidden)).isEmpty();
    }

    @Test
    void onlyCommandsWriteToTheStandardStreams() {
        assertThat(
                        house.stream()
                                .filter(one -> !room(one).equals("command"))
                                .flatMap(
                                        one ->
                                                GeneralCodingRules
                                                        .NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                                                        .evaluate(only(one))
                                                        .getFailureReport()
                                                        .getDetails()
                                                        .stream()))
                .isEmpty();
    }

    @Test
    void theDrawingKeepsStagesApartAndTheModelAlone() {
        assertThat(Rooms.mayImport("stage.draft", "stage.classify")).isFalse();
        assertThat(Rooms.mayImport("stage.draft", "cite")).isFalse();
        assertThat(Rooms.mayImport("stage.publish", "cite")).isTrue();
        assertThat(Rooms.mayImport("line", "stage.draft")).isTrue();
        assertThat(Rooms.all().stream().filter(room -> Rooms.mayImport("model", room)))
                .containsExactly("model");
        assertThat(Rooms.all().stream().filter(room -> Rooms.mayImport(room, "Atlas")))
                .containsExactly("Atlas");
    }

    private static List<String> complaints(Function<Dependency, String> complaint) {
        return house.stream()
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> !complaint.apply(arrow).isEmpty())
                .map(arrow -> complaint.apply(arrow) + ": " + arrow.getDescription())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean inside(Dependency arrow) {
        return (targetPackage(arrow) + ".").startsWith(Rooms.HOUSE + ".");
    }

    private static boolean isLanguage(Dependency arrow) {
        return targetPackage(arrow).isEmpty() || arrow.getTargetClass().isPrimitive();
    }

    private static boolean readsOutsideText(JavaClass one) {
        return !OWN_TEXT_ONLY.contains(room(one)) && !isMeant(one, "regex");
    }

    private static boolean isMeant(JavaClass one, String rule) {
        return one.tryGetAnnotationOfType(Meant.class)
                .map(meant -> meant.value().startsWith(rule + ":"))
                .orElse(false);
    }

    private static boolean isHiddenPattern(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(String.class)
                && HIDDEN_PATTERNS.contains(call.getName());
    }

    private static JavaClasses only(JavaClass one) {
        return house.that(DescribedPredicate.describe("this class", other -> other.equals(one)));
    }

    private static String from(Dependency arrow) {
        return room(arrow.getOriginClass());
    }

    private static String to(Dependency arrow) {
        return room(arrow.getTargetClass());
    }

    private static String room(JavaClass one) {
        return Rooms.of(one.getPackageName());
    }

    private static String originPackage(Dependency arrow) {
        return arrow.getOriginClass().getPackageName();
    }

    private static String targetPackage(Dependency arrow) {
        return arrow.getTargetClass().getBaseComponentType().getPackageName();
    }
}
