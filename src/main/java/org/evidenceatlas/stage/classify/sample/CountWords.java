package org.evidenceatlas.stage.classify.sample;

import org.evidenceatlas.pattern.Pattern;

/** The words by which a number of people is known, and by which it is told from other numbers. */
final class CountWords {
    private static final String PEOPLE =
            "(?:patients?|participants?|people|persons?|individuals?|subjects?|adults|women|men"
                    + "|males|females|children|adolescents|youths?|young people|cases|respondents"
                    + "|volunteers|controls?|survivors|workers|donors|students|veterans|girls|boys"
                    + "|outpatients|enrollees|inpatients|attend(?:er|ee)s|professionals|clinicians|experts"
                    + "|panel(?:l)?ists|therapists|caregivers|samples from|HCs?|long[- ]haulers"
                    + "|residents|employees|nurses|sufferers|pts|CNT|HVs?|siblings|PwLC|PwME(?:/CFS)?)";
    static final Pattern NUMBER_FIRST =
            Pattern.compile(
                    "(?i)(?:^|[^\\w.,:/%\u2010-\u2015-])("
                            + NumberWords.NUMBER
                            + ")((?:[ -]+(?:[a-z][\\w/+.'’-]*|\\([^()]{1,40}\\))[,]?){0,7}?[ -]+"
                            + PEOPLE
                            + ")\\b((?: (?:without|with|who|from|suffering|diagnosed|meeting"
                            + "|hospitali[sz]ed|admitted|infected)"
                            + "(?: [\\w/+-]+){0,6})?)");
    static final Pattern BRACKETS =
            Pattern.compile(
                    "(?i)((?:[\\w/+'’-]+[ ]){0,8}[\\w/+'’-]+(?: \\([A-Za-z]{1,8}\\))?) ?[(\\[][^()\\[\\]]{0,30}?\\b"
                            + "n ?= ?(\\d{1,3}(?:,\\d{3})+\\b"
                            + "|\\d{1,3}(?:[ \u00a0\u2009\u202f]\\d{3})+\\b|\\d+)([^()\\[\\]]{0,20})");

    /** "65 with ME/CFS", "17 long COVID": a group told without a word for people. */
    static final Pattern BARE =
            Pattern.compile(
                    "(?i)(?:^|[^\\w.,:/%=<>\u2010-\u2015-])("
                            + NumberWords.NUMBER
                            + ")( (?:with |had )?(?:ME/CFS|CFS/ME|ME|CFS|chronic fatigue syndrome"
                            + "|long[- ]?COVID(?:-19)?|LC|PCC|PASC)\\b)( (?:outcome|definition|criteri|stud|trial|score"
                            + "|feature|symptom|cohort|group|subgroup|subtype|phenotype|cluster"
                            + "|clinic|dataset|guideline|gene|variant|loc|SNP|signature|registr|inquir"
                            + "|questionnaire|interview|sample)\\w*)?");

    /** "229 without long COVID". */
    static final Pattern BARE_WITHOUT =
            Pattern.compile(
                    "(?i)(?:^|[^\\w.,:/%=<>\u2010-\u2015-])("
                            + NumberWords.NUMBER
                            + ")( without (?:ME/CFS|CFS/ME|ME|CFS|chronic fatigue|long[- ]?COVID(?:-19)?"
                            + "|LC|PCC|PASC)\\b)");

    /** "36,886 (0.2%) were diagnosed with long COVID": the ill among a population. */
    static final Pattern FOUND_ILL =
            Pattern.compile(
                    "(?i)(?:^|[^\\w.,:/%=<>-])("
                            + NumberWords.NUMBER
                            + ")( (?:of them |participants |people |adults |patients )?(?:\\([^()]{1,20}\\) )?"
                            + "(?:were (?:\\w+ )?(?:diagnosed|coded) (?:\\w+ )?with"
                            + "|experienced|developed|had|(?:have|had) been diagnosed with"
                            + "|(?:were|was) (?:\\w+ )?(?:adjudicated|determined|judged|found|confirmed|deemed"
                            + "|considered|classified|identified)(?: (?:by|to be|in) [\\w -]{1,40}?)? (?:to (?:have|meet|fulfil(?:l)?)"
                            + "|as(?: having)?|with)"
                            + "|met the (?:[\\w-]+ ){0,5}?(?:definition|criteri(?:a|on)) (?:of|for)) (?:\\w+ )?"
                            + "(?:PI-)?(?:ME/CFS|CFS|chronic fatigue syndrome|long[- ]?COVID|PASC|PCC"
                            + "|post[- ]COVID)\\b)");

