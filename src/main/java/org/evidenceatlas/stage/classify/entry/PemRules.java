package org.evidenceatlas.stage.classify.entry;

import static org.evidenceatlas.stage.classify.reading.PhraseRule.rule;

import java.util.List;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.PhraseRule;

/**
 * The rules that find post-exertional malaise as a condition of entry, stated outright. Those that
 * find that it was not asked for stand first: of one sentence they are believed.
 */
final class PemRules {
    static final String PEM =
            "(?:\\bPEM\\b|\\bPESE\\b|post-?\\s?exertional (?:malaise|symptoms?|neuroimmune|exacerbation)"
                    + "(?: exacerbation| exhaustion| of symptoms)?(?: \\((?:PEM|PESE)\\))?"
                    + "|symptoms? (?:worsening|exacerbation|flares?) (?:after|following|upon) (?:[\\w-]+ ){0,2}(?:exertion"
                    + "|effort|activity)|worsening of (?:the |their |all )?symptoms (?:after|following) (?:[\\w-]+ ){0,2}(?:exertion"
                    + "|effort|activity)|exertion (?:[\\w-]+ )?(?:brought on|led to|caused|triggered|provoked)"
                    + " (?:an? )?(?:worsening|relapse|flare|crash|exacerbation))";
    private static final String[] HINTS = {
        "exertion", "pem", "pese", "after effort", "following effort", "activity"
    };
    private static final String WORD = "[\\w/'’%-]+ ";
    private static final String MUST =
            "(?:required|mandatory|obligatory|compulsory|demanded|necessary|needed|imposed|essential"
                    + "|indispensable|an? (?:requirement|precondition|must))";
    private static final String CRITERION =
            "(?:(?:inclusion|entry|eligibility|enrol?lment|selection|admission) (?:criteri(?:on|a)|"
                    + "requirement|condition)|prerequisite|criterion for (?:inclusion|entry|admission)"
                    + "|condition (?:of|for) (?:entry|inclusion|being enrolled|taking part|participation)|absolute requirement"
                    + "|requirement for (?:inclusion|entry|participation|enrol?lment))";
    private static final String LET_IN =
            "(?:includ\\w+|inclusion|enrol\\w*|recruit\\w+|eligib\\w+|admi(?:tted|ssion)|accepted|"
                    + "invited|entry|take part|join|participat\\w+|chosen|selected|register|qualif\\w+)";
    private static final String OUT =
            "(?:excluded|not (?:\\w+ )?(?:eligible|included|enrolled|admitted|accepted|invited)|turned away"
                    + "|exclusion|removed|left out|sent (?:away|back|home)|rejected|ineligible"
                    + "|could not (?:take part|enter|join|participate))";
    private static final String LACK =
            "(?:without|lack(?:ed|ing)?(?: of)?|absence of|ha(?:d|ve) no|ha(?:d|ve) not (?:experienced|had|reported)|report(?:ed)? no|(?:did|do|does) not (?:have|report"
                    + "|experience|endorse|confirm|show|describe|suffer(?: from)?)|not (?:having|reporting"
                    + "|experiencing|endorsing|report)|denied|never (?:had|experienced|reported)|negative for)";

