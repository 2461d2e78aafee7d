package org.evidenceatlas.stage.classify.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.classify.people.GroupCount.Kind;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.Piece;

/** Gathers every number of people that the title or abstract states; decides nothing. */
final class CountGatherer {
    private static final String PEOPLE =
            "(?:patients?|participants?|people|persons?|individuals?|subjects?|adults|women|men"
                    + "|males|females|children|adolescents|youths?|young people|cases|respondents"
                    + "|volunteers|controls?|survivors|workers|donors|students|veterans|girls|boys"
                    + "|outpatients|enrollees|inpatients|attend(?:er|ee)s|professionals|clinicians|experts"
                    + "|panel(?:l)?ists|therapists|caregivers|samples from|HCs?|long[- ]haulers"
                    + "|residents|employees|nurses|sufferers|pts|CNT|PwLC|PwME(?:/CFS)?)";
    private static final Pattern NUMBER_FIRST =
            Pattern.compile(
                    "(?i)(?:^|[^\\w.,:/%\u2010-\u2015-])("
                            + NumberWords.NUMBER
                            + ")((?:[ -]+(?:[a-z][\\w/+.'’-]*|\\([^()]{1,40}\\))[,]?){0,7}?[ -]+"
                            + PEOPLE
                            + ")\\b((?: (?:with|who|from|without|suffering|diagnosed|meeting)"
                            + "(?: [\\w/+-]+){0,6})?)");
    private static final Pattern BRACKETS =
            Pattern.compile(
                    "(?i)((?:[\\w/+'’-]+[ ]){0,8}[\\w/+'’-]+(?: \\([A-Za-z]{1,8}\\))?) ?[(\\[][^()\\[\\]]{0,30}?\\b"
                            + "n ?= ?(\\d{1,3}(?:,\\d{3})+\\b"
                            + "|\\d{1,3}(?:[ \u00a0\u2009\u202f]\\d{3})+\\b|\\d+)([^()\\[\\]]{0,20})");

    /** "65 with ME/CFS", "17 long COVID": a group told without a word for people. */
    private static final Pattern BARE =
            Pattern.compile(
                    "(?i)(?:^|[^\\w.,:/%=<>\u2010-\u2015-])("
                            + NumberWords.NUMBER
                            + ")( (?:with |had )?(?:ME/CFS|CFS/ME|ME|CFS|chronic fatigue syndrome"
                            + "|long[- ]?COVID(?:-19)?|LC|PCC|PASC)\\b)( (?:outcome|definition|criteri|stud|trial|score"
                            + "|feature|symptom)\\w*)?");

    /** "36,886 (0.2%) were diagnosed with long COVID": the ill among a population. */
    private static final Pattern FOUND_ILL =
            Pattern.compile(
                    "(?i)(?:^|[^\\w.,:/%=<>-])("
                            + NumberWords.NUMBER
                            + ")( (?:of them |participants |people |adults |patients )?(?:\\([^()]{1,20}\\) )?"
                            + "(?:were (?:\\w+ )?(?:diagnosed|coded) (?:\\w+ )?with"
                            + "|experienced|developed|had|have been diagnosed with) (?:\\w+ )?"
                            + "(?:ME/CFS|CFS|chronic fatigue syndrome|long[- ]?COVID|PASC)\\b)");

    /** "98 took part", "126 (91%) agreed to participate": those left of those who were asked. */
    private static final Pattern TOOK_PART =
            Pattern.compile(
                    "(?i)(?:^|[^\\w.,:/%=<>-])("
                            + NumberWords.NUMBER
                            + ")( (?:of (?:them|these) )?(?:\\([^()]{1,20}\\) )?(?:agreed|consented|took part"
                            + "|participated|were (?:\\w+ )?(?:randomi[sz]ed|included|enrol(?:l)?ed"
                            + "|analy[sz]ed)))\\b");

