package org.evidenceatlas.stage.draft.say;

import java.util.List;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/** Says what the researchers wanted to know, from the sentence that states their aim. */
final class Aims {
    private static final String WORK =
            "(?:this|the|our|the present|the current|present|current|here,? (?:this|our|we)?)"
                    + "(?: [\\w-]+){0,5}? (?:study|review|paper|article|trial|analysis|research|project"
                    + "|report|investigation|meta-analysis|survey|work)";
    private static final String DOING =
            "(investigat|examin|explor|evaluat|describ|determin|compar|analy[sz]|summari[sz]"
                    + "|characteri[sz]|estimat|measur|us)(?:es|ed|e)";

    private record Form(Pattern pattern, String said) {}

    private static final List<Form> FORMS =
            List.of(
                    form(
                            "^.{0,80}?\\b(?:aims?|objectives?|purpose|goals?|intention)\\b[^.]{0,90}?"
                                    + "(?:was|were|is|are|being)(?: therefore| thus)? to ([a-z].*)$",
                            "The study set out to $1"),
                    form(
                            "^(?:.{0,60}?, )?(?:"
                                    + WORK
                                    + "|we|the authors) (?:also |therefore |thus |primarily |mainly )?"
                                    + "(?:aimed|aims|aim|sought|seeks|seek|set out|wanted|was designed"
                                    + "|is designed|was conducted|was undertaken|was performed|attempts?"
                                    + "|attempted|intended|intends|planned) to ([a-z].*)$",
                            "The study set out to $1"),
                    form("^to ([a-z]+ .*)$", "The study set out to $1"),
                    form(
                            "^(?:therefore,? |here,? |thus,? )?we (?:therefore )?(?:asked|tested) (whether|if|how)"
                                    + " (.*)$",
                            "The study asked $1 $2"),
                    form(
                            "^(?:.{0,40}?, )?(?:"
                                    + WORK
                                    + "|we) (?:therefore |also |systematically )?"
                                    + DOING
                                    + " (.*)$",
                            "The researchers $1ed $2"),
                    form(
                            "^(?:.{0,40}?, )?(?:" + WORK + "|we) (?:re)?assess(?:es|ed)? (.*)$",
                            "The researchers assessed $1"),
                    form(
                            "^(?:.{0,40}?, )?(?:"
                                    + WORK
                                    + "|we) (?:therefore )?(looked|studied|tested|reviewed|surveyed"
                                    + "|interviewed|developed) (.*)$",
                            "The researchers $1 $2"));

    private Aims() {}

    private static Form form(String pattern, String said) {
        return new Form(Pattern.compile("(?i)" + pattern), said);
    }

    /** "The researchers set out to …", without a full stop; "" where no aim is found. */
    static String of(String clause) {
        for (Form form : FORMS) {
            Matcher found = form.pattern().matcher(clause);
            if (found.matches()) {
                return found.replaceFirst(form.said());
            }
        }
        return "";
    }
}
