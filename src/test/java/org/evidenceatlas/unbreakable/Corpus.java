package org.evidenceatlas.unbreakable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The shipped sample as an atlas meets it on two days: on the second some records are new, one was
 * revised, one was retracted, and two studies turn out to be one.
 */
final class Corpus {
    private static final int FIRST_DAY = 16;
    private static final Pattern ARTICLE =
            Pattern.compile("(?s)<PubmedArticle>.*?</PubmedArticle>");
    private static final Pattern PMID = Pattern.compile("<PMID Version=\"1\">(\\d+)</PMID>");
    private static final String TWIN = "99000001";

    private static final Path FOLDER = write();

    private Corpus() {}

    /** {@code first.xml} or {@code later.xml}: the same path for all, for it is kept. */
    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    private static Path write() {
        Path folder = Path.of("target/unbreakable");
        List<String> all = sample();
        String paper = all.get(3);
        String twin =
                paper.replace(
                        PMID.matcher(paper).results().findFirst().orElseThrow().group(1), TWIN);
        List<String> first = new ArrayList<>(all.subList(0, FIRST_DAY));
        first.add(
                twin.replaceAll(
                                "<ArticleTitle>[^<]*",
                                "<ArticleTitle>Quite another matter, told before")
                        .replaceAll("(doi\"[^>]*>)[^<]*", "$110.5555/other"));
        List<String> later = new ArrayList<>(all);
        later.set(0, all.get(0).replace("<ArticleTitle>", "<ArticleTitle>Corrected: "));
        later.set(
                1,
                all.get(1)
                        .replace(
                                "</PublicationTypeList>",
                                "<PublicationType UI=\"D016441\">Retracted Publication</PublicationType>"
                                        + "</PublicationTypeList>"));
        later.add(twin);
        write(folder.resolve("first.xml"), first);
        write(folder.resolve("later.xml"), later);
        return folder;
    }

    private static List<String> sample() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/sample"))) {
            List<String> articles = new ArrayList<>();
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".xml")).sorted().toList()) {
                ARTICLE.matcher(Files.readString(file))
                        .results()
                        .forEach(one -> articles.add(one.group()));
            }
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, List<String> articles) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(
                    file,
                    "<PubmedArticleSet>" + String.join("\n", articles) + "</PubmedArticleSet>\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
