package org.evidenceatlas.stage.classify.people;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.stage.classify.people.GroupCount.Kind;
import org.evidenceatlas.stage.classify.reading.Part;

/** Numbers of cases and controls that stand in one sentence are the groups of the study. */
final class Pairs {
    private static final int BONUS = 3;
    private static final int LATE = 2;

    private Pairs() {}

    /** The same counts, those in pairs made stronger. */
    static List<GroupCount> strengthened(List<GroupCount> counts) {
        List<GroupCount> all = new ArrayList<>();
        for (GroupCount one : counts) {
            Kind other = one.kind() == Kind.CASES ? Kind.CONTROLS : Kind.CASES;
            boolean paired =
                    one.kind() != Kind.TOTAL
                            && counts.stream()
                                    .anyMatch(
                                            two ->
                                                    two.kind() == other
                                                            && two.sentence() == one.sentence());
            boolean late = one.part() == Part.RESULTS;
            all.add(paired ? one.stronger(late ? LATE : BONUS) : one);
        }
        return all;
    }
}
