package org.evidenceatlas.stage.draft.read;

import java.util.List;
import java.util.function.Function;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.text.Role;
import org.evidenceatlas.text.Roles;
import org.evidenceatlas.text.Roles.RoledSentence;
import org.jspecify.annotations.Nullable;

/** What a paper is about by its aim, where the title names it badly or not at all. */
final class Aimed {
    private static final List<Pattern> HEADS =
            List.of(
                    Pattern.compile(
                            "(?i)\\b((?:associations?|relationships?|links?|correlations?|interplay) between .+)$"),
                    Pattern.compile(
                            "(?i)\\b((?:effects?|impact|efficacy|effectiveness|safety|roles?|influence) of .+)$"),
                    Pattern.compile(
                            "(?i)\\b((?:prevalence|incidence|rates?|burden|frequency) of .+)$"),
                    Pattern.compile(
                            "(?i)\\bto (?:assess|evaluate|investigate|examine|explore|measure|describe"
                                    + "|compare|characteri[sz]e|study|test|determine|understand|identify"
                                    + "|analy[sz]e|quantify)(?: and \\w+)? (.+)$"),
                    Pattern.compile(
                            "(?i)\\bwe (?:assessed|evaluated|investigated|examined|explored|measured|compared"
                                    + "|studied|analy[sz]ed) (.+)$"));
    private static final Pattern STOP = Pattern.compile("[.;:]|, (?:and|which|as|with|using) ");
    private static final Pattern POINTS =
            Pattern.compile("(?i)\\b(?:this|these|its|their|our|those|such|whether|how|if|we)\\b");

    private Aimed() {}

    /** The first reading that holds; null where no aim sentence gives one. */
    static @Nullable Subject at(SourceText text, Function<String, @Nullable Subject> read) {
        for (RoledSentence one : Roles.of(text)) {
            if (one.role() != Role.AIM) {
                continue;
            }
            for (Pattern head : HEADS) {
                Matcher found = head.matcher(one.sentence().text());
                String words = found.find() ? STOP.split(found.group(1))[0] : "";
                Subject subject = words.isEmpty() ? null : read.apply(words);
                if (subject != null && !POINTS.matcher(subject.matter()).find()) {
                    return subject;
                }
            }
        }
        return null;
    }
}
