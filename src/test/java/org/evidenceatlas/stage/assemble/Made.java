package org.evidenceatlas.stage.assemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.acquire.Gathered;

/** Builds made-up PubMed records, one word at a time, and assembles them. */
final class Made {
    private final String pmid;
    private String title = "A made-up study of tired people in one clinic.";
    private String author = "<Author><LastName>Löhn</LastName><ForeName>A</ForeName></Author>";
    private String date = "<Year>2020</Year>";
    private String types = "";
    private String links = "";
    private String ids = "";
    private String text = "";
    private String rest = "";

    private Made(String pmid) {
        this.pmid = pmid;
    }

    static Made paper(int pmid) {
        return new Made(String.valueOf(pmid));
    }

    Made title(String words) {
        title = words;
        return this;
    }

    Made author(String last) {
        author = last.isEmpty() ? "" : "<Author><LastName>" + last + "</LastName></Author>";
        return this;
    }

    Made group(String name) {
        author = "<Author><CollectiveName>" + name + "</CollectiveName></Author>";
        return this;
    }

    Made year(String parts) {
        date = parts;
        return this;
    }

    Made type(String type) {
        types += "<PublicationType>" + type + "</PublicationType>";
        return this;
    }

    Made link(String refType, String to) {
        links +=
                "<CommentsCorrections RefType=\""
                        + refType
                        + "\"><RefSource>There.</RefSource>"
                        + (to.isEmpty() ? "" : "<PMID>" + to + "</PMID>")
                        + "</CommentsCorrections>";
        return this;
    }

    Made id(String kind, String value) {
        ids += "<ArticleId IdType=\"" + kind + "\">" + value + "</ArticleId>";
        return this;
    }

    Made text(String words) {
        text = "<Abstract><AbstractText>" + words + "</AbstractText></Abstract>";
        return this;
    }

    Made revised(int year) {
        rest = "<DateRevised><Year>" + year + "</Year></DateRevised>";
        return this;
    }

    /** As our retelling. */
    SourceRecord retold() {
        SourceRecord read = read();
        return new SourceRecord("sample", read.format(), read.verbatim(), true, read.report());
    }

    SourceRecord read() {
        String xml =
                "<PubmedArticle><MedlineCitation>"
                        + (pmid.equals("0") ? "" : "<PMID>" + pmid + "</PMID>")
                        + rest
                        + "<Article><Journal><JournalIssue><PubDate>"
                        + date
                        + "</PubDate></JournalIssue></Journal><ArticleTitle>"
                        + title
                        + "</ArticleTitle>"
                        + text
                        + "<AuthorList>"
                        + author
                        + "</AuthorList><PublicationTypeList>"
                        + types
                        + "</PublicationTypeList></Article><CommentsCorrectionsList>"
                        + links
                        + "</CommentsCorrectionsList></MedlineCitation><PubmedData><ArticleIdList>"
                        + ids
                        + "</ArticleIdList></PubmedData></PubmedArticle>";
        return Gathered.fromText("<PubmedArticleSet>" + xml + "</PubmedArticleSet>")
                .records()
                .getFirst();
    }

    static List<SourceRecord> all(Made... papers) {
        return Arrays.stream(papers).map(Made::read).toList();
    }

    /** The studies that are made of the records, in the order of their ids. */
    static List<Study> studies(List<SourceRecord> records, Map<String, String> issued) {
        Assembler assembler = new Assembler();
        List<Study> studies = new ArrayList<>();
        for (Cluster cluster : assembler.clusters(Holdings.of(records), issued)) {
            if (assembler.apply(cluster) instanceof Outcome.Made<Study> made) {
                studies.add(made.value());
            }
        }
        return studies;
    }

    /** The reasons why records became no study. */
    static List<String> withheld(List<SourceRecord> records) {
        Assembler assembler = new Assembler();
        List<String> reasons = new ArrayList<>();
        for (Cluster cluster : assembler.clusters(Holdings.of(records), Map.of())) {
            if (assembler.apply(cluster) instanceof Outcome.Withheld<Study> no) {
                reasons.add(no.reason());
            }
        }
        return reasons;
    }
}
