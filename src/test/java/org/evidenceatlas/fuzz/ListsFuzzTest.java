package org.evidenceatlas.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.evidenceatlas.stage.acquire.bibtex.BibtexFormat;
import org.evidenceatlas.stage.acquire.format.Format;
import org.evidenceatlas.stage.acquire.nbib.NbibFormat;
import org.evidenceatlas.stage.acquire.retractionwatch.RetractionWatchFormat;
import org.evidenceatlas.stage.acquire.ris.RisFormat;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes a list has, each part of it is a record, a notice or a refusal. */
class ListsFuzzTest {
    static Stream<byte[]> lists() {
        return Stream.of(
                        "PMID- 1\nTI  - A good one.\n\nDP  - 2003 Jan-Feb\nAU  - et al.\n",
                        "TY  - JOUR\nTI  - Rest\nPY  - 2001/00/00/\nER  - \n\nJF  - x\nER  -",
                        "Record ID,RetractionNature,OriginalPaperDOI\n1,Retraction,10.1234/a\n2,\"x",
                        "@string{a={x}}\n@article{k, title=a # {\\'e}, doi={10.1234/a}}\n@misc{u, x={",
                        "PMID- 1\nFAU - \nAU  - Jr\nAUID- x\nGR  - ///\nSI  - /\nRIN - PMID: 1",
                        "")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("lists")
    @DictionaryEntries({
        "PMID- ",
        "TY  - ",
        "@article{k,",
        "title={",
        "ER  - ",
        "FAU - ",
        "AU  - ",
        "\"",
        ",",
        "\\xEF\\xBB\\xBF"
    })
    @FuzzTest
    void everyPartOfAListIsReadOrRefused(byte[] bytes) {
        List<Format> formats =
                List.of(
                        new NbibFormat(Limits.USUAL),
                        new RisFormat(Limits.USUAL),
                        new BibtexFormat(Limits.USUAL),
                        new RetractionWatchFormat(Limits.USUAL));
        for (Format format : formats) {
            format.read("fuzz", new ByteArrayInputStream(bytes), new Sound("line "));
        }
    }
}
