package org.evidenceatlas.prose.mark;

import org.evidenceatlas.model.Severity;

/** What can be wrong with a mark. */
public enum MarkRule {
    NO_REASON(
            "mark.no-reason",
            Severity.WARNING,
            "A mark that switches a rule off must say why, so that the next reader can judge it; one"
                    + " that does not is not obeyed."),
    MATCHES_NOTHING(
            "mark.matches-nothing",
            Severity.INFO,
            "A mark that hides no finding is left over from an earlier text and would hide the next"
                    + " one unseen."),
    NOT_UNDERSTOOD(
            "mark.not-understood",
            Severity.WARNING,
            "A mark names off or on and a rule that there is; one that does not is not obeyed.");

    private final String id;
    private final Severity severity;
    private final String why;

    MarkRule(String id, Severity severity, String why) {
        this.id = id;
        this.severity = severity;
        this.why = why;
    }

    /** As findings name it. */
    public String id() {
        return id;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }

    /** One plain sentence. */
    public String why() {
        return why;
    }
}
