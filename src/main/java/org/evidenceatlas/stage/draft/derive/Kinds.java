package org.evidenceatlas.stage.draft.derive;

import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.draft.read.Material;

/** What kind of thing a paper's subject is, since not every sentence fits every kind. */
final class Kinds {
    private static final Pattern TREATMENT =
            Pattern.compile(
                    "(?i)therap|treatment|rehabilitat|exercise|training|drug|supplement|intervention"
                            + "|vaccin|program|pacing|medication|dose|stimulation|acupuncture|diet|placebo"
                            + "|management|nutrition|mab\\b|inhibitor|surgery|infusion|injection|saline|\\bblock\\b|transplant|apheresis|adsorption|breathing|platform|naltrexone");
    private static final Pattern CONSEQUENCE =
            Pattern.compile(
                    "(?i)quality of life|disab|employ|\\bwork|burden|experienc|views?\\b|symptom|fatigue"
                            + "|care\\b|stigma|costs?\\b|health|function|outcome|prevalence|incidence|risk|rate"
                            + "|prognosis|recovery|diagnos|criteria|definition|questionnaire|scale|measure"
                            + "|instrument|classif|phenotyp|subgroup|cluster|malaise|intolerance|capacity"
                            + "|cognit|impact|consequen|sequelae|duration|trajector|course|severity|survivors"
                            + "|impairment|performance|perspective|perception|needs|mortality|biomarker"
                            + "|syndrome|condition|complication|people|evidence|wellbeing|well-being|life"
                            + "|model|knowledge|awareness|education|pain|sleep|covid");

    /** A state of the body or something that happened to people: "X causes Y" can be said of it. */
    private static final Pattern STATE =
            Pattern.compile(
                    "(?i)infect|virus|viral|bacteri|microbio|antibod|immun|inflamm|cytokine|interleukin|deficien"
                            + "|excess|dysfunction|dysregulat|dysautonom|activation|reactivat|level|abnormal"
                            + "|alter|protein|peptide|factor \\d|metabol|hormon|cortisol|stress"
                            + "|trauma|concussion|injur|disorder|disturbance|imbalance|hypermobil|hyperventil|breathing pattern"
                            + "|clot|coagul|endotheli|mitochond|oxid|neuroinflamm|autoimmun|perfusion|blood flow"
                            + "|impair|reduced|raised|low |high |overweight|obesity|endometriosis|psoriasis|smoking|pollution|poverty"
                            + "|vitamin|iron|rna\\b|methylation|expression|lymphocyt|t[ -]cell|b[ -]cell|nk[ -]cell|mast cell|persisten");

    /** What people are born with: an illness cannot bring it on, nor a treatment take it away. */
    private static final Pattern INBORN =
            Pattern.compile(
                    "(?i)allele|genotyp|haplotyp|polymorphism|\\bsnps?\\b|variants?\\b|mutation|inherit|genetic|genome|\\bhla\\b"
                            + "|\\bgenes?\\b");

    private Kinds() {}

    static boolean treatment(Material material) {
        return TREATMENT.matcher(material.subject().matter()).find();
    }

    /**
     * Something that an illness brings or that describes it, so that "causes it" makes no sense.
     */
    static boolean consequence(Material material) {
        return material.subject().counted()
                || CONSEQUENCE.matcher(material.subject().matter()).find();
    }

    static boolean inborn(Material material) {
        return INBORN.matcher(material.subject().matter()).find();
    }

    /** Something of which it can be asked whether it brings the illness on. */
    static boolean cause(Material material) {
        return material.subject().named()
                && STATE.matcher(material.subject().matter()).find()
                && !inborn(material)
                && !treatment(material)
                && !consequence(material)
                && !twoThings(material);
    }

    /** The subject is set against a measure, not against the condition itself. */
    static boolean twoThings(Material material) {
        String outcome = material.subject().outcome();
        return !outcome.equals(material.subject().condition())
                && !outcome.isEmpty()
                && !outcome.equals(material.subject().matter());
    }
}
