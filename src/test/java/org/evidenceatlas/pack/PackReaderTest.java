package org.evidenceatlas.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackReaderTest {
    private static final Path SHIPPED = Path.of("packs/mecfs");

    @TempDir Path folder;

    @BeforeEach
    void copyTheShippedPack() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    @Test
    void theShippedPackHasTwentyFiveDefinitionsOrMoreAndNoNameStandsForTwo() {
        List<CaseDefinition> all = PackReader.read(SHIPPED).definitions();
        assertThat(all.size()).isGreaterThanOrEqualTo(25);
        assertThat(all.stream().flatMap(one -> one.aliases().stream())).doesNotHaveDuplicates();
    }

    @Test
    void theShippedPackHasTheTwelveNamedDefinitions() {
        assertThat(PackReader.read(SHIPPED).definitions().stream().map(CaseDefinition::id))
                .contains(
                        "holmes-1988",
                        "australian-1990",
                        "oxford-1991",
                        "fukuda-1994",
                        "london-1994",
                        "canadian-2003",
                        "reeves-2005",
                        "paediatric-2006",
                        "nice-2007",
                        "icc-2011",
                        "iom-2015",
                        "nice-2021");
    }

    @Test
    void everyShippedPackIsReadAndIsNamedAsItsFolder() {
        assertThat(ShippedPacks.all())
                .extracting(Pack::name)
                .containsExactly("long-covid", "mecfs");
        assertThat(ShippedPacks.all())
                .extracting(pack -> ShippedPacks.named(pack.name()).hash())
                .doesNotHaveDuplicates();
    }

    @Test
    void noNameStandsForTwoDefinitionsOfAPack() {
        for (Pack pack : ShippedPacks.all()) {
            assertThat(pack.definitions().stream().flatMap(one -> one.aliases().stream()))
                    .as(pack.name())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aDefinitionThatTwoPacksHaveSaysTheSameInBothOrIsReadBetterInOne() {
        Pack mecfs = ShippedPacks.named("mecfs");
        for (CaseDefinition one : ShippedPacks.named("long-covid").definitions()) {
            mecfs.definition(one.id())
                    .filter(other -> one.clauseChecked() == other.clauseChecked())
                    .ifPresent(
                            other -> {
                                assertThat(one.source()).as(one.id()).isEqualTo(other.source());
                                assertThat(one.requiresPem())
                                        .as(one.id())
                                        .isEqualTo(other.requiresPem());
                                assertThat(one.quality()).as(one.id()).isEqualTo(other.quality());
                            });
        }
    }

    @Test
    void theLongCovidPackHasItsOwnDefinitions() {
        assertThat(ShippedPacks.named("long-covid").definitions().stream().map(CaseDefinition::id))
                .contains(
                        "nice-long-covid-2020",
                        "who-long-covid-2021",
                        "cdc-2021",
                        "delphi-child-2022",
                        "who-child-2023",
                        "recover-2023",
                        "recover-2024",
                        "nasem-2024");
    }

    @Test
    void aNameThatCouldLeadToAnotherFolderIsRefused() throws IOException {
        change("pack.yaml", "name: mecfs\n", "name: ../mecfs\n");
        assertThatThrownBy(() -> PackReader.read(folder))
                .isInstanceOf(PackUnreadable.class)
                .hasMessageContaining("pack.yaml has name: \"../mecfs\"")
                .hasMessageContaining("for example: name: long-covid");
    }

    @Test
    void aConditionThatHasNoPublishedValueIsRefusedWithThoseThatHave() throws IOException {
        change("pack.yaml", "context: me-cfs", "context: fibromyalgia");
        assertThatThrownBy(() -> PackReader.read(folder))
                .isInstanceOf(PackUnreadable.class)
                .hasMessageContaining("pack.yaml: condition has context: \"fibromyalgia\"")
                .hasMessageContaining("Allowed are: me-cfs, long-covid.");
    }

    @Test
    void theShippedPackHasTwentySixTopicsAndKeepsTheAddressesOfTheOlder() {
        assertThat(PackReader.read(SHIPPED).topics())
                .extracting(Topic::id)
                .hasSize(26)
                .contains(
                        "post-exertional-malaise",
                        "immune",
                        "infection-and-reactivation",
                        "energy-metabolism",
                        "brain-and-autonomic",
                        "drug-treatments",
                        "activity-and-behavioural-treatments",
                        "diagnosis-course-and-care");
    }

    @Test
    void whatADefinitionMeansFollowsFromWhatItRequires() {
        for (CaseDefinition one :
                ShippedPacks.all().stream().flatMap(pack -> pack.definitions().stream()).toList()) {
            List<String> allowed =
                    switch (one.requiresPem()) {
                        case "yes" -> List.of("required");
                        case "no", "optional" -> List.of("not-required");
                        default ->
                                List.of("london-1994", "nice-2007").contains(one.id())
                                        ? List.of("required")
                                        : List.of("unclear");
                    };
            assertThat(allowed).as(one.id()).contains(one.pemCriterion());
        }
    }

    @Test
    void anUnknownKeyIsNamedWithTheKnownOnes() throws IOException {
        change("topics.yaml", "caution: none", "caution: none\n    cautoin: none");
        assertThatThrownBy(() -> PackReader.read(folder))
                .isInstanceOf(PackUnreadable.class)
                .hasMessageContaining("topics.yaml, line ")
                .hasMessageContaining("the key \"cautoin\" is not known here. Known are: caution")
                .hasMessageContaining("Mend its spelling or take it out.");
    }

    @Test
    void aMissingKeyIsNamed() throws IOException {
        change("pack.yaml", "  citation-key: evidence-atlas\n", "");
        assertThatThrownBy(() -> PackReader.read(folder))
                .hasMessageContaining("pack.yaml")
                .hasMessageContaining(
                        "a key is missing or empty, or its name is misspelt (in site >"
                                + " citation-key).");
    }

    @Test
    void anIdUsedTwiceIsRefused() throws IOException {
        change("definitions.yaml", "id: oxford-1991", "id: fukuda-1994");
        assertThatThrownBy(() -> PackReader.read(folder))
                .hasMessageEndingWith(
                        "\"fukuda-1994\" is there twice. Each may stand once: rename or take out"
                                + " one of the two.");
    }

    @Test
    void thePmidOfADefinitionMayBeLeftOutAndIsRefusedWhereItIsNone() throws IOException {
        assertThat(PackReader.read(SHIPPED).definitions())
                .anyMatch(one -> one.pmid().equals("7978722"))
                .anyMatch(one -> one.pmid().isEmpty());
        change("definitions.yaml", "pmid: \"7978722\"", "pmid: PMC7978722");
        assertThatThrownBy(() -> PackReader.read(folder))
                .hasMessageContaining("fukuda-1994 has pmid: \"PMC7978722\"")
                .hasMessageContaining("one to eight digits, or be left out");
    }

    @Test
    void theIdThatStandsForDefinitionsOfPapersThemselvesIsRefused() throws IOException {
        change("definitions.yaml", "id: oxford-1991", "id: other");
        assertThatThrownBy(() -> PackReader.read(folder))
                .hasMessageContaining("a definition has the id \"other\"")
                .hasMessageContaining("Give it another");
    }

    @Test
    void aKeyWrittenTwiceIsRefused() throws IOException {
        change("pack.yaml", "gate: enforce", "gate: enforce\ngate: off");
        assertThatThrownBy(() -> PackReader.read(folder)).hasMessageContaining("gate");
    }

    @Test
    void aValueOutsideItsListIsRefusedWithTheList() throws IOException {
        change("topics.yaml", "caution: drug", "caution: pills");
        assertThatThrownBy(() -> PackReader.read(folder))
                .hasMessageContaining("drug-treatments has caution: \"pills\"")
                .hasMessageContaining("Allowed are: none, activity, drug, procedure.");
    }

    @Test
    void aFolderWithoutAPackSaysHowToGiveOne() {
        assertThatThrownBy(() -> PackReader.read(folder.resolve("nowhere")))
                .hasMessageContaining("is no pack: it has no pack.yaml")
                .hasMessageContaining("--pack packs/mecfs");
    }

    @Test
    void theHashChangesWithAnyFileThatAStageMayRead() throws IOException {
        String before = PackReader.read(folder).hash();
        assertThat(PackReader.read(folder).hash()).isEqualTo(before).hasSize(64);
        Files.writeString(folder.resolve("extra.yaml"), "One more file.");
        assertThat(PackReader.read(folder).hash()).isNotEqualTo(before);
    }

    @Test
    void whatReadersSayIsReadWhereThePackHasIt() throws IOException {
        assertThat(PackReader.read(folder).sayings())
                .anyMatch(one -> one.say().contains("brain fog"));
        change("synonyms.yaml", "  - say: [dizzy", "  - sya: [dizzy");
        assertThatThrownBy(() -> PackReader.read(folder))
                .isInstanceOf(PackUnreadable.class)
                .hasMessageContaining("synonyms.yaml, line ")
                .hasMessageContaining("a key is missing or empty, or its name is misspelt");
        Files.delete(folder.resolve("synonyms.yaml"));
        assertThat(PackReader.read(folder).sayings()).isEmpty();
    }
}
