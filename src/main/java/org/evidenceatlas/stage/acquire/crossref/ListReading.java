package org.evidenceatlas.stage.acquire.crossref;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.acquire.http.Asker;
import org.evidenceatlas.stage.acquire.http.Setback;
import org.evidenceatlas.stage.acquire.json.Json;

/** A list of works; its own count must be that of the works in it, and each was asked about. */
record ListReading(Asker asker, List<String> keys)
        implements Asker.Reading<Map<String, Testimony>> {
    @Override
    public Map<String, Testimony> of(byte[] body) throws Setback {
        JsonNode message = Envelope.message(body, "work-list", asker);
        List<JsonNode> items = Json.list(message, "items");
        Map<String, Testimony> found = new HashMap<>();
        for (JsonNode item : items) {
            String key = Json.doiKey(Json.raw(item, "DOI"));
            if (key == null || !keys.contains(key)) {
                throw Setback.passing(
                        "it names \""
                                + asker.quoted(Json.raw(item, "DOI"))
                                + "\", which was not asked about.");
            }
            found.put(key, Work.testimony(key, item));
        }
        String counted = Json.raw(message, "total-results");
        if (!Integer.toString(items.size()).equals(counted) || found.size() != items.size()) {
            throw Setback.passing(
                    "it counts "
                            + asker.quoted(counted)
                            + " works, sends "
                            + items.size()
                            + ", and of these "
                            + found.size()
                            + " are different.");
        }
        return found;
    }
}
