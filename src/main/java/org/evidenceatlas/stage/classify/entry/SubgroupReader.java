package org.evidenceatlas.stage.classify.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.model.classification.Subgroup;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.classify.reading.Piece;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a mixed cohort that entered by definitions of their own, with their sizes. */
public final class SubgroupReader {
    private static final String VERSION = "1";
    private static final Pattern AFTER = Pattern.compile("(?i)^[^.;()]{0,30}\\(n ?= ?(\\d{1,6})");
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?i)\\b(\\d{1,6}) (?:\\w+ ){0,3}(?:met|meeting|fulfil(?:l)?(?:ed|ing)) (?:\\w+ )"
                            + "{0,2}$");

    private SubgroupReader() {}

    /** The subgroups; empty unless two or more are told apart, each with its number. */
    public static List<Subgroup> read(EntryEvidence evidence) {
        Map<String, Subgroup> found = new LinkedHashMap<>();
        for (DefinitionMention one : evidence.entries()) {
            Piece piece = evidence.piece(one);
            Integer size = size(piece, one.span());
            if (size != null) {
                found.putIfAbsent(one.definition().id(), subgroup(one, size));
            }
        }
        return found.size() < 2 ? List.of() : List.copyOf(found.values());
    }

    private static @Nullable Integer size(Piece piece, Span span) {
        String after = piece.text().substring(span.end() - piece.start());
        Matcher behind = AFTER.matcher(after);
        if (behind.find()) {
            return Integer.valueOf(behind.group(1));
        }
        Matcher ahead = BEFORE.matcher(piece.text().substring(0, span.start() - piece.start()));
        return ahead.find() ? Integer.valueOf(ahead.group(1)) : null;
    }

    private static Subgroup subgroup(DefinitionMention one, int size) {
        PemCriterion criterion =
                switch (one.definition().pemCriterion()) {
                    case "required" -> PemCriterion.REQUIRED;
                    case "not-required" -> PemCriterion.NOT_REQUIRED;
                    default -> PemCriterion.UNCLEAR;
                };
        return new Subgroup(
                one.definition().name(),
                size,
                Attribute.byRule(criterion, "pem.by-definition", VERSION, one.span()),
                List.of(
                        Attribute.byRule(
                                one.definition().id(), "definition.entry", VERSION, one.span())));
    }
}
