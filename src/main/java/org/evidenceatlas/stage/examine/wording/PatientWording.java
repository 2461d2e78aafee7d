package org.evidenceatlas.stage.examine.wording;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.examine.rule.About;

/** People are not told as victims, as suspects or as failures. */
public final class PatientWording extends PatternCheck {
    private static final Pattern OTHERWISE =
            Pattern.compile(
                    "(?i)^ (?:of (?:\\w+ ){0,2}?(?:violence|abuse|crimes?|war|torture|assault|"
                            + "trafficking|bullying|disasters?)|eyes?|bowel|bladder)\\b");

    /** What suffers without being anybody. */
    private static final Pattern THINGS =
            Pattern.compile(
                    "(?i)\\b(?:quality|data|analys[ei]s|stud(?:y|ies)|trials?|methods?|designs?|results?|"
                            + "samples?|power|research|evidence|literature|approach(?:es)?|reviews?|"
                            + "measures?|tests?|tools?|scales?|questionnaires?|fields?|surveys?|"
                            + "work|services?|reports?|criteria|definitions?|estimates?|validity|"
                            + "comparisons?|models?)(?: (?:of|in|on|for) [^.;:,]{1,40})? (?:\\w+ )?$");

    private static final Pattern PASSIVE =
            Pattern.compile("(?i) (?:was|were|is|are|been|being) (?:\\w+ )?(?:denied|refused)$");

    /** Before blame that is somebody else's: "dismissed as", "the myth that". */
    private static final Pattern DISOWNED =
            Pattern.compile(
                    "(?i)\\b(?:(?:seen|viewed|label\\w+|dismiss\\w+|regarded|treated|portray\\w+|called|"
                            + "describ\\w+|branded|perceived|depict\\w+|stigmati\\w+|stereotyp\\w+|"
                            + "characteri\\w+|judged|considered|misdiagnosed|diagnosed|framed|cast)"
                            + " (?:\\w+ ){0,4}?(?:as|to be|by)|accus\\w+|suspect\\w*|suspicions?|"
                            + "prejudic\\w+|stereotypes?|stigma\\w*|myths?|clich\u00e9s?|slurs?|"
                            + "misconceptions?|afraid|fear\\w*|implied|implying|implies|implication|"
                            + "told|taken for|mistaken for|(?:felt|feel|feeling) (?:that|as)|the (?:old |"
                            + "common |false )?(?:view|belief|claim|idea|notion|assumption)|screen\\w*"
                            + " for|history of|diagnos[ei]s of|criteria for|scale|ruled? out|(?:tests?|measures?|index|score) (?:for|of)|"
                            + "(?:detect|exclude)\\w*)\\b[^.;:]{0,70}$");

    private static final Pattern DISOWNED_AFTER =
            Pattern.compile(
                    "(?i)^[^.;:]{0,60}\\b(?:is|are|was|were|has been|have been) (?:a |an |now |simply |"
                            + "since )?(?:wrong|false|myths?|untrue|unfair|rejected|disproved|"
                            + "refuted|unsupported|stereotypes?|prejudices?|slurs?|insult\\w*|harmful|"
                            + "mistaken|incorrect|outdated|nonsense|not true)\\b");

    /** The check, with the pack's own words under "patients". */
    public PatientWording(Pack pack) {
        super(
                new About(
                        "wording.patients",
                        "5",
                        Severity.WARNING,
                        "Looks for wording that makes people into victims, suspects or failures,"
                                + " such as sufferer, claimed to, or failed treatment.",
                        List.of(
                                "Sufferers were asked about sleep.",
                                "Patients claimed to be exhausted.",
                                "Patients who failed treatment left the study.",
                                "People suffering from ME/CFS took part.",
                                "They were compared with normal controls.",
                                "Their alleged fatigue was scored.",
                                "Lazy patients left.",
                                "It is all in their heads.",
                                "Patients exaggerated their pain.",
                                "The fatigue is merely deconditioning.",
                                "They do not want to get better.",
                                "People exaggerate how ill they are.",
                                "Many complain of pain that has no real cause.",
                                "Those who want to get well do get well."),
                        List.of(
                                "People with ME/CFS were asked about sleep.",
                                "The treatment did not help.",
                                "Blood pressure was normal in controls.",
                                "The patients are not malingerers.",
                                "Many were told that it was all in their heads.",
                                "The trial suffered from low power.",
                                "Patients were denied care.",
                                "The word \"sufferers\" was used in the survey.")),
                List.of(
                        new Form(
                                Phrases.hint(PatientForms.HINT, pack.wording().list("patients")),
                                naming(pack.wording().list("patients")),
                                PatientWording::isOfThings),
                        new Form(
                                BlameForms.HINT, BlameForms.PATTERNS, PatientWording::isDisowned)));
    }

    private static List<String> naming(List<String> more) {
        List<String> all = new ArrayList<>(PatientForms.PATTERNS);
        more.forEach(phrase -> all.add(Phrases.pattern(phrase)));
        return all;
    }

    /** "Victims of crime", "quality suffered from gaps", "were denied care". */
    private static boolean isOfThings(Use use) {
        return use.isQuoted()
                || OTHERWISE.matcher(use.sentence().substring(use.end())).find()
                || THINGS.matcher(use.before()).find() && use.words().startsWith("suffer")
                || PASSIVE.matcher(use.words()).find();
    }

    /** Blame that is denied, asked, quoted, or told as somebody else's. */
    private static boolean isDisowned(Use use) {
        return use.isQuoted()
                || use.isDenied()
                || OTHERWISE.matcher(use.sentence().substring(use.end())).find()
                || use.isAsked()
                || use.isWondered()
                || use.isAttributed()
                || PASSIVE.matcher(use.words()).find()
                || DISOWNED.matcher(use.before()).find()
                || DISOWNED_AFTER.matcher(use.sentence().substring(use.end())).find();
    }

    @Override
    String message(String words) {
        return "\""
                + words
                + "\" is not how we speak of people; name them as people with the condition, and"
                + " what was done or found.";
    }
}
