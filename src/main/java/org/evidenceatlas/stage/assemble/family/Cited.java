package org.evidenceatlas.stage.assemble.family;

import org.evidenceatlas.model.study.FamilyMember;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.stage.assemble.group.Group;
import org.jspecify.annotations.Nullable;

/** What a study's page says of a paper that it cites and that no longer stands. */
public final class Cited {
    private Cited() {}

    /** Whether a reader of the citing study must know; a corrected paper stands. */
    public static boolean matters(Status.Value value) {
        return switch (value) {
            case RETRACTED, WITHDRAWN, PARTIALLY_RETRACTED, CONCERN -> true;
            case CURRENT, CORRECTED, UNKNOWN -> false;
        };
    }

    /**
     * The entry in the citing study's family.
     *
     * @param key as the list of references has it
     * @param cited null where the paper is not in this atlas
     */
    public static FamilyMember member(
            String key, @Nullable Group cited, Status.Value value, Neighbours neighbours) {
        String reason = "Its list of references names this paper.";
        FamilyMember member =
                cited != null
                        ? neighbours.member(cited, relation(value), reason, 1.0)
                        : new FamilyMember(
                                relation(value),
                                reason,
                                1.0,
                                Relations.number(key, "pmid:"),
                                Relations.number(key, "doi:"),
                                "A paper outside this atlas",
                                null);
        return member.standing(value);
    }

    private static String relation(Status.Value value) {
        return switch (value) {
            case WITHDRAWN -> "cites a withdrawn paper";
            case PARTIALLY_RETRACTED -> "cites a paper retracted in part";
            case CONCERN -> "cites a paper under an expression of concern";
            default -> "cites a retracted paper";
        };
    }
}
