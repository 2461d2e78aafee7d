package org.evidenceatlas.stage.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.pack.PackReader;
import org.evidenceatlas.stage.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the page of methods lists every rule that a page of evidence names. */
class DraftRulesTest {
    private static final List<String> LISTED =
            new Drafter(PackReader.read(Path.of("packs/mecfs")))
                    .rules().stream().map(Rule::id).toList();

    @TempDir private Path folder;

    @Test
    void everyRuleThatAClaimNamesIsListedOnce() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String corpus : List.of("src/test/resources/line/tiny.xml", "sample", retracted())) {
            for (Draft draft : Corpus.drafts(Corpus.records(corpus))) {
                draft.claims().stream()
                        .map(Claim::rule)
                        .filter(rule -> rule != null)
                        .forEach(named::add);
            }
        }
        assertThat(named).contains("about.title", "people.numbers", "withdrawn.status");
        assertThat(LISTED).containsAll(named).doesNotHaveDuplicates();
    }

    private String retracted() throws IOException {
        return Files.writeString(
                        folder.resolve("retracted.xml"),
                        """
                        <PubmedArticleSet><PubmedArticle><MedlineCitation>
                        <PMID Version="1">90000002</PMID><Article>
                        <Journal><Title>Journal of Tests</Title></Journal>
                        <ArticleTitle>Blue tea in chronic fatigue syndrome.</ArticleTitle>
                        <Abstract><AbstractText>Patients drank blue tea.</AbstractText></Abstract>
                        <PublicationTypeList><PublicationType UI="D016441">Retracted
                         Publication</PublicationType></PublicationTypeList>
                        </Article></MedlineCitation></PubmedArticle></PubmedArticleSet>
                        """
                                .replace("\n Publication", " Publication"))
                .toString();
    }
}
