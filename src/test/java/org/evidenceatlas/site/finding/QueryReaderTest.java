package org.evidenceatlas.site.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.evidenceatlas.model.page.Facet;
import org.evidenceatlas.search.Sort;
import org.evidenceatlas.search.Years;
import org.junit.jupiter.api.Test;

class QueryReaderTest {
    private static final Map<Facet, Set<String>> KNOWN =
            Map.of(
                    Facet.DESIGN, Set.of("cohort", "case-control"),
                    Facet.LEVEL, Set.of("e2"),
                    Facet.PEER_REVIEW, Set.of("preprint"));

    private static Asked read(String query) {
        return QueryReader.read(query, KNOWN);
    }

    @Test
    void everyPartOfAQuestionIsRead() {
        Asked asked =
                read(
                        "q=brain+fog&design=cohort&design=case-control&level=E2&peer-review=preprint"
                                + "&from=2011&to=2020&sort=oldest&page=3");
        assertThat(asked.words()).isEqualTo("brain fog");
        assertThat(asked.filters().get(Facet.DESIGN)).containsExactly("case-control", "cohort");
        assertThat(asked.has(Facet.LEVEL, "e2")).isTrue();
        assertThat(asked.years()).isEqualTo(new Years(2011, 2020));
        assertThat(asked.sort()).isEqualTo(Sort.OLDEST);
        assertThat(asked.page()).isEqualTo(3);
        assertThat(asked.notes()).isEmpty();
    }

    @Test
    void theSameQuestionHasOneAddressHoweverItWasAsked() {
        Asked one = read("design=cohort&q=a%26b&design=case-control&level=e2");
        Asked other = read("level=E2&design=case-control&design=cohort&design=cohort&q=a%26b&x=");
        assertThat(one.address())
                .isEqualTo("/evidence?q=a%26b&level=e2&design=case-control&design=cohort")
                .isEqualTo(other.address());
        assertThat(read(one.address().substring("/evidence?".length()))).isEqualTo(one);
    }

    @Test
    void anEmptyFormAsksForEverything() {
        Asked asked = read("q=&from=&to=&sort=best");
        assertThat(asked.isNothing()).isTrue();
        assertThat(asked.address()).isEqualTo("/evidence");
    }

    @Test
    void whatMakesNoSenseIsLeftOutWithAWord() {
        Asked asked = read("design=dream&colour=red&from=soon&sort=nicest&page=-4");
        assertThat(asked.filters()).isEmpty();
        assertThat(asked.page()).isEqualTo(1);
        assertThat(asked.notes())
                .containsExactly(
                        "No study here has “dream” as its study design, so that filter was left"
                                + " out.",
                        "There is no filter called “colour” here, so it was left out.",
                        "“soon” is no year, so it was left out. A year looks like 2011.",
                        "“nicest” is no order, so the usual one is used.");
    }

    @Test
    void yearsInTheWrongOrderAreTurned() {
        Asked asked = read("from=2020&to=2011");
        assertThat(asked.years()).isEqualTo(new Years(2011, 2020));
        assertThat(asked.notes())
                .containsExactly("The years were given the other way round; they were turned.");
    }

    @Test
    void lettersThatHideOrTurnTextAreDropped() {
        assertThat(read("q=%E2%80%AEgof+niarb").words()).isEqualTo("gof niarb");
        assertThat(read("%E2%80%AEcolour=red").notes().getFirst()).contains("“colour”");
    }

    @Test
    void anyTextIsReadSomehow() {
        List<String> odd =
                List.of(
                        "%",
                        "q=%zz", "&&&", "=", "q=%00", "q", "page=99999999999", "?", "q=%F0%9F");
        odd.forEach(query -> assertThat(read(query).page()).as(query).isPositive());
        Random chance = new Random(7);
        for (int i = 0; i < 2000; i++) {
            StringBuilder query = new StringBuilder();
            for (int k = chance.nextInt(40); k > 0; k--) {
                query.append((char) (32 + chance.nextInt(chance.nextBoolean() ? 95 : 900)));
            }
            Asked asked = read(query.toString());
            String again = asked.address();
            int mark = again.indexOf('?');
            Asked reread = mark < 0 ? Asked.NOTHING : read(again.substring(mark + 1));
            assertThat(reread.address()).as(query.toString()).isEqualTo(again);
        }
    }
}
