package org.evidenceatlas.stage.acquire.nbib;

import java.io.InputStream;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.acquire.format.Format;
import org.evidenceatlas.stage.acquire.tagged.Entry;
import org.evidenceatlas.stage.acquire.tagged.Grammar;
import org.evidenceatlas.stage.acquire.tagged.TaggedFormat;
import org.evidenceatlas.stage.acquire.tagged.Unfit;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.jspecify.annotations.Nullable;

/**
 * MEDLINE text: four characters of tag, a hyphen, a space; lines that begin with white space go on
 * with the value before; an empty line ends a record, and PMID begins one.
 */
public final class NbibFormat implements Format, Grammar {
    private static final Pattern TAG =
            Pattern.compile("^(?:[A-Z0-9]{4}|[A-Z0-9]{3} |[A-Z0-9]{2}  )-\\s");
    private static final Pattern RIS = Pattern.compile("(?m)^(?:TY|ER)  -");

    private final TaggedFormat reader;

    /** Under these limits. */
    public NbibFormat(Limits limits) {
        this.reader = new TaggedFormat(this, limits);
    }

    @Override
    public String name() {
        return "nbib";
    }

    @Override
    public boolean opens(String head) {
        String text = head.strip();
        return TAG.matcher(text).lookingAt()
                && (text.startsWith("PMID") || !RIS.matcher(text).find());
    }

    @Override
    public void read(String origin, InputStream bytes, Intake intake) {
        reader.read(origin, bytes, intake);
    }

    @Override
    public @Nullable String tag(String line) {
        return TAG.matcher(line).lookingAt() ? line.substring(0, 4).strip() : null;
    }

    @Override
    public boolean begins(String tag) {
        return tag.equals("PMID");
    }

    @Override
    public boolean ends(@Nullable String tag) {
        return tag == null;
    }

    @Override
    public Report read(Entry entry) throws Unfit {
        return NbibReader.read(entry);
    }
}
