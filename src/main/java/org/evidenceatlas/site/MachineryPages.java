package org.evidenceatlas.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.machinery.Catalogue;
import org.evidenceatlas.site.frame.Shells;
import org.evidenceatlas.site.overview.LastRun;
import org.evidenceatlas.site.overview.MachineryView;
import org.evidenceatlas.site.overview.MachineryView.Step;

/** The pages about the machinery, printed from its own catalogue. */
final class MachineryPages {
    /** The stages in the order of the line, each in plain words. */
    private static final Map<String, String> WORDS = words();

    private MachineryPages() {}

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(
                "acquire",
                "Records of papers are fetched or read from files, and kept as they are.");
        words.put(
                "assemble",
                "Records that belong to one study are joined. Notices such as retractions are"
                        + " linked to their paper.");
        words.put(
                "classify",
                "Fixed rules say what kind of study it is and who was in it. Each value points to"
                        + " the words it rests on. Where nothing is found, it says so.");
        words.put(
                "draft",
                "The text is put together in short sentences. Each rests on words of the source,"
                        + " on a named rule, or on editorial text with an opened source.");
        words.put(
                "examine",
                "Checks compare the text with its source: numbers, strength of claims, who was"
                        + " studied, advice, wording. They make remarks and decide nothing.");
        words.put("gate", "The gate reads the remarks and decides: publish, hold, or reject.");
        words.put(
                "publish",
                "The page gets its address and its citations. Each published state is kept and"
                        + " stays readable.");
        return words;
    }

    static void add(Moment moment, Site.Setup setup, LastRun last) {
        Catalogue catalogue = setup.catalogue();
        MachineryView view =
                new MachineryView(
                        steps(catalogue),
                        moment.imprint().versions(),
                        catalogue,
                        setup.config().gateOff(),
                        last);
        moment.page(
                new Shells.Head(
                        "How a study gets on this atlas",
                        "The fixed steps from a paper's record to its page.",
                        "/process",
                        "/process",
                        false),
                "process",
                () -> view);
        moment.page(
                new Shells.Head(
                        "Rules and tables",
                        "Versions, query, decision tables and every rule of this atlas.",
                        "/methodology",
                        "/methodology",
                        false),
                "methodology",
                () -> view);
    }

    /** All stages: the known ones in the order of the line, then any others of the catalogue. */
    private static List<Step> steps(Catalogue catalogue) {
        Map<String, String> all = new LinkedHashMap<>(WORDS);
        catalogue.stages().keySet().forEach(name -> all.putIfAbsent(name, ""));
        catalogue.rules().forEach(rule -> all.putIfAbsent(rule.stage(), ""));
        List<Step> steps = new ArrayList<>();
        all.forEach((name, words) -> steps.add(step(name, words, catalogue)));
        return steps;
    }

    private static Step step(String name, String words, Catalogue catalogue) {
        return new Step(
                name,
                words,
                catalogue.stages().getOrDefault(name, ""),
                catalogue.rules().stream().filter(rule -> rule.stage().equals(name)).toList());
    }
}
