package org.evidenceatlas.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.classification.DiseaseContext;

/**
 * What the condition is called and how the literature on it is found.
 *
 * @param shortName "ME/CFS"
 * @param context the published value of a study that is about this condition alone: "me-cfs" or
 *     "long-covid"
 * @param names full names, headings and abbreviations that name the condition itself; those in
 *     capitals are matched with their case
 * @param near group (such as "long-covid", "chronic-fatigue") to the terms that name it
 * @param query the PubMed query, printed on /methodology
 * @param europepmcQuery the same in Europe PMC's syntax
 */
public record Condition(
        String shortName,
        String longName,
        String context,
        List<String> names,
        Map<String, List<String>> near,
        String query,
        String europepmcQuery) {

    /** Every name of the condition and of its neighbours, in no order that means anything. */
    public List<String> everyName() {
        List<String> all = new ArrayList<>(names);
        all.add(shortName);
        near.values().forEach(all::addAll);
        return List.copyOf(all);
    }

    /** The value of a study that is about this condition alone. */
    public DiseaseContext own() {
        return context.equals(DiseaseContext.LONG_COVID.code())
                ? DiseaseContext.LONG_COVID
                : DiseaseContext.ME_CFS;
    }

    /** The value of a study that is about the other of the two conditions alone. */
    public DiseaseContext neighbour() {
        return own() == DiseaseContext.ME_CFS ? DiseaseContext.LONG_COVID : DiseaseContext.ME_CFS;
    }

    /** Whether a study of this value is about the condition, alone or beside its neighbour. */
    public boolean isOf(DiseaseContext seen) {
        return seen == own() || seen == DiseaseContext.ME_CFS_AND_LONG_COVID;
    }

    /** How a sentence names it; the condition itself is called as the pack calls it. */
    public String called(DiseaseContext seen) {
        if (seen == DiseaseContext.ME_CFS_AND_LONG_COVID) {
            return shortName + " or " + neighbour().plain();
        }
        return seen == own() ? shortName : seen.plain();
    }
}
