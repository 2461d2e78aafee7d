package org.evidenceatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.Synthetic;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.study.Status;
import org.junit.jupiter.api.Test;

class StudyJsonTest {
    private static final List<String> KEYS =
            List.of(
                    "pmid",
                    "doi",
                    "slug",
                    "in_scope",
                    "study_design",
                    "participants",
                    "pem_criterion",
                    "case_definitions",
                    "case_definition_quality",
                    "disease_context",
                    "sample",
                    "control_group",
                    "direction",
                    "people",
                    "trial",
                    "applicability",
                    "status",
                    "subgroups",
                    "read",
                    "peer_review",
                    "topics",
                    "evidence_level");

    private static Classification seen(boolean retold) {
        return Synthetic.classification(Synthetic.study(Status.Value.CURRENT, retold), "1");
    }

    private static JsonNode read(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    @Test
    void theKeysAreFixedAndInOrder() throws IOException {
        List<String> keys = new ArrayList<>();
        read(StudyJson.classified(seen(false))).fieldNames().forEachRemaining(keys::add);
        assertThat(keys).isEqualTo(KEYS);
    }

    @Test
    void aValueStandsWithBasisRuleVersionAndSpan() throws IOException {
        JsonNode design = read(StudyJson.classified(seen(false))).get("study_design");
        assertThat(design.toString())
                .isEqualTo(
                        "{\"value\":\"case-control\",\"basis\":\"rule\",\"rule\":\"design.test\","
                                + "\"version\":\"1\",\"span\":{\"where\":\"abstract\","
                                + "\"section\":\"RESULTS\",\"start\":0,\"end\":50,\"text\":\""
                                + Synthetic.ABSTRACT
                                + "\"}}");
    }

    @Test
    void metadataIsCitedByItsField() throws IOException {
        JsonNode span = read(StudyJson.classified(seen(false))).at("/peer_review/span");
        assertThat(span.toString())
                .isEqualTo(
                        "{\"where\":\"metadata\",\"field\":\"PublicationType\","
                                + "\"text\":\"Journal Article\"}");
    }

    @Test
    void numbersAreNumbersAndWhatIsNotStatedIsNull() throws IOException {
        JsonNode sample = read(StudyJson.classified(seen(false))).get("sample");
        assertThat(sample.get("cases").intValue()).isEqualTo(12);
        assertThat(sample.get("total").isNull()).isTrue();
        assertThat(sample.at("/basis/cases/span/text").textValue()).isEqualTo("12 patients");
    }

    @Test
    void aRetellingSaysSoAtTheTopAndInEachSpan() throws IOException {
        JsonNode retold = read(StudyJson.classified(seen(true)));
        assertThat(retold.get("source").textValue()).isEqualTo("retold");
        assertThat(retold.at("/study_design/span/source").textValue()).isEqualTo("retold");
        assertThat(StudyJson.classified(seen(false))).doesNotContain("retold");
    }

    @Test
    void aDraftAddsItsClaimsFlagsAndVerdict() throws IOException {
        JsonNode drafted =
                read(StudyJson.drafted(Synthetic.verdict(seen(false), "Zinc was lower.")));
        assertThat(drafted.at("/draft/claims/0/text").textValue()).isEqualTo("Zinc was lower.");
        assertThat(drafted.at("/draft/claims/0/spans/0/text").textValue())
                .isEqualTo(Synthetic.ABSTRACT);
        assertThat(drafted.get("flags")).isEmpty();
        assertThat(drafted.at("/verdict/decision").textValue()).isEqualTo("publish");
    }
}
