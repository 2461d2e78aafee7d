package org.evidenceatlas.stage.assemble.family;

import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.study.FamilyMember;
import org.evidenceatlas.model.testimony.Related;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.assemble.group.Group;
import org.jspecify.annotations.Nullable;

/** Families by the relations that Crossref's records give (Crossref, "Relationships"). */
final class Relations {
    /** What the document at the far end is, and what the one that has the relation is to it. */
    private static final Map<String, Kin> TABLE =
            Map.ofEntries(
                    Map.entry("is-preprint-of", new Kin("journal version", "preprint")),
                    Map.entry("has-preprint", new Kin("preprint", "journal version")),
                    Map.entry("is-comment-on", new Kin("paper commented on", "comment")),
                    Map.entry("has-comment", new Kin("comment", "paper commented on")),
                    Map.entry("is-reply-to", new Kin("paper replied to", "reply")),
                    Map.entry("has-reply", new Kin("reply", "paper replied to")),
                    Map.entry("is-review-of", new Kin("reviewed paper", "review of it")),
                    Map.entry("has-review", new Kin("review of it", "reviewed paper")),
                    Map.entry("is-supplement-to", new Kin("paper it supplements", "supplement")),
                    Map.entry("is-supplemented-by", new Kin("supplement", "paper it supplements")),
                    Map.entry("is-replaced-by", new Kin("replacement", "replaced version")),
                    Map.entry("replaces", new Kin("replaced version", "replacement")),
                    Map.entry("has-protocol", new Kin("protocol", "results")),
                    Map.entry("is-version-of", new Kin("other version", "other version")),
                    Map.entry("has-version", new Kin("other version", "other version")),
                    Map.entry("is-continued-by", new Kin("continuation", "earlier part")),
                    Map.entry("continues", new Kin("earlier part", "continuation")),
                    Map.entry("is-translation-of", new Kin("original", "translation")),
                    Map.entry("has-translation", new Kin("translation", "original")));

    private Relations() {}

    static void link(List<Testimony> testimonies, Neighbours into) {
        for (Testimony testimony : testimonies) {
            Group from = into.find(testimony.about());
            for (Related related : testimony.related()) {
                Kin kin = TABLE.get(related.relation());
                Group to = into.find(related.key());
                if (kin != null && from != null && !from.equals(to)) {
                    link(from, related, kin, into);
                }
            }
        }
    }

    private static void link(Group from, Related related, Kin kin, Neighbours into) {
        Group to = into.find(related.key());
        String reason = "Crossref links them (" + related.relation() + ").";
        if (to == null) {
            into.put(
                    from,
                    new FamilyMember(
                            kin.other(),
                            reason,
                            1.0,
                            number(related.key(), "pmid:"),
                            number(related.key(), "doi:"),
                            "",
                            null));
            return;
        }
        into.put(from, into.member(to, kin.other(), reason, 1.0));
        into.put(to, into.member(from, kin.self(), reason, 1.0));
    }

    /** The number of a key of this kind; null for a key of another. */
    static @Nullable String number(String key, String kind) {
        return key.startsWith(kind) ? key.substring(kind.length()) : null;
    }
}
