package org.evidenceatlas.cite;

/** One way to write a citation. Implementations are stateless and thread-safe. */
public interface CitationStyle {
    /** The name on the command line and in file names: "bibtex". */
    String name();

    /** The ending of a downloaded file, without the dot; empty where none is offered. */
    String fileEnding();

    /** The whole citation, ready to be copied; several lines where the format has them. */
    String cite(Citable one);
}
