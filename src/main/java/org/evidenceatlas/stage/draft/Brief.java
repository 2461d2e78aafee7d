package org.evidenceatlas.stage.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.draft.say.Reteller;
import org.evidenceatlas.stage.draft.say.Soundness;
import org.evidenceatlas.text.Sentences;

/** Shorter forms of a told sentence, which say less and nothing else. */
final class Brief {
    /** How a figure was worked out, before the figure. */
    private static final Pattern ANALYSIS =
            Pattern.compile(
                    "^(?:After (?:adjust|control|account|correct)\\w*|In (?:the )?(?:fully |further |an? )?(?:adjusted|uni\\w+|bi\\w+"
                            + "|multi\\w+|regression|logistic|linear|mixed|sensitivity|post hoc|exploratory)"
                            + "|Using|Based on|Regarding|As regards|In terms of|With regard to|With respect to"
                            + "|According to|By (?:means|use) of|Upon|On (?:uni|multi)\\w+) [^,]*, ");

    /** What only adds to a sentence that is whole without it. */
    private static final Pattern ADDITION =
            Pattern.compile(
                    ", (?:which|who|where|including|particularly|especially|notably|mainly|namely|with (?:an?|the|\\w+ing"
                            + "|\\d)|as measured|as assessed|measured|assessed|using|based on|based upon"
                            + "|after (?:adjust|control)\\w*|independent\\w* of|regardless of|among other things"
                            + "|and also|followed by|ranging) [^;]*\\.$");

    private static final Pattern HOW =
            Pattern.compile(
                    " (?:using|by using|by means of|through the use of|with the use of|as measured by|as assessed by"
                            + "|measured by|assessed by|based on|by examining|by comparing|by analy[sz]ing"
                            + "|with the goal of|with the aim of|in order to|sourced from) [^,;]*\\.$");

    /** An example between commas, or at the end. */
    private static final Pattern EXAMPLE =
            Pattern.compile(
                    ",? (?:for example|for instance|such as|including|especially|particularly) [^,;.]*(,|;|\\.$)");

    /**
     * Where a second main clause begins that can stand alone: "and none was seen in the others".
     */
    private static final Pattern SECOND =
            Pattern.compile("(?:, and|;) (none (?:of [^,;]* )?(?:was|were|had|did) )");

    /** "was 3 points lower with A than with B and 2 points lower with C than with B". */
    private static final Pattern TWICE =
            Pattern.compile(
                    "^((?:.*, )?((?:[\\w-]+ ){1,4})(was|were) )(\\d[^,;]* than [^,;]*?) and (\\d[^,;]* than [^,;]*)\\.$");

    private static final int FEWEST = 6;
    private static final int FEWEST_OF_AIM = 9;

    /** Where an aim may end: the rest names a second aim, a method, a place or a detail. */
    private static final Pattern AIM_GOES_ON =
            Pattern.compile(
                    ",? (?:and (?:to )?(?:look|test|find|describe|sum up|compare|measure|estimate|explain|report"
                            + "|provide|propose|discuss|correct|analy[sz]e|how|whether)|using|via|through|by \\w+ing"
                            + "|while|in order to|over|with an emphasis|including|focusing|sourced|at an? |who"
                            + "|from the perspectives?|in relation to|with data|considering|compared with|one year"
                            + "|\\d+ months|during|following|after|among|within|across|enrolled|specifically|such as"
                            + "|in adults|in people|in patients|at the|delivered|with (?:the|a|an) (?:aim|goal|focus))\\b");

    /** What cannot end an aim: a verb without its object, a span of time without its event. */
    private static final Pattern LOOSE =
            Pattern.compile(
                    " (?:\\w+ing|look|looked|years?|months?|weeks?|days?|seen|found|between|of|both|the|its|their|over|under|about|after|than|with|for|to|in|at|by|from|on|more"
                            + "|least|most|a|an|and|or)$");

    private Brief() {}

    /** The same in two sentences, where its second half has a subject and verb of its own. */
    private static String halved(String sentence) {
        Matcher second = SECOND.matcher(sentence);
        if (!second.find()) {
            return sentence;
        }
        String rest = sentence.substring(second.start(1));
        return sentence.substring(0, second.start())
                + ". "
                + Character.toUpperCase(rest.charAt(0))
                + rest.substring(1);
    }

    /** Two comparisons in two sentences, each with its subject. */
    private static String apart(String sentence) {
        Matcher twice = TWICE.matcher(sentence);
        if (!twice.find()) {
            return sentence;
        }
        String subject = twice.group(2);
        return twice.group(1)
                + twice.group(4)
                + ". "
                + Character.toUpperCase(subject.charAt(0))
                + subject.substring(1)
                + twice.group(3)
                + " "
                + twice.group(5)
                + ".";
    }

    /** The sentence itself first, then each shorter form that is sound. */
    static List<String> of(String sentence) {
        List<String> all = new ArrayList<>(sound(sentence, shorter(sentence)));
        String apart = apart(sentence);
        boolean sound = Sentences.of(apart).stream().allMatch(one -> Soundness.isSound(one.text()));
        if (!apart.equals(sentence) && sound) {
            all.add(apart);
        }
        return all;
    }

    /** The same of an aim, which may also end before its method, its place and its second aim. */
    static List<String> ofAim(String sentence) {
        LinkedHashSet<String> all = new LinkedHashSet<>(shorter(sentence));
        Matcher goesOn = AIM_GOES_ON.matcher(sentence);
        while (goesOn.find()) {
            String head = sentence.substring(0, goesOn.start());
            if (Soundness.words(head) >= FEWEST_OF_AIM && !LOOSE.matcher(head).find()) {
                all.add(head + ".");
            }
        }
        return sound(sentence, all);
    }

    private static LinkedHashSet<String> shorter(String sentence) {
        LinkedHashSet<String> all = new LinkedHashSet<>();
        all.add(sentence);
        String lead = ANALYSIS.matcher(sentence).replaceFirst("");
        for (String one : List.of(Reteller.finished(lead), sentence)) {
            String bare = ADDITION.matcher(one).replaceFirst(".");
            all.add(one);
            all.add(bare);
            all.add(HOW.matcher(bare).replaceFirst("."));
        }
        for (String one : List.copyOf(all)) {
            String bare = EXAMPLE.matcher(one).replaceFirst("$1");
            all.add(bare);
            all.add(halved(bare));
        }
        return all;
    }

    private static List<String> sound(String sentence, LinkedHashSet<String> all) {
        return all.stream()
                .filter(
                        one ->
                                one.equals(sentence)
                                        || (Soundness.isSound(one)
                                                && Soundness.words(one) >= FEWEST))
                .toList();
    }
}
