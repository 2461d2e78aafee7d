package org.evidenceatlas.stage.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.Field;
import org.junit.jupiter.api.io.TempDir;

/** Drafts of made-up papers, for the tests that look at single sentences. */
abstract class MadeUp {
    @TempDir private Path folder;

    final String all(String title, String text) throws IOException {
        return String.join(" ", draft(title, text).claims().stream().map(Claim::text).toList());
    }

    static List<String> texts(Draft draft, Field field) {
        return draft.claims().stream()
                .filter(claim -> claim.field() == field)
                .map(Claim::text)
                .toList();
    }

    final Draft draft(String title, String text) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("made-up.xml"),
                        """
                        <PubmedArticleSet><PubmedArticle><MedlineCitation>
                        <PMID Version="1">90000002</PMID><Article>
                        <Journal><Title>Journal of Tests</Title></Journal>
                        <ArticleTitle>%s</ArticleTitle>
                        <Abstract><AbstractText>%s</AbstractText></Abstract>
                        </Article></MedlineCitation></PubmedArticle></PubmedArticleSet>
                        """
                                .formatted(title, text));
        return Corpus.drafts(Corpus.records(file.toString())).getFirst();
    }
}
