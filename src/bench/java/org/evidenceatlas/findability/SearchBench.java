package org.evidenceatlas.findability;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.evidenceatlas.embed.Model;
import org.evidenceatlas.findability.Questions.Question;
import org.evidenceatlas.model.page.Facet;
import org.evidenceatlas.search.Hit;
import org.evidenceatlas.search.Sort;
import org.evidenceatlas.search.StudyIndex;
import org.evidenceatlas.search.Wish;
import org.evidenceatlas.search.Years;

/** What {@code bench/search} starts: quality, a pool of papers to be judged, or speed. */
public final class SearchBench {
    private static final int POOL = 15;
    static final Path QUERIES = Path.of("src/test/resources/search/queries.tsv");
    static final Path JUDGEMENTS = Path.of("src/test/resources/search/judgements.tsv");

    private final Material material;
    private final PrintStream out;

    private SearchBench(Material material, PrintStream out) {
        this.material = material;
        this.out = out;
    }

    /**
     * Called with "quality", "pool" or "speed", the folder of a home and the folder of its pack.
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        Material material = Material.of(Path.of(arguments[1]), Path.of(arguments[2]));
        SearchBench bench = new SearchBench(material, out);
        switch (arguments[0]) {
            case "pool" -> bench.pool();
            case "speed" -> new Speed(material, out).all();
            default -> bench.quality();
        }
    }

    private Map<String, Function<String, List<String>>> systems() {
        StudyIndex words = material.brought(StudyIndex.inMemory(material.pack(), Model.NONE));
        StudyIndex both = material.brought(StudyIndex.inMemory(material.pack()));
        ByVectors vectors = new ByVectors(material);
        Map<String, Function<String, List<String>>> systems = new LinkedHashMap<>();
        systems.put("words", query -> slugs(words, query));
        systems.put("vectors", query -> vectors.find(query, POOL));
        systems.put("both", query -> slugs(both, query));
        return systems;
    }

    private static List<String> slugs(StudyIndex index, String query) {
        Wish wish = new Wish(query, Map.of(), Years.ALL, Sort.BEST, 0, POOL);
        return index.find(wish).hits().stream().map(Hit::slug).toList();
    }

    private void pool() throws IOException {
        Map<String, Function<String, List<String>>> systems = systems();
        Map<String, List<String>> texts = material.texts();
        for (Question question : Questions.read(QUERIES, JUDGEMENTS)) {
            Set<String> pool = new LinkedHashSet<>();
            systems.values().forEach(system -> pool.addAll(system.apply(question.words())));
            pool.forEach(
                    slug -> {
                        String pmid = material.pmid(slug);
                        Integer grade = question.grades().get(pmid);
                        out.println(
                                String.join(
                                        "\t",
                                        question.id(),
                                        question.words(),
                                        pmid,
                                        grade == null ? "" : grade.toString(),
                                        texts.getOrDefault(pmid, List.of("")).getFirst()));
                    });
        }
    }

    private void quality() throws IOException {
        List<Question> questions = Questions.read(QUERIES, JUDGEMENTS);
        Map<String, Function<String, List<String>>> systems = systems();
        Map<String, List<Double>> sums = new LinkedHashMap<>();
        systems.forEach(
                (name, system) -> {
                    for (Question question : questions) {
                        List<String> found =
                                system.apply(question.words()).stream()
                                        .map(material::pmid)
                                        .toList();
                        double ndcg = Measures.ndcg(found, question.grades());
                        double success = Measures.succeeds(found, question.grades()) ? 1 : 0;
                        List.of("all", question.reader())
                                .forEach(
                                        group -> {
                                            add(sums, name + "\t" + group + "\tnDCG@10", ndcg);
                                            add(sums, name + "\t" + group + "\tsuccess@3", success);
                                        });
                        out.printf(
                                Locale.ROOT,
                                "%s\t%s\t%.3f\t%.0f\t%s%n",
                                name,
                                question.id(),
                                ndcg,
                                success,
                                question.words());
                    }
                });
        sums.forEach(
                (name, values) ->
                        out.printf(
                                Locale.ROOT,
                                "%s\t%.3f\tof %d%n",
                                name,
                                values.stream().mapToDouble(one -> one).average().orElse(0),
                                values.size()));
        StudyIndex index = material.brought(StudyIndex.inMemory(material.pack()));
        for (KnownItems.Way way : new KnownItems(material, index).all()) {
            out.println(
                    way.name()
                            + "\t"
                            + (way.asked() - way.missed().size())
                            + " of "
                            + way.asked()
                            + " first\t"
                            + way.missed().stream().limit(8).toList());
        }
        out.println(index.find(Wish.of("")).counts().getOrDefault(Facet.YEAR, Map.of()));
    }

    private static void add(Map<String, List<Double>> sums, String name, double value) {
        sums.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
    }
}