    private static final Pattern ASKED_AFTER =
            Pattern.compile(
                    "(?i)^[^.;,]{0,50}\\b(?:eligible|invited|approached|screened|contacted)\\b");
    private static final Pattern ASKED_BEFORE =
            Pattern.compile(
                    "(?i)\\b(?:sent|distributed|mailed|invited|screened|approached|contacted|after"
                            + "|excluded?)(?: to)?(?: n ?=)? $");
    private static final Pattern SHARE = Pattern.compile("^[ ;,(\\[]{1,3}\\d+(?:\\.\\d+)? ?%");
    private static final Pattern TOTAL =
            Pattern.compile(
                    "(?i)\\b(?:total|overall|sample|cohort|data|results|enrolled|included|recruited"
                            + "|analy[sz]ed)(?: (?:sample|number))? (?:of|from|for) (?:n ?= ?)?("
                            + NumberWords.NUMBER
                            + ")\\b");
    private static final int TOOK_PART_BONUS = 3;
    private static final int FOUND_ILL_BONUS = 3;
    private static final Pattern SEX =
            Pattern.compile("(?i)^ (?:fe)?males?\\b|^ (?:wo)?men\\b|^ (?:girls|boys)\\b");
    private static final Pattern CASES_NEAR =
            Pattern.compile("(?i)^[^.;]{0,60}\\b(?:patients?|cases)\\b");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern CONTROL =
            Pattern.compile(
                    "(?i)\\bcontrols?\\b|\\bhealthy\\b|\\bHCs?\\b|comparison (?:group|subjects)|\\bCNT\\b"
                            + "|placebo|usual care|wait(?:ing)?[- ]?list|\\bsham\\b|\\bTAU\\b"
                            + "|(?:treatment|care) as usual|standard care"
                            + "|never[- ]infected|uninfected|unaffected|without (?:ME|CFS|long|fatigue)");
    private static final Pattern NOT_PEOPLE =
            Pattern.compile(
                    "(?i)^(?:\\.\\d| (?:and|or|to|versus|vs\\.?) )|^[ -]*(?:%|percent|years?|months?|weeks?|days?|hours?|min(?:utes)?|h|mg|studies"
                            + "|trials|RCTs|articles|of (?:the|these|all)|or more|to \\d+|times"
                            + "|symptoms|points?|items|groups?|clusters?|cities|sites|centres|centers"
                            + "|cent|per|out|in \\d+|million|factors?|domains?|themes?|million"
                            + "|types?|genes?|proteins?)\\b");

    /** "529 proteins measured in patients", "40 samples of patients": things, not people. */
    private static final Pattern THINGS_OF_PEOPLE =
            Pattern.compile(
                    "(?i)^ (?:in|among|across|per) |^[ -]+(?:[\\w/+.'’-]+,? +)+(?:in|of|from|among|across|within|between|per) +"
                            + "\\S|^ (?:[\\w-]+ ){0,2}(?:metabolites|lipids|compounds|markers"
                            + "|biomarkers|transcripts|cytokines|antibodies|peptides|variants|loci)\\b");

    /** "recruited from three hospitals": places and things that a total is not made of. */
    private static final Pattern PLACES =
            Pattern.compile(
                    "(?i)^ (?:[\\w-]+ ){0,3}?(?:hospitals?|clinics?|cent(?:re|er)s|sites|countries"
                            + "|cities|regions|provinces|states|districts|databases?|registr(?:y|ies)"
                            + "|cohorts|schools|universit(?:y|ies)|institut(?:es|ions)|practices"
                            + "|departments|biobanks?|datasets?|waves|metabolites|lipids|compounds"
                            + "|biomarkers|transcripts|cytokines|variants)\\b");

    private static final Pattern DISEASE =
            Pattern.compile(
                    "(?i)\\bpatients?\\b|\\bpts\\b|\\bcases\\b|\\bwith\\b|ME/CFS|\\bCFS\\b|COVID|sufferers"
                            + "|syndrome|disease|fibromyalgia|diagnosed|survivors|long[- ]?haulers");

    /** People who had an infection or a hospital stay: not yet patients with what may follow. */
    private static final Pattern EXPOSED =
            Pattern.compile(
                    "(?i)\\bhospitali[sz]ed|\\binfected|\\bdischarged|test(?:ed|ing) positive");

    /** Told of a whole group: "229 participants without long COVID". */
    private static final Pattern WITHOUT =
            Pattern.compile(
                    "(?i)^[ -](?:participants|people|persons|individuals|subjects|adults|patients|women|men"
                            + "|children) without (?:ME|CFS|long|fatigue)");

