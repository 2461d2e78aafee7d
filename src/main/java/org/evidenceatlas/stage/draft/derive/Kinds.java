package org.evidenceatlas.stage.draft.derive;

import org.evidenceatlas.model.classification.DiseaseContext;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.draft.read.Material;

/** What kind of thing a paper's subject is, since not every sentence fits every kind. */
public final class Kinds {
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
                            + "|model|knowledge|awareness|education|pain|sleep|covid"
                            + "|^(?:the )?(?:lasting|long-term|residual|late) .*(?:disorder|damage|abnormalit|deficit|change)");

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

    /** Something with which others measure, tell apart or foresee. */
    private static final Pattern TOOL =
            Pattern.compile(
                    "(?i)questionnaire|scale|score|tests?\\b|model|criteria|instrument|tool|index|diary|algorithm|assay|\\bapps?\\b"
                            + "|device|biomarker|classifier|nomogram|inventory|measure|protocol|platform|sensor|wearable|diagnos"
                            + "|screening|detection|prediction|machine learning|deep learning|method|version|definition|imaging");

    /** The paper's matter is a means of measuring, telling apart or foreseeing. */
    public static boolean tool(Material material) {
        return TOOL.matcher(material.subject().matter()).find();
    }

    /** What is given or done in trials, beside what is called a treatment by its own words. */
    private static final Pattern TESTED =
            Pattern.compile(
                    "(?i)rehab|depletion|suppressi|exerci|yoga|tai chi|qigong|massage|laser|stimulat|hyperbaric|oxygen|biotic|capsule|tablet|extract|herb|decoction"
                            + "|\\bacid\\b|vitamin|coenzyme|q10|melatonin|creatine|carnitine|ribose|plasma|\\bTENS\\b|coaching|counsel|mindful|\\bCBT\\b|hypno"
                            + "|feedback|self-management|telehealth|telemed|music|singing|dance|walking|light|ginseng|nicotine|patch|fasting|meal|program"
                            + "|hydrotherap|balneo|spa\\b|cooling|heat|\\w{4,}(?:vir|statin|olol|pril|sartan|azole|mycin|oxetine|formin|trexone|nib|cept"
                            + "|steride|xamine|afil|gabalin|caine|lone|mide|oxyl|tide|idine|amine|bradine)\\b");

    private static final Pattern AILMENT =
            Pattern.compile(
                    "(?i)disorders?\\b|disease (?:after|following|post)|post-?(?:covid|vaccin)|(?:after|following) (?:covid|vaccin)|reaction|injur|trends?\\b|utili[sz]ation|\\baccess\\b|\\bneeds?\\b|\\bcosts?\\b|uptake|prescri");

    /** The infection that long COVID follows by its own name. */
    private static final Pattern ITS_INFECTION =
            Pattern.compile(
                    "(?i)^(?:the )?(?:[a-z]+ )?(?:sars-cov-2|covid-19|coronavirus)(?: infections?)?$");

    /** The matter is what a trial tested, as far as its words tell. */
    public static boolean tested(Material material) {
        return TREATMENT.matcher(material.subject().matter()).find()
                || TESTED.matcher(material.subject().matter()).find();
    }

    /** The paper's matter is something done to people so that they get better. */
    public static boolean treatment(Material material) {
        String matter = material.subject().matter();
        return TREATMENT.matcher(matter).find() && !AILMENT.matcher(matter).find();
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
                && material.study().diseaseContext().value() != DiseaseContext.OTHER
                && STATE.matcher(material.subject().matter()).find()
                && !ITS_INFECTION.matcher(material.subject().matter()).find()
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
