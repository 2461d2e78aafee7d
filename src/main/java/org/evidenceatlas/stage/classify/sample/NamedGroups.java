package org.evidenceatlas.stage.classify.sample;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.classify.reading.Piece;
import org.evidenceatlas.stage.classify.sample.GroupCount.Kind;

/** Numbers that stand after the name of a group, or with no word for people beside them. */
final class NamedGroups {
    private static final String NOT_IN_A_NUMBER = "(?:^|[^\\w.,:/%=<>\u2010-\u2015-])";
    private static final String ILLNESS =
            "(?:ME/CFS|CFS/ME|ME|CFS|PI-ME/CFS|chronic fatigue syndrome|myalgic encephalomyelitis"
                    + "|long[- ]?COVID(?:-19)?|post[- ]COVID(?:-19)?(?: (?:syndrome|condition))?"
                    + "|LC|PCC|PCS|PASC)";
    private static final String CASE_NAME = "(?:" + ILLNESS + "|patients?|cases)";
    private static final String CONTROL_NAME =
            "(?:(?:healthy|matched|sedentary) )?(?:controls?|healthy|HCs?|HVs?|volunteers|subjects)";

    /** "(ME/CFS: 40; healthy: 38)". */
    private static final Pattern LIST = Pattern.compile("[(\\[]([^()\\[\\]]{5,120})[)\\]]");

    private static final Pattern ITEM =
            Pattern.compile(
                    "(?i)(?:^|[,;] ?(?:and )?)([A-Za-z][\\w/+ -]{0,40}?),? ?(?:[=:]|\\bn ?=) ?(\\d[\\d,]*)"
                            + "(?: ?$|[,;])");
    private static final Pattern CASES = Pattern.compile("(?i)(?:with )?" + CASE_NAME + "s?");
    private static final Pattern PATIENTS =
            Pattern.compile("(?i)(?:with )?" + ILLNESS + "(?: (?:patients|cases|group))?");
    private static final Pattern CONTROLS =
            Pattern.compile("(?i)" + CONTROL_NAME + "(?: (?:controls|group|subjects|volunteers))?");

    /** "patients with ME/CFS, n = 40". */
    private static final Pattern AFTER_COMMA =
            Pattern.compile(
                    "(?i)((?:[\\w/+'’-]+ ){0,6}[\\w/+'’-]+)[,:] ?n ?= ?(\\d{1,3}(?:,\\d{3})+\\b|\\d+)");

    private static final Pattern NAMES_CASES =
            Pattern.compile("(?i)\\b(?:" + CASE_NAME + "|patient|case)\\b");
    private static final Pattern NAMES_CONTROLS =
            Pattern.compile(
                    "(?i)\\b(?:controls?|comparison|healthy|HCs?|HVs?|unaffected|recovered)\\b");

