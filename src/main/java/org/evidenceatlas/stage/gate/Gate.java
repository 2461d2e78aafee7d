package org.evidenceatlas.stage.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.verdict.Decision;
import org.evidenceatlas.model.verdict.Examination;
import org.evidenceatlas.model.verdict.Verdict;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.Stage;

/**
 * Decides what becomes of an examined draft: publish, hold or reject, with the reason. Thread-safe.
 *
 * <p>In this order: what is out of scope is rejected unless the scope is all; a bare draft is
 * published as a bibliography page; any critical flag holds the page while the gate enforces; all
 * else is published. Notices never come this far: classify withholds them.
 */
public final class Gate implements Stage<Examination, Verdict> {
    /** The version of this policy. Pages print it as "v1" unless a configuration names it. */
    public static final String POLICY = "1";

    private static final String ENFORCE = "enforce";
    private static final String OFF = "off";
    private final SiteConfig config;
    private final Scope scope;

    /** A gate for one site. */
    public Gate(SiteConfig config, Scope scope) {
        this.config = config;
        this.scope = scope;
    }

    /** Which papers may get a page. */
    public enum Scope {
        /** Those about the pack's condition. */
        PACK,
        /** Every paper, those of other conditions under a badge that says so. */
        ALL
    }

    @Override
    public String name() {
        return "gate";
    }

    @Override
    public String version() {
        return POLICY + " " + scope + " " + mode() + " " + config.condition();
    }

    @Override
    public Outcome<Verdict> apply(Examination examination) {
        Classification classification = examination.draft().classification();
        if (scope == Scope.PACK && !classification.inScope().value()) {
            return made(examination, Decision.REJECT, List.of(outOfScope()));
        }
        if (examination.draft().bare()) {
            return made(
                    examination,
                    Decision.PUBLISH,
                    List.of(
                            "There was no abstract to read, so the page shows the bibliography"
                                    + " only."));
        }
        List<String> reasons = reasons(examination);
        if (reasons.isEmpty()) {
            return made(examination, Decision.PUBLISH, List.of());
        }
        return made(examination, config.gateOff() ? Decision.PUBLISH : Decision.HOLD, reasons);
    }

    private Outcome<Verdict> made(
            Examination examination, Decision decision, List<String> reasons) {
        return new Outcome.Made<>(new Verdict(examination, decision, reasons, mode()));
    }

    private String mode() {
        return config.gateOff() ? OFF : ENFORCE;
    }

    private String outOfScope() {
        return "It is not about "
                + config.condition()
                + ", as far as its title and abstract say, so this atlas has no page for it.";
    }

    /** What the critical flags say, each once, with the sentence it is about. */
    private static List<String> reasons(Examination examination) {
        Set<String> reasons = new LinkedHashSet<>();
        for (Flag flag : examination.flags()) {
            if (flag.severity() == Severity.CRITICAL) {
                String where = flag.claim() == null ? "" : " (sentence " + flag.claim() + ")";
                reasons.add(flag.message() + where);
            }
        }
        return new ArrayList<>(reasons);
    }
}
