package org.evidenceatlas.stage.examine.rule;

import java.util.List;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.stage.Rule;

/** A rule that knows its own description and makes flags in its name. Thread-safe. */
public abstract class Check implements Rule {
    private final About about;

    /** A check that describes itself so. */
    protected Check(About about) {
        this.about = about;
    }

    @Override
    public final String id() {
        return about.id();
    }

    @Override
    public final String version() {
        return about.version();
    }

    @Override
    public final Severity severity() {
        return about.severity();
    }

    @Override
    public final String why() {
        return about.why();
    }

    @Override
    public final List<String> caught() {
        return about.caught();
    }

    @Override
    public final List<String> passed() {
        return about.passed();
    }

    /** A flag on some words of a text. */
    protected final Flag flag(Looked at, String message) {
        return flag(severity(), at, message);
    }

    /** A flag that only informs, where the same words matter less. */
    protected final Flag inform(Looked at, String message) {
        return flag(Severity.INFO, at, message);
    }

    /** A flag that warns, where a critical one would be too sure. */
    protected final Flag warn(Looked at, String message) {
        return flag(Severity.WARNING, at, message);
    }

    private Flag flag(Severity severity, Looked at, String message) {
        return new Flag(
                id(),
                version(),
                severity,
                at.claim(),
                at.start(),
                at.end(),
                at.text().substring(at.start(), at.end()),
                message);
    }
}
