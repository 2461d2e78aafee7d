package org.evidenceatlas.stage.classify.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.classification.DefinitionQuality;
import org.evidenceatlas.model.classification.DiseaseContext;
import org.evidenceatlas.model.classification.Participants;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.pack.CaseDefinition;
import org.evidenceatlas.stage.classify.entry.DefinitionMention.Joined;
import org.evidenceatlas.stage.classify.reading.Clue;

/**
 * Decides the case definitions used, the PEM criterion and the definitions' quality.
 *
 * <p>Definitions joined by "or" of both kinds leave the criterion unclear; joined by "and", one
 * that requires post-exertional malaise is enough.
 */
public final class EntryDecider {
    private static final String VERSION = "3";

    private EntryDecider() {}

    /** What else must be known: the other attributes that settle what does not apply. */
    public record Setting(
            StudyDesign design,
            Participants participants,
            DiseaseContext context,
            boolean patients) {}

    /** The definitions by which people entered, each once, in reading order. */
    public static List<Attribute<String>> definitions(EntryEvidence evidence, Setting setting) {
        if (setting.participants() != Participants.HUMAN
                && setting.design() != StudyDesign.PROTOCOL) {
            return List.of();
        }
        Map<String, Attribute<String>> once = new LinkedHashMap<>();
        List<DefinitionMention> used = new ArrayList<>(evidence.entries());
        used.addAll(evidence.parts());
        for (DefinitionMention one : used) {
            String id = one.definition().id();
            once.putIfAbsent(id, Attribute.byRule(id, "definition.entry", VERSION, one.span()));
        }
        evidence.own().ifPresent(own -> once.put(CaseDefinition.OWN, own.definition()));
        return new ArrayList<>(once.values());
    }

    /** The PEM criterion. */
    public static Attribute<PemCriterion> pem(EntryEvidence evidence, Setting setting) {
        boolean protocol = setting.design() == StudyDesign.PROTOCOL;
        if (setting.participants() != Participants.HUMAN && !protocol) {
            return Attribute.derived(
                    PemCriterion.NOT_APPLICABLE,
                    "pem.no-people",
                    VERSION,
                    "study design: "
                            + setting.design().code()
                            + "; participants: "
                            + setting.participants().code());
        }
        if (!evidence.pem().isEmpty()) {
            return stated(evidence.pem());
        }
        List<DefinitionMention> entries = evidence.entries();
        if (!evidence.parts().isEmpty()) {
            return Attribute.byRule(
                    PemCriterion.UNCLEAR,
                    "pem.part-of-group",
                    VERSION,
                    evidence.parts().get(0).span());
        }
        if (entries.isEmpty()) {
            return evidence.own()
                    .map(OwnDefinition::criterion)
                    .orElseGet(() -> withoutDefinition(setting, protocol));
        }
        return byDefinitions(entries);
    }

    /** What is said outright; unclear where one sentence asks for it and another does not. */
    private static Attribute<PemCriterion> stated(List<Clue<PemCriterion>> said) {
        Clue<PemCriterion> first = said.get(0);
        for (Clue<PemCriterion> one : said) {
            if (one.value() != first.value() && one.piece() != first.piece()) {
                return Attribute.byRule(
                        PemCriterion.UNCLEAR, "pem.stated-both", VERSION, one.span());
            }
        }
        return first.attribute();
    }

    private static Attribute<PemCriterion> withoutDefinition(Setting setting, boolean protocol) {
        boolean other =
                setting.context() == DiseaseContext.OTHER
                        || setting.context() == DiseaseContext.UNCLEAR;
        if (protocol || other || !setting.patients()) {
            return Attribute.derived(
                    PemCriterion.NOT_APPLICABLE,
                    "pem.not-recruited",
                    VERSION,
                    protocol
                            ? "study design: protocol, and no definition is named"
                            : "disease context: "
                                    + setting.context().code()
                                    + "; nobody entered as a patient with it");
        }
        return Attribute.notFound(PemCriterion.UNCLEAR);
    }

    private static Attribute<PemCriterion> byDefinitions(List<DefinitionMention> entries) {
        DefinitionMention required = null;
        DefinitionMention weaker = null;
        boolean both = false;
        boolean either = false;
        for (DefinitionMention one : entries) {
            if (one.definition().pemCriterion().equals("required")) {
                required = required == null ? one : required;
            } else {
                weaker = weaker == null ? one : weaker;
            }
            both |= one.joined() == Joined.AND;
            either |= one.joined() == Joined.OR;
        }
        if (required != null && (weaker == null || both && !either)) {
            return Attribute.byRule(
                    PemCriterion.REQUIRED, "pem.by-definition", VERSION, required.span());
        }
        if (weaker == null || required != null) {
            DefinitionMention shown = weaker == null ? entries.get(0) : weaker;
            return Attribute.byRule(
                    PemCriterion.UNCLEAR, "pem.either-definition", VERSION, shown.span());
        }
        boolean unclear =
                entries.stream().anyMatch(one -> one.definition().pemCriterion().equals("unclear"));
        return Attribute.byRule(
                unclear ? PemCriterion.UNCLEAR : PemCriterion.NOT_REQUIRED,
                "pem.by-definition",
                VERSION,
                weaker.span());
    }

    /**
     * How strictly the definitions select: of alternatives the weakest, of several needed the best.
     */
    public static Attribute<DefinitionQuality> quality(
            EntryEvidence evidence, Attribute<PemCriterion> pem) {
        List<DefinitionMention> entries = evidence.entries();
        if (pem.value() == PemCriterion.NOT_APPLICABLE) {
            return Attribute.derived(
                    DefinitionQuality.NOT_APPLICABLE,
                    "quality.no-patients",
                    VERSION,
                    "PEM criterion: not-applicable");
        }
        if (entries.isEmpty()) {
            return Attribute.notFound(DefinitionQuality.UNCLEAR);
        }
        boolean both = entries.stream().anyMatch(one -> one.joined() == Joined.AND);
        DefinitionMention chosen = entries.get(0);
        for (DefinitionMention one : entries) {
            int difference = rank(one.definition()) - rank(chosen.definition());
            if (both ? difference > 0 : difference < 0) {
                chosen = one;
            }
        }
        DefinitionQuality value =
                switch (chosen.definition().quality()) {
                    case "strict" -> DefinitionQuality.STRICT;
                    case "adequate" -> DefinitionQuality.ADEQUATE;
                    case "unclear" -> DefinitionQuality.UNCLEAR;
                    default -> DefinitionQuality.WEAK;
                };
        return Attribute.derived(
                value, "quality.table", VERSION, "case definition: " + chosen.definition().name());
    }

    private static int rank(CaseDefinition one) {
        return switch (one.quality()) {
            case "strict" -> 3;
            case "adequate" -> 2;
            default -> 1;
        };
    }
}
