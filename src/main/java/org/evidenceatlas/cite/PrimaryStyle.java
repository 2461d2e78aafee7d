package org.evidenceatlas.cite;

import org.evidenceatlas.model.record.Container;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.text.Markup;

/** The citation to copy into running text: authors (year). Title. Journal. Address. */
public final class PrimaryStyle implements CitationStyle {
    @Override
    public String name() {
        return "primary";
    }

    @Override
    public String fileEnding() {
        return "";
    }

    @Override
    public String cite(Citable one) {
        Report report = one.report();
        Integer year = report.dates().year();
        StringBuilder text = new StringBuilder(Names.inText(report.authors()));
        text.append(" (").append(year == null ? "n.d." : year).append("). ");
        text.append(closed(report.title().plain()));
        String container = container(report.container());
        if (!container.isEmpty()) {
            text.append(' ').append(closed(container));
        }
        String address = address(report.ids());
        text.append(address.isEmpty() ? "" : " " + address);
        return one.retracted() ? text.append(" [RETRACTED]").toString() : text.toString();
    }

    private static String container(Container container) {
        if (container.title() != null) {
            return Markup.oneLine(container.title());
        }
        return container.publisher() == null ? "" : Markup.oneLine(container.publisher());
    }

    /**
     * The DOI's address, else PubMed's, else PubMed Central's, else the bookshelf's; empty for
     * none.
     */
    static String address(Identifiers ids) {
        if (ids.doi() != null) {
            return "https://doi.org/" + Addresses.doiPath(ids.doi());
        }
        if (ids.pmid() != null) {
            return "https://pubmed.ncbi.nlm.nih.gov/" + ids.pmid() + "/";
        }
        if (ids.pmcid() != null) {
            return "https://pmc.ncbi.nlm.nih.gov/articles/" + ids.pmcid() + "/";
        }
        // An accession of our own making, of a RIS record without identifiers, leads nowhere.
        String accession = String.valueOf(ids.accession());
        return accession.startsWith("NBK")
                ? "https://www.ncbi.nlm.nih.gov/books/" + accession + "/"
                : "";
    }

    /** One full stop at the end, unless the text ends in "?" or "!". */
    private static String closed(String text) {
        String line = Markup.oneLine(text);
        char last = line.isEmpty() ? '.' : line.charAt(line.length() - 1);
        return last == '.' || last == '?' || last == '!' ? line : line + ".";
    }
}
