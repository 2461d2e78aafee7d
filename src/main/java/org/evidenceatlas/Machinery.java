package org.evidenceatlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.line.Pipeline;
import org.evidenceatlas.model.Catalogue;
import org.evidenceatlas.model.Catalogue.RuleEntry;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.Rule;
import org.evidenceatlas.stage.classify.Classifier;
import org.evidenceatlas.stage.draft.Drafter;
import org.evidenceatlas.stage.examine.Examiner;

/** Reads the catalogue of rules and tables off the stages themselves. */
record Machinery(Pack pack, SiteConfig site) {
    Catalogue catalogue(Pipeline line) {
        Map<String, String> stages = new LinkedHashMap<>();
        line.stages().forEach(stage -> stages.put(stage.name(), stage.version()));
        List<RuleEntry> rules = new ArrayList<>();
        add("classify", new Classifier(pack).rules(), rules);
        add("draft", new Drafter(pack).rules(), rules);
        add("examine", new Examiner(pack).rules(), rules);
        return new Catalogue(
                stages, rules, new Classifier(pack).tables(), pack.condition().query());
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
