package org.evidenceatlas.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The papers of PubMedQA in the shared folder, with the MeSH terms that people gave them. */
final class Questions {
    /** Where they are, if they are there. */
    static final Path FILE =
            Path.of(Objects.requireNonNullElse(System.getenv("ATLAS_SHARED"), "../shared"))
                    .resolve("labels/pubmedqa-dev.jsonl");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Questions() {}

    /** All of them, in the order of the file. */
    static List<JsonNode> all() throws IOException {
        List<JsonNode> all = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            all.add(JSON.readTree(line));
        }
        return all;
    }

    /**
     * Writes their titles and abstracts as PubMed XML, without any MeSH term, and without what its
     * indexers say of the type.
     */
    static Path write(Path file) throws IOException {
        StringBuilder xml = new StringBuilder("<PubmedArticleSet>\n");
        for (JsonNode one : all()) {
            xml.append("<PubmedArticle><MedlineCitation><PMID Version=\"1\">")
                    .append(one.path("pmid").asText())
                    .append("</PMID><Article><ArticleTitle>")
                    .append(escaped(one.path("title").asText()))
                    .append("</ArticleTitle><Abstract>");
            for (JsonNode section : one.path("sections")) {
                xml.append(section(section.path(0).asText(""), section.path(1).asText()));
            }
            xml.append(section("CONCLUSIONS", one.path("conclusion").asText()))
                    .append("</Abstract><PublicationTypeList><PublicationType>Journal Article")
                    .append("</PublicationType></PublicationTypeList></Article></MedlineCitation>")
                    .append("</PubmedArticle>\n");
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, xml.append("</PubmedArticleSet>"));
    }

    private static String section(String label, String text) {
        return "<AbstractText Label=\"%s\">%s</AbstractText>"
                .formatted(escaped(label), escaped(text));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
