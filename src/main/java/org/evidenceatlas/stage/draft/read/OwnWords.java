package org.evidenceatlas.stage.draft.read;

import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.pattern.Pattern;

/**
 * What a paper says of itself, in its title or abstract. A conclusion of ours on its design is told
 * only where these words do not speak against it.
 */
public enum OwnWords {
    /** A later time, wherever it stands: "once" is said only where there is none. */
    OVER_TIME(
            "(?i)\\b(?:longitudinal\\w*|follow(?:ed)?[- ]?up|trajector\\w+|progress(?:ed|ion)|prospective\\w*|pre- and post|post-exercise|baseline"
                    + "|(?:after|following|during) (?:the )?exercise|time ?points?|two visits|day (?:2|two)|two-day|2-day"
                    + "|(?:24|48|72)[- ]?h(?:ours?|rs?)?|repeated(?:ly)?|again|later|before and after|hazards?|incident"
                    + "|over time|over (?:an? |the )?(?:\\w+[- ])?(?:weeks?|months?|years?)|pre-(?:pandemic|covid|infection|illness)"
                    + "|before (?:the )?(?:covid|pandemic|infection|illness|survey)"
                    + "|(?:\\d+|two|three|four|six|eight|ten|twelve)[- ](?:days?|weeks?|months?|years?) (?:after|post|following|later|of)"
                    + "|(?:after|at|for|following) (?:\\d+|two|three|four|six|eight|ten|twelve)[- ](?:days|weeks|months|years)"
                    + "|(?:after|at|for|following) \\d+(?:,| and| or) )"),

    /** People were seen again. */
    FOLLOWED(
            "(?i)\\b(?:longitudinal\\w*|follow(?:ed)?[- ]?up|followed (?:for|over|until|people|patients|participants)|trajector\\w+|prospective\\w*|hazards?"
                    + "|over time|baseline|(?:after|at) (?:\\d+|two|three|six|twelve)[- ](?:weeks|months|years))\\b"),

    /** The same people were seen over a time. */
    FOLLOWED_ON(
            "(?i)\\b(?:longitudinal\\w*|followed (?:for|over|until|up|people|patients|participants)|trajector\\w+|prospective(?:ly)?"
                    + "|over time|repeated(?:ly)?|hazards?)\\b"),

    /** What had been written down before was read. */
    LOOKED_BACK(
            "(?i)\\b(?:retrospective|retrospectively (?:an|rev|recr|recor|co|id|in|ex|ev|as)\\w+|chart reviews?|medical records)\\b"),

    /** The paper calls its people a cohort. */
    COHORT("(?i)\\bcohort\\b"),

    /** The paper calls itself a case-control study. */
    CASE_CONTROL("(?i)\\bcase[- \u2010-\u2015]control"),

    /** The paper calls itself cross-sectional. */
    CROSS_SECTIONAL("(?i)\\bcross[- \u2010-\u2015]sectional"),

    /** The paper calls itself a scoping review. */
    SCOPING("(?i)\\bscoping\\b"),

    /** The paper calls itself systematic. */
    SYSTEMATIC("(?i)\\b(?:systematic|meta-analy)"),

    /** The paper calls itself a narrative review. */
    NARRATIVE("(?i)\\bnarrative review"),

    /** Something is still to be done. */
    PLANNED(
            "(?i)\\b(?:will|protocols?|planned|plans? to|ongoing|to be (?:enrol(?:l)?ed|recruited|randomi[sz]ed)|recruiting)\\b"),

    /** More than one case is described. */
    SEVERAL_CASES(
            "(?i)\\b(?:two|three|four|five|six|both|several|these) (?:\\w+ ){0,2}(?:cases|patients|relatives|siblings|sisters|brothers|women|men|children)\\b"
                    + "|\\bcase series\\b|\\band (?:his|her) (?:mother|father|son|daughter|brother|sister|twin)\\b"),

    /** The paper speaks of itself as a review. */
    REVIEW("(?i)review|overview|literature"),

    /** A search for papers is described. */
    SEARCH(
            "(?i)\\bsearch|pubmed|medline|embase|scopus|web of science|inclusion criteria|databases"),

    /** A part of a trial, or a trial seen from another side. */
    PART_OF_TRIAL(
            "(?i)\\b(?:secondary analysis|sub-?study|post[- ]hoc|exploratory analysis|nested)\\b"),

