package org.evidenceatlas.stage.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.ControlGroup;
import org.evidenceatlas.model.classification.Participants;
import org.evidenceatlas.model.classification.PeerReview;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.model.classification.Sample;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.classification.Trial;
import org.evidenceatlas.model.machinery.Catalogue;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.Rule;
import org.evidenceatlas.stage.Stage;
import org.evidenceatlas.stage.classify.design.DesignDecider;
import org.evidenceatlas.stage.classify.design.DesignEvidence;
import org.evidenceatlas.stage.classify.entry.DefinitionGatherer;
import org.evidenceatlas.stage.classify.entry.EntryDecider;
import org.evidenceatlas.stage.classify.entry.EntryEvidence;
import org.evidenceatlas.stage.classify.entry.SubgroupReader;
import org.evidenceatlas.stage.classify.outcome.DirectionDecider;
import org.evidenceatlas.stage.classify.people.ParticipantsDecider;
import org.evidenceatlas.stage.classify.people.PeopleReader;
import org.evidenceatlas.stage.classify.people.TrialReader;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.sample.ControlGroupDecider;
import org.evidenceatlas.stage.classify.sample.SampleDecider;
import org.evidenceatlas.stage.classify.subject.SubjectDecider;
import org.evidenceatlas.stage.classify.subject.TopicFinder;

/**
 * Tells what kind of study a paper is and who was in it, by rules on its title, abstract and NLM
 * metadata, and on what the article says of who took part, where a program may read it. A pure
 * function of the study and the pack; thread-safe.
 */
public final class Classifier implements Stage<Study, Classification> {
    /** Raised with every change that may alter an answer. */
    private static final String RULES_VERSION = "11";

    private final Pack pack;
    private final SubjectDecider subjects;
    private final TopicFinder topics;
    private final DefinitionGatherer definitions;

    /** A classifier with the names, definitions and topics of this pack. */
    public Classifier(Pack pack) {
        this.pack = pack;
        this.subjects = new SubjectDecider(pack.condition());
        this.topics = new TopicFinder(pack.topics());
        this.definitions = new DefinitionGatherer(pack.definitions());
    }

    @Override
    public String name() {
        return "classify";
    }

    @Override
    public String version() {
        return RULES_VERSION + "+" + pack.hash();
    }

    /** The rules that read a paper, in the order of the attributes. */
    public List<Rule> rules() {
        List<Rule> all = new ArrayList<>(DesignEvidence.rules());
        all.addAll(ParticipantsDecider.RULES);
        all.addAll(ControlGroupDecider.RULES);
        all.addAll(EntryEvidence.rules());
        all.addAll(PeopleReader.rules());
        all.addAll(TrialReader.rules());
        all.addAll(DirectionDecider.rules());
        return all;
    }

    /** The published decision tables. */
    public List<Catalogue.Table> tables() {
        return List.of(LevelTable.levels(), LevelTable.definitionQuality(pack));
    }

    @Override
    public Outcome<Classification> apply(Study study) {
        Paper paper = Paper.of(study);
        Optional<Paper> methods = Paper.ofMethods(study);
        Attribute<StudyDesign> design = DesignDecider.decide(DesignEvidence.of(paper));
        if (design.value() == StudyDesign.NOTICE) {
            return new Outcome.Withheld<>(
                    name(),
                    "A notice about another paper is no study and gets no page of its own.");
        }
        return new Outcome.Made<>(classify(paper, methods, design));
    }

    private Classification classify(
            Paper paper, Optional<Paper> methods, Attribute<StudyDesign> design) {
        SubjectDecider.Subject subject = subjects.decide(paper);
        Attribute<Participants> participants =
                ParticipantsDecider.decide(
                        paper, methods.filter(ParticipantsDecider::toldOf), design.value());
        Optional<Paper> people = methods.flatMap(one -> Paper.ofPeople(paper.study()));
        Attribute<ControlGroup> control =
                ControlGroupDecider.decide(paper, people, design, participants.value());
        Sample sample =
                SampleDecider.decide(
                        paper,
                        people,
                        new SampleDecider.Setting(
                                design.value(), participants.value(), control.value()));
        Trial trial = TrialReader.read(paper, design.value());
        EntryEvidence entry = EntryEvidence.of(paper, methods, definitions);
        EntryDecider.Setting setting =
                new EntryDecider.Setting(
                        design.value(),
                        participants.value(),
                        subject.context().value(),
                        !PatientsEntered.infectedOnly(paper)
                                && (PatientsEntered.in(paper)
                                        || methods.filter(PatientsEntered::in).isPresent()));
        Attribute<PemCriterion> pem = EntryDecider.pem(entry, setting);
        Attribute<PeerReview> review = Metadata.peerReview(paper);
        return new Classification(
                paper.study(),
                subject.inScope(),
                design,
                participants,
                pem,
                EntryDecider.definitions(entry, setting),
                EntryDecider.quality(entry, pem),
                subject.context(),
                sample,
                control,
                DirectionDecider.decide(paper, design.value()),
                PeopleReader.read(paper, participants.value()),
                trial,
                ApplicabilityDecider.decide(
                        participants.value(), subject.context().value(), pem.value()),
                SubgroupReader.read(entry),
                read(paper, methods),
                review,
                topics.find(paper),
                LevelDecider.decide(
                        new LevelDecider.Facts(
                                paper,
                                design.value(),
                                participants.value(),
                                control.value(),
                                sample,
                                trial,
                                review.value())));
    }

    private static String read(Paper paper, Optional<Paper> methods) {
        return methods.isPresent()
                ? "full-text"
                : paper.text().hasAbstract() ? "abstract" : "title";
    }
}
