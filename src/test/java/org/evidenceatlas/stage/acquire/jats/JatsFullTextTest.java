package org.evidenceatlas.stage.acquire.jats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.evidenceatlas.model.fulltext.FullText;
import org.evidenceatlas.model.fulltext.FullText.Kind;
import org.evidenceatlas.model.fulltext.FullText.Section;
import org.evidenceatlas.model.fulltext.Licence;
import org.junit.jupiter.api.Test;

/** The text of an article, part by part, and its licence. */
class JatsFullTextTest {
    private static FullText full(String meta, String body) {
        return Objects.requireNonNull(
                Article.read(Article.of(meta, "<body>" + body + "</body>")).fullText());
    }

    private static List<Section> sections(String body) {
        return full("", body).sections();
    }

    private static Licence licence(String permissions) {
        return Objects.requireNonNull(
                full("<permissions>" + permissions + "</permissions>", "<p>We asked.</p>")
                        .licence());
    }

    @Test
    void partsKeepTheirOrderWithTheTitlesAroundThem() {
        assertThat(
                        sections(
                                "<p>First words.</p><sec sec-type=\"intro\"><title>Why</title><p>We"
                                        + " asked.</p></sec><sec><title>2. Materials and"
                                        + " Methods</title><sec><title>2.1. Study Design and"
                                        + " Participants</title><p>Twenty people.</p></sec><sec>"
                                        + "<title>Statistics</title><p>Means.</p></sec></sec>"))
                .containsExactly(
                        new Section(Kind.OTHER, "", "First words."),
                        new Section(Kind.INTRODUCTION, "Why", "We asked."),
                        new Section(
                                Kind.PARTICIPANTS,
                                "2. Materials and Methods › 2.1. Study Design and Participants",
                                "Twenty people."),
                        new Section(
                                Kind.METHODS, "2. Materials and Methods › Statistics", "Means."));
    }

    @Test
    void aPartIsKnownByItsTypeElseByItsTitleElseByThePartAroundIt() {
        assertThat(SectionKinds.of("materials|methods", "What we did", Kind.OTHER))
                .isEqualTo(Kind.METHODS);
        assertThat(SectionKinds.of("subjects", "People", Kind.OTHER)).isEqualTo(Kind.PARTICIPANTS);
        assertThat(SectionKinds.of("", "Patients and methods", Kind.OTHER)).isEqualTo(Kind.METHODS);
        assertThat(SectionKinds.of("", "METHODS", Kind.OTHER)).isEqualTo(Kind.METHODS);
        assertThat(SectionKinds.of("", "Study design", Kind.OTHER)).isEqualTo(Kind.METHODS);
        assertThat(SectionKinds.of("", "Patients", Kind.METHODS)).isEqualTo(Kind.PARTICIPANTS);
        assertThat(SectionKinds.of("", "Study population", Kind.OTHER))
                .isEqualTo(Kind.PARTICIPANTS);
        assertThat(SectionKinds.of("", "Inclusion and exclusion criteria", Kind.METHODS))
                .isEqualTo(Kind.PARTICIPANTS);
        assertThat(SectionKinds.of("", "Participant characteristics", Kind.RESULTS))
                .isEqualTo(Kind.RESULTS);
        assertThat(SectionKinds.of("", "Patient and public involvement", Kind.METHODS))
                .isEqualTo(Kind.METHODS);
        assertThat(SectionKinds.of("", "Plasma samples", Kind.METHODS)).isEqualTo(Kind.METHODS);
        assertThat(SectionKinds.of("", "Results and discussion", Kind.OTHER))
                .isEqualTo(Kind.RESULTS);
        assertThat(SectionKinds.of("", "4. Discussion", Kind.OTHER)).isEqualTo(Kind.DISCUSSION);
        assertThat(SectionKinds.of("", "Conclusions", Kind.DISCUSSION)).isEqualTo(Kind.CONCLUSIONS);
        assertThat(SectionKinds.of("", "Muscle", Kind.RESULTS)).isEqualTo(Kind.RESULTS);
        assertThat(SectionKinds.of("", "A method of thought in history", Kind.OTHER))
                .isEqualTo(Kind.OTHER);
    }

    @Test
    void paragraphsAndListItemsStandOnLinesOfTheirOwn() {
        assertThat(
                        sections(
                                "<sec><title>Results</title><p>One\n  line.</p><p>These:<list>"
                                        + "<list-item><p>a</p></list-item><list-item><p>b</p>"
                                        + "</list-item></list></p></sec>"))
                .containsExactly(new Section(Kind.RESULTS, "Results", "One line.\nThese:\na\nb"));
    }

