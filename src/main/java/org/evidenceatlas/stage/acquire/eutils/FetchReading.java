package org.evidenceatlas.stage.acquire.eutils;

import java.nio.charset.StandardCharsets;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.http.Asker;
import org.evidenceatlas.stage.acquire.http.Setback;
import org.jspecify.annotations.Nullable;

/**
 * Takes the answer of an efetch for what it is. A set that breaks off is asked for again, and kept
 * here in case nothing better comes.
 */
final class FetchReading implements Asker.Reading<Fetched> {
    private static final int EDGE = 2048;
    private static final Pattern SET = Pattern.compile("<Pubmed(Book)?ArticleSet\\b");
    private static final Pattern END = Pattern.compile("</Pubmed(Book)?ArticleSet>\\s*$");
    private static final Pattern EMPTY_SET = Pattern.compile("<Pubmed(Book)?ArticleSet\\s*/>\\s*$");
    private static final Pattern RECORD = Pattern.compile("<Pubmed(Book)?Article[\\s>]");
    private static final Pattern ERROR = Pattern.compile("(?s)<ERROR>(.{0,500}?)</ERROR>");
    private static final Pattern NO_ID = Pattern.compile("(?i)ID list is empty");
    private static final Pattern SESSION =
            Pattern.compile("(?i)webenv|history|query_?key|query #|obtain query|session");

    private final Asker asker;
    private byte @Nullable [] cut;

    FetchReading(Asker asker) {
        this.asker = asker;
    }

    /** The beginning of a set whose end never came; null if there was none. */
    byte @Nullable [] cut() {
        return cut;
    }

    @Override
    public Fetched of(byte[] body) throws Setback {
        String head = text(body, 0, EDGE);
        String tail = text(body, body.length - EDGE, body.length);
        Matcher error = ERROR.matcher(head);
        if (error.find()) {
            return error(error.group(1));
        }
        if (!SET.matcher(head).find()) {
            throw Setback.passing("it answered \"" + asker.quoted(body) + "\" and no records.");
        }
        if (EMPTY_SET.matcher(tail).find()) {
            return new Fetched.Nothing();
        }
        if (!END.matcher(tail).find()) {
            cut = body;
            throw Setback.passing("its answer broke off.");
        }
        return body.length > 2 * EDGE || RECORD.matcher(head + tail).find()
                ? new Fetched.Records(body, true)
                : new Fetched.Nothing();
    }

    /** A 400 with an {@code <ERROR>} is the utility's own answer. */
    @Override
    public boolean reads(int status, byte[] body) {
        return status == 200
                || status == 400 && new String(body, StandardCharsets.UTF_8).contains("<ERROR>");
    }

    private Fetched error(String words) throws Setback {
        if (NO_ID.matcher(words).find()) {
            return new Fetched.Nothing();
        }
        if (SESSION.matcher(words).find()) {
            return new Fetched.SessionGone(asker.quoted(words));
        }
        throw Setback.passing("it answered with the error \"" + asker.quoted(words) + "\".");
    }

    private static String text(byte[] body, int from, int to) {
        int start = Math.max(0, from);
        return new String(body, start, Math.min(body.length, to) - start, StandardCharsets.UTF_8);
    }
}
