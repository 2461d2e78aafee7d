package org.evidenceatlas.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.pattern.Pattern;

/** Words that tell the role of a sentence in an abstract without headings, each with a weight. */
final class Cues {
    private record Cue(Role role, double weight, Pattern pattern) {}

    private static final List<Cue> ALL =
            List.of(
                    cue(
                            Role.AIM,
                            4,
                            "\\b(aim|goal|purpose|objective|objectives|aims)\\b[^;]*?\\b(was|were|is|are|of this)\\b"),
                    cue(
                            Role.AIM,
                            4,
                            "\\b(we|study|review|paper|article|trial|analysis|project|research|investigation|authors)\\b[^;]*?\\b(aim(s|ed)?|sought|seeks?|set out|hypothesi[sz]ed?|ask(s|ed)? (whether|if|how))\\b"),
                    cue(
                            Role.AIM,
                            2.5,
                            "\\b(this|the present|the current|our|here,? we) (study|review|paper|article|trial|analysis|research|report)?\\s?(investigates?|investigated|examines?|examined|explores?|explored|evaluates?|evaluated|assess(es|ed)?|describes?|determines?|determined|reviews?|presents?|compares?)\\b"),
                    cue(
                            Role.AIM,
                            2.5,
                            "^(to (investigate|examine|determine|assess|evaluate|explore|compare|describe|test|identify|develop|estimate|characteri[sz]e|study|clarify|analy[sz]e|understand|measure|review|summari[sz]e))\\b"),
                    cue(
                            Role.AIM,
                            1.5,
                            "\\b(therefore|thus|here),? we (looked|studied|tested|asked|investigated|examined|explored|present|report|review)"),
                    cue(
                            Role.METHODS,
                            3,
                            "\\b(were|was) (recruited|enrolled|randomi[sz]ed|randomly|included|assigned|allocated|collected|obtained|administered|performed|conducted|carried out|assessed|measured|evaluated|analy[sz]ed|quantified|interviewed|invited|searched|extracted|screened|calculated|computed|defined|matched|selected|tested|examined|determined using|compared (using|with|by|between)|used to|applied|completed by|asked to|divided|categori[sz]ed|classified|drawn|retrieved|monitored|followed( up)?)\\b"),
                    cue(
                            Role.METHODS,
                            2.5,
                            "\\bwe (recruited|enrolled|randomi[sz]ed|included|assigned|collected|performed|conducted|assessed|measured|evaluated|analy[sz]ed|quantified|interviewed|invited|searched|extracted|screened|calculated|used|compared|applied|tested|examined|studied|investigated|surveyed|obtained|followed|employed|utili[sz]ed)\\b"),
                    cue(
                            Role.METHODS,
                            2,
                            "\\b(participants|patients|subjects|controls|volunteers|respondents) (completed|underwent|received|provided|were asked|performed|filled)\\b"),
                    cue(
                            Role.METHODS,
                            2,
                            "\\b(questionnaires?|regression|t-tests?|anova|mann-whitney|chi-squared?|search(es)? of|pubmed|medline|embase|databases?|inclusion criteria|eligib|cross-sectional|retrospective|prospective|case-control|cohort study|placebo-controlled|double-blind|semi-structured|protocol|stratified|using)\\b"),
                    cue(
                            Role.METHODS,
                            3,
                            "\\b(will be|will) (recruit|enrol|randomi|assess|measure|collect|conduct|receive|complete|be |analy)"),
                    cue(
                            Role.METHODS,
                            2.5,
                            "\\b(primary|secondary|main) (outcomes?|end ?points?) (was|were|is|are|included?|measure)"),
                    cue(
                            Role.METHODS,
                            4,
                            "^we (also |then |therefore )?(looked for|looked at|tested for|searched for)\\b"),
                    cue(
                            Role.METHODS,
                            3,
                            "^the (observation time|follow-up (time|period)|(primary |main |secondary )?outcomes?"
                                    + "|analys[ei]s) (was|were|included|measures?)\\b"),
                    cue(
                            Role.RESULTS,
                            3,
                            "\\b(p\\s?[<=>≤]\\s?0?\\.\\d|95\\s?% ?(ci|confidence)|odds ratio|hazard ratio|\\bOR\\b|\\bHR\\b|\\bRR\\b|AUC|cohen's|η|β|r\\s?=\\s?-?0?\\.\\d)"),
                    cue(
                            Role.RESULTS,
                            3,
                            "\\bwe (found|observed|identified|detected|saw|noted|showed|discovered|uncovered|did not (find|detect|observe|see))\\b"),
                    cue(
                            Role.RESULTS,
                            2.5,
                            "\\b(significant(ly)? (higher|lower|increased?|decreased?|reduced|reduction|greater|more|less|difference|differences|worse|better|associated|association|correlat\\w+|elevated|improve\\w*)|not significant(ly)?|no (significant|difference|differences|association|evidence of|correlation|effect))\\b"),
                    cue(
                            Role.RESULTS,
                            2,
                            "\\b(was|were) (significantly |also |positively |negatively |strongly |more |less |not |most |independently )*(higher|lower|increased|decreased|reduced|elevated|greater|associated|correlated|related|linked|found|observed|identified|detected|seen|frequent|common|prevalent|altered|similar|present|noted|reported|abundant|worse|better|impaired)\\b"),
                    cue(
                            Role.RESULTS,
                            2,
                            "\\b(showed|exhibited|displayed|revealed|demonstrated|reported|experienced|had|differed|correlated|improved|worsened|declined|remained|accounted|predicted|emerged|yielded)\\b"),
                    cue(
                            Role.RESULTS,
                            1.5,
                            "\\d+(\\.\\d+)?\\s?%|\\bmean (age|difference)|±|\\bmedian\\b"),
                    cue(
                            Role.RESULTS,
                            2,
                            "^(results|overall|among|compared (to|with)|of the|of these|in total|a total of|out of|after adjust|in contrast|conversely|notably|additionally|moreover|furthermore)\\b"),
                    cue(
                            Role.RESULTS,
                            1.5,
                            "^(three|four|five|six|seven|two|several) (main )?(themes|alleles|categories|factors|clusters|genes)"),
                    cue(
                            Role.CONCLUSION,
                            4,
                            "\\bwe (conclude|suggest|propose|recommend|speculate)\\b|\\bin (conclusion|summary)\\b|^(conclusions?|taken together|collectively|altogether|to conclude|thus|therefore|hence)\\b"),
                    cue(
                            Role.CONCLUSION,
                            4,
                            "\\b(these|our|the|this|such|present|current|study|preliminary) (study |present |current |novel |preliminary |combined )*(findings|results|data|observations|insights|evidence|work|study|analysis|review)\\b[^;]*?\\b(suggests?|indicates?|supports?|highlights?|underscores?|emphasi[sz]es?|provides?|demonstrates?|shows?|confirms?|offers?|imply|implies|point|warrant|may|could|contributes?|reveals?|extends?|challenges?)\\b"),
                    cue(
                            Role.CONCLUSION,
                            2.5,
                            "\\b(future (research|studies|work|trials)|further (research|studies|investigation|work|exploration|validation)|more research|larger (studies|trials|samples?|cohorts?)|should be|is needed|are needed|is required|are required|is warranted|are warranted|warrants?|clinicians should|has the potential)\\b"),
                    cue(
                            Role.CONCLUSION,
                            1,
                            "\\b(may|might|could|can|should|potential(ly)?|implications?|therapeutic|biomarkers?|strateg(y|ies))\\b"),
                    cue(
                            Role.CONCLUSION,
                            2.5,
                            "\\b(limitations?|limited by|interpreted (with|as)|generali[sz]ab)"),
                    cue(
                            Role.BACKGROUND,
                            3,
                            "\\b(remains?|are|is) (still |largely |currently |poorly |not |yet |to be )*(unknown|unclear|understood|elusive|controversial|lacking|scarce|limited|debated|defined|well)\\b|\\b(little is known|has been (shown|suggested|proposed|reported|linked|implicated)|have been (shown|suggested|proposed|reported|linked|implicated|described)|however, (the|few|no|little))"),
                    cue(
                            Role.BACKGROUND,
                            2.5,
                            "\\b(is|are) (a|an|the|often|commonly|characteri[sz]ed|known|defined|frequently|considered|among|one|overlapping|associated|estimated)\\b"),
                    cue(
                            Role.BACKGROUND,
                            1.5,
                            "\\b(worldwide|globally|approximately|million|debilitating|heterogeneous|etiology|aetiology|pathophysiology|pathogenesis)\\b"),
                    cue(Role.BACKGROUND, 1, "\\b(can|may|often|frequently|usually|typically)\\b"),
                    cue(
                            Role.OTHER,
                            6,
                            "\\b(clinicaltrials\\.gov|isrctn|prospero|trial registration|NCT\\d{8}|©|copyright|registered (at|with|on|under))"));

    private Cues() {}

    private static Cue cue(Role role, double weight, String pattern) {
        return new Cue(role, weight, Pattern.compile("(?i)" + pattern));
    }

    /** The sum of weights of each role's cues in the sentence. */
    static Map<Role, Double> scores(String sentence) {
        Map<Role, Double> sums = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            sums.put(role, 0.0);
        }
        for (Cue cue : ALL) {
            if (cue.pattern().matcher(sentence).find()) {
                sums.merge(cue.role(), cue.weight(), Double::sum);
            }
        }
        return sums;
    }

    /** Whether a sentence under a background heading states the aim. */
    static boolean statesAim(String sentence) {
        double sum = 0;
        for (Cue cue : ALL) {
            if (cue.role() == Role.AIM && cue.pattern().matcher(sentence).find()) {
                sum += cue.weight();
            }
        }
        return sum >= 2.5;
    }
}
