package org.evidenceatlas.site.evidence;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.ControlGroup;
import org.evidenceatlas.model.classification.Direction;
import org.evidenceatlas.model.classification.Participants;
import org.evidenceatlas.model.classification.Sample.Count;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.classification.Trial;
import org.evidenceatlas.site.view.Drawing;
import org.evidenceatlas.site.words.Words;
import org.jspecify.annotations.Nullable;

/** Draws the groups of a study as bars; the arms of a trial are never cases against controls. */
final class FigureDrawer {
    private record Group(String name, @Nullable Integer n, boolean sum) {}

    private FigureDrawer() {}

    /** The drawing; null where no people took part or nothing of them is known. */
    static @Nullable Drawing of(Classification what) {
        if (what.participants().value() != Participants.HUMAN) {
            return null;
        }
        boolean trial = isTrial(what);
        List<Group> groups = trial ? arms(what.trial()) : groups(what);
        if (groups.isEmpty()) {
            return null;
        }
        List<String> remarks = new ArrayList<>();
        Integer all = what.sample().total().value().value();
        if (trial && all != null) {
            remarks.add("In all " + all + " people took part in the trial.");
        }
        if (groups.stream().anyMatch(Group::sum)) {
            remarks.add("A number marked as a sum was added up from groups that the text states.");
        }
        if (what.direction().value() != Direction.NOT_APPLICABLE
                && !what.study().status().isWithdrawn()) {
            String direction = Words.of(what.direction().value());
            remarks.add("Main result, as the text read tells it: " + lower(direction) + ".");
        }
        return new Drawing(title(trial, groups), bars(groups), remarks);
    }

    private static boolean isTrial(Classification what) {
        StudyDesign design = what.design().value();
        return design == StudyDesign.RANDOMISED_TRIAL || design == StudyDesign.NON_RANDOMISED_TRIAL;
    }

    private static List<Group> arms(Trial trial) {
        return trial.arms().stream()
                .map(arm -> new Group(Words.sentence(arm.name()), arm.n(), false))
                .toList();
    }

    private static List<Group> groups(Classification what) {
        Count cases = what.sample().cases().value();
        Count controls = what.sample().controls().value();
        Count total = what.sample().total().value();
        boolean compared = what.controlGroup().value() == ControlGroup.YES;
        List<Group> groups = new ArrayList<>();
        if (cases.value() != null || compared) {
            groups.add(new Group(people(what), cases.value(), cases.sum()));
        }
        if (controls.value() != null || compared) {
            groups.add(new Group("Comparison group", controls.value(), controls.sum()));
        }
        if (groups.isEmpty() && total.value() != null) {
            groups.add(new Group("All who took part", total.value(), total.sum()));
        }
        return groups;
    }

    private static String people(Classification what) {
        return switch (what.diseaseContext().value()) {
            case ME_CFS, LONG_COVID, ME_CFS_AND_LONG_COVID ->
                    "People with " + Words.of(what.diseaseContext().value());
            case CHRONIC_FATIGUE -> "People with long-lasting fatigue";
            case OTHER, UNCLEAR -> "People with the condition studied";
        };
    }

    private static String title(boolean trial, List<Group> groups) {
        List<String> said =
                groups.stream().map(group -> lower(group.name()) + ", " + number(group)).toList();
        return (trial ? "The arms of the trial: " : "Who took part: ")
                + String.join("; ", said)
                + ".";
    }

    private static String number(Group group) {
        if (group.n() == null) {
            return "number not stated";
        }
        return group.n() + (group.sum() ? " (a sum)" : "");
    }

    private static List<Drawing.Bar> bars(List<Group> groups) {
        int most = 1;
        for (Group group : groups) {
            most = Math.max(most, group.n() == null ? 1 : group.n());
        }
        List<Drawing.Bar> bars = new ArrayList<>();
        for (Group group : groups) {
            int full = Drawing.WIDTH - 2;
            long width =
                    group.n() == null ? full / 3 : Math.max(3L, (long) full * group.n() / most);
            bars.add(new Drawing.Bar(group.name(), number(group), (int) width, group.n() != null));
        }
        return bars;
    }

    private static String lower(String text) {
        boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || acronym
                ? text
                : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
