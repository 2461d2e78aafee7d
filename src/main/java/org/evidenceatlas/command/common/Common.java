package org.evidenceatlas.command.common;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.access.ModelAccess;
import org.evidenceatlas.model.search.Switches;
import org.evidenceatlas.pack.ConfigReader;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.PackReader;
import org.evidenceatlas.pack.PubmedAccess;
import org.evidenceatlas.pack.SourceAccess;
import org.evidenceatlas.store.HomeAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has, and what they mean. */
public final class Common {
    /** The name under which a sample is asked for. */
    public static final String SAMPLE = "sample";

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description =
                    "The time of the run, such as 2026-05-26T00:00:00Z. Same time, same bytes."
                            + " Default: SOURCE_DATE_EPOCH, else now.")
    private @Nullable String asOf;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "The data folder. Default: ATLAS_HOME, else ~/.evidence-atlas.")
    private @Nullable Path home;

    @Option(
            names = "--pack",
            paramLabel = "NAME|DIR",
            defaultValue = "mecfs",
            description = "The condition pack. Default: ${DEFAULT-VALUE}.")
    private String pack = "mecfs";

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "A YAML file with site names, address and versions, who asks which sources, and"
                            + " which language model.")
    private @Nullable Path config;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say more on stderr.")
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    /** Whether the log is to say more. */
    public boolean verbose() {
        return verbose;
    }

    /** The run's time, if an option or the environment sets it. */
    public Optional<Instant> givenAsOf() {
        String text = asOf;
        if (text != null) {
            return Optional.of(instant(text));
        }
        return Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH"))
                .filter(seconds -> !seconds.isBlank())
                .map(Common::epoch);
    }

    /** The run's time: as given, else now, to the second. */
    public Instant asOf() {
        return givenAsOf()
                .orElseGet(() -> Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private static Instant instant(String text) {
        try {
            String whole = text.length() == 10 ? text + "T00:00:00Z" : text;
            return Instant.parse(whole);
        } catch (DateTimeException e) {
            throw new WrongUse(
                    "--as-of is \""
                            + text
                            + "\", which is no time. Give a day or an instant in UTC, for example:"
                            + " --as-of 2026-05-26 or --as-of 2026-05-26T12:00:00Z");
        }
    }

    private static Instant epoch(String seconds) {
        try {
            return Instant.ofEpochSecond(Long.parseLong(seconds.strip()));
        } catch (NumberFormatException | DateTimeException e) {
            throw new WrongUse(
                    "SOURCE_DATE_EPOCH is \""
                            + seconds
                            + "\". It must be whole seconds since 1970, for example: 1780000000; or"
                            + " use --as-of 2026-05-26");
        }
    }

    /** The home that an option names, if one does. */
    public Optional<Path> givenHome() {
        return Optional.ofNullable(home);
    }

    /** The home: as given, else from ATLAS_HOME, else in the user's folder. */
    public Path home() {
        Path given = home;
        if (given != null) {
            return given;
        }
        String named = System.getenv("ATLAS_HOME");
        return named == null || named.isBlank() ? userHome() : Path.of(named);
    }

    /** Where the atlas lives: in the home's folder, or in the database that ATLAS_DB names. */
    public HomeAddress address() {
        return HomeAddress.of(
                home(),
                Optional.ofNullable(System.getenv("ATLAS_DB")).filter(text -> !text.isBlank()));
    }

    /**
     * The folder in the user's own folder where an atlas lives unless told otherwise: what a shell
     * means by ~, which is not always what the system says of the user.
     */
    public static Path userHome() {
        String shell = System.getenv("HOME");
        String folder = shell == null || shell.isBlank() ? System.getProperty("user.home") : shell;
        return Path.of(folder, ".evidence-atlas");
    }

    /** The pack, read and checked. */
    public Pack pack() {
        return PackReader.read(packFolder());
    }

    /** Where the pack is: a folder as given, else a folder of that name among the packs. */
    public Path packFolder() {
        Path given = Path.of(pack);
        if (Files.isDirectory(given) && Files.exists(given.resolve("pack.yaml"))) {
            return given;
        }
        Path root = Path.of(System.getProperty("atlas.root", ""));
        Path named = root.resolve("packs").resolve(pack);
        if (Files.isDirectory(named)) {
            return named;
        }
        throw new WrongUse(
                "There is no pack \""
                        + pack
                        + "\": neither a folder with a pack.yaml, nor a folder in "
                        + root.resolve("packs").toAbsolutePath()
                        + ". Give one that is there, for example: --pack mecfs");
    }

    /** What "sample" means: the folder of that name in the pack, else what ships inside. */
    public String sample() {
        Path own = packFolder().resolve(SAMPLE);
        return Files.isDirectory(own) ? own.toString() : SAMPLE;
    }

    /**
     * How PubMed may be asked: by {@code --config}, and with the API key that ATLAS_NCBI_API_KEY
     * holds, if it does.
     */
    public PubmedAccess pubmed() {
        Path file = config;
        if (file == null) {
            throw new WrongUse(
                    "--from pubmed needs a configuration file, because NCBI asks every program for"
                            + " an e-mail address it can write to. Write these lines, with your own"
                            + " address, into a file such as atlas.yaml:\n"
                            + PubmedAccess.FRAGMENT
                            + "and run: atlas run --from pubmed --config atlas.yaml");
        }
        return ConfigReader.pubmed(existing(file), System.getenv("ATLAS_NCBI_API_KEY"));
    }

    /**
     * How a source beside PubMed may be asked.
     *
     * @param from its name for {@code --from}
     */
    public SourceAccess source(String from, SourceAccess.Known source) {
        Path file = config;
        if (file == null) {
            throw new WrongUse(
                    "--from "
                            + from
                            + " needs a configuration file, because a program that asks should say"
                            + " who runs it. Write these lines, with your own address, into a file"
                            + " such as atlas.yaml:\n"
                            + PubmedAccess.FRAGMENT
                            + "and run: atlas run --from "
                            + from
                            + " --config atlas.yaml");
        }
        return ConfigReader.source(existing(file), source);
    }

    /**
     * How a language model may be asked: by {@code --config}, and with the key that
     * ATLAS_LLM_API_KEY holds.
     */
    public ModelAccess model() {
        Path file = config;
        if (file == null) {
            throw new WrongUse(
                    "--drafter llm needs a configuration file that says which model to ask. Write"
                            + " lines such as these into a file such as atlas.yaml:\n"
                            + ConfigReader.modelFragment()
                            + "and add: --config atlas.yaml");
        }
        return ConfigReader.model(existing(file), System.getenv("ATLAS_LLM_API_KEY"));
    }

    /** Which sources may be asked; all without a configuration. */
    public Switches switches() {
        Path file = config;
        return file == null ? Switches.NONE : ConfigReader.switches(existing(file));
    }

    /** From where a server's daily run takes records. */
    public List<String> daily() {
        Path file = config;
        return file == null ? List.of("pubmed") : ConfigReader.daily(existing(file));
    }

    /**
     * How the site names itself: the pack's defaults and the stages' own versions, overlaid by
     * {@code --config}.
     */
    public SiteConfig site(Pack read, Wiring wiring) {
        SiteConfig defaults = read.site().printing(wiring.versions(read));
        Path file = config;
        if (file == null) {
            return defaults;
        }
        return ConfigReader.read(existing(file), defaults);
    }

    private static Path existing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new WrongUse(
                    "--config names "
                            + file
                            + ", which is no file. Give a YAML file, for example one with the line:"
                            + " site: {name: My Atlas}");
        }
        return file;
    }
}
