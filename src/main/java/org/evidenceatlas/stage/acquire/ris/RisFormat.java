package org.evidenceatlas.stage.acquire.ris;

import java.io.InputStream;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.pattern.Matcher;
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
 * RIS: two characters of tag, two spaces (of some programs one), a hyphen. TY begins a record, also
 * where the one before has no ER; other lines go on with the value before.
 */
public final class RisFormat implements Format, Grammar {
    private static final Pattern TAG = Pattern.compile("^([A-Z][A-Z0-9])  ?-(?:\\s|$)");
    private static final Pattern MARK = Pattern.compile("(?m)^\\s*(?:TY|ER)  ?-(?:\\s|$)");

    private final TaggedFormat reader;

    /** Under these limits. */
    public RisFormat(Limits limits) {
        this.reader = new TaggedFormat(this, limits);
    }

    @Override
    public String name() {
        return "ris";
    }

    @Override
    public boolean opens(String head) {
        String text = head.strip();
        boolean other = text.startsWith("<") || text.startsWith("PMID");
        return !other && MARK.matcher(text).find();
    }

    @Override
    public void read(String origin, InputStream bytes, Intake intake) {
        reader.read(origin, bytes, intake);
    }

    @Override
    public @Nullable String tag(String line) {
        Matcher matcher = TAG.matcher(line);
        return matcher.lookingAt() ? matcher.group(1) : null;
    }

    @Override
    public boolean begins(String tag) {
        return tag.equals("TY");
    }

    @Override
    public boolean ends(@Nullable String tag) {
        return "ER".equals(tag);
    }

    @Override
    public Report read(Entry entry) throws Unfit {
        return RisReader.read(entry);
    }
}
