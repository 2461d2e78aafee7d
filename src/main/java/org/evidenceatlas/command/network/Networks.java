package org.evidenceatlas.command.network;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.line.Order;
import org.evidenceatlas.model.search.SearchWish;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.SourceAccess;
import org.evidenceatlas.store.HomeAddress;

/**
 * The sources that {@code --from} or the configuration names. What is not named is not asked.
 *
 * @param froms as named, files and folders among them
 */
public record Networks(List<String> froms) {
    /** Names of sources on the network. */
    public static final List<String> NAMES = List.of("pubmed", "europepmc", "crossref");

    private static final String PUBMED = "pubmed";

    public Networks {
        froms = List.copyOf(froms);
    }

    /** Where files of a mirror are kept: in the folder of the home. */
    public static Path cache(HomeAddress home) {
        return home.folder().resolve("pubmed-files");
    }

    /** What is read from files. */
    public List<String> files() {
        return froms.stream().filter(from -> !NAMES.contains(from)).toList();
    }

    /** Whether PubMed is named. */
    public boolean pubmed() {
        return froms.contains(PUBMED);
    }

    /** PubMed, where it is named. */
    public Optional<Order.PubMed> pubmed(Common common, SearchWish wish) {
        return pubmed() ? Optional.of(new Order.PubMed(common.pubmed(), wish)) : Optional.empty();
    }

    /** The others, where they are named. */
    public Order.Others others(Common common, Pack pack) {
        return new Order.Others(
                named("europepmc", SourceAccess.Known.EUROPE_PMC, common),
                pack.condition().europepmcQuery(),
                named("crossref", SourceAccess.Known.CROSSREF, common));
    }

    private Optional<SourceAccess> named(String name, SourceAccess.Known source, Common common) {
        return froms.contains(name) ? Optional.of(common.source(name, source)) : Optional.empty();
    }
}
