package org.evidenceatlas.stage.acquire.europepmc;

import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.http.Asker;
import org.evidenceatlas.stage.acquire.http.Setback;

/**
 * An article of JATS to its end, or Europe PMC's 404, which alone says that it has none to give: a
 * page of another kind under 200, as servers in trouble and proxies send it, says nothing about the
 * article. For one question.
 */
final class TextReading implements Asker.Reading<Optional<byte[]>> {
    private static final int EDGE = 4096;
    private static final Pattern ARTICLE = Pattern.compile("<article[\\s>]");

    /** HTML has an element of the same name. */
    private static final Pattern WEB_PAGE = Pattern.compile("(?i)<(?:!DOCTYPE\\s+)?html[\\s>]");

    private final Asker asker;
    private boolean none;

    TextReading(Asker asker) {
        this.asker = asker;
    }

    @Override
    public boolean reads(int status, byte[] body) {
        none = status == HttpURLConnection.HTTP_NOT_FOUND;
        return none || status == HttpURLConnection.HTTP_OK;
    }

    @Override
    public Optional<byte[]> of(byte[] body) throws Setback {
        if (none) {
            return Optional.empty();
        }
        String head = text(body, 0);
        if (!ARTICLE.matcher(head).find() || WEB_PAGE.matcher(head).find()) {
            throw Setback.passing(
                    "it answered \"" + asker.quoted(body) + "\", which is no article.");
        }
        if (!text(body, body.length - EDGE).contains("</article>")) {
            throw Setback.passing("its article broke off.");
        }
        return Optional.of(body);
    }

    private static String text(byte[] body, int from) {
        int start = Math.max(0, from);
        int length = Math.min(body.length - start, EDGE);
        return new String(body, start, length, StandardCharsets.UTF_8);
    }
}
