package org.evidenceatlas.stage.acquire.eutils;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.evidenceatlas.model.search.DateLimits;
import org.evidenceatlas.pack.PubmedAccess;

/** What is sent to a utility: names and values, encoded, with who is asking (NBK25497). */
final class Form {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

    private final StringBuilder sent = new StringBuilder("db=pubmed");

    Form(PubmedAccess access) {
        with("tool", access.tool()).with("email", access.email());
        if (access.key().given()) {
            with("api_key", access.key().reveal());
        }
    }

    Form with(String name, String value) {
        sent.append('&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        return this;
    }

    Form with(DateLimits dates) {
        return with("datetype", dates.type().name().toLowerCase(Locale.ROOT))
                .with("mindate", DAY.format(dates.from()))
                .with("maxdate", DAY.format(dates.to()));
    }

    /** As it goes over the wire; may hold the API key. */
    String encoded() {
        return sent.toString();
    }
}
