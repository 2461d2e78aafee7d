package org.evidenceatlas.command.network;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.line.Order;
import org.evidenceatlas.model.search.OutsideSource;
import org.evidenceatlas.model.search.SearchWish;
import org.evidenceatlas.model.search.Switches;
import org.evidenceatlas.pack.ConfigReader;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.SourceAccess;
import org.evidenceatlas.store.HomeAddress;

/**
 * The sources that {@code --from} or the configuration names. What is not named is not asked.
 *
 * @param froms as named, files and folders among them
 * @param switches what the configuration says of them
 */
public record Networks(List<String> froms, Switches switches) {
    private static final String FILES = "pubmed-files";

    /** Names of sources on the network. */
    public static final List<String> NAMES = List.of("pubmed", FILES, "europepmc", "crossref");

    private static final String PUBMED = "pubmed";

    public Networks {
        froms = List.copyOf(froms);
        if (froms.contains(FILES) && switches.mirror().isEmpty()) {
            throw new WrongUse(
                    "pubmed-files needs the address of a mirror of NLM's files. Write these lines"
                            + " into the configuration file:\nsources:\n  pubmed-files:\n    mirror: "
                            + ConfigReader.UPDATES
                            + "\nor, for a folder of that name: --from ./pubmed-files");
        }
    }

    /**
     * What a person asks for.
     *
     * @throws WrongUse where it is switched off, or a mirror without an address
     */
    public static Networks asked(List<String> froms, Switches switches) {
        for (String from : froms) {
            List<OutsideSource> off = sources(from);
            if (!off.isEmpty() && off.stream().noneMatch(switches::on)) {
                throw new WrongUse(
                        "--from "
                                + from
                                + " asks for what the configuration switches off ("
                                + String.join(", ", off.stream().map(OutsideSource::off).toList())
                                + "). Allowed are: true, false. Write enabled: true there, or leave"
                                + " --from "
                                + from
                                + " out.");
            }
        }
        return new Networks(froms, switches);
    }

    /**
     * What a configuration names for every day; what it switches off is left out of that.
     *
     * @throws WrongUse where nothing is left, or a mirror is named without an address
     */
    public static Networks daily(List<String> named, Switches switches) {
        List<String> on =
                named.stream()
                        .filter(
                                from ->
                                        sources(from).isEmpty()
                                                || sources(from).stream().anyMatch(switches::on))
                        .toList();
        if (on.isEmpty()) {
            throw new WrongUse(
                    "The configuration's daily: from names "
                            + (named.isEmpty()
                                    ? "nothing."
                                    : String.join(", ", named)
                                            + ", and sources: switches all of it off.")
                            + " Name a source that is on, for example: daily: {from: [pubmed,"
                            + " crossref]}");
        }
        return new Networks(on, switches);
    }

    /** The switches that a name hangs on; none for what is at hand. */
    private static List<OutsideSource> sources(String from) {
        return switch (from) {
            case PUBMED -> List.of(OutsideSource.PUBMED);
            case "crossref" -> List.of(OutsideSource.CROSSREF);
            case "europepmc" -> List.of(OutsideSource.EUROPE_PMC, OutsideSource.EUROPE_PMC_TEXTS);
            case FILES -> List.of(OutsideSource.PUBMED_FILES);
            default ->
                    from.startsWith("https://") || from.startsWith("http://")
                            ? List.of(OutsideSource.PUBMED_FILES)
                            : List.of();
        };
    }

    /** Where files of a mirror are kept: in the folder of the home. */
    public static Path cache(HomeAddress home) {
        return home.folder().resolve(FILES);
    }

    /** What is read from files, those of the mirror among them. */
    public List<String> files() {
        return froms.stream()
                .filter(from -> from.equals(FILES) || !NAMES.contains(from))
                .map(from -> from.equals(FILES) ? switches.mirror().orElse(from) : from)
                .toList();
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
                named("crossref", SourceAccess.Known.CROSSREF, common),
                switches.off());
    }

    private Optional<SourceAccess> named(String name, SourceAccess.Known source, Common common) {
        return froms.contains(name) ? Optional.of(common.source(name, source)) : Optional.empty();
    }
}
