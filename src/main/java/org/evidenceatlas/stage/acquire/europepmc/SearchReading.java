package org.evidenceatlas.stage.acquire.europepmc;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.SearchPage;
import org.evidenceatlas.stage.acquire.http.Asker;
import org.evidenceatlas.stage.acquire.http.Setback;
import org.evidenceatlas.stage.acquire.json.Json;
import org.evidenceatlas.text.Unseen;

/** The answer of a search with {@code resultType=core}. */
record SearchReading(Asker asker, int number) implements Asker.Reading<SearchPage> {
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    @Override
    public SearchPage of(byte[] body) throws Setback {
        JsonNode root;
        try {
            root = Json.tree(body);
        } catch (IOException broken) {
            throw Setback.passing(
                    "it answered \"" + asker.quoted(body) + "\", which is no whole JSON.");
        }
        String count = Objects.toString(Json.raw(root, "hitCount"), "");
        if (!COUNT.matcher(count).matches() || !root.path("resultList").path("result").isArray()) {
            throw Setback.passing(
                    "it answered \"" + asker.quoted(body) + "\" and no list of results.");
        }
        return page(Integer.parseInt(count), root);
    }

    private SearchPage page(int count, JsonNode root) {
        List<String> ids = new ArrayList<>();
        List<SourceRecord> records = new ArrayList<>();
        List<Testimony> testimonies = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (JsonNode entry : Json.list(root.path("resultList"), "result")) {
            String id = Objects.toString(Json.raw(entry, "id"), "");
            ids.add(id);
            String fault = Preprint.fault(entry);
            if (fault.isEmpty()) {
                Preprint preprint = Preprint.of(entry);
                records.add(preprint.record());
                testimonies.add(preprint.testimony());
            } else {
                refusals.add(refusal(id, fault, entry));
            }
        }
        return new SearchPage(
                count, ids, Json.raw(root, "nextCursorMark"), records, testimonies, refusals);
    }

    private Refusal refusal(String id, String fault, JsonNode entry) {
        return new Refusal(
                EuropePmc.NAME + ", page " + number,
                Unseen.escaped(id),
                null,
                fault,
                "The others of the page are kept. If the entry is right at europepmc.org, please"
                        + " report it.",
                entry.toString());
    }
}
