package org.evidenceatlas.stage;

import java.util.List;
import org.evidenceatlas.model.Severity;

/** What every rule is, whoever runs it: id, version, severity, why, examples that are its tests. */
public interface Rule {
    /** Dotted, lower case, stable for ever: "strength.above-source". */
    String id();

    /** Changes whenever the rule may answer differently. */
    String version();

    /** How much its flags matter. */
    Severity severity();

    /** One plain sentence for /methodology: what it looks for and why. */
    String why();

    /** Short texts of ours which the rule catches. */
    List<String> caught();

    /** Short texts of ours which look alike and which the rule lets pass. */
    List<String> passed();
}