    /** "98 took part", "126 (91%) agreed to participate": those left of those who were asked. */
    static final Pattern TOOK_PART =
            Pattern.compile(
                    "(?i)(?:^|[^\\w.,:/%=<>-])("
                            + NumberWords.NUMBER
                            + ")( (?:of (?:them|these) )?(?:\\([^()]{1,20}\\) )?(?:agreed|consented|gave (?:\\w+ )?consent|took part"
                            + "|participated|were (?:\\w+ )?(?:randomi[sz]ed|included|enrol(?:l)?ed"
                            + "|analy[sz]ed)))\\b");

    static final Pattern ASKED_AFTER =
            Pattern.compile(
                    "(?i)^[^.;,]{0,50}\\b(?:eligible|invited|approached|screened|contacted|sent|mailed|e-?mailed)\\b");
    static final Pattern ASKED_BEFORE =
            Pattern.compile(
                    "(?i)\\b(?:sent|distributed|mailed|invited|screened|approached|contacted|after"
                            + "|excluded?)(?: to)?(?: n ?=)? $");
    static final Pattern SHARE = Pattern.compile("^[ ;,(\\[]{1,3}\\d+(?:\\.\\d+)? ?%");
    static final Pattern TOTAL =
            Pattern.compile(
                    "(?i)\\b(?:total|overall|sample|cohort|data|results|enrolled|included|recruited"
                            + "|analy[sz]ed)(?: (?:sample|number))? (?:of|from|for) (?:n ?= ?)?("
                            + NumberWords.NUMBER
                            + ")\\b");
    static final Pattern SEX =
            Pattern.compile("(?i)^ (?:fe)?males?\\b|^ (?:wo)?men\\b|^ (?:girls|boys)\\b");
    static final Pattern SECOND = Pattern.compile("^ ?/ ?(\\d+)\\b");
    static final Pattern CASES_NEAR = Pattern.compile("(?i)^[^.;]{0,60}\\b(?:patients?|cases)\\b");
    static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    static final Pattern CONTROL =
            Pattern.compile(
                    "(?i)\\bcontrols?\\b|\\bhealthy\\b|\\bHCs?\\b|\\bHVs?\\b|comparison (?:group|subjects)|\\bCNT\\b"
                            + "|\\bcomparator\\b|\\bsedentary volunteers\\b"
                            + "|placebo|usual care|wait(?:ing)?[- ]?list|\\bsham\\b|\\bTAU\\b"
                            + "|(?:treatment|care) as usual|standard care"
                            + "|never[- ]infected|uninfected|unaffected|\\brecovered\\b|convalescent"
                            + "|without (?:ME|CFS|long|fatigue)");
    static final Pattern NOT_PEOPLE =
            Pattern.compile(
                    "(?i)^(?:\\.\\d| (?:and|or|to|versus|vs\\.?) )|^[ -]*(?:%|percent|years?|months?|weeks?|days?|hours?|min(?:utes)?|h|mg|studies"
                            + "|trials|RCTs|articles|of (?:the|these|all)|or more|to \\d+|times"
                            + "|symptoms|points?|items|groups?|clusters?|cities|sites|centres|centers"
                            + "|cent|per|out|in \\d+|million|factors?|domains?|themes?|million"
                            + "|types?|genes?|proteins?)\\b");

    /** "529 proteins measured in patients", "40 samples of patients": things, not people. */
    static final Pattern THINGS_OF_PEOPLE =
            Pattern.compile(
                    "(?i)^ (?:in|among|across|per) |^[ -]+(?:[\\w/+.'’-]+,? +)+(?:in|of|from|among|across|within|between|per) +"
                            + "\\S|^ (?:[\\w-]+ ){0,2}(?:metabolites|lipids|compounds|markers"
                            + "|biomarkers|transcripts|cytokines|antibodies|peptides|variants|loci)\\b");