    private static final Pattern CARERS =
            Pattern.compile(
                    "(?i)\\b(?:nurses|professionals|clinicians|experts|panell?ists|therapists|caregivers"
                            + "|students|employees)$");
    private static final Pattern LASTING =
            Pattern.compile("(?i)\\blong\\b|\\bpost\\b|ME/CFS|syndrome");
    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?i)\\btotal\\b|enrol(?:l)?ed|recruited|included|randomi[sz]ed|we studied|"
                            + "comprised|consist(?:ed|ing) of|participated|took part|among \\d"
                            + "|analy[sz]ed|compar|examin|investigat|screened|underwent|completed"
                            + "|collected|assessed|measured|from");
    private static final Pattern RANDOMISED = Pattern.compile("(?i)\\brandom(?:ly|i[sz]ed)\\b");
    private static final Pattern PARTIAL =
            Pattern.compile(
                    "(?i)\\bof (?:whom|which|them|these)\\b|\\bdropp|withdr|excluded|lost to|declin"
                            + "|responded|reported|developed|improved|died|\\bof the\\b");

    /** What an abstract's first sentences say of the study's own people, not of what is known. */
    private static final Pattern OWN_PEOPLE =
            Pattern.compile(
                    "(?i)\\bwe\\b|\\bn ?= ?\\d|\\bcontrols\\b|\\brandom(?:ly|i[sz]ed)|\\bwho were invited\\b"
                            + "|^(?:[\\w/]+[ -]){1,8}(?:took|gave|wore|were (?:included|scanned|enrolled))\\b"
                            + "|\\bopen-label trial\\b|\\bsurvey was\\b|\\bin this survey\\b");

    private final Paper paper;
    private final int index;
    private final Piece piece;
    private final List<GroupCount> found;

    private CountGatherer(Paper paper, int index, List<GroupCount> found) {
        this.paper = paper;
        this.index = index;
        this.piece = paper.pieces().get(index);
        this.found = found;
    }

    static List<GroupCount> gather(Paper paper) {
        List<GroupCount> found = new ArrayList<>();
        for (int i = 0; i < paper.pieces().size(); i++) {
            Piece piece = paper.pieces().get(i);
            if (piece.part() != Part.BACKGROUND || OWN_PEOPLE.matcher(piece.text()).find()) {
                CountGatherer sentence = new CountGatherer(paper, i, found);
                sentence.numberFirst();
                sentence.brackets();
                sentence.totals();
                sentence.bare();
                sentence.verbs();
            }
        }
        return found;
    }

    /** "40 patients with ME/CFS". */
    private void numberFirst() {
        Matcher match = NUMBER_FIRST.matcher(piece.text());
        int from = 0;
        while (from < piece.text().length() && match.find(from)) {
            from = match.end(1);
            int value = NumberWords.value(match.group(1));
            String between = match.group(2);
            if (value < 1
                    || NOT_PEOPLE.matcher(between).find()
                    || THINGS_OF_PEOPLE.matcher(between).find()
                    || looksLikeAYear(match.group(1), between)) {
                continue;
            }
            from = match.end(2);
            add(kind(between, between + match.group(3)), value, match.start(1), match.end(2));
        }
    }

    /** "patients with ME/CFS (n = 40)". */
    private void brackets() {
        if (!piece.lower().contains("n=") && !piece.lower().contains("n =")) {
            return;
        }
        Matcher match = BRACKETS.matcher(piece.text());
        while (match.find()) {
            int value = NumberWords.value(match.group(2));
            String rest = match.group(3);
            if (value > 0 && !SEX.matcher(rest).find()) {
                String before = lastPhrase(match.group(1));
                boolean total =
                        before.endsWith("(total")
                                || piece.text()
                                        .substring(match.end(1), match.start(2))
                                        .contains("total");
                add(total ? Kind.TOTAL : kind(before, before), value, match.start(2), match.end(2));
            }
        }
    }

    /** "65 with ME/CFS". */
    private void bare() {
        each(
                BARE,
                1,
                (value, match) -> {
                    if (match.start(3) < 0) {
                        add(Kind.CASES, value, match.start(1), match.end(2));
                    }
                });
    }

    /** "126 agreed", and the ill of a population. */
    private void verbs() {
        boolean ill = DISEASE.matcher(piece.text()).find();
        Kind kind = ill ? Kind.CASES : Kind.TOTAL;
        each(
                TOOK_PART,
                1,
                (value, match) -> {
                    add(kind, value, new Spot(match.start(1), match.end(1), TOOK_PART_BONUS));
                });
        each(
                FOUND_ILL,
                0,
                (value, match) -> {
                    add(Kind.CASES, value, new Spot(match.start(1), match.end(1), FOUND_ILL_BONUS));
                });
    }

    private void each(Pattern pattern, int more, BiConsumer<Integer, Matcher> use) {
        Matcher match = pattern.matcher(piece.text());
        while (match.find()) {
            int value = NumberWords.value(match.group(1));
            if (value > more && !looksLikeAYear(match.group(1), "not beside a word")) {
                use.accept(value, match);
            }
        }
    }

    /** "a total of 40". */
    private void totals() {
        Matcher match = TOTAL.matcher(piece.text());
        while (match.find()) {
            int value = NumberWords.value(match.group(1));
            String after = piece.text().substring(match.end(1));
            boolean people = !NOT_PEOPLE.matcher(after).find() && !PLACES.matcher(after).find();
            if (value > 1 && people) {
                boolean cases = CASES_NEAR.matcher(after).find();
                add(cases ? Kind.CASES : Kind.TOTAL, value, match.start(1), match.end(1));
            }
        }
    }

    private void add(Kind kind, int value, int start, int end) {
        add(kind, value, new Spot(start, end, 0));
    }

    private void add(Kind kind, int value, Spot spot) {
        int start = spot.start();
        int end = spot.end();
        GroupCount made =
                new GroupCount(
                        kind,
                        value,
                        piece.text().substring(start, end),
                        paper.span(piece, start, end),
                        piece.part(),
                        index,
                        strength(start, end) + spot.bonus(),
                        RANDOMISED.matcher(around(start, end)).find());
        GroupCount same = found.stream().filter(made::isSame).findFirst().orElse(null);
        if (same == null) {
            found.add(made);
        } else if (made.strength() > same.strength()) {
            found.set(found.indexOf(same), made);
        }
    }

    private String around(int start, int end) {
        return piece.text()
                .substring(Math.max(0, start - 40), Math.min(piece.text().length(), end + 50));
    }

    /** How sure it is that this is the number of the whole group. */
    private int strength(int start, int end) {
        String before = piece.text().substring(Math.max(0, start - 60), start);
        String after = piece.text().substring(end, Math.min(piece.text().length(), end + 100));
        String close = before.substring(Math.max(0, before.length() - 20));
        int strength =
                switch (piece.part()) {
                    case METHODS -> 6;
                    case AIM, TITLE, OTHER -> 5;
                    case RESULTS -> 4;
                    default -> 2;
                };
        strength += WHOLE.matcher(before + " " + after).find() ? 2 : 0;
        strength -= Subcohorts.isStage(piece) ? 4 : 0;
        String all = piece.text().substring(end);
        strength -= ASKED_AFTER.matcher(all).find() || ASKED_BEFORE.matcher(before).find() ? 6 : 0;
        strength -= SHARE.matcher(all).find() ? 3 : 0;
        return strength - (PARTIAL.matcher(close).find() ? 4 : 0);
    }

    private static Kind kind(String noun, String whole) {
        if (CONTROL.matcher(noun).find()) {
            return Kind.CONTROLS;
        }
        if (WITHOUT.matcher(whole).find()) {
            return Kind.CONTROLS;
        }
        if (CARERS.matcher(noun).find()
                || EXPOSED.matcher(whole).find() && !LASTING.matcher(whole).find()) {
            return Kind.TOTAL;
        }
        return DISEASE.matcher(whole).find() ? Kind.CASES : Kind.TOTAL;
    }

    private static String lastPhrase(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        int cut = Math.max(lower.lastIndexOf(" and "), lower.lastIndexOf(" versus "));
        cut = Math.max(cut, Math.max(lower.lastIndexOf(" to "), lower.lastIndexOf(" vs ")));
        cut = Math.max(cut, lower.lastIndexOf(" or "));
        return cut < 0 ? words : words.substring(cut);
    }

    private static boolean looksLikeAYear(String number, String between) {
        return YEAR.matcher(number).matches() && between.length() > 12;
    }

    /** Where a number stands in the sentence, and how much surer its words make it. */
    private record Spot(int start, int end, int bonus) {}
}
