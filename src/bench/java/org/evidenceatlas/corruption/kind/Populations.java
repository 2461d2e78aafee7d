package org.evidenceatlas.corruption.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceatlas.corruption.material.Truth;
import org.evidenceatlas.model.study.SourceText;

/** Told of others: another disease, people for mice, adults for children, controls for patients. */
final class Populations extends Rewording {
    private static final List<String> OTHERS =
            List.of(
                    "multiple sclerosis",
                    "rheumatoid arthritis",
                    "breast cancer",
                    "Parkinson's disease",
                    "irritable bowel syndrome",
                    "heart failure",
                    "asthma",
                    "migraine",
                    "type 1 diabetes");
    private static final String ME = "(?:myalgic encephalomyelitis|ME)";
    private static final String CFS = "(?:chronic fatigue syndrome|CFS)";
    private static final Pattern CONDITION =
            Pattern.compile(
                    "\\b(?:(?i:"
                            + (ME + " ?/ ?" + CFS + "|" + CFS + " ?/ ?" + ME)
                            + "|chronic fatigue syndrome|myalgic encephalomyelitis|long[- ]?covid(?:-19)?"
                            + "|post[- ]covid(?:-19)?(?: (?:conditions?|syndrome))?"
                            + "|post-acute (?:sequelae of )?(?:SARS-CoV-2|COVID-19)(?: infection"
                            + "| sequelae| syndrome)?)|CFS|PASC|PCC|PACS)"
                            + "(?: \\((?:ME/CFS|CFS|CFS/ME|PASC|LC|PCC|PCS|PACS|long COVID)\\))?(?![\\w-])");
    private static final Pattern ACUTE =
            Pattern.compile(
                    "\\bCOVID-19(?= (?:patients|survivors|cases|group))"
                            + "|(?<=\\b(?:patients|people|individuals|adults|survivors|cases) (?:with|of|after) )COVID-19");

    /** Each row: words, and words for others. */
    private static final List<Group> GROUPS =
            List.of(
                    new Group("animals to people", "mice|rats|hamsters|zebrafish", "patients"),
                    new Group("animals to people", "murine", "human"),
                    new Group(
                            "age", "children and adolescents|children|adolescents", "older adults"),
                    new Group("age", "pa?ediatric", "adult"),
                    new Group(
                            "age",
                            "(?:adults and )?older (?:adults|people)|elderly people|adults(?! and (?:child|older))",
                            "children"),
                    new Group("age", "young people|young adults", "pensioners"),
                    new Group("sex", "women", "men"),
                    new Group("sex", "(?<!and )men", "women"),
                    new Group("sex", "females", "males"),
                    new Group("sex", "males", "females"),
                    new Group("sex", "female(?! (?:sex and|and male|or male))", "male"),
                    new Group("sex", "(?<!female and |female or |female/)male", "female"),
                    new Group("sex", "girls", "boys"),
                    new Group(
                            "other people",
                            "(?:health ?care workers|health professionals|nurses|physicians|clinicians)(?: \\(HCWs?\\))?(?!\\w)",
                            "schoolteachers"),
                    new Group(
                            "other people",
                            "(?:veterans(?! affairs)|athletes|students)",
                            "pensioners"),
                    new Group("other people", "non-?hospitali[sz]ed", "hospitalised"),
                    new Group(
                            "other people",
                            "(?<!non-|non)hospitali[sz]ed(?= (?:patients|people|individuals|adults|COVID|group|participants|with|for))",
                            "never hospitalised"),
                    new Group("other people", "unvaccinated", "vaccinated"),
                    new Group(
                            "other people",
                            "(?<!un)vaccinated(?= (?:patients|people|individuals|adults|group|participants))",
                            "unvaccinated"));

    /** Both sides as whole phrases: "in people with ME/CFS", "than in healthy controls". */
    private static final String BEGUN =
            "(?<=^|\\b(?:in|among|of|for|that|with|to|from|than|and) )(?:the )?";

