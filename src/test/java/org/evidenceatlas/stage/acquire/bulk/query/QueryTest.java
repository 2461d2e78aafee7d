package org.evidenceatlas.stage.acquire.bulk.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evidenceatlas.stage.WrongSource;
import org.evidenceatlas.stage.acquire.xml.ElementReader;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.evidenceatlas.stage.acquire.xml.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    private static final String RECORD =
            """
            <PubmedArticle><MedlineCitation><PMID Version="1">17</PMID><Article>
            <ArticleTitle>Post-viral <i>fatigue</i> in ME/CFS: a cohort.</ArticleTitle>
            <Abstract><AbstractText Label="AIM">We asked about sleep.</AbstractText>
            <AbstractText>Patterns of chronic&#xa0;fatigue\u2013syndrome, after Epstein\u2019s work.</AbstractText></Abstract>
            <PublicationTypeList><PublicationType>Journal Article</PublicationType></PublicationTypeList>
            <Language>eng</Language></Article>
            <OtherAbstract Type="Publisher" Language="ger"><AbstractText>Ermüdung und Schlaf.</AbstractText></OtherAbstract>
            <MeshHeadingList><MeshHeading><DescriptorName MajorTopicYN="N">Fatigue Syndrome, Chronic</DescriptorName>
            <QualifierName MajorTopicYN="Y">drug therapy</QualifierName></MeshHeading>
            <MeshHeading><DescriptorName MajorTopicYN="N">Sleep</DescriptorName></MeshHeading></MeshHeadingList>
            <KeywordList><Keyword>post-exertional malaise</Keyword></KeywordList>
            <CommentsCorrectionsList><CommentsCorrections RefType="Cites"><RefSource>Orthostatic</RefSource><PMID>99</PMID></CommentsCorrections></CommentsCorrectionsList>
            </MedlineCitation></PubmedArticle>\
            """;

    private static boolean matches(String query) throws Malformed {
        return Query.read(query).matches(Searched.of(new ElementReader(Limits.USUAL).read(RECORD)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fatigue[ti]",
                "\"POST VIRAL FATIGUE\"[Title]",
                "\"ME/CFS\"[Title/Abstract]",
                "me cfs[tiab]",
                "\"chronic fatigue syndrome\"[ab]",
                "ermudung[tiab]",
                "\"post exertional malaise\"[tiab]",
                "malaise[ot]",
                "patt*[tiab]",
                "\"chronic fatigue synd*\"[tiab]",
                "\"fatigue syndrome, chronic\"[MeSH Terms]",
                "Fatigue Syndrome, Chronic/drug therapy[mh]",
                "Fatigue Syndrome, Chronic[majr:noexp]",
                "drug therapy[sh]",
                "journal article[pt] AND eng[la]",
                "\"drug therapy\"[tw]",
                "17[pmid]",
                "sleep[tiab] NOT cohort[ab]",
                "nothing[ti] OR nothing[ab] OR sleep[mh]",
                "(nothing[ti] OR cohort[ti]) sleep[tiab]",
                // Left to right: (nothing OR cohort) AND sleep.
                "cohort[ti] OR nothing[ti] AND sleep[mh]"
            })
    void whatTheRecordSaysIsFound(String query) throws Malformed {
        assertThat(matches(query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "syndrome[ti]",
                "sleep[ti]",
                "postviral[ti]",
                "\"fatigue viral\"[ti]",
                // The words of two sections, or of title and abstract, are no phrase.
                "\"sleep patterns\"[tiab]",
                "\"cohort we\"[tiab]",
                "malaise[ab]",
                "\"fatigue syndrome\"[mh]",
                "Sleep[majr]",
                "Sleep/drug therapy[mh]",
                "99[pmid]",
                "orthostatic[tw]",
                "fatigu[tiab]",
                "sleep[mh] NOT cohort[ti]",
                "cohort[ti] OR sleep[mh] AND nothing[ti]"
            })
    void whatItDoesNotSayIsNot(String query) throws Malformed {
        assertThat(matches(query)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "fatigue|at character 8|the term \"fatigue\" has no field",
                "fatigue[au]|at character 8|the field [au] is not in the records",
                "(fatigue[ti]|at character 13|a bracket \"(\" is not closed",
                "fatigue[ti])|at character 12|a bracket \")\" closes what none opened",
                "\"fatigue[ti]|at character 1|a quotation mark is not closed",
                "fatigue[ti] OR|at character 15|a term is missing",
                "fat*[ti]|at character 1|is cut after fewer than 4 characters",
                "fa*gue[ti]|at character 1|a \"*\" stands inside",
                "fatigue[tiab:~3]|at character 8|the field [tiab:~3] is not in the records",
                "fatigue[ti|at character 8|a \"[\" is not closed"
            })
    void whatCannotBeDecidedIsNamedWithAWayOn(String query, String where, String what) {
        assertThatThrownBy(() -> Query.read(query))
                .isInstanceOf(WrongSource.class)
                .hasMessageContaining(where)
                .hasMessageContaining(what)
                .hasMessageContaining("[tiab]")
                .hasMessageEndingWith("or take all records: --select all.");
    }

    @Test
    void bracketsWithoutEndAreRefusedAndNotFollowed() {
        assertThatThrownBy(() -> Query.read("(".repeat(100_000)))
                .isInstanceOf(WrongSource.class)
                .hasMessageContaining("more than 100 deep");
    }
}
