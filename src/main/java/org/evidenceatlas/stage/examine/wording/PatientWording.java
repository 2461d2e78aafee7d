package org.evidenceatlas.stage.examine.wording;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.examine.rule.About;

/** People are not told as victims, as suspects or as failures. */
public final class PatientWording extends PatternCheck {
    private static final List<String> PATTERNS =
            List.of(
                    "\\bsufferers?\\b",
                    "\\b(?:suffers?|suffered|suffering) from\\b",
                    "\\bvictims?\\b",
                    "\\b(?:afflicted|stricken) (?:with|by)\\b",
                    "\\b(?:wheelchair[- ]bound|confined to a wheelchair|crippled|invalids)\\b",
                    "\\b(?:patients?|people|participants|women|men|who) (?:\\w+ )?(?:claim(?:s|ed)?"
                            + " to|complain(?:s|ed)? of|admit(?:s|ted)? to (?:being|having|feeling|drinking|smoking|using|taking|lying|sleeping|eating|missing|skipping)|den(?:y|ies|ied)|"
                            + "failed (?:treatment|therapy))\\b",
                    "\\b(?:malinger\\w*|hysteri(?:a|cal)|hypochondria\\w*|non-?compliant|"
                            + "difficult patients|heartsink|all in (?:the|their) (?:head|mind)s?)"
                            + "\\b",
                    "\\b(?:patients?|people|participants|women|men|subjects|children) (?:\\w+ )?refuse[sd]?\\b",
                    "\\b(?:lazy|neurotic|manipulative|unmotivated|uncooperative|attention-seeking)\\b",
                    "\\b(?:alleged|so-called|supposed|purported) (?:\\w+ )?(?:fatigue|pain|symptoms?|"
                            + "illness|disease|patients?)\\b",
                    "\\b(?:yuppie flu|drug addicts?|addicts|alcoholics|schizophrenics|diabetics|"
                            + "epileptics)\\b",
                    "\\bnormal (?:controls|people|subjects|individuals)\\b");

    private static final List<String> HINTS =
            List.of(
                    "suffer",
                    "victim",
                    "afflicted",
                    "stricken",
                    "wheelchair",
                    "crippled",
                    "invalids",
                    "claim",
                    "complain",
                    "admit",
                    "den",
                    "failed",
                    "malinger",
                    "hysteri",
                    "hypochondria",
                    "compliant",
                    "difficult patients",
                    "heartsink",
                    "all in the",
                    "normal ",
                    "refuse",
                    "lazy",
                    "neurotic",
                    "manipulative",
                    "unmotivated",
                    "uncooperative",
                    "attention-seeking",
                    "alleged",
                    "so-called",
                    "supposed",
                    "purported",
                    "yuppie",
                    "addict",
                    "alcoholics",
                    "schizophrenics",
                    "diabetics",
                    "epileptics");

    /** The check, with the pack's own words under "patients". */
    public PatientWording(Pack pack) {
        super(
                new About(
                        "wording.patients",
                        "2",
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
                                "Lazy patients left."),
                        List.of(
                                "People with ME/CFS were asked about sleep.",
                                "The treatment did not help.",
                                "Blood pressure was normal in controls.",
                                "The patients are not malingerers.",
                                "The word \"sufferers\" was used in the survey.")),
                Phrases.hints(HINTS, pack.wording().list("patients")),
                all(pack.wording().list("patients")));
    }

    private static List<String> all(List<String> more) {
        List<String> all = new ArrayList<>(PATTERNS);
        more.forEach(phrase -> all.add(Phrases.pattern(phrase)));
        return all;
    }

    /** A label that is denied is no label: "they are not malingerers". */
    @Override
    boolean isHarmless(Use use) {
        return use.isQuoted()
                || use.isFollowedBy(" of violence")
                || use.isFollowedBy(" of abuse")
                || use.isFollowedBy(" of crime")
                || use.isLabel() && use.isDenied();
    }

    @Override
    String message(String words) {
        return "\""
                + words
                + "\" is not how we speak of people; name them as people with the condition, and"
                + " what was done or found.";
    }
}
