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
import org.evidenceatlas.text.Unseen;

/**
 * A person's own list of references: BibTeX, or any format that records come in. What BibTeX holds
 * is what a person typed, so that a list can be held against an atlas, and no page is made of it.
 */
public final class ReferenceList {
    /** How much is shown of what is no list. */
    private static final int SHOWN = 40;

    private static final Pattern KEY =
            Pattern.compile("^@\\s*[A-Za-z]+\\s*\\{\\s*([^\\s,{}]{1,200})");

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
                String head = Opening.of(bytes);
                if (bibtex.opens(head)) {
                    bibtex.read(source.origin(), bytes, intake);
                } else if (acquirer.recognises(head)) {
                    acquirer.read(source, bytes, intake);
                } else {
                    intake.refused(strange(source, head.strip()));
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

    private static Refusal strange(Source source, String head) {
        String line = head.lines().findFirst().orElse("");
        String some = line.substring(0, Math.min(SHOWN, line.length()));
        String met =
                head.isEmpty()
                        ? "it is empty."
                        : "it begins with \"" + Unseen.escaped(some) + "\".";
        return new Refusal(
                source.origin(),
                "",
                null,
                "This is no list of references: " + met,
                "Give BibTeX, RIS, .nbib or PubMed XML; programs that keep references export them.");
    }

    /**
     * The name that the list's owner gave an entry, such as "smith2020"; empty where there is none.
     */
    public static String key(String format, String verbatim) {
        Matcher matcher = KEY.matcher(format.equals("bibtex") ? verbatim : "");
        return matcher.find() ? matcher.group(1) : "";
    }
}
