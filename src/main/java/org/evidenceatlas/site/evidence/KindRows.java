package org.evidenceatlas.site.evidence;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.ControlGroup;
import org.evidenceatlas.model.classification.Participants;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.model.classification.Sample.Count;
import org.evidenceatlas.model.classification.Subgroup;
import org.evidenceatlas.model.classification.Trial;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.site.view.Row;
import org.evidenceatlas.site.words.Words;

/** What kind of study it is and who was in it, line by line, in words. */
final class KindRows {
    private final Pack pack;
    private final Badges badges;
    private final List<Row> rows = new ArrayList<>();

    private KindRows(Pack pack) {
        this.pack = pack;
        this.badges = new Badges(pack);
    }

    /** The lines in page order; what was looked for and not found is said, too. */
    static List<Row> of(Classification what, Pack pack) {
        KindRows builder = new KindRows(pack);
        builder.kind(what);
        builder.sample(what);
        builder.people(what);
        builder.trial(what.trial());
        builder.entry(what);
        return builder.rows;
    }

    private void kind(Classification what) {
        add("Evidence level", Words.of(what.level().value()));
        add("Why this level", Words.sentence(what.level().reason()));
        add("Study design", Words.of(what.design().value()));
        add("About", Words.of(what.diseaseContext().value()));
        add("Who or what was studied", Words.of(what.participants().value()));
    }

    private void sample(Classification what) {
        boolean people = what.participants().value() == Participants.HUMAN;
        if (people) {
            add("With the illness", count(what.sample().cases().value()));
            if (what.controlGroup().value() != ControlGroup.NO) {
                add("Compared with", count(what.sample().controls().value()));
            }
            add("In all", count(what.sample().total().value()));
        }
        add("Comparison group", Words.of(what.controlGroup().value()));
        if (!what.study().status().isWithdrawn()) {
            add("Main result", Words.of(what.direction().value()));
        }
    }

    private static String count(Count count) {
        Integer value = count.value();
        if (value == null) {
            return "Number not stated in what was read";
        }
        return value + (value == 1 ? " person" : " people") + (count.sum() ? " (a sum)" : "");
    }

    private void people(Classification what) {
        list("Severity", what.people().severity());
        list("Age", what.people().ageGroup());
        list("Sex", what.people().sex());
        list("Length of illness", what.people().illnessDuration());
        list("Country", what.people().country());
    }

    private void trial(Trial trial) {
        code("Masking", trial.blinding());
        code("Main outcome", trial.outcomeType());
        code("Registration", trial.registration());
        code("Harms", trial.harms());
    }

    private void entry(Classification what) {
        if (!what.caseDefinitions().isEmpty()) {
            rows.add(
                    new Row(
                            "Case definition",
                            what.caseDefinitions().stream().map(this::definition).toList()));
        } else if (what.pemCriterion().value() != PemCriterion.NOT_APPLICABLE) {
            add("Case definition", "Not stated in what was read");
        }
        add("Case-definition quality", Words.of(what.definitionQuality().value()));
        add("PEM criterion", Words.of(what.pemCriterion().value()));
        add("Bears on people with PEM", Words.of(what.applicability().value()));
        for (Subgroup group : what.subgroups()) {
            String size = group.n() == null ? "number not stated" : group.n() + " people";
            add(
                    "Subgroup",
                    group.name() + ": " + size + ", " + Words.of(group.pemCriterion().value()));
        }
        add("Peer review", Words.of(what.peerReview().value()));
        add("What was read", Words.ofRead(what.read()));
    }

    private Row.Value definition(Attribute<String> used) {
        boolean known = pack.definition(used.value()).isPresent();
        return new Row.Value(
                badges.definitionName(used), known ? "/definitions/" + used.value() : "");
    }

    private void code(String term, Attribute<String> attribute) {
        if (!attribute.value().equals("not-applicable")) {
            add(term, Words.ofCode(attribute.value()));
        }
    }

    private void list(String term, List<Attribute<String>> values) {
        if (!values.isEmpty()) {
            add(
                    term,
                    String.join(
                            ", ", values.stream().map(one -> Words.ofCode(one.value())).toList()));
        }
    }

    private void add(String term, String text) {
        rows.add(Row.of(term, text));
    }
}
