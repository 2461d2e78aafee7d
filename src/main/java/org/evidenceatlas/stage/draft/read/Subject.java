package org.evidenceatlas.stage.draft.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.draft.say.Reteller;
import org.evidenceatlas.stage.draft.say.Soundness;
import org.evidenceatlas.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a paper is about, as noun phrases that fit after "that … is linked with".
 *
 * @param matter what was looked at: "HHV-6 infection", "graded exercise therapy"
 * @param outcome what it was set against: a condition, or a measure such as "fatigue"
 * @param condition the people's condition: "ME/CFS", "long COVID"
 * @param people "people with ME/CFS"
 * @param counted true where the paper counts or describes rather than relates
 * @param named true where title or aim name the matter; false where the condition stands for it
 */
public record Subject(
        String matter,
        String outcome,
        String condition,
        String people,
        boolean counted,
        boolean named) {
    private static final String PEOPLE =
            "(?:the )?(?:(?:adult|paediatric|pediatric|older|young|female|male|hospitali[sz]ed) )?"
                    + "(?:patients|people|individuals|adults|women|men|children|adolescents|subjects"
                    + "|persons|those|survivors|young people|participants) (?:(?:living )?with |"
                    + "suffering from |diagnosed with |after |of |following )";

    private static final Pattern COUNTS =
            Pattern.compile("^(?:prevalence|incidence)(?: and (?:prevalence|incidence))?$");
    private static final Pattern ONE_OF_MANY =
            Pattern.compile(
                    "(?i)^[^ ]+(?: [^ ]+){0,3} (?:signature|phenotype|profile|pattern|marker|mutation|ratio"
                            + "|score|response|level|diary|questionnaire|network|scale)$");
    private static final Pattern DETERMINED = Pattern.compile("^(?:the|an?|its|their) ");

    /** "From bench to bedside": a way through a field, and no matter. */
    private static final Pattern FROM_TO = Pattern.compile("(?i)^from .+ to ");

    private static final int WEIGHTY = 3;

    private static final Pattern LOOSE_END =
            Pattern.compile("(?: found| identified| between| in| of| and| to| for| with| on|,)$");
    private static final Pattern ASIDE = Pattern.compile(" ?\\([^)]*\\)| as (?:a|an|the) .*$");
    private static final Pattern APPOSED_CODE = Pattern.compile(", ([A-Z][A-Z0-9-]{1,9})$");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");

    /** Reads it off the title, else off the aim; where neither names it, the condition stands. */
    public static Subject of(Classification study, Pack pack, Reteller reteller) {
        String condition = pack.condition().called(study.diseaseContext().value());
        String people = "people with " + condition;
        Reading reading = new Reading(condition, people, pack, reteller);
        String small =
                TitleWords.small(
                        bare(study.study().text().title()),
                        study.study().text().abstractText(),
                        pack.wording().list("proper-names"));
        for (String part : small.split("(?:[:?!.] | [-–—] |[?!]$)")) {
            Subject found = inPart(part.strip(), reading);
            if (found != null && isSpoken(found, study.study().text())) {
                return found;
            }
        }
        Subject aimed = Aimed.at(study.study().text(), words -> inPart(words.strip(), reading));
        if (aimed != null) {
            return aimed;
        }
        return new Subject(condition, condition, condition, people, true, false);
    }

    /** A figure of speech in a title names nothing that the abstract speaks of. */
    private static boolean isSpoken(Subject subject, SourceText text) {
        Set<String> spoken = new HashSet<>();
        Words.of(text.abstractText()).forEach(word -> spoken.add(word.key()));
        List<Words.Word> named =
                Words.of(subject.matter()).stream()
                        .filter(word -> word.text().length() >= WEIGHTY)
                        .toList();
        long known = named.stream().filter(word -> spoken.contains(word.key())).count();
        return 3 * known >= named.size();
    }

    /** What every part of a title is read with. */
    private record Reading(String condition, String people, Pack pack, Reteller reteller) {}

    private static @Nullable Subject inPart(String part, Reading with) {
        if (FROM_TO.matcher(part).find()) {
            return null;
        }
        Subject headed = byForm(part, TitleForms.HEADED, with);
        if (headed != null) {
            return headed;
        }
        String opened = opened(part);
        Subject formed = byForm(opened, TitleForms.HEADED, with);
        formed = formed == null ? byForm(opened, TitleForms.OTHER, with) : formed;
        return formed == null ? alone(opened, with) : formed;
    }

    private static @Nullable Subject byForm(
            String part, List<TitleForms.Form> forms, Reading with) {
        for (TitleForms.Form form : forms) {
            Matcher found = form.pattern().matcher(part);
            if (found.find()) {
                String matter = ofCondition(found.group(form.matter()), with);
                String against = form.outcome() == 0 ? "" : found.group(form.outcome());
                String outcome = against == null ? "" : against;
                if (NounPhrase.usable(matter, with.condition())
                        && !Conditions.leads(matter, with.pack())) {
                    return new Subject(
                            matter,
                            outcome(outcome, with),
                            with.condition(),
                            with.people(),
                            form.counted(),
                            true);
                }
            }
        }
        return null;
    }

    /** A part of a title that is nothing but the matter, perhaps with the condition beside it. */
    private static @Nullable Subject alone(String part, Reading with) {
        int and = part.indexOf(" and ");
        boolean beside = and > 0 && Conditions.leads(part.substring(and + 5), with.pack());
        String whole = ofCondition(beside ? part.substring(0, and) : part, with);
        if (COUNTS.matcher(whole).find()) {
            String matter = "the " + whole + " of " + with.condition();
            return new Subject(
                    matter, with.condition(), with.condition(), with.people(), true, true);
        }
        boolean good =
                NounPhrase.usable(whole, with.condition())
                        && Soundness.words(whole) <= 7
                        && !Conditions.leads(whole, with.pack());
        return good
                ? new Subject(whole, with.condition(), with.condition(), with.people(), false, true)
                : null;
    }

    /** The title without the brackets of a translation and without its full stop. */
    private static String bare(String title) {
        String text = title.strip();
        while (!text.isEmpty() && ".]".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text.startsWith("[") ? text.substring(1) : text;
    }

    /** "Identification of …", "Investigating …": the words before the matter itself go. */
    private static String opened(String part) {
        String text = part.strip();
        for (int turn = 0; turn < 4; turn++) {
            text = TitleForms.OPENER.matcher(text).replaceFirst("").strip();
        }
        return text;
    }

    /**
     * "autonomic phenotype of long COVID" is about the phenotype: the condition is named anyway.
     */
    private static String ofCondition(String words, Reading with) {
        String matter = matter(words, with.reteller());
        int of = matter.indexOf(" of ");
        boolean named = of > 0 && Conditions.leads(matter.substring(of + 4), with.pack());
        String alone = named ? matter.substring(0, of) : matter;
        boolean bare = ONE_OF_MANY.matcher(alone).find() && !DETERMINED.matcher(alone).find();
        return bare ? "the " + alone : alone;
    }

    private static String matter(String words, Reteller reteller) {
        String text = opened(words);
        text = LOOSE_END.matcher(text).replaceAll("");
        text = ASIDE.matcher(text).replaceAll("");
        String[] items = text.split(", (?:and |or )?");
        if (Soundness.words(text) > 9 && items.length > 2) {
            text = items[0] + ", " + items[1] + " or " + items[2];
        }
        Matcher code = APPOSED_CODE.matcher(text);
        if (code.find()) {
            text = code.group(1);
        }
        return reteller.phrase(text.replace(" patients' ", " ").strip());
    }

    private static final Pattern PLACE = Pattern.compile(" (?:in|among|within|during|across) ");
    private static final Pattern GROUP = Pattern.compile("(?i)^" + PEOPLE);

    private static String outcome(String words, Reading with) {
        String condition = with.condition();
        Pack pack = with.pack();
        String text = ARTICLE.matcher(words.strip()).replaceAll("");
        String alone = PLACE.split(text)[0];
        text = alone.length() > 3 ? alone : text;
        boolean named = GROUP.matcher(text).find() || Conditions.stands(text, pack);
        boolean usable =
                Soundness.words(text) <= 6
                        && !NounPhrase.isClause(text)
                        && NounPhrase.usable(text, condition);
        if (text.isEmpty() || named || !usable || !NounPhrase.balanced(text)) {
            return condition;
        }
        return with.reteller().phrase(text);
    }
}
