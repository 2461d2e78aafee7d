package org.evidenceatlas.site.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidenceatlas.model.page.Citation;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.site.view.CiteBlock;
import org.evidenceatlas.site.view.Link;

/** The ways to cite a study, to copy and to download. */
public final class CiteBlocks {
    /** File name to citation style, in page order. */
    private static final Map<String, String> FILES = table();

    private CiteBlocks() {}

    private static Map<String, String> table() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("cite.ris", "ris");
        files.put("cite.bib", "bibtex");
        files.put("cite.json", "csl-json");
        files.put("cite.nbib", "nbib");
        return files;
    }

    /** The blocks that the page prints. */
    static List<CiteBlock> of(Page page) {
        List<CiteBlock> blocks = new ArrayList<>();
        for (Citation citation : page.citations()) {
            switch (citation.style()) {
                case "primary" ->
                        blocks.add(
                                new CiteBlock(
                                        "cite-primary",
                                        "Primary citation",
                                        "The paper itself. Use this one in research.",
                                        citation.text()));
                case "bibtex" ->
                        blocks.add(
                                new CiteBlock(
                                        "cite-bibtex",
                                        "BibTeX",
                                        "The paper, for LaTeX and reference managers.",
                                        citation.text()));
                case "snapshot" ->
                        blocks.add(
                                new CiteBlock(
                                        "cite-snapshot",
                                        "Atlas snapshot reference",
                                        "Only where you speak of this atlas's reading of the paper"
                                                + " on the day shown.",
                                        citation.text()));
                default -> {}
            }
        }
        return blocks;
    }

    /** The files that every page has. */
    public static List<String> files() {
        return List.copyOf(FILES.keySet());
    }

    private static List<String> files(Page page) {
        return FILES.keySet().stream().filter(file -> text(page, file).isPresent()).toList();
    }

    /** The words of one such file. */
    public static Optional<String> text(Page page, String file) {
        String style = FILES.get(file);
        return page.citations().stream()
                .filter(citation -> citation.style().equals(style))
                .map(Citation::text)
                .findFirst();
    }

    static List<Link> downloads(Page page) {
        String under = "/evidence/" + page.slug() + "/";
        return files(page).stream().map(file -> new Link(name(file), under + file)).toList();
    }

    private static String name(String file) {
        return switch (file) {
            case "cite.ris" -> "RIS";
            case "cite.bib" -> "BibTeX";
            case "cite.json" -> "CSL-JSON";
            default -> "NBIB";
        };
    }
}
