package org.evidenceatlas.stage.acquire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.acquire.bibtex.BibtexFormat;
import org.evidenceatlas.stage.acquire.format.Opening;
import org.evidenceatlas.stage.acquire.xml.Limits;

/**
 * A person's own list of references: BibTeX, or any format that records come in. What BibTeX holds
 * is what a person typed, so that a list can be held against an atlas, and no page is made of it.
 */
public final class ReferenceList {
    private static final Pattern KEY = Pattern.compile("^@\\s*[A-Za-z]+\\s*\\{\\s*([^\\s,{}]{1,200})");

    private final Acquirer acquirer;
    private final BibtexFormat bibtex = new BibtexFormat(Limits.USUAL);

    /** Read as this one reads what is no BibTeX. */
    public ReferenceList(Acquirer acquirer) {
        this.acquirer = acquirer;
    }

    /**
     * Hands on each entry as a record, as it is read.
     *
     * @param from a file, or "-" for standard input
     * @throws org.evidenceatlas.stage.WrongSource where it cannot be opened as named
     */
    public void read(String from, InputStream stdin, Intake intake) {
        for (Source source : Sources.named(from, stdin, intake)) {
            try (BufferedInputStream bytes =
                    new BufferedInputStream(source.open().stream(), Opening.HEAD)) {
                if (bibtex.opens(Opening.of(bytes))) {
                    bibtex.read(source.origin(), bytes, intake);
                } else {
                    acquirer.read(source, bytes, intake);
                }
            } catch (IOException e) {
                intake.refused(
                        new Refusal(
                                source.origin(),
                                "",
                                null,
                                "It cannot be read: " + Sources.words(e) + ".",
                                "Check that the file is there and may be read, then try again."));
            }
        }
    }

    /** The name that the list's owner gave an entry, such as "smith2020"; empty where there is none. */
    public static String key(String format, String verbatim) {
        Matcher matcher = KEY.matcher(format.equals("bibtex") ? verbatim : "");
        return matcher.find() ? matcher.group(1) : "";
    }
}
