package org.evidenceatlas.stage.acquire.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.record.AbstractText.Section;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.evidenceatlas.stage.acquire.xml.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings that stand inside an unlabelled abstract, as many publishers send them to
 * PubMed: "&lt;b>Background:&lt;/b> …", "METHODS: …", "(3) Results: …". A heading becomes the label
 * of a section, and is then no part of the text. Only the words listed here count, at the start of
 * a sentence, and only in bold, in capitals or before a colon; the second list only where the
 * abstract also has a heading of the first.
 */
public final class Headings {
    private static final char BOLD = '\uE000';
    private static final char PLAIN = '\uE001';
    private static final String ENDS = ".?!;)]\"”%" + PLAIN;
    private static final int LONGEST = 80;
    private static final String AND = "\\s?(?:/|&|,|and)\\s?";

    private static final List<String> SURE =
            List.of(
                    "(?:Background|Introduction|Context|Objectives?|Aims?|Purpose)"
                            + AND
                            + "(?:Background|Introduction|Objectives?|Aims?|Purpose|Goals?|Hypothesis)",
                    "Background|Introduction|Context|Rationale|Importance|Hypothesis",
                    "(?:Study |Research |Primary )?(?:Objective|Aim|Purpose|Question)s?",
                    "(?:Methods?|Methodology)"
                            + AND
                            + "(?:Design|Findings|Results|Analysis|Materials?|Principal Findings)",
                    "(?:(?:Materials?|Patients?|Subjects?|Participants|Design|Data)"
                            + AND
                            + ")?(?:Methodology|Methods?)",
                    "Results" + AND + "(?:Discussion|Conclusions?|Interpretation)",
                    "(?:Main |Key |Principal )?(?:Results?|Findings)",
                    "(?:Authors['’] )?(?:Conclusions?|Discussion|Interpretation)(?:"
                            + AND
                            + "(?:Clinical |Practical )?"
                            + "(?:Relevance|Implications|Significance|Discussion|Conclusions?"
                            + "|Recommendations))?",
                    "(?:(?:Clinical )?Trial |Clinical Trials? |Systematic Review |Study |PROSPERO )"
                            + "(?:Registration(?: Number| ID)?|Number|Identifier)");

    private static final List<String> BESIDE_THEM =
            List.of(
                    "(?:Study )?Design(?:, Setting,? and Participants|" + AND + "Settings?)?",
                    "Settings?(?:" + AND + "(?:Participants|Patients))?",
                    "Participants|Patients|Subjects|Sample|Population",
                    "Data (?:Sources?|Extraction|Collection|Synthesis)|Study Selection",
                    "(?:Eligibility|Selection) Criteria|Search (?:Methods|Strategy)",
                    "Interventions?|Exposures?|Approach|Experimental (?:Design|Approach)",
                    "(?:Main |Primary |Secondary )?Outcomes?(?: and Measures?| Measures?)?",
                    "Measurements?|Measures|Main Variables?|(?:Statistical )?Analysis",
                    "(?:Clinical |Practice |Policy )?(?:Significance|Implications|Relevance)",
                    "(?:Strengths and )?Limitations|Recommendations|Perspectives?|Novelty",
                    "Ethics and Dissemination|Registration|Funding|Level of Evidence");

    /** A label in capitals, at the beginning or after the end of a sentence. */
    private static final Pattern LABEL =
            Pattern.compile("(?:^|[.?!)\\]\"”%] )([A-Z][A-Z ,/&'()-]{3,78}[A-Z)]): ");

    private static final Pattern FIRST = pattern(SURE);
    private static final Pattern ALL =
            pattern(List.of(String.join("|", SURE), String.join("|", BESIDE_THEM)));

    private Headings() {}

    /** The sections of an abstract that has no label of its own. */
    public static List<Section> split(Element unlabelled) {
        StringBuilder raw = new StringBuilder();
        collect(unlabelled, raw);
        return splitMarked(Mixed.folded(raw));
    }

    /** The sections of an abstract in plain text. */
    public static List<Section> split(String plain) {
        return splitMarked(Mixed.folded(bare(plain)));
    }

    /**
     * The sections of an abstract as MEDLINE text and RIS print it, where every label that the
     * record has stands in capitals before a colon: if it begins so, all such are labels.
     */
    public static List<Section> splitPrinted(String printed) {
        String text = Mixed.folded(bare(printed));
        Matcher matcher = LABEL.matcher(text);
        if (!matcher.lookingAt()) {
            return splitMarked(text);
        }
        List<Section> sections = new ArrayList<>();
        String label = null;
        int from = 0;
        for (boolean found = true; found; found = matcher.find()) {
            add(label, text.substring(from, matcher.start(1)), sections);
            label = matcher.group(1);
            from = matcher.end();
        }
        add(label, text.substring(from), sections);
        return sections;
    }

