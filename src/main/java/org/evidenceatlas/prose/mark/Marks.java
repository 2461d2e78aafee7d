package org.evidenceatlas.prose.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.evidenceatlas.model.prose.Finding;
import org.evidenceatlas.prose.read.Lines;
import org.evidenceatlas.prose.read.Mark;
import org.evidenceatlas.stage.Rule;
import org.evidenceatlas.stage.WordingRule;
import org.jspecify.annotations.Nullable;

/**
 * Obeys the marks of a file: a rule that is switched off for a reason hides its findings from there
 * to where it is switched on again, or to the end.
 */
public final class Marks {
    private final List<String> rules;

    /** For files that these rules look through. */
    public Marks(List<WordingRule> rules) {
        this.rules = rules.stream().map(Rule::id).toList();
    }

    /** The findings, those that a mark hides with its reason, and what is wrong with the marks. */
    public List<Finding> applied(List<Mark> marks, List<Finding> found, Lines lines) {
        List<Finding> all = new ArrayList<>();
        Map<String, NavigableMap<Integer, Mark>> obeyed = new HashMap<>();
        for (Mark mark : marks) {
            String fault = fault(mark);
            if (!fault.isEmpty()) {
                all.add(about(mark, MarkRule.NOT_UNDERSTOOD, fault, lines));
            } else if (mark.off() && mark.reason().isEmpty()) {
                all.add(about(mark, MarkRule.NO_REASON, noReason(mark), lines));
            } else {
                obeyed.computeIfAbsent(mark.rule(), rule -> new TreeMap<>())
                        .put(mark.start(), mark);
            }
        }
        Set<Integer> used = new HashSet<>();
        for (Finding finding : found) {
            Mark mark = before(finding, obeyed.get(finding.rule()));
            if (mark == null || !mark.off()) {
                all.add(finding);
            } else {
                all.add(off(finding, mark));
                used.add(mark.start());
            }
        }
        for (NavigableMap<Integer, Mark> ofRule : obeyed.values()) {
            for (Mark mark : ofRule.values()) {
                if (mark.off() && !used.contains(mark.start())) {
                    all.add(about(mark, MarkRule.MATCHES_NOTHING, nothing(mark), lines));
                }
            }
        }
        return all;
    }

    /** The last mark of a finding's rule before it. */
    private static @Nullable Mark before(
            Finding finding, @Nullable NavigableMap<Integer, Mark> ofRule) {
        Map.Entry<Integer, Mark> last =
                ofRule == null ? null : ofRule.floorEntry(finding.from().offset());
        return last == null ? null : last.getValue();
    }

    private String fault(Mark mark) {
        if (mark.fault() != null) {
            return mark.fault();
        }
        return rules.contains(mark.rule())
                ? ""
                : "There is no rule \""
                        + mark.rule()
                        + "\" to switch off or on; the rules are "
                        + String.join(", ", rules)
                        + ".";
    }

    private static String noReason(Mark mark) {
        return "It does not say why "
                + mark.rule()
                + " is switched off, and is not obeyed; add reason=\"\u2026\" or because \u2026.";
    }

    private static String nothing(Mark mark) {
        return "Nothing of " + mark.rule() + " is found after this mark; take it away.";
    }

    private static Finding off(Finding finding, Mark mark) {
        return new Finding(
                finding.from(),
                finding.to(),
                finding.rule(),
                finding.version(),
                finding.severity(),
                finding.matched(),
                finding.message(),
                mark.reason());
    }

    private static Finding about(Mark mark, MarkRule rule, String message, Lines lines) {
        return new Finding(
                lines.place(mark.start()),
                lines.place(mark.end()),
                rule.id(),
                "1",
                rule.severity(),
                mark.rule(),
                message,
                null);
    }
}
