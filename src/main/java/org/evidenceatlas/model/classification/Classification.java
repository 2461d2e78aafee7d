package org.evidenceatlas.model.classification;

import java.util.List;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.study.Study;

/**
 * What kind of study it is and who was in it.
 *
 * @param caseDefinitions ids of the pack's definitions used to include people
 * @param people who they were; {@code trial} how it was run
 * @param read "abstract", "title", or "full-text"
 * @param topics ids of the pack's topics, best first
 */
public record Classification(
        Study study,
        Attribute<Boolean> inScope,
        Attribute<StudyDesign> design,
        Attribute<Participants> participants,
        Attribute<PemCriterion> pemCriterion,
        List<Attribute<String>> caseDefinitions,
        Attribute<DefinitionQuality> definitionQuality,
        Attribute<DiseaseContext> diseaseContext,
        Sample sample,
        Attribute<ControlGroup> controlGroup,
        Attribute<Direction> direction,
        People people,
        Trial trial,
        Attribute<Applicability> applicability,
        List<Subgroup> subgroups,
        String read,
        Attribute<PeerReview> peerReview,
        List<Attribute<String>> topics,
        EvidenceLevel.Decision level) {
    public Classification {
        caseDefinitions = List.copyOf(caseDefinitions);
        subgroups = List.copyOf(subgroups);
        topics = List.copyOf(topics);
    }
}
