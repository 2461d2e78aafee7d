package org.evidenceatlas.findability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.embed.Embedder;
import org.evidenceatlas.embed.Model;
import org.evidenceatlas.search.entry.Entry;

/** Finds by the model's vectors alone: every study is compared with the query. */
final class ByVectors {
    private final Embedder model = Model.MINI_LM.opener().get().orElseThrow();
    private final Map<String, float[]> vectors = new LinkedHashMap<>();

    ByVectors(Material material) {
        material.pages()
                .forEach(
                        (slug, page) -> {
                            String text = Entry.of(page, material.pack()).meaning();
                            vectors.put(slug, model.vector(text));
                        });
    }

    private record Near(String slug, float likeness) {}

    /** The slugs nearest to a text. */
    List<String> find(String text, int most) {
        float[] asked = model.vector(text);
        List<Near> near = new ArrayList<>();
        vectors.forEach(
                (slug, vector) -> {
                    float dot = 0;
                    for (int i = 0; i < vector.length; i++) {
                        dot += vector[i] * asked[i];
                    }
                    near.add(new Near(slug, dot));
                });
        near.sort(Comparator.comparingDouble(one -> -one.likeness()));
        return near.stream().limit(most).map(Near::slug).toList();
    }
}
