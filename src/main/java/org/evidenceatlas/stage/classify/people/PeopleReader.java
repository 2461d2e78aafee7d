package org.evidenceatlas.stage.classify.people;

import static org.evidenceatlas.stage.classify.reading.PhraseRule.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.classification.Participants;
import org.evidenceatlas.model.classification.People;
import org.evidenceatlas.stage.Rule;
import org.evidenceatlas.stage.classify.reading.Clue;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.PhraseRule;

/** Reads who the people were, where the text says so. */
public final class PeopleReader {
    private static final List<PhraseRule<String>> SEVERITY =
            List.of(
                    rule("people.house-bound", "house-bound", 5)
                            .in(Part.DOING)
                            .finds("\\bhouse-?bound\\b|\\bhome-?bound\\b", "bound")
                            .because(
                                    "People who could not leave home.",
                                    "Ten housebound people took part.",
                                    "The bounds were wide."),
                    rule("people.bed-bound", "bed-bound", 5)
                            .in(Part.DOING)
                            .finds("\\bbed-?(?:bound|ridden)\\b", "bed")
                            .because(
                                    "People who could not leave bed.",
                                    "Ten bed-bound people took part.",
                                    "A bed was bought."),
                    rule("people.severe", "severe", 5)
                            .in(Part.DOING)
                            .finds(
                                    "\\b(?:very )?severe(?:ly)?[- ](?:affected|ill|ME\\b|ME/CFS|CFS"
                                            + "|cases|patients)",
                                    "severe")
                            .because(
                                    "People severely ill.",
                                    "Severely affected people took part.",
                                    "Severe weather came."),
                    rule("people.moderate", "moderate", 5)
                            .in(Part.DOING)
                            .finds(
                                    "\\bmoderate(?:ly)?(?: to severe| or severe)?[- ](?:affected|ill|"
                                            + "ME\\b|ME/CFS|CFS|cases|patients)",
                                    "moderate")
                            .because(
                                    "People moderately ill.",
                                    "Moderately affected people took part.",
                                    "A moderate effect was seen."),
                    rule("people.mild", "mild", 5)
                            .in(Part.DOING)
                            .finds(
                                    "\\bmild(?:ly)?(?: to moderate(?:ly)?| or moderate)?[- ]"
                                            + "(?:affected|ill|ME\\b|ME/CFS|CFS|cases|patients)",
                                    "mild")
                            .because(
                                    "People mildly ill.",
                                    "Mildly affected people took part.",
                                    "A mild effect was seen."));

    private static final List<PhraseRule<String>> AGE =
            List.of(
                    rule("people.children", "children", 5)
                            .in(Part.DOING)
                            .finds("\\bchildren\\b|\\bp(?:a)?ediatric\\b", "child", "diatric")
                            .because(
                                    "Children took part.",
                                    "Forty children took part.",
                                    "A childish joke was told."),
                    rule("people.adolescents", "adolescents", 5)
                            .in(Part.DOING)
                            .finds(
                                    "\\badolescents?\\b|\\byoung people\\b|\\bteenagers?\\b|\\byouths?\\b",
                                    "adolescent",
                                    "young",
                                    "teen",
                                    "youth")
                            .because(
                                    "Young people took part.",
                                    "Forty adolescents took part.",
                                    "A young field of study."),
                    rule("people.older-adults", "older-adults", 5)
                            .in(Part.DOING)
                            .finds(
                                    "\\bolder (?:adults|people)\\b|\\belderly\\b",
                                    "older",
                                    "elderly")
                            .because(
                                    "Older people took part.",
                                    "Forty older adults took part.",
                                    "An older scale was used."),
                    rule("people.adults", "adults", 5)
                            .in(Part.DOING)
                            .finds(
                                    "\\badults?\\b(?:[^-]|$)|\\b(?:aged? )?(?:18|19|20|21)"
                                            + "(?:[-–]| to )\\d\\d years|(?:≥|>=) ?18 years",
                                    "adult",
                                    "18",
                                    "year")
                            .because(
                                    "Adults took part.",
                                    "Forty adults took part.",
                                    "Adulthood was discussed."));

