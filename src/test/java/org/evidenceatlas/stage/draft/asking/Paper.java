package org.evidenceatlas.stage.draft.asking;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/** A paper of our own as PubMed would have it, and answers about it. */
public final class Paper {
    /** A result that the abstract states. */
    public static final String RESULT =
            "Sleep was shorter in the patients than in the healthy controls.";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Paper() {}

    /** The record, as a file that holds it alone. */
    public static String file(int pmid) {
        return file(pmid, "");
    }

    /** The record with something more at the end of its abstract. */
    public static String file(int pmid, String more) {
        return "<PubmedArticleSet>" + record(pmid, more, "") + "</PubmedArticleSet>";
    }

    /** A record without the file around it. */
    public static String record(int pmid, String more, String type) {
        return """
                <PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="1">%d</PMID><Article>
                <Journal><Title>Journal of Tests</Title><JournalIssue><PubDate><Year>2021</Year></PubDate></JournalIssue></Journal>
                <ArticleTitle>Sleep and rest in myalgic encephalomyelitis, part %d.</ArticleTitle>
                <Abstract>
                <AbstractText Label="OBJECTIVE">To compare sleep in patients with myalgic encephalomyelitis and healthy controls.</AbstractText>
                <AbstractText Label="METHODS">We enrolled 40 patients with myalgic encephalomyelitis and 38 healthy controls in a cross-sectional study. Sleep was measured with a diary for %d days.</AbstractText>
                <AbstractText Label="RESULTS">Sleep was shorter in the patients than in the healthy controls. Pain was reported by 25 patients.</AbstractText>
                <AbstractText Label="CONCLUSIONS">Short sleep may be linked to pain in this illness. %s</AbstractText>
                </Abstract>
                <AuthorList CompleteYN="Y"><Author ValidYN="Y"><LastName>Nemo</LastName><ForeName>Ann</ForeName></Author></AuthorList>
                <PublicationTypeList><PublicationType UI="D016428">Journal Article</PublicationType>%s</PublicationTypeList>
                </Article></MedlineCitation></PubmedArticle>
                """
                .formatted(pmid, pmid, pmid % 100 + 3, more, type);
    }

    /** An answer that passes all checks. */
    public static String answer() {
        return answer(tree -> {});
    }

    /** That answer with something else in it. */
    public static String answer(Consumer<ObjectNode> change) {
        ObjectNode answer = JSON.createObjectNode();
        add(
                answer,
                "one_line",
                "The patients slept less than the healthy controls: sleep was shorter.",
                RESULT);
        add(
                answer,
                "five_lines",
                "The study set out to compare sleep in patients and healthy controls.",
                "To compare sleep in patients with myalgic encephalomyelitis and healthy controls.");
        add(answer, "five_lines", "Sleep was shorter in the patients.", RESULT);
        add(
                answer,
                "plain_summary",
                "The study set out to compare sleep in patients and healthy controls.",
                "To compare sleep in patients with myalgic encephalomyelitis and healthy controls.");
        add(answer, "plain_summary", "Sleep was shorter in the patients.", RESULT);
        add(
                answer,
                "advanced_summary",
                "Sleep was measured with a diary.",
                "Sleep was measured with a diary");
        add(
                answer,
                "observed",
                "In the patients, sleep was shorter than in the healthy controls.",
                RESULT);
        add(
                answer,
                "inferred",
                "The authors conclude that short sleep may be linked to pain.",
                "Short sleep may be linked to pain in this illness.");
        answer.putArray("questions");
        change.accept(answer);
        return answer.toString();
    }

    /** One sentence more, resting on words of the abstract. */
    public static void add(ObjectNode answer, String field, String text, String words) {
        ArrayNode sentences = answer.withArray(field);
        ObjectNode sentence = sentences.addObject().put("text", text);
        sentence.putArray("quotes").addObject().put("where", "abstract").put("words", words);
    }

    /** Another text in place of a field's first sentence. */
    public static Consumer<ObjectNode> saying(String field, String text) {
        return answer -> ((ObjectNode) answer.get(field).get(0)).put("text", text);
    }

    /** Other words beneath a field's first sentence. */
    public static Consumer<ObjectNode> quoting(String field, String words) {
        return answer ->
                ((ObjectNode) answer.get(field).get(0).get("quotes").get(0)).put("words", words);
    }
}
