package org.evidenceatlas.stage.acquire.crossref;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.evidenceatlas.stage.acquire.http.Asker;
import org.evidenceatlas.stage.acquire.http.Setback;
import org.evidenceatlas.stage.acquire.json.Json;

/** What every answer of Crossref's REST API is wrapped in. */
final class Envelope {
    private Envelope() {}

    /**
     * The message.
     *
     * @param type of the message: "work", "work-list"
     * @throws Setback where the body is something else
     */
    static JsonNode message(byte[] body, String type, Asker asker) throws Setback {
        JsonNode root;
        try {
            root = Json.tree(body);
        } catch (IOException broken) {
            throw Setback.passing(
                    "it answered \"" + asker.quoted(body) + "\", which is no whole JSON.");
        }
        boolean right =
                "ok".equals(Json.raw(root, "status"))
                        && type.equals(Json.raw(root, "message-type"))
                        && root.path("message").isObject();
        if (!right) {
            throw Setback.passing(
                    "it answered \"" + asker.quoted(body) + "\" and no " + type + ".");
        }
        return root.path("message");
    }
}
