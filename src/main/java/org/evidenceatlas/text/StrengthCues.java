package org.evidenceatlas.text;

import java.util.List;
import java.util.Set;
import org.evidenceatlas.text.Strength.Cue;
import org.evidenceatlas.text.Strength.CuePattern;

/** The words by which the strength of a statement is read. */
final class StrengthCues {
    /** What is planned, wanted or not known asserts nothing. */
    static final CuePattern PLAN =
            CuePattern.of(
                    "\\b(?:set out to|further (?:\\w+ )?(?:stud|research|investigat|trial|work|evaluat|explor)"
                            + "\\w*|future|should|must|needs?|needed|required?|requires|warrant(?:s|ed)?|"
                            + "necessary|recommend(?:s|ed|ations?)?|ought|aim(?:s|ed)?|unknown|unclear|"
                            + "trial registration|registered|more research|additional (?:\\w+ )?"
                            + "(?:research|stud\\w+|trials?)|to (?:investigate|explore|determine|assess|"
                            + "evaluate|examine|confirm|clarify|elucidate|understand)|whether|"
                            + "hypothes\\w+)\\b");

    static final CuePattern FIRM_PLAN =
            CuePattern.of(
                    "\\b(?:should|warranted|needed|required?|requires|to (?:confirm|determine|"
                            + "investigate|explore|evaluate|examine|elucidate|clarify)|whether|aim|"
                            + "future|need|unknown|unclear)\\b");
    static final CuePattern CONTRAST = CuePattern.of("[;,] (?:but|although|however|and|thus)\\b");
    static final CuePattern LINK =
            CuePattern.of(
                    "\\b(?:associat\\w*|correlat\\w*|predict\\w*|risk factors?|relationships?|related"
                            + " to|linked|prognostic)\\b");

    /** What is compared or counted without saying why. */
    static final CuePattern STATE =
            CuePattern.of(
                    "\\b(?:relat(?:ed|es|ions?) (?:to|with|between|of)|links? between|(?:more|less)"
                            + " (?:likely|prone|frequent\\w*|common\\w*|susceptible|often|prevalent)|"
                            + "higher|lower|greater|fewer|differ(?:s|ed|ent)? (?:in|between|from|"
                            + "significantly|was|were)|differences?|odds|(?:increased|decreased|"
                            + "reduced|elevated) (?:risks?|prevalence|incidence|levels?|mortality|"
                            + "rates?|likelihood|odds|in)|at (?:\\w+ ){0,2}risk|independent|"
                            + "determinants?|compared (?:with|to)|than (?:in|those|that|the|men|women|"
                            + "non\\w*|controls?|patients)|depend(?:s|ed|ent) on|inversely|prone|"
                            + "tend(?:s|ed)? to|(?:increased?|increases|decreased?) with|declined?|"
                            + "worse|better|lowest|highest|comparable|similar (?:to|between|in)|"
                            + "(?:improvements?|reductions?|increases?|decreases?) in)\\b");

    /** What says that one thing makes another happen. */
    static final CuePattern CAUSE =
            CuePattern.of(
                    "\\b(?:caus(?:es|ed|ing|al(?:ly)?)|(?:may|might|could|can|not|to) cause|led to|leads? to|leading to|result(?:s|ed|ing)?"
                            + " in|induc(?:e|es|ed|ing)|trigger(?:s|ed|ing)?|contribut(?:e|es|ed|ing|ors?|"
                            + "ion) to|due to|because of|attribut(?:ed|able) to|responsible for|(?:a|the)"
                            + " (?:result|consequence) of|effects? (?:of|on|in)|impacts? (?:of|on)|"
                            + "influences? (?:of|on)|effective(?:ly|ness of)?|efficac(?:y|ious)|"
                            + "benefit(?:s|ed)? (?:from|of|in|for)|beneficial|benefits?|protect(?:s|ed|"
                            + "ive|ing|ion)?|prevent(?:s|ed|ing|ive|ion)?|superior|inferior to|"
                            + "exert(?:s|ed)?|mediat(?:es|ed|ing|ors?)|plays? an? (?:\\w+ )?role|roles?"
                            + " (?:in|of)|driven by|drives?|by (?:increasing|decreasing|reducing|"
                            + "improving|enhancing|activating|inhibiting|modulating|suppressing|"
                            + "promoting|lowering|blocking|preventing)|predispos\\w+|well tolerated|"
                            + "not respond|response to|improving|improvement of|success(?:ful|fully)?"
                            + " (?:in|at|strategy|for)|useful|helpful|(?:important|key|main|"
                            + "contributing|independent) factors?|confers?|(?:was|were|is|are|"
                            + "be) (?:\\w+ )?(?:improved|reduced|increased|decreased|affected|influenced|"
                            + "prevented|induced|mediated|enhanced|inhibited|attenuated|modulated|"
                            + "regulated) by|mechanisms?|accounts? for|explain(?:s|ed)?|"
                            + "underl(?:ies|ying))\\b");