    private static final String SICK =
            BEGUN
                    + "(?:(?:ME/CFS|CFS|long COVID|PASC) )?(?:patients|cases|participants|people"
                    + "|individuals)(?: with (?:ME/CFS|CFS|long COVID|PASC))?(?! (?:with|who|of|from)\\b)";
    private static final String WELL =
            BEGUN
                    + "(?:(?:healthy|matched|non-fatigued|sedentary) ){0,2}(?:controls|control"
                    + " (?:group|subjects|participants)|volunteers)(?! (?:with|who|of|from)\\b)";
    private static final Pattern SIDES =
            Pattern.compile(
                    "(?i)("
                            + SICK
                            + ")\\b(.*?\\b(?:than|compared (?:with|to)|relative to|versus|vs\\.?)"
                            + " .*?)("
                            + WELL
                            + ")\\b|("
                            + WELL
                            + ")\\b(.*?)("
                            + SICK
                            + ")\\b");
    private static final Pattern ONE_SIDED =
            Pattern.compile(
                    "(?i)\\b(than|higher|lower|increased|decreased|reduced|elevated|more|less|fewer"
                            + "|greater|worse|better|longer|shorter|impaired)\\b");
    private static final Pattern ALIKE =
            Pattern.compile(
                    "(?i)\\b(no|not|similar|comparable|between|differ\\w*|both|neither|and controls)\\b");

    Populations() {
        super("population");
    }

    private record Group(String way, Pattern words, String others) {
        Group(String way, String words, String others) {
            this(way, Pattern.compile("(?i)\\b(?:" + words + ")\\b(?![-'’])"), others);
        }
    }

    @Override
    List<Swap.Hit> hits(Truth truth) {
        List<Swap.Hit> hits = new ArrayList<>();
        String sentence = truth.text();
        for (Group group : GROUPS) {
            Matcher words = group.words().matcher(sentence);
            boolean told =
                    words.find() && !sentence.toLowerCase(Locale.ROOT).contains(group.others());
            if (told) {
                add(hits, group.way(), sentence, words.replaceAll(group.others()));
            }
        }
        String text = whole(truth).toLowerCase(Locale.ROOT);
        List<String> others =
                OTHERS.stream()
                        .filter(one -> !text.contains(one.toLowerCase(Locale.ROOT)))
                        .toList();
        if (!others.isEmpty()) {
            String other = others.get(truth.choose("disease", others.size()));
            add(hits, "other disease", sentence, CONDITION.matcher(sentence).replaceAll(other));
            if (!CONDITION.matcher(sentence).find()) {
                add(hits, "other disease", sentence, ACUTE.matcher(sentence).replaceAll(other));
            }
        }
        sides(sentence).ifPresent(said -> add(hits, "sides swapped", sentence, said));
        return hits;
    }

    private static String whole(Truth truth) {
        SourceText text = truth.draft().classification().study().text();
        return text.title() + "\n" + text.abstractText();
    }

    private static Optional<String> sides(String sentence) {
        Matcher sides = SIDES.matcher(sentence);
        boolean fits =
                ONE_SIDED.matcher(sentence).find()
                        && !ALIKE.matcher(sentence).find()
                        && sides.find();
        if (!fits) {
            return Optional.empty();
        }
        int a = sides.group(1) != null ? 1 : 4;
        String first = lower(String.valueOf(sides.group(a + 2)));
        String second = lower(String.valueOf(sides.group(a)));
        if (sides.start() == 0) {
            first = Character.toUpperCase(first.charAt(0)) + first.substring(1);
        }
        return Optional.of(
                sentence.substring(0, sides.start())
                        + first
                        + sides.group(a + 1)
                        + second
                        + sentence.substring(sides.end()));
    }

    private static String lower(String words) {
        boolean name = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return name ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static void add(List<Swap.Hit> hits, String way, String sentence, String said) {
        if (!said.equals(sentence)) {
            hits.add(new Swap.Hit(way, 0, sentence.length(), said));
        }
    }
}
