package org.evidenceatlas.stage.draft.say;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/** Shortens a long list at the end of a sentence to its first two items, where that stays true. */
final class Lists {
    private static final Pattern LAST_ITEM = Pattern.compile(", (and|or) ");
    private static final int LONGEST_ITEM = 9;

    /** "geographic, cultural, and technological power": the last noun belongs to each item. */
    private static final Pattern SHARES_NOUN =
            Pattern.compile(
                    "^, (?:[\\w-]*(?:al|ic|ive|ary|ous|ar|density), )*(?:and|or) [\\w-]*(?:al|ic|ive|ary|ous|ar|density) ");

    /** Said where a list was cut, so that the items told do not pass for all. */
    static final String AMONG_OTHERS = ", among other things";

    /** Words after which a list is one whole, of which a part would be false. */
    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?i)\\b(?:between|combin\\w+|together|compos\\w+|consist\\w+|compris\\w+|two|three|four|five"
                            + "|six|seven|eight|nine|ten|both|total|sum|except|only|neither|range\\w*|ranged"
                            + "|either|divided|separately|against|than)\\b|:");

    private Lists() {}

    /** The sentence with a list's first two items only; as it is where there is no such list. */
    static String cut(String clause) {
        Matcher found = LAST_ITEM.matcher(clause);
        int last = -1;
        String joint = "and";
        while (found.find()) {
            last = found.start();
            joint = found.group(1);
        }
        if (last < 0 || isAClause(clause.substring(last)) || inBrackets(clause, last)) {
            return clause;
        }
        List<Integer> commas = commas(clause, last);
        if (commas.isEmpty()) {
            return clause;
        }
        int first = commas.get(0);
        String head = clause.substring(0, first);
        String near = BOTH.matcher(head.substring(Math.max(0, head.length() - 45))).replaceAll("");
        boolean whole = WHOLE.matcher(near).find() || WHOLE.matcher(clause.substring(last)).find();
        boolean renamed = commas.size() == 1 && ONE_THING.matcher(head).find();
        if (whole || renamed || head.contains(": ") || !Soundness.hasVerb(head)) {
            return clause;
        }
        if (SHARES_NOUN.matcher(clause.substring(first)).find()) {
            return clause;
        }
        int second = commas.size() > 1 ? commas.get(1) : last;
        return head + " " + joint + clause.substring(first + 1, second) + AMONG_OTHERS;
    }

    /** A list that was cut after its second item or a later one, with its "and" put back. */
    static String closed(String head) {
        int comma = head.lastIndexOf(", ");
        if (comma < 0 || inBrackets(head, comma)) {
            return head;
        }
        String item = head.substring(comma + 2);
        boolean last =
                !isAClause(item)
                        && !item.contains(" and ")
                        && !NO_ITEM.matcher(item + " ").find()
                        && Soundness.words(item) <= LONGEST_ITEM
                        && Soundness.hasVerb(head.substring(0, comma));
        return last ? head.substring(0, comma) + " and " + item + AMONG_OTHERS : head;
    }

    /** "A drug, glibenclamide, and": the comma gives a thing its name, and parts no items. */
    private static final Pattern ONE_THING =
            Pattern.compile("\\b(?:an?|the|this|one) (?:[\\w-]+ ){0,3}[\\w-]+$");

    /** The commas before the last item that part items of the same list, in order. */
    private static List<Integer> commas(String clause, int last) {
        List<Integer> commas = new ArrayList<>();
        int end = last;
        while (true) {
            int comma = clause.lastIndexOf(", ", end - 1);
            if (comma <= 0 || inBrackets(clause, comma)) {
                break;
            }
            String item = clause.substring(comma + 1, end);
            boolean other = NO_ITEM.matcher(item.strip()).find() || isAClause(item);
            if (other || Soundness.words(item) > LONGEST_ITEM) {
                break;
            }
            commas.add(0, comma);
            end = comma;
        }
        return commas;
    }

    /** A list within the list, a figure or an adverbial phrase. */
    private static final Pattern NO_ITEM =
            Pattern.compile(
                    "^(?:and|or|with|including|such|especially|particularly|at|in|on|for|after|before|during"
                            + "|although|rather|compared|relative|respectively|followed|as|by|from|of"
                            + "|however|analy[sz]es?|describes?|discuss(?:es)?|highlights?|summari[sz]es?|proposed?|explores?"
                            + "|examines?|suggests?|outlines?|provides?|identif(?:y|ies)|evaluates?|reviews?"
                            + "|assess(?:es)?|compares?|offers?|\\d[\\d.,]*%?|[a-z]+ing) ");

    private static final Pattern BOTH = Pattern.compile("\\bboth [^,]* and ");
    private static final Pattern CLAUSE =
            Pattern.compile(
                    "\\b(?:was|were|is|are|had|has|have|which|who|whereas|while|but|did|showed|revealed"
                            + "|experienced|demonstrated|exhibited|displayed|found|felt|remained|occurred"
                            + "|reported|may|might|could|can)\\b");

    private static boolean isAClause(String item) {
        return CLAUSE.matcher(item).find();
    }

    private static boolean inBrackets(String text, int at) {
        return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
    }
}