    /** People were put into groups. */
    ASSIGNED(
            "(?i)\\b(?:randomi[sz]ed|randomly|assigned|allocated|experiment(?:al)? conditions?)\\b"),

    /** Work with cells outside the body. */
    CULTURE("(?i)\\b(?:cell lines?|cultur\\w+|in vitro|organoids?|transfect\\w+|\\w*cells)\\b"),

    /** The authors call their group small. */
    SMALL("(?i)\\bsmall (?:sample|number|group|cohort|study|series|pilot)|\\bsmall, "),

    /** People were studied. */
    PATIENTS("(?i)\\b(?:patients|participants|volunteers|cohorts?|subjects|individuals)\\b"),

    /** Animals, by their kind. */
    CREATURES(
            "(?i)\\b(?:mice|mouse|murine|rats?|hamsters?|zebrafish|macaques?|monkeys?|pigs?|ferrets?)\\b"),

    /** People are still to be recruited. */
    TO_COME(
            "(?i)\\b(?:will be (?:recruited|enrol(?:l)?ed|randomi[sz]ed|allocated|assigned|invited|included)|we will (?:recruit|enrol|randomi)|(?:is|are) planned|aims? to (?:enrol|recruit)|study protocol|protocol for an?)"),

    /** Work of others is discussed. */
    LITERATURE(
            "(?i)review|overview|literature|summari[sz]|synthes|state of the art|current (?:knowledge|evidence|understanding)|published|discuss|explor|highlight|recent (?:advances|studies|findings|evidence)"),

    /** Experts or patients agreed on something, which is no result to be found again. */
    AGREEMENT(
            "(?i)\\b(?:delphi|research agenda|research priorities|priority[- ]setting|consensus (?:process|meeting|statement))\\b"),

    /** What people left behind on the net was counted. */
    TRACES(
            "(?i)\\b(?:google|search volumes?|tweets?|twitter|reddit|social media|infodemiology|posts|bibliometric\\w*)\\b"),

    /** A method was tried on people other than those it was made on. */
    ELSEWHERE(
            "(?i)\\b(?:external(?:ly)?|independent) (?:\\w+ ){0,2}(?:cohorts?|samples?|datasets?|validat\\w+|data sets?)\\b"),

    /** Whether something can be done was asked. */
    FEASIBLE("(?i)\\bfeasib\\w+"),

    /** Treating somebody is spoken of. */
    TREATMENT("(?i)\\b(?:treat\\w*|therap\\w+|drugs?|medication\\w*|rehabilitat\\w+)\\b"),

    /** All genes were looked through. */
    GENOME_WIDE("(?i)\\b(?:genome-wide|GWAS|whole[- ]genome|exome-wide)\\b"),

    /** Something was calculated or simulated. */
    MODEL(
            "(?i)model(?:s|ed|led|ling|ing)?\\b|simulat|mendelian|in silico|computational|markov|forecast"),

    /** What is told did not happen. */
    MADE_UP("(?i)\\b(?:hypothetical|fictional|fictitious|imaginary)\\b"),

    /** People were matched by how likely they were to be treated, so that fewer are compared. */
    MATCHED("(?i)\\bpropensity\\b"),

    /** Several case definitions are set beside each other. */
    DEFINITIONS("(?i)\\bdefinitions\\b"),

    /** Several cases are told together. */
    SERIES("(?i)\\bcase series\\b"),

    /** Numbers were gathered beside what people said. */
    MIXED(
            "(?i)\\b(?:mixed[- ]methods?|pre-? ?(?:and|/|to)? ?-?post|p ?[<=] ?0?\\.\\d|regression|odds ratios?)\\b"),

    /** The authors measured something themselves. */
    OWN_DATA(
            "(?i)\\b(?:our,? (?:data|patients|cohort|participants|measurements)|pilot study|preliminary study|\\beQTL|electron microscopy|(?:was|were) measured|(?:is|was|were) (?:assessed|calculated|quantified)|we (?:analy[sz]ed|found|observed|showed|integrated|applied|trained|genotyped|sequenced|validated|measured|recruited|enrol(?:l)?ed|interviewed)"
                    + "|were (?:recruited|enrol(?:l)?ed)|n ?= ?\\d+|medians?|IQR|raters)\\b");

    private final Pattern words;

    OwnWords(String words) {
        this.words = Pattern.compile(words);
    }

    /** Whether the title or the abstract has such words. */
    boolean in(SourceText text) {
        return words.matcher(text.title()).find() || words.matcher(text.abstractText()).find();
    }
}
