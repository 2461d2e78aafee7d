package org.evidenceatlas.site.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.evidenceatlas.model.classification.ControlGroup;
import org.evidenceatlas.model.classification.Direction;
import org.evidenceatlas.model.classification.DiseaseContext;
import org.evidenceatlas.model.classification.Participants;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.pack.CaseDefinition;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.site.words.Words;

/**
 * One attribute of the labelled sets, as the pages call it.
 *
 * @param attribute its name in the labelled sets
 * @param id its anchor on the scoreboard
 * @param name what the study pages call it
 * @param meaning the question it answers
 * @param silent what it says where it says nothing, within "It … for 3 of 100."
 * @param values the words for each code
 */
record Judged(
        String attribute,
        String id,
        String name,
        String meaning,
        String silent,
        Function<String, String> values) {

    private static final String UNCLEAR = "said “unclear”";
    private static final String NO_NUMBER = "gave no number";

    /** All of them, in the order of the scoreboard. */
    static List<Judged> all(Pack pack) {
        List<Judged> all = new ArrayList<>(kindAndEntry(pack));
        all.addAll(peopleAndResult());
        return all;
    }

    private static List<Judged> kindAndEntry(Pack pack) {
        return List.of(
                new Judged(
                        "design",
                        "design",
                        "Study design",
                        "What kind of study is it?",
                        UNCLEAR,
                        words(StudyDesign.values(), StudyDesign::code, Words::of)),
                new Judged(
                        "pem",
                        "pem",
                        "PEM criterion",
                        "Was post-exertional malaise required to enter the study?",
                        UNCLEAR,
                        words(PemCriterion.values(), PemCriterion::code, Words::of)),
                new Judged(
                        "case_definitions",
                        "case-definitions",
                        "Case definition",
                        "By which definition did people enter? Right means: exactly those that the"
                                + " label names.",
                        "named none",
                        code ->
                                pack.definition(code)
                                        .map(CaseDefinition::name)
                                        .orElseGet(() -> Words.ofCode(code))),
                new Judged(
                        "disease_context",
                        "about",
                        "About",
                        "Which illness is it about?",
                        UNCLEAR,
                        words(DiseaseContext.values(), DiseaseContext::code, Words::of)),
                new Judged(
                        "in_scope",
                        "scope",
                        "Within this atlas",
                        "Is the atlas's illness a subject of the paper?",
                        UNCLEAR,
                        code -> code.equals("true") ? "Within" : "Outside"));
    }

    private static List<Judged> peopleAndResult() {
        return List.of(
                new Judged(
                        "participants",
                        "participants",
                        "Who or what was studied",
                        "People, animals, cells, or nobody?",
                        UNCLEAR,
                        words(Participants.values(), Participants::code, Words::of)),
                new Judged(
                        "control_group",
                        "control-group",
                        "Comparison group",
                        "Were people compared with other people?",
                        UNCLEAR,
                        words(ControlGroup.values(), ControlGroup::code, Words::of)),
                new Judged(
                        "direction",
                        "direction",
                        "Main result",
                        "Does the paper report a difference, none, or both?",
                        UNCLEAR,
                        words(Direction.values(), Direction::code, Words::of)),
                number("n_cases", "cases", "With the illness", "How many people with the illness"),
                number(
                        "n_controls",
                        "controls",
                        "Compared with",
                        "How many people they were compared with"),
                number("n_total", "total", "In all", "How many people in all"));
    }

    private static Judged number(String attribute, String id, String name, String what) {
        return new Judged(
                attribute,
                id,
                name,
                what + ". Right means: the very number that is stated, or none where none is.",
                NO_NUMBER,
                Judged::numberWords);
    }

    private static String numberWords(String code) {
        return switch (code) {
            case "stated" -> "A number stated";
            case "not-stated" -> "No number stated";
            case "same" -> "The same number";
            case "another" -> "Another number";
            default -> "No number";
        };
    }

    /** The words of an enum by its codes; a code it does not have is spelled out. */
    private static <T> Function<String, String> words(
            T[] values, Function<T, String> code, Function<T, String> words) {
        return wanted ->
                Arrays.stream(values)
                        .filter(one -> code.apply(one).equals(wanted))
                        .findFirst()
                        .map(words)
                        .orElseGet(() -> Words.ofCode(wanted));
    }
}
