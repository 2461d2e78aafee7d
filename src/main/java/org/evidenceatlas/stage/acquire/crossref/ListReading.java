package org.evidenceatlas.stage.acquire.crossref;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.acquire.http.Asker;
import org.evidenceatlas.stage.acquire.http.Setback;
import org.evidenceatlas.stage.acquire.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A list of works; its own count must be that of the works in it, and each was asked about. Works
 * that were not are a fault of the server's as long as they do not come twice: then they are left
 * out, because they may stand for a DOI that was given up, which is asked about alone. For one
 * question.
 */
final class ListReading implements Asker.Reading<Map<String, Testimony>> {
    private final Asker asker;
    private final Set<String> keys;
    private Set<String> strange = Set.of();

    ListReading(Asker asker, List<String> keys) {
        this.asker = asker;
        this.keys = Set.copyOf(keys);
    }

    @Override
    public Map<String, Testimony> of(byte[] body) throws Setback {
        JsonNode message = Envelope.message(body, "work-list", asker);
        List<JsonNode> items = Json.list(message, "items");
        Map<String, Testimony> found = new HashMap<>();
        Set<String> others = new TreeSet<>();
        for (JsonNode item : items) {
            String key = Json.doiKey(Json.raw(item, "DOI"));
            if (key == null) {
                throw notAsked(Json.raw(item, "DOI"));
            }
            if (keys.contains(key)) {
                found.put(key, Work.testimony(key, key, item));
            } else {
                others.add(key);
            }
        }
        String counted = Json.raw(message, "total-results");
        int different = found.size() + others.size();
        if (!Integer.toString(items.size()).equals(counted) || different != items.size()) {
            throw Setback.passing(
                    "it counts "
                            + asker.quoted(counted)
                            + " works, sends "
                            + items.size()
                            + ", and of these "
                            + different
                            + " are different.");
        }
        if (!others.equals(strange)) {
            strange = others;
            if (!others.isEmpty()) {
                throw notAsked(others.iterator().next());
            }
        }
        return found;
    }

    private Setback notAsked(@Nullable String named) {
        return Setback.passing(
                "it names \"" + asker.quoted(named) + "\", which was not asked about.");
    }
}
