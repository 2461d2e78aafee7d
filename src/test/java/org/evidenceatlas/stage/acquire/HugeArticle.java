package org.evidenceatlas.stage.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.stage.Intake;

/**
 * Articles in JATS that are huge in one way each, and the main class of a Java that has little
 * memory, which reads one file of them after the other and prints what came of it.
 */
final class HugeArticle {
    private static final String META =
            "<article><front><article-meta><article-id pub-id-type=\"pmid\">2</article-id>";
    private static final String END = "</article-meta></front>";

    private HugeArticle() {}

    /**
     * An article that is this in most of it.
     *
     * @param before what stands between its identifier and the repeated part
     * @param unit repeated as often as there is room
     */
    record Shape(String name, String before, String unit, String after) {
        /** With so many characters, or a few less. */
        void write(Path file, int chars) throws IOException {
            int fixed = META.length() + before.length() + after.length() + "</article>".length();
            StringBuilder text = new StringBuilder(META).append(before);
            text.repeat(unit, (chars - fixed) / unit.length());
            Files.writeString(file, text.append(after).append("</article>"));
        }
    }

    private static Shape body(String name, String before, String unit, String after) {
        return new Shape(name, END + "<body>" + before, unit, after + "</body>");
    }

    private static Shape meta(String name, String before, String unit, String after) {
        return new Shape(name, before, unit, after + END);
    }

    /** What takes no less memory to read than anything else of its length. */
    static List<Shape> shapes() {
        return List.of(
                body("one line", "<p>", "\u0441\u043B\u043E\u0432\u043E ", "</p>"),
                body("to be composed", "<p>", "e\u0301\u0323", "</p>"),
                body("paragraphs", "", "<p>" + "\u0441\u043B ".repeat(12) + "</p>", ""),
                body("raised", "<p>" + "<sup>".repeat(90), "\u0441 ", "</sup>".repeat(90) + "</p>"),
                body("empty paragraphs", "", "<p/>", ""),
                body("parts", "", "<sec><title>T</title><p>\u0441</p></sec>", ""),
                body(
                        "cells",
                        "<table-wrap><table>",
                        "<tr><td>0.05</td></tr>",
                        "</table></table-wrap>"),
                body("attributes", "<p>", "<i a=\"1\" b=\"2\" c=\"3\" d=\"4\"/>", "</p>"),
                body("comments", "<p>", "<!--\u0441-->x", "</p>"),
                meta(
                        "quotes in a title",
                        "<title-group><article-title>",
                        "\"",
                        "</article-title></title-group>"),
                meta("an abstract", "<abstract><p>", "\u0441 ", "</p></abstract>"),
                meta("keywords", "<kwd-group>", "<kwd>\u0441</kwd>", "</kwd-group>"),
                meta(
                        "a licence",
                        "<permissions><license><p>",
                        "<i x='\u0441 y'/>z",
                        "</p></license></permissions>"),
                new Shape(
                        "references",
                        END + "<back><ref-list>",
                        "<ref><mixed-citation><pub-id pub-id-type=\"pmid\">1</pub-id></mixed-citation></ref>",
                        "</ref-list></back>"),
                new Shape(
                        "interests",
                        END + "<back><fn-group><fn fn-type=\"conflict\"><p>",
                        "\u0441 ",
                        "</p></fn></fn-group></back>"),
                body(
                        "headings",
                        "<sec><title>" + "T".repeat(100_000) + "</title>",
                        "<sec><title>T</title><p>" + "x".repeat(300) + "</p></sec>",
                        "</sec>"),
                meta(
                        "funders",
                        "<award-group><funding-source>" + "F".repeat(100_000) + "</funding-source>",
                        "<award-id>1</award-id>",
                        "</award-group>"));
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        List<String> files = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8);
        for (String file : files) {
            new Acquirer().read(List.of(file), InputStream.nullInputStream(), new Telling(out));
        }
        out.println("end");
    }

    private record Telling(PrintStream out) implements Intake {
        @Override
        public void record(SourceRecord record) {
            out.println(name(record.origin()) + ": read");
        }

        @Override
        public void refused(Refusal refusal) {
            out.println(name(refusal.source()) + ": " + refusal.reason() + " " + refusal.advice());
        }

        private static String name(String source) {
            return String.valueOf(Path.of(source).getFileName());
        }
    }
}