    /** "recruited from three hospitals": places and things that a total is not made of. */
    static final Pattern PLACES =
            Pattern.compile(
                    "(?i)^ (?:[\\w-]+ ){0,3}?(?:hospitals?|clinics?|cent(?:re|er)s|sites|countries"
                            + "|cities|regions|provinces|states|districts|databases?|registr(?:y|ies)"
                            + "|cohorts|schools|universit(?:y|ies)|institut(?:es|ions)|practices"
                            + "|eyes|swabs|specimens|scans|images|posts|tweets|comments|messages"
                            + "|departments|biobanks?|datasets?|waves|metabolites|lipids|compounds"
                            + "|biomarkers|transcripts|cytokines|variants)\\b");

    static final Pattern DISEASE =
            Pattern.compile(
                    "(?i)\\bpatients?\\b|\\bpts\\b|\\bcases\\b|\\bwith\\b|ME/CFS|\\bCFS\\b|COVID|sufferers"
                            + "|syndrome|disease|fibromyalgia|diagnosed|survivors|long[- ]?haulers");

    /** People who had an infection or a hospital stay: not yet patients with what may follow. */
    static final Pattern EXPOSED =
            Pattern.compile(
                    "(?i)\\bhospitali[sz]ed|\\binfected|\\bdischarged|test(?:ed|ing) positive|\\bpositive tests?"
                            + "|\\bhad had COVID|\\bwith (?:\\w+ ){0,2}(?:SARS-CoV-2|COVID-19) infection");

    /** Told of a whole group: "229 participants without long COVID". */
    static final Pattern WITHOUT =
            Pattern.compile(
                    "(?i)^[ -](?:participants|people|persons|individuals|subjects|adults|patients|women|men"
                            + "|children) without (?:ME|CFS|long|fatigue)");

    static final Pattern CARERS =
            Pattern.compile(
                    "(?i)\\b(?:nurses|professionals|clinicians|experts|panell?ists|therapists|caregivers"
                            + "|students|employees)$");
    static final Pattern LASTING = Pattern.compile("(?i)\\blong\\b|\\bpost\\b|ME/CFS|syndrome");
    static final Pattern WHOLE =
            Pattern.compile(
                    "(?i)\\btotal\\b|enrol(?:l)?ed|recruited|included|randomi[sz]ed|we studied|"
                            + "comprised|consist(?:ed|ing) of|participated|took part|among \\d"
                            + "|analy[sz]ed|compar|examin|investigat|screened|underwent|completed"
                            + "|collected|assessed|measured|from");
    static final Pattern RANDOMISED = Pattern.compile("(?i)\\brandom(?:ly|i[sz]ed)\\b");
    static final Pattern PARTIAL =
            Pattern.compile(
                    "(?i)\\bof (?:whom|which|them|these)\\b|\\bdropp|withdr|excluded|lost to|declin"
                            + "|responded|reported|developed|improved|died|\\bof the\\b");

    /** What an abstract's first sentences say of the study's own people, not of what is known. */
    static final Pattern OWN_PEOPLE =
            Pattern.compile(
                    "(?i)\\bwe\\b|\\bn ?= ?\\d|\\bcontrols\\b|\\brandom(?:ly|i[sz]ed)|\\bwho were invited\\b"
                            + "|^(?:[\\w/]+[ -]){1,8}(?:took|gave|wore|were (?:included|scanned|enrolled))\\b"
                            + "|\\bopen-label trial\\b|\\bsurvey was\\b|\\bin this survey\\b");

    /** What stands before people who were compared with those told before. */
    static final Pattern COMPARED_WITH =
            Pattern.compile(
                    "(?i)\\b(?:compared (?:with|to)|matched (?:with|to)|versus|vs\\.?)"
                            + " (?:the |a group of |another )?$");

    /** What stands before a number that a rate is told by. */
    static final Pattern PER_BEFORE = Pattern.compile("(?i)\\b(?:per|in every|out of every) $");

    /** What stands after people that a rate counts. */
    static final Pattern PER_AFTER =
            Pattern.compile(
                    "(?i)^(?:[ -](?:years?|months?|days?)\\b| (?:per|for|to) (?:each |every )?(?:case|patient)\\b)");

    /** Patients of the study again, or a part of them. */
    static final Pattern SAME_PEOPLE =
            Pattern.compile(
                    "(?i)\\b(?:ME|ME/CFS|CFS|CFS/ME|LC|PASC|PCC|long[- ]?COVID|chronic fatigue|myalgic"
                            + "|severe|moderate|mild|(?:fe)?males?|(?:wo)?men)\\b");

    private CountWords() {}
}
