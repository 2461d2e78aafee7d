package org.evidenceatlas.line;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.page.Publication;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.verdict.Verdict;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.Stage;
import org.evidenceatlas.stage.assemble.Cluster;
import org.evidenceatlas.stage.assemble.Holdings;
import org.evidenceatlas.store.Codec;

/** What every stage of the real line makes of the records in a file, side by side. */
public final class Stages {
    private static final Pipeline LINE = Workshop.LINE;

    private Stages() {}

    /** Stage to its version. */
    public static Map<String, String> versions() {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("acquire", LINE.acquire().version());
        LINE.stages().forEach(stage -> versions.put(stage.name(), stage.version()));
        return versions;
    }

    /** Stage to its products, in the order of the line and of study ids. */
    public static Map<String, List<Object>> of(Path file) {
        Map<String, List<Object>> made = new LinkedHashMap<>();
        versions().keySet().forEach(stage -> made.put(stage, new ArrayList<>()));
        List<SourceRecord> records = new ArrayList<>();
        Once.over(LINE, List.of(file.toString()), InputStream.nullInputStream())
                .studies(answer -> records.add(answer.record()));
        for (SourceRecord one : records) {
            add(made, "acquire", one.report());
        }
        for (Cluster cluster : LINE.together(Holdings.of(records), Map.of())) {
            walk(cluster, made);
        }
        return made;
    }

    private static void walk(Cluster cluster, Map<String, List<Object>> made) {
        Object product = cluster;
        for (Stage<?, ?> stage : LINE.stages()) {
            Object input =
                    stage == LINE.publish()
                            ? new Publication(
                                    (Verdict) product, cluster.slug(), null, Workshop.AS_OF)
                            : product;
            switch (apply(stage, input)) {
                case Outcome.Made<?>(Object value) -> {
                    add(made, stage.name(), value);
                    product = value;
                }
                case Outcome.Withheld<?> withheld -> {
                    add(made, stage.name(), withheld);
                    return;
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <I> Outcome<?> apply(Stage<I, ?> stage, Object input) {
        return stage.apply((I) input);
    }

    /** Only what the stage itself made, so that a difference shows in the file of its stage. */
    private static void add(Map<String, List<Object>> made, String stage, Object product) {
        byte[] own = Codec.writeLinked(product, "as the stage before made it");
        made.computeIfAbsent(stage, any -> new ArrayList<>()).add(Codec.read(own, Object.class));
    }
}
