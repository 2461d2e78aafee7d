package org.evidenceatlas.stage.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.EvidenceLevel;
import org.evidenceatlas.model.classification.People;
import org.evidenceatlas.model.classification.Sample;
import org.evidenceatlas.model.classification.Trial;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.EditorialSource;
import org.evidenceatlas.model.draft.WrittenBy;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.model.verdict.Verdict;

/**
 * What counts as a change of a page: its statements, badges, status and bibliography, each hashed
 * apart. Versions of rules are no part of it, nor are related studies.
 */
final class ContentHash {
    private ContentHash() {}

    /** Part to SHA-256, in the words in which a revision's reason names the parts. */
    static Map<String, String> parts(Verdict verdict) {
        Classification seen = verdict.examination().draft().classification();
        Study study = seen.study();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("statements", statements(verdict));
        parts.put("badges", badges(seen));
        parts.put("status", status(study.status()));
        parts.put("bibliography", Bibliography.hash(study));
        return parts;
    }

    /** One hash over all parts. */
    static String whole(Map<String, String> parts) {
        Fields fields = new Fields();
        parts.forEach((part, hash) -> fields.add(part).add(hash));
        return fields.hash();
    }

    private static String statements(Verdict verdict) {
        Fields fields = new Fields();
        for (Claim claim : verdict.examination().draft().claims()) {
            fields.add(claim.id()).add(claim.kind().code()).add(claim.text()).add(claim.reason());
            EditorialSource source = claim.source();
            if (source != null) {
                fields.add(source.title()).add(source.address()).add(source.opened());
            }
            fields.list(claim.spans(), span -> fields.add(place(span)));
        }
        // What most pages say is left out, so that their hashes are those of before there were
        // models.
        String told = WrittenBy.of(verdict.examination().draft().drafter()).told();
        if (!told.equals(WrittenBy.BY_RULES)) {
            fields.add(told);
        }
        return fields.add(verdict.gate()).hash();
    }

    private static String status(Status status) {
        Fields fields = new Fields().add(status.value().code());
        fields.list(
                status.signals(),
                one ->
                        fields.add(one.source())
                                .add(one.says().code())
                                .add(one.text())
                                .add(one.pmid())
                                .add(one.doi()));
        return fields.list(status.asked(), fields::add).list(status.notAsked(), fields::add).hash();
    }

    private static String badges(Classification seen) {
        Fields fields = new Fields();
        attribute(fields, seen.inScope());
        attribute(fields, seen.design());
        attribute(fields, seen.participants());
        attribute(fields, seen.pemCriterion());
        fields.list(seen.caseDefinitions(), one -> attribute(fields, one));
        attribute(fields, seen.definitionQuality());
        attribute(fields, seen.diseaseContext());
        attribute(fields, seen.sample().cases());
        attribute(fields, seen.sample().controls());
        attribute(fields, seen.sample().total());
        attribute(fields, seen.controlGroup());
        attribute(fields, seen.direction());
        people(fields, seen.people());
        trial(fields, seen.trial());
        attribute(fields, seen.applicability());
        fields.list(seen.subgroups(), one -> fields.add(one.name()).add(one.n()));
        fields.add(seen.read());
        attribute(fields, seen.peerReview());
        fields.list(seen.topics(), one -> fields.add(one.value()));
        EvidenceLevel.Decision level = seen.level();
        return fields.add(level.value().code()).add(level.row()).add(level.reason()).hash();
    }

    private static void people(Fields fields, People people) {
        List.of(
                        people.severity(),
                        people.ageGroup(),
                        people.sex(),
                        people.illnessDuration(),
                        people.country())
                .forEach(list -> fields.list(list, one -> attribute(fields, one)));
    }

    private static void trial(Fields fields, Trial trial) {
        fields.list(trial.arms(), arm -> fields.add(arm.name()).add(arm.n()));
        attribute(fields, trial.blinding());
        attribute(fields, trial.outcomeType());
        attribute(fields, trial.registration());
        attribute(fields, trial.harms());
    }

    private static void attribute(Fields fields, Attribute<?> one) {
        if (one.value() instanceof Sample.Count count) {
            fields.add(count.value()).add(count.sum());
        } else {
            fields.add(one.value());
        }
        fields.add(one.span() == null ? one.derivation() : place(one.span()));
    }

    private static String place(Span span) {
        return span.where().code() + " " + span.start() + " " + span.text();
    }
}
