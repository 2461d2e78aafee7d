package org.evidenceatlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.evaluate.CountsFile;
import org.evidenceatlas.line.Pipeline;
import org.evidenceatlas.line.PrintedVersions;
import org.evidenceatlas.model.Versions;
import org.evidenceatlas.model.machinery.Catalogue;
import org.evidenceatlas.model.machinery.Catalogue.RuleEntry;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.Rule;
import org.evidenceatlas.stage.classify.Classifier;
import org.evidenceatlas.stage.draft.Drafter;
import org.evidenceatlas.stage.examine.Examiner;

/** The stages that read a pack, and what they say of themselves: versions, rules and tables. */
record Machinery(Pack pack, Classifier classify, Drafter draft, Examiner examine) {
    static Machinery of(Pack pack) {
        return new Machinery(pack, new Classifier(pack), new Drafter(pack), new Examiner(pack));
    }

    Versions versions() {
        return PrintedVersions.of(pack, draft, examine, classify);
    }

    Catalogue catalogue(Pipeline line) {
        Map<String, String> stages = new LinkedHashMap<>();
        line.stages().forEach(stage -> stages.put(stage.name(), stage.version()));
        List<RuleEntry> rules = new ArrayList<>();
        add("classify", classify.rules(), rules);
        add("draft", draft.rules(), rules);
        add("examine", examine.rules(), rules);
        return new Catalogue(
                stages,
                rules,
                classify.tables(),
                pack.condition().query(),
                CountsFile.shipped(pack.name()).orElse(null));
    }

    private static void add(String stage, List<? extends Rule> from, List<RuleEntry> rules) {
        for (Rule rule : from) {
            rules.add(
                    new RuleEntry(
                            stage,
                            rule.id(),
                            rule.version(),
                            rule.severity().code(),
                            rule.why(),
                            rule.caught(),
                            rule.passed()));
        }
    }
}
