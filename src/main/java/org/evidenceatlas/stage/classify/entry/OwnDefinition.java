package org.evidenceatlas.stage.classify.entry;

import java.util.Optional;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.pack.CaseDefinition;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.Piece;

/**
 * A definition that a paper makes for itself in its methods: the illness is said to be symptoms
 * that lasted so long, or people had to have had them so long after an infection. A code of a
 * register is none: who gave it may have asked for anything.
 *
 * @param pem whether it asks for post-exertional malaise
 */
record OwnDefinition(Span span, PemCriterion pem) {
    private static final String VERSION = "1";
    private static final String LONG_COVID =
            "(?:long[- ]?COVID(?:-19)?|(?:post|chronic)[- ]?(?:acute )?COVID(?:-19)?(?:[- ](?:syndrome"
                    + "|conditions?|fatigue|sequelae|illness)){0,2}|PASC|PCS|PCC|post-acute sequelae)";
    private static final String ILLNESS =
            "(?:" + LONG_COVID + "|ME/CFS|CFS/ME|CFS|chronic fatigue syndrome|PVFS|PI-ME/CFS)";
    private static final String BEHIND =
            "(?: \\([^()]{1,40}\\)| cases?| patients?| status| group){0,2}";
    private static final String SYMPTOMS =
            "\\b(?:symptoms?|fatigue|complaints?|signs|sequelae|impairments?)\\b";
    private static final String SO_LONG =
            "(?:\\d+|one|two|three|four|six|eight|twelve)(?:[- ](?:or more|consecutive))?[- ]"
                    + "(?:days?|weeks?|months?|years?)\\b";
    private static final Pattern DEFINED =
            Pattern.compile(
                    "(?i)(?:\\b"
                            + ILLNESS
                            + BEHIND
                            + "(?:,? (?:was|were|is|being|has been|which we|we|which (?:was|is)))?(?: here)?"
                            + ",? defined (?:here |in this study )?(?:as|by)|\\bwe (?:here )?defined "
                            + ILLNESS
                            + BEHIND
                            + " (?:as|by)|\\bdefinition of "
                            + ILLNESS
                            + BEHIND
                            + " (?:was|is|in this study was)|\\bour (?:own )?(?:case )?definition of "
                            + ILLNESS
                            + BEHIND
                            + "|\\b"
                            + ILLNESS
                            + BEHIND
                            + " (?:was|were) diagnosed [^.;]{0,60}?\\b(?:if|when|as))\\b([^.;]{0,300})");
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?i)\\b(?:inclusion criteri(?:a|on)|criteri(?:a|on) for inclusion|eligible|eligibility"
                            + "|were (?:included|enrolled|recruited)|we (?:included|enrolled|recruited)"
                            + "|had to|(?:was|were) required|required (?:to|that)|must have|to be included"
                            + "|study inclusion)\\b");
    private static final Pattern LASTED =
            Pattern.compile(
                    "(?i)\\b(?:persist\\w*|last(?:ed|ing|s)?|continu\\w+|ongoing|remain\\w*|longer than"
                            + "|more than|beyond|at least|over|present (?:for|at)|for|within|after)\\b|[>≥]");
    private static final Pattern ASKED_SO_LONG =
            Pattern.compile(
                    "(?i)"
                            + SYMPTOMS
                            + "[^.;]{0,60}(?:\\b(?:persist\\w*|last(?:ed|ing|s)?|continu\\w+|ongoing|remain\\w*"
                            + "|for|longer than|more than|beyond|at least|over|present)\\b|[>≥])[^.;]{0,25}[>≥ -]"
                            + SO_LONG);
    private static final Pattern SYMPTOM = Pattern.compile("(?i)" + SYMPTOMS);
    private static final Pattern DURATION = Pattern.compile("(?i)[>≥ -]" + SO_LONG);
    private static final Pattern INFECTION =
            Pattern.compile("(?i)" + LONG_COVID + "|COVID|SARS-CoV-2|\\binfection\\b");
    private static final Pattern NOT_ENTRY =
            Pattern.compile(
                    "(?i)\\b(?:exclu\\w+|controls?|recovered|healthy|outcomes?|secondary|sensitivity"
                            + "|subgroup|ICD|codes?|in hospital|hospitali[sz]ed|previous(?:ly)? (?:studies|defined)|other studies)\\b");
    private static final Pattern CODE = Pattern.compile("(?i)\\b(?:ICD|codes?|U09)\\b");
    private static final Pattern PEM =
            Pattern.compile("(?i)\\bPEM\\b|\\bPESE\\b|post-?\\s?exertional");
    private static final Pattern ONE_OF =
            Pattern.compile(
                    "(?i)\\b(?:at least|one or more|any|such as|including|e\\.g\\.|some|or)\\b|[≥>] ?\\d of");

    /** The first in the methods of an article, if there is one. */
    static Optional<OwnDefinition> in(Paper methods) {
        for (Piece piece : methods.pieces()) {
            if (piece.part() == Part.METHODS) {
                Optional<OwnDefinition> here = of(methods, piece);
                if (here.isPresent()) {
                    return here;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<OwnDefinition> of(Paper methods, Piece piece) {
        String text = piece.text();
        Matcher defined = DEFINED.matcher(text);
        if (defined.find() && lasting(defined.group(1)) && !CODE.matcher(text).find()) {
            return Optional.of(made(methods, piece, defined.start(), defined.end()));
        }
        boolean asked =
                ASKED.matcher(text).find()
                        && ASKED_SO_LONG.matcher(text).find()
                        && (INFECTION.matcher(text).find()
                                || INFECTION.matcher(methods.text().title()).find())
                        && !NOT_ENTRY.matcher(text).find();
        if (!asked) {
            return Optional.empty();
        }
        Matcher symptom = SYMPTOM.matcher(text);
        int from = symptom.find() ? symptom.start() : 0;
        return Optional.of(made(methods, piece, from, text.length()));
    }

    private static boolean lasting(String words) {
        return SYMPTOM.matcher(words).find()
                && DURATION.matcher(words).find()
                && LASTED.matcher(words).find();
    }

    private static OwnDefinition made(Paper methods, Piece piece, int from, int to) {
        String words = piece.text().substring(from, to);
        PemCriterion pem =
                !PEM.matcher(words).find() || ONE_OF.matcher(words).find()
                        ? PemCriterion.NOT_REQUIRED
                        : PemCriterion.REQUIRED;
        return new OwnDefinition(methods.span(piece, from, to), pem);
    }

    Attribute<String> definition() {
        return Attribute.byRule(CaseDefinition.OWN, "definition.own", VERSION, span);
    }

    Attribute<PemCriterion> criterion() {
        return Attribute.byRule(pem, "pem.own-definition", VERSION, span);
    }
}