    private static final List<PhraseRule<String>> SEX =
            List.of(
                    rule("people.both", "both", 5)
                            .in(Part.DOING)
                            .finds(
                                    "\\b(?:women|females?|girls)\\b[^.;]{0,40}\\b(?:men|males?|boys)\\b"
                                            + "|\\b(?:men|males?|boys)\\b[^.;]{0,40}\\b(?:women|"
                                            + "females?|girls)\\b|\\d ?%\\)? (?:were )?(?:female|women|male|men)\\b"
                                            + "|\\b(?:female|women|male|men)[,:]? ?\\(?\\d[\\d.]* ?%",
                                    "women", "female", "girls", "male", "men")
                            .because(
                                    "Women and men took part, or a share of either is given.",
                                    "Of the people, 75% were female.",
                                    "Mentions were few."),
                    rule("people.female", "female", 5)
                            .in(Part.DOING)
                            .finds(
                                    "\\bwomen\\b|\\bfemale (?:patients|subjects|participants)|\\bwoman\\b",
                                    "wom",
                                    "female")
                            .because(
                                    "Women took part.",
                                    "Eighty women took part.",
                                    "A work of men."),
                    rule("people.male", "male", 5)
                            .in(Part.DOING)
                            .finds(
                                    "\\bmen\\b|\\bmale (?:patients|subjects|participants)|\\bman\\b",
                                    "men",
                                    "male",
                                    "man")
                            .because(
                                    "Men took part.", "Eighty men took part.", "A mention of it."));

    private static final List<PhraseRule<String>> DURATION =
            List.of(
                    rule("people.duration", "", 5)
                            .in(Part.DOING)
                            .finds(
                                    "(?:(?:illness|disease|symptom|mean|median)[ -]duration (?:\\w+ )"
                                            + "{0,3}?(?:of )?|\\bill (?:\\w+ )?for |duration of illness "
                                            + "(?:\\w+ ){0,2}?)(?:[<>≤≥=~ ]*\\d[\\d.]*"
                                            + "(?: ?(?:-|–|to|±|and) ?\\d[\\d.]*)? ?(?:years?|months?))",
                                    "duration",
                                    "ill ")
                            .because(
                                    "How long they had been ill.",
                                    "They had been ill for 6 years.",
                                    "The visit took 6 hours."));

    private PeopleReader() {}

    /** The rules, in the order in which /methodology prints them. */
    public static List<Rule> rules() {
        List<Rule> all = new ArrayList<>(SEVERITY);
        all.addAll(AGE);
        all.addAll(SEX);
        all.addAll(DURATION);
        return all;
    }

    /** What the paper says of its people; nothing where no people were studied. */
    public static People read(Paper paper, Participants participants) {
        if (participants != Participants.HUMAN) {
            return People.UNKNOWN;
        }
        List<Attribute<String>> sex = values(paper, SEX);
        boolean both = sex.size() > 1;
        return new People(
                values(paper, SEVERITY),
                values(paper, AGE),
                both ? List.of(asBoth(sex)) : sex,
                asStated(values(paper, DURATION)),
                Countries.in(paper));
    }

    private static Attribute<String> asBoth(List<Attribute<String>> sex) {
        Attribute<String> first = sex.get(0);
        return new Attribute<>(
                "both", first.basis(), first.rule(), first.version(), first.span(), null);
    }

    private static List<Attribute<String>> values(Paper paper, List<PhraseRule<String>> rules) {
        Map<String, Attribute<String>> once = new LinkedHashMap<>();
        for (PhraseRule<String> rule : rules) {
            for (Clue<String> clue : rule.first(paper)) {
                once.putIfAbsent(clue.value(), clue.attribute());
            }
        }
        return List.copyOf(once.values());
    }

    private static List<Attribute<String>> asStated(List<Attribute<String>> found) {
        List<Attribute<String>> stated = new ArrayList<>();
        for (Attribute<String> one : found) {
            String words = one.span() == null ? "" : one.span().text();
            int from = 0;
            while (from < words.length() && !Character.isDigit(words.charAt(from))) {
                from++;
            }
            stated.add(
                    new Attribute<>(
                            words.substring(from),
                            one.basis(),
                            one.rule(),
                            one.version(),
                            one.span(),
                            null));
        }
        return stated;
    }
}
