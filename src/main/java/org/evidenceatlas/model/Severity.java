package org.evidenceatlas.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much a flag matters. Any critical flag holds a page while the gate enforces. */
public enum Severity {
    INFO,
    WARNING,
    CRITICAL;

    /** The lower-case name used in JSON and reports. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
