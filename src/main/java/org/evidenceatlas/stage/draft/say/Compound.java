package org.evidenceatlas.stage.draft.say;

import org.evidenceatlas.pattern.Pattern;

/** Whether a name goes on in the next word ("HHV-6 infection"), where no bracket may part it. */
final class Compound {
    /** Words that end a name: joining words, verbs, and what looks like one. */
    private static final Pattern ENDS =
            Pattern.compile(
                    "^ (?:of|in|on|at|against|into|onto|about|to|by|for|from|with|without|and|or|but|nor|than|as|after|before"
                            + "|during|between|among|across|within|through|over|under|while|when|which|that"
                            + "|who|whose|if|because|the|a|an|is|are|was|were|be|been|has|have|had|does|do"
                            + "|did|can|could|may|might|will|would|should|not|also|alone|went|fell|rose"
                            + "|came|gave|made|holds?|makes?|shows?|changes|helps|compared|versus|up|it"
                            + "|its|their|they|there|per|since|until|like|more|less|only|[a-z]+ed|[a-z]+ly)"
                            + "\\b");

    private Compound() {}

    /** The text from there on continues a noun. */
    static boolean goesOn(String sentence, int end) {
        String rest = sentence.substring(end);
        return rest.length() > 1
                && rest.charAt(0) == ' '
                && Character.isLetter(rest.charAt(1))
                && !ENDS.matcher(rest).find();
    }
}