    static final List<PhraseRule<PemCriterion>> LIST =
            List.of(
                    not(
                            "pem.stated-not-required",
                            PEM
                                    + " (?:"
                                    + WORD
                                    + "){0,2}?(?:not|never|neither|no) (?:"
                                    + WORD
                                    + "){0,4}?(?:"
                                    + MUST
                                    + "|"
                                    + CRITERION
                                    + ")|(?:not|without|nor) (?:\\w+ )?(?:requir\\w+|demand\\w*|have "
                                    + "to (?:have|report)) (?:"
                                    + WORD
                                    + "){0,4}?"
                                    + PEM
                                    + "|requirement of "
                                    + PEM
                                    + " was not|"
                                    + PEM
                                    + " (?:"
                                    + WORD
                                    + "){0,8}?(?:was|were|is|but|and|though|although) not (?:an? |the |itself "
                                    + "|made )?(?:a |an )?(?:"
                                    + MUST
                                    + "|"
                                    + CRITERION
                                    + ")|"
                                    + PEM
                                    + "[^.;]{0,40}, (?:although|but) it was not "
                                    + MUST
                                    + "|"
                                    + PEM
                                    + " did not (?:have|need) to|(?:did|do|does) not need (?:to (?:have|report|experience) )?"
                                    + PEM
                                    + "|not necessary (?:[\\w-]+ ){0,4}?(?:have|report|experience) "
                                    + PEM
                                    + "|\\b(?:neither|nor) (?:[\\w-]+ ){0,5}?"
                                    + PEM
                                    + "[^.;]{0,40} (?:"
                                    + MUST
                                    + "|"
                                    + CRITERION
                                    + ")|(?:absence|lack) of "
                                    + PEM
                                    + " (?:(?:was|were) not (?:[\\w-]+ ){0,2}(?:reason|ground|cause)"
                                    + "|did not (?:lead|exclude|preclude|bar|rule))"
                                    + "|not make "
                                    + PEM
                                    + " "
                                    + MUST,
                            "The text says that it was not needed.",
                            "Post-exertional malaise was not required."),
                    not(
                            "pem.either-way",
                            LET_IN
                                    + "[^.;]{0,40} (?:whether or not|regardless of(?: whether)?|"
                                    + "irrespective of(?: whether)?|with or without|even if they had "
                                    + "no|even without|even in the absence of|not depend(?:ent)? on) (?:"
                                    + WORD
                                    + "){0,4}?"
                                    + PEM
                                    + "|(?:whether or not|regardless of|irrespective of|with or without) (?:"
                                    + WORD
                                    + "){0,4}?"
                                    + PEM
                                    + ",? (?:[\\w-]+ ){0,4}"
                                    + CRITERION
                                    + "|could (?:take part|join|participate|enter),? (?:whether or not|regardless of"
                                    + "|irrespective of|with or without) (?:"
                                    + WORD
                                    + "){0,4}?"
                                    + PEM
                                    + "|with (?:and|or) without "
                                    + PEM
                                    + " (?:was|were|could be) (?:eligible|included|enrolled|admitted)|without "
                                    + PEM
                                    + " could (?:also )?(?:take part|join|enter|participate)"
                                    + "|\\b(?:nobody|no one|no (?:patient|participant)|none) (?:was|were) (?:turned "
                                    + "away|excluded|rejected|refused) (?:for|because of) (?:the |a )?(?:lack|absence)"
                                    + " of "
                                    + PEM
                                    + "|(?:absence of|lack(?:ed|ing)|without) "
                                    + PEM
                                    + "[^.;]{0,15} (?:did not lead to exclusion|were also (?:eligible"
                                    + "|included|enrolled)|could also|patients could)",
                            "People could enter with it or without it.",
                            "Patients were enrolled with or without post-exertional malaise."),
                    not(
                            "pem.not-in-criteria",
                            PEM
                                    + " (?:(?:was|as|being) )?(?:an )?optional (?:for|symptom)|"
                                    + PEM
                                    + " was optional"
                                    + "|not all (?:patients|participants) had to have "
                                    + PEM
                                    + "|\\b(?:no one|nobody|no (?:patient|participant|person)) (?:had|needed) (?:to (?:have|report) )?"
                                    + PEM
                                    + "|(?:criteria for entry|entry criteria|(?:definition|criteria) "
                                    + "that we used) (?:did|does|do) not (?:mention|include|ask for|call for) "
                                    + PEM,
                            "The criteria for entry leave it open.",
                            "Post-exertional malaise was optional for entry."),
                    yes(
                            "pem.stated-entry",
                            "(?:inclusion criteria|eligib\\w+|includ(?:ed|ing)|recruited|enrolled|all "
                                    + "(?:patients|participants|subjects)) (?:[\\w/,-]+ ){0,10}?(?:had|"
                                    + "have|having|with|reported|reporting|presence of|experienced) "
                                    + "(?:[\\w/-]+ ){0,4}?"
                                    + PEM
                                    + "|\\b(?:includ|enrol|recruit)\\w+ (?:[\\w/-]+ ){1,4}with (?:"
                                    + "[\\w/-]+ ){0,6}[\\w/-]+, (?:[\\w/,-]+ ){0,12}?and "
                                    + PEM
                                    + "|(?:selected|selection|inclusion|included|entry|recruited|enrol\\w+) "
                                    + "[^.;,]{0,20}\\b(?:based|depend\\w+|relied) (?:up)?on [^.;,]{0,60}\\b"
                                    + "(?:document\\w+|history|presence|reports?|record\\w*|confirmation|"
                                    + "diagnosis) (?:of|that \\w+) [^.;,]{0,60}?"
                                    + PEM
                                    + "|selected from records that (?:documented|showed|told of) [^.;,]{0,40}?"
                                    + PEM,
                            "Entry asked for post-exertional malaise in so many words.",
                            "We included patients with post-exertional malaise."),
                    yes(
                            "pem.mandatory",
                            PEM
                                    + " (?:"
                                    + WORD
                                    + "){0,7}?(?:was|were|is|be|being|as|among|had to) (?:"
                                    + WORD
                                    + "){0,3}?(?:"
                                    + MUST
                                    + "|"
                                    + CRITERION
                                    + "|be|last)\\b|"
                                    + PEM
                                    + " (?:being a condition|was among the inclusion criteria)"
                                    + "|"
                                    + PEM
                                    + "[^.;]{0,80}, (?:as the (?:protocol|criteria) (?:demanded|"
                                    + "required)|which was (?:required|needed|demanded)|(?:since|as) it was (?:required|an? "
                                    + CRITERION
                                    + "))|"
                                    + PEM
                                    + ",? (?:[^.;,]{1,80}, )?(?:was|were) (?:"
                                    + WORD
                                    + "){0,2}?(?:"
                                    + MUST
                                    + "|"
                                    + CRITERION
                                    + ")\\b|\\bwith "
                                    + PEM
                                    + " required|\\bmak(?:e|es|ing) "
                                    + PEM
                                    + " "
                                    + MUST
                                    + ""
                                    + "|includes "
                                    + PEM
                                    + " as a necessary",
                            "It is said to be a condition.",
                            "Post-exertional malaise was required for entry."),
                    yes(
                            "pem.had-to",
                            "(?:\\b(?:required|requirement of|demanded|needed (?:a|to have|to report|to experience|to show))|"
                                    + "had to (?:have|report|experience|prove|meet|suffer|trigger|show|screen positive for|"
                                    + "be accompanied)) (?:"
                                    + WORD
                                    + "){0,8}?"
                                    + PEM
                                    + "|had to (?:have|show|report) (?:all )?(?:\\w+ )?(?:core |main )?symptoms?"
                                    + ":? (?:[\\w/,-]+ ){0,8}?"
                                    + PEM
                                    + "|\\brequired to have (?:[\\w/,-]+ ){0,8}?"
                                    + PEM
                                    + "|\\bmust have (?:had |reported |experienced )?(?:[\\w-]+ ){0,4}?"
                                    + PEM
                                    + "|"
                                    + PEM
                                    + ", [^.;,]{1,60}, had to be"
                                    + "|we required it in addition|had (?:also )?to (?:also )?(?:confirm|state"
                                    + "|endorse|affirm|indicate|describe|acknowledge|answer|tell)\\b[^.;]{0,80}?"
                                    + PEM,
                            "People had to have it.",
                            "Patients had to report post-exertional malaise."),
                    yes(
                            "pem.lack-excludes",
                            LACK
                                    + " (?:\\w+ ){0,2}?"
                                    + PEM
                                    + "[^.;]{0,60}\\b"
                                    + OUT
                                    + "|(?:excluded|exclusion criteria|turned away|\\bno (?:patient|"
                                    + "participant)s? (?:was|were) (?:admitted|enrolled))[^.;]{0,50} "
                                    + LACK
                                    + " (?:\\w+ ){0,2}?"
                                    + PEM
                                    + "|"
                                    + OUT
                                    + "[^.;]{0,40} (?:in|of|for) whom "
                                    + PEM
                                    + " (?:could not|was not|was absent|had not)|"
                                    + PEM
                                    + " (?:was|were) (?:absent|lacking|not (?:present|reported|confirmed|found))"
                                    + "[^.;]{0,40} "
                                    + OUT
                                    + "|"
                                    + PEM
                                    + "[^.;]{0,80}\\b(?:those|people|patients|participants) (?:without|lacking) (?:it|this)"
                                    + " (?:was|were) "
                                    + OUT
                                    + "|\\b(?:exclu\\w+)[^.;]{0,120} "
                                    + PEM
                                    + " (?:that )?(?:last\\w*|of) (?:less|fewer|shorter|under)"
                                    + "|(?:excluded|included|enrolled|admitted) unless (?:they had )?"
                                    + PEM
                                    + "|exclusion criteria:? "
                                    + PEM
                                    + " lasting less|without "
                                    + PEM
                                    + ", no (?:patient|participant)",
                            "Those without it were kept out.",
                            "Patients without post-exertional malaise were excluded."),
                    yes(
                            "pem.let-in-if",
                            LET_IN
                                    + "(?: [^.;]{0,40})? (?:if|when|provided that|because|depend\\w+ on|"
                                    + "restricted to|on condition that|by the presence of|selected for|chosen for) (?:"
                                    + WORD
                                    + "){0,8}?"
                                    + PEM
                                    + "|could (?:take part|join|participate|enter|register),? [^.;]{0,20}(?:if|when) "
                                    + PEM
                                    + "|(?:entry|inclusion|enrol?lment)[^.;]{0,10} (?:depend\\w+ on|"
                                    + "restricted to) (?:"
                                    + WORD
                                    + "){0,4}?"
                                    + PEM
                                    + "|(?:admitted|included|enrolled|accepted) [^.;]{0,50}provided that "
                                    + PEM
                                    + "|"
                                    + LET_IN
                                    + "(?: [^.;]{0,40})? (?:if|when|provided that) [^.;]{0,120}, (?:and|as well as) "
                                    + "(?:"
                                    + WORD
                                    + "){0,8}?"
                                    + PEM,
                            "People could enter if they had it.",
                            "Patients were enrolled if they had post-exertional malaise."),
                    yes(
                            "pem.listed",
                            "\\bcriteri(?:on|a) for (?:entry|inclusion) (?:was|were) [^.;]{0,80}?"
                                    + PEM
                                    + "|\\b(?:sample|study|cohort|recruitment|enrol?lment|inclusion|participation|entry) (?:\\w+ )?"
                                    + "(?:restricted|limited|confined)? ?to [^.;,]{0,40}(?:with|who (?:had|have|reported"
                                    + "|experienced)|reporting|having) "
                                    + PEM
                                    + "|\\b(?:cases?|illness|ME/CFS|patients?) (?:was|were) defined (?:by|as) [^.;]{0,100}"
                                    + "(?:and|together with|plus) "
                                    + PEM
                                    + "|\\bonly (?:patients|adults|people|participants|those)[^.;]{0,90} (?:who "
                                    + "reported|with|for whom|and) "
                                    + PEM
                                    + "[^.;]{0,30} (?:includ|admit|enrol|accept|eligible|invit|could "
                                    + "(?:register|take part|join))"
                                    + "|(?:inclusion|entry|eligibility) criteria(?::| (?:were|was|"
                                    + "comprised|included|asked for|demanded))[^.]{0,160}"
                                    + PEM
                                    + "|\\b(?:required|mandatory|obligatory|necessary) symptoms (?:were|are|included)"
                                    + " (?:[\\w/,-]+ ){0,8}?"
                                    + PEM
                                    + "|criteria for entry demanded "
                                    + PEM
                                    + "|(?:eligib\\w+|inclusion criteria|included|had to|criteria for (?:entry|inclusion))"
                                    + "[^.;]{0,200}\\(?(?:i{1,3}|iv|v|vi|\\d|[a-h])\\) (?:(?:had|have|having|with|presence"
                                    + "|reported|reports?|history|experienced|experience|of|the|an?|typical) ){0,4}"
                                    + PEM
                                    + "|\\b(?:criteria|definition),? (?:\\[[\\d, ]+\\],? )?(?:plus|together with|along with"
                                    + "|combined with|in combination with|and additionally|and in addition) (?:"
                                    + WORD
                                    + "){0,3}?"
                                    + PEM
                                    + "|\\beligible \\w+ had [^.;,]{0,60} and "
                                    + PEM
                                    + "|"
                                    + PEM
                                    + "[^.;]{0,120}\\bonly (?:those|people|participants|patients|candidates|volunteers)"
                                    + " (?:who|that|with)[^.;]{0,50}\\b(?:threshold|cut-?off|positive|yes|above|had it"
                                    + "|reported (?:it|this))\\b[^.;]{0,50}"
                                    + LET_IN
                                    + "|selected for "
                                    + PEM
                                    + "|enrolled consecutively if [^.;]{0,30}"
                                    + PEM,
                            "It stands in the list of what was asked for.",
                            "Inclusion criteria were fatigue and post-exertional malaise."));