    /** "Patients with ME/CFS numbered 40". */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?i)((?:[\\w/+'’-]+ ){1,6})(?:numbered|totall?ed) ("
                            + NumberWords.NUMBER
                            + ")\\b");

    /** "38 were healthy", "38 served as controls". */
    private static final Pattern WERE_HEALTHY =
            Pattern.compile(
                    "(?i)"
                            + NOT_IN_A_NUMBER
                            + "("
                            + NumberWords.NUMBER
                            + ") (?:of (?:them|whom) )?(?:(?:were|was) (?:\\w+ )?(?:healthy|controls|unaffected"
                            + "|volunteers)|(?:served|acted) as (?:\\w+ ){0,2}controls"
                            + "|who (?:had )?(?:fully )?recovered)\\b");

    /** "21 to placebo", of people who were put into groups. */
    private static final Pattern TO_CONTROL =
            Pattern.compile(
                    "(?i)"
                            + NOT_IN_A_NUMBER
                            + "("
                            + NumberWords.NUMBER
                            + ")(?: (?:participants|patients|people|subjects))?(?: \\([^()]{1,12}\\))?"
                            + "(?: (?:were )?(?:\\w+ )?(?:allocated|assigned|randomi[sz]ed))?"
                            + " (?:to|received|into) (?:the |a |an )?(?:\\w+ )?(?:placebo|sham|usual care"
                            + "|standard care|treatment as usual|control|wait(?:ing)?[- ]?list)\\b");

    /** "46 without", after people with the illness. */
    private static final Pattern WITHOUT =
            Pattern.compile(
                    "(?i)\\bwith\\b[^.;]*"
                            + NOT_IN_A_NUMBER
                            + "("
                            + NumberWords.NUMBER
                            + ") without(?: (?:it|them|persist\\w+|any|such)\\b| ?[(,.;)]| (?:were|was|served|participated)\\b|$)");

    /** "the control group of 30". */
    private static final Pattern GROUP_OF =
            Pattern.compile(
                    "(?i)\\b((?:control|comparison|healthy|patient|case|ME/CFS|CFS|long[- ]?COVID) (?:group|cohort|arm))"
                            + " (?:consisted of|comprised|included|of) (?:a total of )?("
                            + NumberWords.NUMBER
                            + ")(?: ?[(,.;)]|$| and\\b)");

    private static final Pattern PUT =
            Pattern.compile("(?i)\\brandom(?:ly|i[sz]\\w+)\\b|\\ballocat\\w+|\\bassigned\\b");

    private NamedGroups() {}

    /** A number, whose it is, and where it stands in the sentence. */
    record Told(Kind kind, int value, int start, int end) {}

    static List<Told> in(Piece piece) {
        List<Told> found = new ArrayList<>();
        lists(piece.text(), found);
        for (Pattern name : List.of(AFTER_COMMA, NUMBERED, GROUP_OF)) {
            after(name, piece.text(), found);
        }
        each(WERE_HEALTHY, piece.text(), found);
        each(WITHOUT, piece.text(), found);
        if (PUT.matcher(piece.text()).find()) {
            each(TO_CONTROL, piece.text(), found);
        }
        return found;
    }

    /** A list of nothing but groups of patients and of controls, with one of each at least. */
    private static void lists(String text, List<Told> found) {
        Matcher list = LIST.matcher(text);
        while (list.find()) {
            List<Told> items = new ArrayList<>();
            boolean known = true;
            Matcher item = ITEM.matcher(list.group(1));
            int from = 0;
            while (from < list.group(1).length() && item.find(from)) {
                from = item.end(2);
                String name = item.group(1).strip();
                boolean control = CONTROLS.matcher(name).matches();
                known &=
                        control
                                || CASES.matcher(name).matches()
                                || PATIENTS.matcher(name).matches();
                int start = list.start(1) + item.start(2);
                int value = NumberWords.value(item.group(2));
                items.add(
                        new Told(
                                control ? Kind.CONTROLS : Kind.CASES,
                                value,
                                start,
                                list.start(1) + item.end(2)));
            }
            boolean both = items.stream().map(Told::kind).distinct().count() == 2;
            if (known && both) {
                found.addAll(items);
            }
        }
    }

    private static void after(Pattern name, String text, List<Told> found) {
        Matcher match = name.matcher(text);
        while (match.find()) {
            add(match.group(1), match, found);
        }
    }

    private static void add(String name, Matcher match, List<Told> found) {
        boolean control = NAMES_CONTROLS.matcher(name).find();
        if (control || NAMES_CASES.matcher(name).find()) {
            Kind kind = control ? Kind.CONTROLS : Kind.CASES;
            int value = NumberWords.value(match.group(2));
            found.add(new Told(kind, value, match.start(2), match.end(2)));
        }
    }

    private static void each(Pattern pattern, String text, List<Told> found) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            int value = NumberWords.value(match.group(1));
            found.add(new Told(Kind.CONTROLS, value, match.start(1), match.end(1)));
        }
    }
}
