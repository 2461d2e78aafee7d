package org.evidenceatlas.stage.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.FamilyMember;
import org.evidenceatlas.model.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments and replies that only their title tells, and titles that only look like it. */
class CommentsTest {
    private static final String TITLE = "Rest and sleep of tired nurses in made-up clinics";
    private static final String SAYS =
            "The title of the %s gives the title of the paper%s; no record links them.";

    private static Made paper() {
        return Made.paper(1).title(TITLE + ".").year("<Year>2020</Year>");
    }

    /** By another author, so that it is no second record of the paper. */
    private static Made about(String title) {
        return Made.paper(2)
                .title(title.replace("&", "&amp;"))
                .author("Ödegaard")
                .year("<Year>2021</Year>");
    }

    private static List<FamilyMember> family(int study, Made... papers) {
        List<SourceRecord> records = new ArrayList<>(Made.all(papers));
        List<Study> studies = Made.studies(records, Map.of());
        assertThat(studies).hasSize(papers.length);
        return studies.get(study).family();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Comment on: Rest and sleep of tired nurses in made-up clinics | comment
                    Comments on "Rest and sleep of tired nurses in made-up clinics" | comment
                    Commentary: Rest and Sleep of Tired Nurses in Made-Up Clinics. | comment
                    Invited commentary on “Rest and sleep of tired nurses in made-up clinics” | comment
                    Re: Rest and sleep of tired nurses in made-up clinics | comment
                    RE: 'Rest and sleep of tired nurses in made-up clinics' | comment
                    Letter to the editor: Rest and sleep of tired nurses in made-up clinics | comment
                    Reply to: Rest and sleep of tired nurses in made-up clinics | reply
                    Author's reply: Rest and sleep of tired nurses in made-up clinics | reply
                    Authors’ response to: Rest and sleep of tired nurses in made-up clinics | reply
                    Response to: Rest and sleep of tired nurses in made-up clinics | reply
                    Response to "Rest and sleep of tired nurses in made-up clinics" | reply
                    In response to Rest and sleep of tired nurses in made-up clinics | reply
                    """)
    void theTitleOfAnotherPaperAfterSuchWordsLinksThem(String title, String kind) {
        String far = kind.equals("comment") ? "paper commented on" : "paper replied to";
        String reason = SAYS.formatted(kind, ", one year later");
        assertThat(family(1, paper(), about(title)))
                .extracting(
                        FamilyMember::relation,
                        FamilyMember::pmid,
                        FamilyMember::reason,
                        FamilyMember::score)
                .containsExactly(tuple(far, "1", reason, 0.85));
        assertThat(family(0, paper(), about(title)))
                .extracting(
                        FamilyMember::relation,
                        FamilyMember::pmid,
                        FamilyMember::reason,
                        FamilyMember::score)
                .containsExactly(tuple(kind, "2", reason, 0.85));
    }

    @Test
    void moreWordsAroundTheTitleAreSaidAndWeighLess() {
        assertThat(
                        family(
                                1,
                                paper(),
                                about("Comment on Löhn et al.: " + TITLE + ", a second look")))
                .extracting(FamilyMember::reason, FamilyMember::score)
                .containsExactly(
                        tuple(
                                SAYS.formatted("comment", " among other words, one year later"),
                                0.8));
    }

    @Test
    void aReplyToACommentIsToldFromAReplyToThePaper() {
        Made comment = about("Comment on: " + TITLE);
        Made reply =
                Made.paper(3).title("Reply to: Comment on: " + TITLE).year("<Year>2021</Year>");
        assertThat(family(2, paper(), comment, reply))
                .extracting(FamilyMember::relation, FamilyMember::pmid)
                .containsExactly(tuple("paper replied to", "2"));
        assertThat(family(1, paper(), reply))
                .extracting(FamilyMember::relation, FamilyMember::pmid)
                .containsExactly(tuple("paper under discussion", "1"));
        assertThat(family(0, paper(), reply))
                .extracting(FamilyMember::relation)
                .containsExactly("reply to a comment on it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Response to rest and sleep of tired nurses in made-up clinics",
                "The response to rest and sleep of tired nurses in made-up clinics: a trial",
                "Rest and sleep of tired nurses in made-up clinics: an answer",
                "Re-reading rest and sleep of tired nurses in made-up clinics",
                "Recommendations on rest and sleep of tired nurses in made-up clinics",
                "Comment on: Rest and sleep of tired teachers in made-up schools",
                "Comment on: Rest and sleep of tired nurses",
                "Reply",
                "Comment on:",
                "Letters, rest and sleep of tired nurses in made-up clinics"
            })
    void titlesThatOnlyLookLikeItLinkNothing(String title) {
        assertThat(family(1, paper(), about(title))).isEmpty();
        assertThat(family(0, paper(), about(title))).isEmpty();
    }

    @Test
    void aResponseWithoutAMarkIsAReplyWhereNlmCallsItALetter() {
        Made letter = about("Response to rest and sleep of tired nurses in made-up clinics");
        assertThat(family(1, paper(), letter.type("Letter")))
                .extracting(FamilyMember::relation)
                .containsExactly("paper replied to");
    }

    @Test
    void whatCameBeforeThePaperOrLongAfterIsNotAboutIt() {
        String title = "Comment on: " + TITLE;
        for (int year : new int[] {2017, 2018, 2026}) {
            Made other = about(title).year("<Year>" + year + "</Year>");
            assertThat(family(0, paper(), other)).as("%d", year).isEmpty();
        }
        assertThat(family(0, paper(), about(title).year("<Year>2019</Year>")))
                .extracting(FamilyMember::reason)
                .containsExactly(SAYS.formatted("comment", ", one year before"));
    }

    @Test
    void ofTwoPapersWithTheTitleNoneIsTaken() {
        Made twin = Made.paper(4).title(TITLE).author("Ito").year("<Year>2020</Year>");
        assertThat(family(2, paper(), about("Comment on: " + TITLE), twin)).isEmpty();
        assertThat(family(1, paper(), about("Comment on: " + TITLE), twin)).isEmpty();
    }

    @Test
    void aShortTitleIsNoSign() {
        Made shorter = Made.paper(1).title("Tired nurses in clinics").year("<Year>2020</Year>");
        assertThat(family(1, shorter, about("Re: Tired nurses in clinics"))).isEmpty();
    }

    @Test
    void whereARecordLinksItAlreadyNothingIsAdded() {
        Made linked = about("Comment on: " + TITLE).link("CommentOn", "7");
        assertThat(family(1, paper(), linked))
                .extracting(FamilyMember::relation, FamilyMember::pmid)
                .containsExactly(tuple("paper commented on", "7"));
        assertThat(family(0, paper(), linked)).isEmpty();
        Made other = paper().link("CommentIn", "2");
        assertThat(family(0, other, about("Comment on: " + TITLE)))
                .extracting(FamilyMember::reason)
                .containsExactly("PubMed links them (CommentIn).");
    }
}