    static final CuePattern FIRM_CAUSE =
            CuePattern.of(
                    "\\b(?:effective|effects?|caus\\w*|led to|leads? to|result(?:s|ed)? in|benefi\\w*|"
                            + "improving|contribut\\w* to|protect\\w*|role in|prevent\\w*)\\b");
    static final CuePattern HEDGE =
            CuePattern.of(
                    "\\b(?:may|might|could|appears? to|seems? to|possibl[ey]|potential(?:ly)?|"
                            + "promising|perhaps|would)\\b");
    static final CuePattern SOFT_HEDGE =
            CuePattern.of(
                    "\\b(?:may|might|could|can|possibl[ey]|potential(?:ly)?|probabl[ey]|perhaps|"
                            + "appears?|appeared|seems?|seemed|would|possibility|promising|presumably|"
                            + "likely to|plausibl[ey])\\b");
    static final CuePattern MAY = CuePattern.of("\\b(?:may|might|could|appears? to|seems? to)\\b");
    static final CuePattern TOOL =
            CuePattern.of(
                    "\\b(?:useful|helpful) (?:tool|marker|for (?:the )?(?:diagnos|detect|assess|"
                            + "predict|identif))");

    private static final List<String> VERBS =
            List.of(
                    "improv",
                    "reduc",
                    "increas",
                    "decreas",
                    "enhanc",
                    "promot",
                    "affect",
                    "influenc",
                    "alleviat",
                    "attenuat",
                    "inhibit",
                    "suppress",
                    "stimulat",
                    "accelerat",
                    "ameliorat",
                    "facilitat",
                    "impair",
                    "worsen",
                    "lower",
                    "delay",
                    "modif",
                    "modulat",
                    "prolong",
                    "rais",
                    "restor",
                    "regulat",
                    "alter",
                    "help",
                    "avoid",
                    "minimiz",
                    "minimis",
                    "maximiz",
                    "weaken",
                    "strengthen",
                    "slow",
                    "diminish",
                    "eliminat",
                    "activat",
                    "block",
                    "boost",
                    "preserv",
                    "maintain",
                    "chang",
                    "revers",
                    "elicit",
                    "enabl",
                    "support",
                    "encourag",
                    "optimiz",
                    "impact",
                    "shorten",
                    "abolish",
                    "counteract",
                    "aggravat",
                    "exacerbat",
                    "limit",
                    "elevat",
                    "normaliz",
                    "normalis",
                    "provid",
                    "offer",
                    "allow",
                    "produc");
    private static final Set<String> ENDINGS = Set.of("e", "es", "s", "ed", "y", "ies", "ied", "");
    private static final Set<String> ADVERBS =
            Set.of(
                    "also",
                    "significantly",
                    "markedly",
                    "effectively",
                    "further",
                    "greatly",
                    "directly",
                    "only",
                    "modestly",
                    "not",
                    "independently",
                    "substantially",
                    "positively",
                    "negatively",
                    "adversely");
    private static final Set<String> PASSIVE =
            Set.of(
                    "was", "were", "is", "are", "been", "be", "being", "and", "or", "with", "of",
                    "the", "a", "an", "by", "in", "had", "have", "has", "showed", "for", "from",
                    "no", "on", "than", "that", "their", "any", "more", "less", "its");

    private StrengthCues() {}

    /** A verb of change with its object: "reduces pain", but not "was reduced in patients". */
    static Cue active(String sentence, List<Words.Word> denied) {
        List<Words.Word> words = Words.of(sentence);
        for (int i = 1; i + 1 < words.size(); i++) {
            Words.Word verb = words.get(i);
            if (isVerb(verb.lower())
                    && denied.stream().noneMatch(word -> word.start() == verb.start())
                    && sentence.startsWith(" ", verb.end())
                    && !PASSIVE.contains(before(words, i))) {
                int end = words.get(i + 1).end();
                return new Cue(sentence.substring(verb.start(), end), true);
            }
        }
        return Cue.NONE;
    }

    private static String before(List<Words.Word> words, int at) {
        int i = at - 1;
        while (i > 0 && ADVERBS.contains(words.get(i).lower())) {
            i--;
        }
        return words.get(i).lower();
    }

    private static boolean isVerb(String lower) {
        for (String stem : VERBS) {
            if (lower.startsWith(stem) && ENDINGS.contains(lower.substring(stem.length()))) {
                return true;
            }
        }
        return false;
    }
}
