package org.evidenceatlas.stage.examine.people;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.stage.examine.people.Groups.Group;
import org.evidenceatlas.stage.examine.people.Groups.Kind;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.Ground;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.stage.examine.rule.Paper;
import org.evidenceatlas.stage.examine.rule.Question;
import org.evidenceatlas.stage.examine.rule.ReportedCheck;
import org.evidenceatlas.stage.examine.rule.Told;

/** Those of whom a claim tells are those of whom its source tells: not adults for children. */
public final class GroupsAgree extends ReportedCheck {
    private static final Question<Ground, List<Group>> STATED =
            new Question<>(ground -> Groups.of(Written.out(ground)));
    private static final Question<Paper, List<Group>> IN_PAPER =
            new Question<>(paper -> Groups.of(paper.words()));

    /** The check. */
    public GroupsAgree() {
        super(
                new About(
                        "population.groups",
                        "2",
                        Severity.CRITICAL,
                        "Looks whether the people a sentence names by age, sex, calling, vaccination"
                                + " or stay in hospital, or the animals, are those that its source"
                                + " names: where the source names others, or the whole paper none"
                                + " such, the sentence tells of somebody who was not studied.",
                        List.of(
                                "Fatigue was common in children. => Fatigue was common in adults.",
                                "Of the patients, 60% were female. => Of the patients, 60% were"
                                        + " male.",
                                "Mice moved less. => Rats moved less.",
                                "Scores were low. => Scores were low in nurses."),
                        List.of(
                                "Fatigue was common in children. => Fatigue was common in young"
                                        + " patients and in children.",
                                "Of the patients, 60% were female. => Of the patients, 60% were"
                                        + " women.",
                                "We asked nurses. Scores were low. => Scores were low in health"
                                        + " workers.")));
    }

    @Override
    protected List<Flag> compare(Told told) {
        List<Group> stated = STATED.of(told.ground());
        List<Flag> flags = new ArrayList<>();
        for (Group group : Groups.of(told.claim().text())) {
            boolean named = stated.stream().anyMatch(group::isSame);
            boolean others = stated.stream().anyMatch(one -> one.kind() == group.kind());
            if (!named && (others || isNowhere(group, told))) {
                flags.add(
                        flag(
                                Looked.at(told.claim(), group.start(), group.end()),
                                "The words that the sentence rests on do not tell of "
                                        + group.name()
                                        + "; name those who were studied."));
            }
        }
        return List.copyOf(flags);
    }

    /** People are told of everywhere; any other group must at least stand in the paper. */
    private static boolean isNowhere(Group group, Told told) {
        boolean people = group.kind() == Kind.SPECIES && group.name().equals("people");
        return !people && IN_PAPER.of(told.ground().paper()).stream().noneMatch(group::isSame);
    }
}
