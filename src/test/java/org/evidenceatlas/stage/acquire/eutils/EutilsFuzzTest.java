package org.evidenceatlas.stage.acquire.eutils;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.evidenceatlas.stage.acquire.http.Setback;
import org.evidenceatlas.stage.acquire.http.Unasked;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever E-utilities answer, it is a count with PMIDs, records, or a setback in words. */
class EutilsFuzzTest {
    static Stream<byte[]> specimens() {
        return Stream.of(
                        "<eSearchResult><Count>2</Count><RetMax>2</RetMax><QueryKey>1</QueryKey>"
                                + "<WebEnv>W</WebEnv><IdList><Id>1</Id><Id>22</Id></IdList>"
                                + "<QueryTranslation>a AND b</QueryTranslation><WarningList>"
                                + "<PhraseIgnored>of</PhraseIgnored></WarningList></eSearchResult>",
                        "<eSearchResult><ERROR>Search Backend failed</ERROR></eSearchResult>",
                        "<?xml version=\"1.0\"?><PubmedArticleSet><PubmedArticle><MedlineCitation>"
                                + "<PMID>1</PMID></MedlineCitation></PubmedArticle>"
                                + "</PubmedArticleSet>",
                        "<PubmedArticleSet/>",
                        "<eFetchResult><ERROR>ID list is empty!</ERROR></eFetchResult>",
                        "{\"error\":\"API rate limit exceeded\",\"count\":\"4\"}",
                        "<html><body>502 Bad Gateway</body></html>")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("specimens")
    @DictionaryEntries({
        "<eSearchResult>",
        "</eSearchResult>",
        "<Count>",
        "<IdList><Id>",
        "<ERROR>",
        "<PubmedArticleSet>",
        "</PubmedArticleSet>",
        "<!DOCTYPE x [<!ENTITY a \"",
        "&#x202E;",
        "<![CDATA["
    })
    @FuzzTest
    void anAnswerIsReadOrToldInWords(byte[] body) {
        try {
            Found found = new SearchReading(Unasked.ASKER, null).of(body);
            assertThat(found.count()).isNotNegative();
            assertThat(found.pmids()).doesNotHaveDuplicates().allMatch(EutilsFuzzTest::isPmid);
        } catch (Setback setback) {
            Unasked.told(setback);
        }
        FetchReading reading = new FetchReading(Unasked.ASKER);
        try {
            if (reading.of(body) instanceof Fetched.Records records) {
                assertThat(records.whole()).isTrue();
                assertThat(records.xml()).isEqualTo(body);
            }
        } catch (Setback setback) {
            Unasked.told(setback);
        }
        byte[] cut = reading.cut();
        assertThat(cut == null || cut == body).isTrue();
    }

    private static boolean isPmid(String pmid) {
        return pmid.length() <= 9
                && pmid.charAt(0) != '0'
                && pmid.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}
