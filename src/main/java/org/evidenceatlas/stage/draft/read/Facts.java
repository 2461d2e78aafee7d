package org.evidenceatlas.stage.draft.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.ControlGroup;
import org.evidenceatlas.model.classification.DiseaseContext;
import org.evidenceatlas.model.classification.Participants;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.model.classification.Sample;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.pack.Condition;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.jspecify.annotations.Nullable;

/** Yes-or-no questions that several rules ask of a classified study. */
public final class Facts {
    private static final Set<StudyDesign> REVIEWS =
            Set.of(StudyDesign.SYSTEMATIC_REVIEW, StudyDesign.NARRATIVE_REVIEW);
    private static final Set<StudyDesign> VIEWS =
            Set.of(StudyDesign.COMMENTARY, StudyDesign.GUIDELINE, StudyDesign.NOTICE);
    private static final Set<StudyDesign> TRIALS =
            Set.of(StudyDesign.RANDOMISED_TRIAL, StudyDesign.NON_RANDOMISED_TRIAL);
    private static final Set<StudyDesign> ONCE =
            Set.of(StudyDesign.CASE_CONTROL, StudyDesign.CROSS_SECTIONAL);

    private static final Pattern GROUP_SIZE = Pattern.compile("\\b[nN] ?= ?\\d+");
    private static final Pattern AFTER_DEATH =
            Pattern.compile("(?i)\\b(?:post-?mortem|after death|autops(?:y|ies))\\b");
    private static final Pattern HEALTHY =
            Pattern.compile(
                    "(?i)\\bhealthy (?:\\w+ ){0,3}?(?:controls?|people|volunteers|participants"
                            + "|individuals|subjects|donors|adults|women|comparison|blood donors)|\\bHCs?\\b");

    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?i)\\b(?:healthy|health and|controls?|comparators?|reference group|without (?:the )?(?:\\w+ )?(?:condition|ME|long|LC|PCC|PASC|COVID)"
                            + "|recovered|unaffected|general population|non-?(?:long|LC|PASC|PCC|ME|COVID)\\b|NLC|compared|comparison"
                            + "|versus|vs|a?OR|odds|hazard|relative risk|than (?:those|people|patients|in|among)|between[- ]group"
                            + "|(?:both|two|three|four) groups|elevated|higher|lower|sensitivity|specificity|discriminat\\w+|subgroups?|quartiles?|tertiles?)\\b");
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?i)\\b(?:\\d[\\d,]*|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty|sixty|seventy"
                            + "|eighty|ninety)(?:-\\w+)?|hundred) (?:\\w+ ){0,3}(?:people|providers|professionals|clinicians|patients|participants|respondents|responses|individuals|adults"
                            + "|women|men|children|adolescents|survivors|subjects|workers|cases)\\b|\\bn ?= ?\\d");
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?i)(?:^|[^\\w.-])(\\d[\\d,]*) (?:[\\w-]+ ){0,3}(?:people|patients|participants|respondents|individuals|adults|women|men|children"
                            + "|adolescents|survivors|subjects|\\w*workers|recipients|persons|veterans|students|completers|cases|controls)\\b|\\bn ?= ?(\\d[\\d,]*)|\\d ?/ ?(\\d[\\d,]*)\\b");
    private static final Pattern PEM_COUNTED =
            Pattern.compile(
                    "(?i)(?:post-?exertional malaise|\\bPEM\\b)[^.]{0,80}\\d|\\d[^.]{0,80}(?:post-?exertional malaise|\\bPEM\\b)");

    /** More people than these are no single cases. */
    private static final int FEW_CASES = 11;

    /** Fewer people than this are more likely a misread number. */
    private static final int FEW = 4;

    private final Classification study;
    private final Condition condition;
    private final Whom whom;
    private final StudyDesign design;
    private final boolean overTime;
    private final boolean afterDeath;

    /**
     * The facts of one study.
     *
     * @param condition the pack's, which tells what is another condition
     * @param doing the sentences that say what was asked and done, with the title
     */
    Facts(Classification study, Condition condition, String doing) {
        this.study = study;
        this.condition = condition;
        this.whom = new Whom(study.study().text(), condition);
        this.overTime = says(OwnWords.OVER_TIME);
        this.design = fitting(study.design().value());
        this.afterDeath = AFTER_DEATH.matcher(doing).find();
    }

    /** As classified; unclear where the words of the paper speak against it. */
    public StudyDesign design() {
        return design;
    }

    private StudyDesign fitting(StudyDesign classified) {
        boolean fits =
                switch (classified) {
                    case NARRATIVE_REVIEW -> says(OwnWords.LITERATURE) && !says(OwnWords.OWN_DATA);
                    case PROTOCOL -> says(OwnWords.PLANNED);
                    case MODELLING -> says(OwnWords.MODEL);
                    case QUALITATIVE -> !says(OwnWords.MIXED);
                    case CASE_REPORT ->
                            !says(OwnWords.MADE_UP)
                                    && !numbersMoreThan(FEW_CASES)
                                    && !(people() == null && says(OwnWords.SERIES));
                    default -> true;
                };
        boolean ahead = TRIALS.contains(classified) && says(OwnWords.TO_COME);
        return ahead ? StudyDesign.PROTOCOL : fits ? classified : StudyDesign.UNCLEAR;
    }

    /** The paper calls itself by the name of its design, and by no other that contradicts it. */
    public boolean namesDesign() {
        return switch (design()) {
            case COHORT -> says(OwnWords.COHORT) && followed();
            case CASE_CONTROL -> says(OwnWords.CASE_CONTROL) && !says(OwnWords.COHORT) && !overTime;
            case CROSS_SECTIONAL -> says(OwnWords.CROSS_SECTIONAL) && !overTime;
            default -> false;
        };
    }

    /** A review that tells of no search: its authors chose what to discuss. */
    public boolean choosesFreely() {
        return saysReview() && !says(OwnWords.SEARCH);
    }

    /** The paper calls itself a review, or speaks of the literature. */
    public boolean saysReview() {
        return says(OwnWords.REVIEW);
    }

    /** The paper looks into a part of a trial, or at it from another side. */
    public boolean isPartOfTrial() {
        return isTrial() && says(OwnWords.PART_OF_TRIAL);
    }

    /** All was done in animals, or in cells, as its words say and none gainsay. */
    public boolean withoutPeople() {
        boolean cells = inCells() && says(OwnWords.CULTURE);
        return (cells || inAnimals() && says(OwnWords.CREATURES)) && !says(OwnWords.PATIENTS);
    }

    /** What a synthesis calls itself. */
    public String synthesis() {
        if (says(OwnWords.SCOPING)) {
            return "scoping review";
        }
        return says(OwnWords.SYSTEMATIC) || !says(OwnWords.NARRATIVE)
                ? "systematic review"
                : "review";
    }

    /** The text says that the same people were seen over a time, not only that time had passed. */
    public boolean followedOn() {
        return followed() && says(OwnWords.FOLLOWED_ON) && !says(OwnWords.LOOKED_BACK);
    }

    /** The text says that people were seen again. */
    public boolean followed() {
        return says(OwnWords.FOLLOWED);
    }

    /** Title or abstract have such words. */
    public boolean says(OwnWords words) {
        return words.in(study.study().text());
    }

    public boolean isReview() {
        return REVIEWS.contains(design());
    }

    public boolean isView() {
        return VIEWS.contains(design());
    }

    public boolean isTrial() {
        return TRIALS.contains(design());
    }

    public boolean is(StudyDesign one) {
        return design() == one;
    }

    /** People were measured, outside a trial. */
    public boolean isObservation() {
        return inPeople()
                && !isTrial()
                && !isReview()
                && !isView()
                && !is(StudyDesign.PROTOCOL)
                && !is(StudyDesign.QUALITATIVE)
                && !is(StudyDesign.CASE_REPORT);
    }

    /** People were measured at one time, and nothing in the text says otherwise. */
    public boolean isOnce() {
        boolean people = people() != null || numbersPeople();
        return people && ONCE.contains(design()) && !overTime && !says(OwnWords.ASSIGNED);
    }

    /** Tissue taken after death was studied. */
    public boolean afterDeath() {
        return afterDeath;
    }

    /** People took part; not where the paper only speaks of people and counts or measures none. */
    public boolean inPeople() {
        boolean open = is(StudyDesign.UNCLEAR) || is(StudyDesign.METHODS);
        return study.participants().value() == Participants.HUMAN
                && !says(OwnWords.MADE_UP)
                && (!open || people() != null || numbersPeople() || says(OwnWords.OWN_DATA));
    }

    public boolean inAnimals() {
        return study.participants().value() == Participants.ANIMAL || is(StudyDesign.ANIMAL);
    }

    public boolean inCells() {
        return study.participants().value() == Participants.CELLS;
    }

    /** The comparison was with healthy people, as the text says. */
    public boolean healthyCompared() {
        return HEALTHY.matcher(study.study().text().abstractText()).find();
    }

    /** The words that give the number of controls call them healthy. */
    public boolean controlsHealthy() {
        Span span = study.sample().controls().span();
        return span != null && span.text().toLowerCase(Locale.ROOT).contains("healthy");
    }

    public boolean pemRequired() {
        return study.pemCriterion().value() == PemCriterion.REQUIRED;
    }

    public boolean pemOpen() {
        return study.pemCriterion().value() == PemCriterion.UNCLEAR
                || study.pemCriterion().value() == PemCriterion.NOT_REQUIRED;
    }

    /** A sentence gives a number beside post-exertional malaise: perhaps of those who had it. */
    public boolean pemCounted() {
        return PEM_COUNTED.matcher(study.study().text().abstractText()).find();
    }

    /** The paper is about none of the conditions that the pack names. */
    public boolean hasNoNamedCondition() {
        return study.diseaseContext().value() == DiseaseContext.OTHER;
    }

    /** About another condition only. */
    public boolean elsewhere() {
        DiseaseContext context = study.diseaseContext().value();
        return context == condition.neighbour() || context == DiseaseContext.OTHER;
    }

    /** Whether people so ill that they cannot leave house or bed are said to have taken part. */
    public boolean severeIncluded() {
        return study.people().severity().stream()
                .map(Attribute::value)
                .anyMatch(
                        one ->
                                one.contains("house")
                                        || one.contains("bed")
                                        || one.equals("severe"));
    }

    public @Nullable Integer cases() {
        return believable(study.sample().cases().value().value());
    }

    /**
     * So few people are the matter of a case report or of interviews; elsewhere a misread number.
     */
    private @Nullable Integer believable(@Nullable Integer people) {
        boolean few = is(StudyDesign.CASE_REPORT) || is(StudyDesign.QUALITATIVE);
        if (people != null && people == 1 && says(OwnWords.SEVERAL_CASES)) {
            return null;
        }
        return people != null && people < FEW && !few ? null : people;
    }

    public @Nullable Integer controls() {
        Integer controls = study.sample().controls().value().value();
        Integer cases = cases();
        boolean absurd = controls != null && cases != null && controls < 5 && cases > 50;
        return controls == null || controls < FEW || absurd ? null : controls;
    }

    /** The number of controls is a sum of several groups. */
    public boolean controlsAreSum() {
        return study.sample().controls().value().sum();
    }

    public @Nullable Integer total() {
        return believable(study.sample().total().value().value());
    }

    /** The abstract names healthy people, controls or a group without the condition. */
    public boolean namesOthers() {
        return OTHERS.matcher(study.study().text().abstractText()).find();
    }

    /** The abstract gives a number of people, whether or not the classifier took it. */
    public boolean numbersPeople() {
        return NUMBERED.matcher(study.study().text().abstractText()).find();
    }

    /** A number of people that is larger stands somewhere in the abstract. */
    public boolean numbersMoreThan(int people) {
        Matcher numbered = COUNTED.matcher(study.study().text().abstractText());
        while (numbered.find()) {
            String digits =
                    Stream.of(numbered.group(1), numbered.group(2), numbered.group(3))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse("0");
            if (digits.length() < 11 && Long.parseLong(digits.replace(",", "")) > people) {
                return true;
            }
        }
        return false;
    }

    /** People were asked or examined, not counted in what others had written down. */
    public boolean recruited() {
        return (afterDeath || says(OwnWords.PATIENTS)) && !says(OwnWords.TRACES);
    }

    /** Those counted as cases had the condition, as the words beside their number say. */
    public boolean casesIll() {
        return whom.areIll(study.sample().cases().span());
    }

    /** The title tells of something in the condition, and in nothing beside it. */
    boolean titleSaysIn() {
        return whom.titled() || whom.titleHasIn();
    }

    /** The title names the condition. */
    boolean titleNames() {
        return whom.titleNames();
    }

    /** The text numbers three groups or more, of which two would not be the whole. */
    public boolean hasManyGroups() {
        Matcher numbered = GROUP_SIZE.matcher(study.study().text().abstractText());
        int groups = 0;
        while (numbered.find()) {
            groups++;
        }
        return groups > 2;
    }

    /** The study has a group beside the one that it is about. */
    public boolean comparedWithOthers() {
        return study.controlGroup().value() == ControlGroup.YES;
    }

    /** Title or number say that people with the condition were studied. */
    public boolean peopleIll() {
        return whom.titled() || casesIll();
    }

    /** The number of people with the condition, else of all; null where neither is stated. */
    public @Nullable Integer people() {
        Integer cases = cases();
        return cases == null ? total() : cases;
    }

    /** The words from which the numbers of people were read. */
    public List<Span> sampleSpans() {
        List<Span> spans = new ArrayList<>();
        for (Attribute<Sample.Count> one :
                List.of(
                        study.sample().cases(),
                        study.sample().controls(),
                        study.sample().total())) {
            if (one.span() != null && !spans.contains(one.span())) {
                spans.add(one.span());
            }
        }
        return spans;
    }

    /** The value of an attribute is this code. */
    public static boolean is(Attribute<String> attribute, String code) {
        return attribute.value().equals(code);
    }

    /** The abstract in small letters, for plain word look-ups. */
    public String words() {
        return study.study().text().abstractText().toLowerCase(Locale.ROOT);
    }
}
