package org.evidenceatlas.stage.acquire.crossref;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.HttpURLConnection;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.acquire.http.Asker;
import org.evidenceatlas.stage.acquire.http.Setback;
import org.evidenceatlas.stage.acquire.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * One work, Crossref's plain word that it has none under this DOI, or the DOI by which it knows the
 * work: one that was given up for another is answered with that one's address (since 2025, status
 * 301). For one question.
 */
final class SingleReading implements Asker.Reading<Testimony> {
    private static final String UNKNOWN = "Resource not found.";
    private static final String WORKS = "/works/";

    private final Asker asker;
    private final String about;
    private final String asked;
    private @Nullable String prime;
    private String named = "";

    /** About the document under this key. */
    SingleReading(Asker asker, String key) {
        this(asker, key, key);
    }

    /**
     * About a document whose DOI was given up for another.
     *
     * @param about key of the document that the testimony is to be about
     * @param asked key of the DOI that replaced its own
     */
    SingleReading(Asker asker, String about, String asked) {
        this.asker = asker;
        this.about = about;
        this.asked = asked;
    }

    /** A 404 of anybody else, such as a proxy, says nothing about the DOI. */
    @Override
    public boolean reads(int status, byte[] body) {
        return status == HttpURLConnection.HTTP_OK
                || status == HttpURLConnection.HTTP_NOT_FOUND && isUnknown(body);
    }

    @Override
    public boolean reads(String location) {
        String path = location.split("[?#]", 2)[0];
        int at = path.indexOf(WORKS);
        prime = at < 0 ? null : Json.doiKey(decoded(path.substring(at + WORKS.length())));
        return prime != null && !prime.equals(asked);
    }

    /** The key of the DOI under which Crossref has it; null where it did not point to another. */
    @Nullable String prime() {
        return prime;
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEncoding) {
            return part;
        }
    }

    private static boolean isUnknown(byte[] body) {
        return body.length < 64 && new String(body, StandardCharsets.UTF_8).strip().equals(UNKNOWN);
    }

    /**
     * A work under another DOI is a fault of the server's as long as it is not said twice: then it
     * is what Crossref calls the document.
     */
    @Override
    public Testimony of(byte[] body) throws Setback {
        if (prime != null || isUnknown(body)) { // Not under this DOI.
            return Testimony.unknown(Crossref.NAME, about);
        }
        JsonNode work = Envelope.message(body, "work", asker);
        String name = Objects.toString(Json.doiKey(Json.raw(work, "DOI")), "");
        if (!name.equals(asked) && (name.isEmpty() || !name.equals(named))) {
            named = name;
            throw Setback.passing(
                    "asked about "
                            + asked
                            + ", it answered about \""
                            + asker.quoted(Json.raw(work, "DOI"))
                            + "\".");
        }
        return Work.testimony(about, name, work);
    }
}