    /** Words that show that others, or another time, are spoken of. */
    static final Pattern ELSEWHERE =
            Pattern.compile(
                    "(?i)\\b(?:should|future|argued|recommend\\w*|(?:many|other|earlier|previous|prior|"
                            + "older|recent|most|newer|some) (?:trials|studies|work|definitions|criteria|"
                            + "case definitions|reports)|controls?|healthy|comparison group|free of|may "
                            + "not hold|of doctors|doctors (?:should|think|believe|say|said|agree|were)|definitions of|(?:enrolled|included) and reported|critici[sz]ed|they do not|asked "
                            + "(?:if|whether|of)|outcomes?|endpoint|limitation of)\\b");

    private PemRules() {}

    private static PhraseRule<PemCriterion> yes(
            String id, String regex, String reason, String caught) {
        return rule(id, PemCriterion.REQUIRED, 9)
                .in(Part.OWN)
                .finds(regex, HINTS)
                .because(reason, caught, "Post-exertional malaise was measured.");
    }

    private static PhraseRule<PemCriterion> not(
            String id, String regex, String reason, String caught) {
        return rule(id, PemCriterion.NOT_REQUIRED, 9)
                .in(Part.OWN)
                .finds(regex, HINTS)
                .evenNegated()
                .because(reason, caught, "Post-exertional malaise was required.");
    }
}