    @Test
    void figuresReferencesFootnotesAndTexAreNoText() {
        assertThat(
                        sections(
                                "<sec><title>Results</title><p>In 25<sup><xref ref-type=\"bibr\""
                                        + " rid=\"r\">3</xref>,<xref ref-type=\"bibr\""
                                        + " rid=\"s\">4</xref></sup> of CD4<sup>+</sup> cells [<xref"
                                        + " ref-type=\"bibr\" rid=\"t\">5</xref>] it was"
                                        + " <inline-formula><alternatives><tex-math>\\begin{x}</tex-math>"
                                        + "<mml:math><mml:mi>p</mml:mi></mml:math></alternatives>"
                                        + "</inline-formula>.<fn><p>A note.</p></fn></p><fig><caption>"
                                        + "<p>A picture.</p></caption></fig></sec><ref-list><ref>"
                                        + "<mixed-citation>Old.</mixed-citation></ref></ref-list>"))
                .containsExactly(
                        new Section(Kind.RESULTS, "Results", "In 25 of CD4+ cells [5] it was p."));
    }

    @Test
    void wordsAroundAFormulaInAPictureStayApart() {
        assertThat(
                        sections(
                                "<p>It is<disp-formula><graphic xlink:href=\"f1\"/></disp-formula>in"
                                        + " which x is one.</p>"))
                .containsExactly(new Section(Kind.OTHER, "", "It is in which x is one."));
    }

    @Test
    void captionsOfTablesAreSectionsAlsoWhereTheTablesFloat() {
        String table =
                "<table-wrap><label>Table 1</label><caption><title>People.</title><p>Means.</p>"
                        + "</caption><table><tr><td>25</td></tr></table></table-wrap>";
        assertThat(sections("<sec><title>Results</title><p>Seen." + table + "</p></sec>"))
                .containsExactly(
                        new Section(Kind.RESULTS, "Results", "Seen."),
                        new Section(Kind.TABLE, "Results › Table 1", "People.\nMeans."));
        FullText floating =
                Article.read(
                                Article.of(
                                        "",
                                        "<body><p>Seen.</p></body><floats-group>"
                                                + table
                                                + "</floats-group>"))
                        .fullText();
        assertThat(Objects.requireNonNull(floating).sections())
                .contains(new Section(Kind.TABLE, "Table 1", "People.\nMeans."));
    }

    @Test
    void anArticleWithoutABodyHasNoFullText() {
        assertThat(Article.read(Article.of("", "")).fullText()).isNull();
        assertThat(Article.read(Article.of("", "<body><p/></body>")).fullText()).isNull();
    }

    @Test
    void aLicenceIsKnownByItsAddress() {
        assertThat(
                        licence(
                                "<license><ali:license_ref>https://creativecommons.org/licenses/by/4.0/"
                                        + "</ali:license_ref><license-p>Open.</license-p></license>"))
                .isEqualTo(
                        new Licence(
                                "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/", true));
        assertThat(
                        licence(
                                "<license"
                                        + " xlink:href=\"http://creativecommons.org/licenses/by-nc-nd/3.0\"/>"))
                .isEqualTo(
                        new Licence(
                                "CC BY-NC-ND 3.0",
                                "http://creativecommons.org/licenses/by-nc-nd/3.0",
                                true));
        assertThat(
                        licence(
                                        "<license"
                                                + " xlink:href=\"https://creativecommons.org/publicdomain/zero/1.0/\"/>")
                                .name())
                .isEqualTo("CC0 1.0");
    }

    @Test
    void aLicenceIsElseKnownByItsWords() {
        assertThat(licence("<license><license-p>CC BY-NC</license-p></license>"))
                .isEqualTo(new Licence("CC BY-NC", null, true));
        assertThat(
                        licence(
                                "<license><license-p>Under a Creative Commons"
                                        + " Attribution-NonCommercial-NoDerivatives 4.0 International"
                                        + " License.</license-p></license>"))
                .isEqualTo(new Licence("CC BY-NC-ND 4.0", null, true));
        assertThat(
                        licence(
                                "<copyright-statement>Rest. The Creative Commons Attribution License"
                                        + " holds.</copyright-statement>"))
                .isEqualTo(new Licence("CC BY", null, true));
    }

    @Test
    void anotherLicenceKeepsItsWordsAndIsNotOpenAndNoneIsNone() {
        assertThat(
                        licence(
                                "<license xlink:href=\"https://rest.example/terms\"><license-p>For"
                                        + " readers only.</license-p></license>"))
                .isEqualTo(new Licence("For readers only.", "https://rest.example/terms", false));
        assertThat(full("", "<p>We asked.</p>").licence()).isNull();
        assertThat(
                        full(
                                        "<permissions><copyright-statement>© Rest."
                                                + "</copyright-statement></permissions>",
                                        "<p>We asked.</p>")
                                .licence())
                .isNull();
    }
}