    private static List<Section> splitMarked(String text) {
        List<Section> sections = new ArrayList<>();
        String label = null;
        int from = 0;
        for (Heading heading : headings(text)) {
            add(label, text.substring(from, heading.start()), sections);
            label = heading.label();
            from = heading.end();
        }
        add(label, text.substring(from), sections);
        return sections;
    }

    private static void add(@Nullable String label, String marked, List<Section> into) {
        String text = Mixed.folded(bare(marked));
        if (!text.isEmpty()) {
            into.add(new Section(label, null, text));
        }
    }

    private static List<Heading> headings(String text) {
        List<Heading> sure = find(FIRST, text);
        return sure.isEmpty() ? sure : find(ALL, text);
    }

    private static List<Heading> find(Pattern pattern, String text) {
        List<Heading> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (!startsSentence(text, at) || !mayBeSetApart(text, at)) {
                continue;
            }
            String ahead = text.substring(at, Math.min(text.length(), at + LONGEST));
            Matcher matcher = pattern.matcher(ahead);
            if (matcher.lookingAt()
                    && Character.isUpperCase(matcher.group(2).charAt(0))
                    && setApart(ahead, matcher)) {
                found.add(new Heading(at, at + matcher.end(), matcher.group(2)));
                at += matcher.end() - 1;
            }
        }
        return found;
    }

    /** A cheap look before the pattern: a colon, a change from bold, or capitals close by. */
    private static boolean mayBeSetApart(String text, int at) {
        int end = Math.min(text.length(), at + LONGEST);
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == PLAIN || (i < at + 3 && Character.isUpperCase(c))) {
                return true;
            }
            if (c == '.' && i > at + 4) {
                return false;
            }
        }
        return false;
    }

    /** Whether a sentence, or a numbered or bold part of one, begins at {@code at}. */
    private static boolean startsSentence(String text, int at) {
        char c = text.charAt(at);
        boolean numbered = Character.isDigit(c) || c == '(' || text.startsWith("and (", at);
        if (!numbered && c != BOLD && !Character.isUpperCase(c)) {
            return false;
        }
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || (numbered ? ENDS + "," : ENDS).indexOf(text.charAt(before)) >= 0;
    }

    /** In bold, before a colon, or in capitals with a new sentence after it. */
    private static boolean setApart(String text, Matcher matcher) {
        String closing = matcher.group(3);
        int after = matcher.end();
        boolean more = after < text.length();
        if (closing.indexOf(':') >= 0) {
            return true;
        }
        if (matcher.group(1).indexOf(BOLD) >= 0 && closing.indexOf(PLAIN) >= 0) {
            return true;
        }
        String label = matcher.group(2);
        boolean capitals = label.equals(label.toUpperCase(Locale.ROOT));
        char next = more ? text.charAt(after) : ' ';
        return capitals && !closing.isEmpty() && (Character.isUpperCase(next) || next == '(');
    }

    private static Pattern pattern(List<String> words) {
        String bold = "(?:" + BOLD + "\\s?)?";
        return Pattern.compile(
                "(?i)("
                        + bold
                        + "(?:and\\s)?(?:\\(?\\d[.)]\\s?)?"
                        + bold
                        + ")\\b((?:"
                        + String.join("|", words)
                        + ")(?:\\(s\\))?)(\\s?(?:"
                        + PLAIN
                        + "\\s?:?|[:.–—-]\\s?"
                        + PLAIN
                        + "|:)?\\s?)");
    }

    private static void collect(Element element, StringBuilder into) {
        for (Node node : element.content()) {
            switch (node) {
                case Node.Text text -> into.append(bare(text.chars()));
                case Element child -> {
                    boolean bold = child.name().equals("b") || child.name().equals("bold");
                    into.append(bold ? String.valueOf(BOLD) : "");
                    collect(child, into);
                    into.append(bold ? String.valueOf(PLAIN) : "");
                }
            }
        }
    }

    private static String bare(String text) {
        return text.replace(String.valueOf(BOLD), "").replace(String.valueOf(PLAIN), "");
    }

    /** A heading with all that sets it apart: [start, end). */
    private record Heading(int start, int end, String label) {}
}
