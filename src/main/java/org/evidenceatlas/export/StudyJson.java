package org.evidenceatlas.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.Basis;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.People;
import org.evidenceatlas.model.classification.Sample;
import org.evidenceatlas.model.classification.Sample.Count;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.classification.Subgroup;
import org.evidenceatlas.model.classification.Trial;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.model.verdict.Verdict;

/**
 * One study as one JSON object on one line, with the keys that {@code atlas classify} and {@code
 * atlas draft} promise. Thread-safe.
 */
public final class StudyJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StudyJson() {}

    /** What {@code classify} prints for one study. */
    public static String classified(Classification seen) {
        return write(node(seen));
    }

    /** What {@code draft} prints: the classification, then the draft, its flags and the verdict. */
    public static String drafted(Verdict verdict) {
        ObjectNode node = node(verdict.examination().draft().classification());
        DraftJson.add(node, verdict);
        return write(node);
    }

    /**
     * What both print for a record that is no study but a notice about another paper.
     *
     * @param reason why it is no study, and whose notice it is
     */
    public static String notice(Report report, String reason) {
        ObjectNode node = JSON.createObjectNode();
        node.put("pmid", report.ids().pmid());
        node.put("doi", report.ids().doi());
        node.putNull("slug");
        ObjectNode design = node.putObject("study_design");
        design.put("value", StudyDesign.NOTICE.code());
        design.put("basis", Basis.DERIVED.code());
        design.put("derivation", reason);
        return write(node);
    }

    private static String write(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A study could not be written as JSON.", impossible);
        }
    }

    private static ObjectNode node(Classification seen) {
        Study study = seen.study();
        AttributeJson values = new AttributeJson(study.text().retold());
        ObjectNode node = JSON.createObjectNode();
        node.put("pmid", study.primary().ids().pmid());
        node.put("doi", study.primary().ids().doi());
        node.put("slug", study.slug());
        if (study.text().retold()) {
            node.put("source", "retold");
        }
        node.set("in_scope", values.of(seen.inScope()));
        node.set("study_design", values.of(seen.design()));
        node.set("participants", values.of(seen.participants()));
        node.set("pem_criterion", values.of(seen.pemCriterion()));
        node.set("case_definitions", values.all(seen.caseDefinitions()));
        node.set("case_definition_quality", values.of(seen.definitionQuality()));
        node.set("disease_context", values.of(seen.diseaseContext()));
        node.set("sample", sample(seen.sample(), values));
        node.set("control_group", values.of(seen.controlGroup()));
        node.set("direction", values.of(seen.direction()));
        node.set("people", people(seen.people(), values));
        node.set("trial", trial(seen.trial(), values));
        node.set("applicability", values.of(seen.applicability()));
        node.set("status", status(study.status()));
        node.set("subgroups", subgroups(seen.subgroups(), values));
        node.put("read", seen.read());
        node.set("peer_review", values.of(seen.peerReview()));
        node.set("topics", values.all(seen.topics()));
        ObjectNode level = node.putObject("evidence_level");
        level.put("value", seen.level().value().code());
        level.put("row", seen.level().row());
        level.put("reason", seen.level().reason());
        return node;
    }

    /** The numbers as numbers (null where not stated), and beside them what each rests on. */
    private static ObjectNode sample(Sample sample, AttributeJson values) {
        ObjectNode node = JSON.createObjectNode();
        node.put("cases", sample.cases().value().value());
        node.put("controls", sample.controls().value().value());
        node.put("total", sample.total().value().value());
        ObjectNode basis = node.putObject("basis");
        basis.set("cases", count(sample.cases(), values));
        basis.set("controls", count(sample.controls(), values));
        basis.set("total", count(sample.total(), values));
        return node;
    }

    private static ObjectNode count(Attribute<Count> count, AttributeJson values) {
        ObjectNode node = values.of(count);
        node.put("value", count.value().value());
        node.put("sum", count.value().sum());
        return node;
    }

    private static ObjectNode people(People people, AttributeJson values) {
        ObjectNode node = JSON.createObjectNode();
        node.set("severity", values.firstOf(people.severity()));
        node.set("age_group", values.firstOf(people.ageGroup()));
        node.set("sex", values.firstOf(people.sex()));
        node.set("illness_duration", values.firstOf(people.illnessDuration()));
        node.set("country", values.firstOf(people.country()));
        return node;
    }

    private static ObjectNode trial(Trial trial, AttributeJson values) {
        ObjectNode node = JSON.createObjectNode();
        ArrayNode arms = node.putArray("arms");
        for (Trial.Arm arm : trial.arms()) {
            ObjectNode one = arms.addObject();
            one.put("name", arm.name());
            one.put("n", arm.n());
            one.set("span", values.span(arm.span()));
        }
        node.set("blinding", values.of(trial.blinding()));
        node.set("outcome_type", values.of(trial.outcomeType()));
        node.set("registration", values.of(trial.registration()));
        node.set("harms", values.of(trial.harms()));
        return node;
    }

    private static ObjectNode status(Status status) {
        ObjectNode node = JSON.createObjectNode();
        node.put("value", status.value().code());
        ArrayNode signals = node.putArray("signals");
        for (Status.Signal signal : status.signals()) {
            ObjectNode one = signals.addObject();
            one.put("source", signal.source());
            one.put("says", signal.says().code());
            one.put("text", signal.text());
            one.put("pmid", signal.pmid());
            one.put("doi", signal.doi());
        }
        status.asked().forEach(node.putArray("asked")::add);
        status.notAsked().forEach(node.putArray("not_asked")::add);
        return node;
    }

    private static ArrayNode subgroups(List<Subgroup> subgroups, AttributeJson values) {
        ArrayNode node = JSON.createArrayNode();
        for (Subgroup subgroup : subgroups) {
            ObjectNode one = node.addObject();
            one.put("name", subgroup.name());
            one.put("n", subgroup.n());
            one.set("pem_criterion", values.of(subgroup.pemCriterion()));
            one.set("case_definitions", values.all(subgroup.caseDefinitions()));
        }
        return node;
    }
}
