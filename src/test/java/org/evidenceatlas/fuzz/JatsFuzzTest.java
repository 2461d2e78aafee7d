package org.evidenceatlas.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.evidenceatlas.stage.acquire.jats.JatsFormat;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes an article has, it is a record or a refusal that says why. */
class JatsFuzzTest {
    static Stream<byte[]> articles() {
        String front =
                "<front><article-meta><article-id pub-id-type=\"doi\">10.1234/a</article-id>"
                        + "<title-group><article-title>A good one</article-title></title-group>"
                        + "<contrib-group><contrib><name><surname>L</surname></name></contrib>"
                        + "</contrib-group><permissions><license><p>CC BY</p></license>"
                        + "</permissions><abstract><sec><title>Aim</title><p>x</p></sec></abstract>"
                        + "</article-meta></front>";
        String back =
                "<back><ref-list><ref id=\"r1\"><element-citation><pub-id pub-id-type=\"pmid\">1"
                        + "</pub-id></element-citation></ref></ref-list></back>";
        return Stream.of(
                        "<article article-type=\"research-article\">"
                                + front
                                + "<body><sec sec-type=\"methods\"><title>Methods</title><p>We "
                                + "asked <xref rid=\"r1\">1</xref>.</p><table-wrap><caption><p>T"
                                + "</p></caption></table-wrap></sec></body>"
                                + back
                                + "</article>",
                        "<pmc-articleset><article>" + front + "</article></pmc-articleset>",
                        "<article><body><sec><sec><sec><p>x",
                        "<!DOCTYPE article PUBLIC \"-//NLM//DTD JATS\" \"a.dtd\"><article/>")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("articles")
    @DictionaryEntries({
        "<article>",
        "</article>",
        "<sec sec-type=\"methods\">",
        "</sec>",
        "<title>",
        "<xref rid=\"",
        "<license xlink:href=\"",
        "<table-wrap>",
        "<sub-article>",
        "<![CDATA[",
        "<!DOCTYPE x [<!ENTITY a \"",
        "&#x202E;",
        "\\x1F\\x8B\\x08"
    })
    @FuzzTest
    void anArticleIsReadOrRefused(byte[] bytes) {
        new JatsFormat(Limits.USUAL)
                .read("fuzz", new ByteArrayInputStream(bytes), new Sound("line "));
    }
}
