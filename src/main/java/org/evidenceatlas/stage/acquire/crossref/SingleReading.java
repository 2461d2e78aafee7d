package org.evidenceatlas.stage.acquire.crossref;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.acquire.http.Asker;
import org.evidenceatlas.stage.acquire.http.Setback;
import org.evidenceatlas.stage.acquire.json.Json;

/** One work, or Crossref's plain word that it has none under this DOI. */
record SingleReading(Asker asker, String key) implements Asker.Reading<Testimony> {
    private static final String UNKNOWN = "Resource not found.";

    /** A 404 of anybody else, such as a proxy, says nothing about the DOI. */
    @Override
    public boolean reads(int status, byte[] body) {
        return status == HttpURLConnection.HTTP_OK
                || status == HttpURLConnection.HTTP_NOT_FOUND && isUnknown(body);
    }

    private static boolean isUnknown(byte[] body) {
        return body.length < 64 && new String(body, StandardCharsets.UTF_8).strip().equals(UNKNOWN);
    }

    @Override
    public Testimony of(byte[] body) throws Setback {
        if (isUnknown(body)) {
            return Testimony.unknown(Crossref.NAME, key);
        }
        JsonNode work = Envelope.message(body, "work", asker);
        String named = Json.doiKey(Json.raw(work, "DOI"));
        if (!key.equals(named)) {
            throw Setback.passing(
                    "asked about "
                            + key
                            + ", it answered about \""
                            + asker.quoted(Json.raw(work, "DOI"))
                            + "\".");
        }
        return Work.testimony(key, work);
    }
}
