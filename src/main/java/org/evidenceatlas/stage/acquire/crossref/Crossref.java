package org.evidenceatlas.stage.acquire.crossref;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.pack.SourceAccess;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.Unanswered;
import org.evidenceatlas.stage.Witness;
import org.evidenceatlas.stage.acquire.http.Asker;
import org.evidenceatlas.stage.acquire.http.Circumstances;
import org.evidenceatlas.stage.acquire.http.Server;

/**
 * Asks Crossref about DOIs, many at once where they can stand in a filter. One that is not in the
 * answer is asked about alone, so that "not known" is always Crossref's own word. Elements are not
 * selected: {@code select} has left out references that are there (rest-api-doc issue 553).
 */
public final class Crossref implements Witness {
    /** Its name in testimonies. */
    static final String NAME = "crossref";

    private static final int AT_ONCE = 50;

    /** Characters of DOIs in one address, which servers take up to some 8,000 long. */
    private static final int LONGEST = 3000;

    /** From a DOI to the one that replaced it; two publishers' moves are two steps. */
    private static final int MOST_STEPS = 4;

    private static final String DOI = "doi:";

    /** DOIs that mean the same inside a filter, where a comma ends one. */
    private static final Pattern PLAIN = Pattern.compile("doi:[a-z0-9./_()-]+");

    private final SourceAccess access;
    private final Asker asker;

    /** For one run. */
    public Crossref(SourceAccess access, Circumstances circumstances) {
        this.access = access;
        this.asker = new Asker(Server.of(access, SourceAccess.Known.CROSSREF), circumstances);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String address() {
        return access.address() + "works";
    }

    @Override
    public List<List<String>> batches(List<String> keys) {
        List<List<String>> batches = new ArrayList<>();
        List<String> part = new ArrayList<>();
        int length = 0;
        for (String key : keys) {
            if (!key.startsWith(DOI)) {
                continue;
            }
            if (!PLAIN.matcher(key).matches()) {
                batches.add(List.of(key));
                continue;
            }
            if (part.size() == AT_ONCE || length + key.length() > LONGEST) {
                batches.add(List.copyOf(part));
                part.clear();
                length = 0;
            }
            part.add(key);
            length += key.length() + 1;
        }
        if (!part.isEmpty()) {
            batches.add(List.copyOf(part));
        }
        return batches;
    }

    @Override
    public List<Testimony> ask(List<String> batch) throws Unanswered {
        Map<String, Testimony> known = batch.size() == 1 ? Map.of() : together(batch);
        List<Testimony> answers = new ArrayList<>();
        for (String key : batch) {
            Testimony one = known.get(key);
            answers.add(one == null ? alone(key) : one);
        }
        return answers;
    }

    private Map<String, Testimony> together(List<String> keys) throws Unanswered {
        String path =
                "works?filter="
                        + String.join(",", keys)
                        + "&rows="
                        + keys.size()
                        + "&mailto="
                        + Server.encoded(access.contact());
        return asker.get(path, new ListReading(asker, keys));
    }

    /** A DOI that was given up for another is answered with that one, which is asked for then. */
    private Testimony alone(String key) throws Unanswered {
        SingleReading reading = new SingleReading(asker, key);
        Testimony said = asker.get(path(key), reading);
        for (int steps = 0; reading.prime() != null; steps++) {
            if (steps == MOST_STEPS) {
                throw new Unanswered(
                        "works: it points from "
                                + key
                                + " to another DOI, and on, and "
                                + MOST_STEPS
                                + " steps led to no answer.");
            }
            String prime = reading.prime();
            reading = new SingleReading(asker, key, prime);
            said = asker.get(path(prime), reading);
        }
        return said;
    }

    private String path(String key) {
        return "works/"
                + Server.encoded(key.substring(DOI.length()))
                + "?mailto="
                + Server.encoded(access.contact());
    }

    @Override
    public void close() {
        asker.close();
    }
}
