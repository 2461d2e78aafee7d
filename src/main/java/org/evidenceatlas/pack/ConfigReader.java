package org.evidenceatlas.pack;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.Versions;
import org.evidenceatlas.model.access.ModelAccess;
import org.evidenceatlas.model.access.Secret;
import org.evidenceatlas.model.search.OutsideSource;
import org.evidenceatlas.model.search.Switches;
import org.jspecify.annotations.Nullable;

/** Reads the configuration file of a site and lays it over the pack's defaults, key by key. */
public final class ConfigReader {
    private ConfigReader() {}

    private record ConfigFile(
            @Nullable SiteKeys site,
            @Nullable VersionKeys versions,
            @Nullable String gate,
            @Nullable PubmedKeys pubmed,
            @Nullable SourceKeys crossref,
            @Nullable SourceKeys europePmc,
            @Nullable DailyKeys daily,
            @Nullable Sources sources,
            @Nullable ModelKeys llm) {}

    private record Sources(
            @Nullable Switch pubmed,
            @Nullable MirrorSwitch pubmedFiles,
            @Nullable Switch crossref,
            @Nullable Switch europePmc,
            @Nullable Switch europePmcTexts,
            @Nullable Switch retractionWatch) {}

    /** Read as whatever it is, so that the message can say what is allowed. */
    private record Switch(@Nullable Object enabled) {}

    private record MirrorSwitch(@Nullable Object enabled, @Nullable String mirror) {}

    private record SourceKeys(
            @Nullable String contact,
            @Nullable String baseUrl,
            @Nullable Integer rate,
            @Nullable Integer againAfterDays) {}

    private record DailyKeys(@Nullable List<String> from) {}

    /** The key is read as whatever it is, so that no message of the parser can quote it. */
    private record PubmedKeys(
            @Nullable String email,
            @Nullable String tool,
            @Nullable Object apiKey,
            @Nullable String baseUrl) {}

    private record SiteKeys(
            @Nullable String name,
            @Nullable String citationKey,
            @Nullable String baseUrl,
            @Nullable String condition) {}

    private record VersionKeys(
            @Nullable String generator,
            @Nullable String scanner,
            @Nullable String classifier,
            @Nullable String policy,
            @Nullable String pack) {}

    /** The configuration in {@code file} over {@code defaults}; what it leaves out stays. */
    public static SiteConfig read(Path file, SiteConfig defaults) {
        ConfigFile config = YamlFile.readLoosely(file, ConfigFile.class);
        SiteKeys site = config.site() == null ? NO_SITE : config.site();
        VersionKeys versions = config.versions() == null ? NO_VERSIONS : config.versions();
        Versions base = defaults.versions();
        try {
            return new SiteConfig(
                    or(site.name(), defaults.name()),
                    or(site.citationKey(), defaults.citationKey()),
                    or(site.baseUrl(), defaults.baseUrl()),
                    or(site.condition(), defaults.condition()),
                    new Versions(
                            or(versions.generator(), base.generator()),
                            or(versions.scanner(), base.scanner()),
                            or(versions.classifier(), base.classifier()),
                            or(versions.policy(), base.policy()),
                            or(versions.pack(), base.pack())),
                    config.gate() == null ? defaults.gateOff() : gateOff(file, config.gate()));
        } catch (IllegalArgumentException refused) {
            throw new PackUnreadable(file + ": " + refused.getMessage(), refused);
        }
    }

    /**
     * How PubMed may be asked, by the {@code pubmed} part of the configuration.
     *
     * @param environmentKey the API key that the environment gives; it goes before the file's
     * @throws PackUnreadable where the e-mail address is missing or a value is of no use
     */
    public static PubmedAccess pubmed(Path file, @Nullable String environmentKey) {
        PubmedKeys keys = YamlFile.readLoosely(file, ConfigFile.class).pubmed();
        if (keys == null || keys.email() == null) {
            throw new PackUnreadable(
                    file
                            + " has no pubmed.email, but NCBI asks every program for an address it"
                            + " can write to. Add these lines, with your own address:\n"
                            + PubmedAccess.FRAGMENT);
        }
        Secret given = environmentKey == null ? Secret.NONE : new Secret(environmentKey);
        try {
            return PubmedAccess.of(
                    or(keys.baseUrl(), PubmedAccess.NCBI),
                    or(keys.tool(), PubmedAccess.TOOL),
                    keys.email(),
                    given.given() ? given : key(file, keys.apiKey()));
        } catch (IllegalArgumentException refused) {
            throw new PackUnreadable(file + ": " + refused.getMessage(), refused);
        }
    }

    /**
     * How another source may be asked, by its part of the configuration; its contact is PubMed's
     * unless it has one of its own.
     *
     * @throws PackUnreadable where there is no contact or a value is of no use
     */
    public static SourceAccess source(Path file, SourceAccess.Known source) {
        ConfigFile config = YamlFile.readLoosely(file, ConfigFile.class);
        SourceKeys written =
                source == SourceAccess.Known.CROSSREF ? config.crossref() : config.europePmc();
        SourceKeys keys = written == null ? NO_SOURCE : written;
        PubmedKeys pubmed = config.pubmed();
        String contact = keys.contact() == null && pubmed != null ? pubmed.email() : keys.contact();
        if (contact == null) {
            throw new PackUnreadable(
                    file
                            + " has neither "
                            + source.key()
                            + ".contact nor pubmed.email, but a program that asks should say who"
                            + " runs it. Add these lines, with your own address:\n"
                            + PubmedAccess.FRAGMENT);
        }
        try {
            return new SourceAccess(
                    source.key(),
                    SourceAccess.address(source, or(keys.baseUrl(), source.address())),
                    contact,
                    Objects.requireNonNullElse(keys.rate(), RATE),
                    Objects.requireNonNullElse(keys.againAfterDays(), DAYS));
        } catch (IllegalArgumentException refused) {
            throw new PackUnreadable(file + ": " + refused.getMessage(), refused);
        }
    }

    /**
     * Which sources may be asked, by the {@code sources} part of the configuration: all that it
     * does not switch off.
     */
    public static Switches switches(Path file) {
        Sources written = YamlFile.readLoosely(file, ConfigFile.class).sources();
        if (written == null) {
            return Switches.NONE;
        }
        MirrorSwitch files = written.pubmedFiles();
        Map<OutsideSource, Optional<Object>> enabled = new EnumMap<>(OutsideSource.class);
        enabled.put(OutsideSource.PUBMED, enabled(written.pubmed()));
        enabled.put(
                OutsideSource.PUBMED_FILES, Optional.ofNullable(files).map(MirrorSwitch::enabled));
        enabled.put(OutsideSource.CROSSREF, enabled(written.crossref()));
        enabled.put(OutsideSource.EUROPE_PMC, enabled(written.europePmc()));
        enabled.put(OutsideSource.EUROPE_PMC_TEXTS, enabled(written.europePmcTexts()));
        enabled.put(OutsideSource.RETRACTION_WATCH, enabled(written.retractionWatch()));
        Set<OutsideSource> off = EnumSet.noneOf(OutsideSource.class);
        enabled.forEach(
                (source, value) -> {
                    if (value.isPresent() && isOff(file, source, value.get())) {
                        off.add(source);
                    }
                });
        return new Switches(off, Optional.ofNullable(files).flatMap(one -> mirror(file, one)));
    }

    private static Optional<Object> enabled(@Nullable Switch written) {
        return Optional.ofNullable(written).map(Switch::enabled);
    }

    private static boolean isOff(Path file, OutsideSource source, Object written) {
        if (written instanceof Boolean on) {
            return !on;
        }
        throw new PackUnreadable(
                file
                        + ": sources: "
                        + source.key()
                        + ": enabled is \""
                        + written
                        + "\". Allowed are: true, false. For example: enabled: false");
    }

    private static Optional<String> mirror(Path file, MirrorSwitch written) {
        String address = written.mirror();
        if (address == null) {
            return Optional.empty();
        }
        return Optional.of(
                WebAddress.folder(address)
                        .orElseThrow(
                                () ->
                                        new PackUnreadable(
                                                file
                                                        + ": sources: pubmed-files: mirror must"
                                                        + " start with https:// (http:// only for"
                                                        + " this machine) and hold no user, query"
                                                        + " or fragment, for example: mirror: "
                                                        + UPDATES))
                        .toString());
    }

    /**
     * How a language model may be asked, by the {@code llm} part of the configuration.
     *
     * @param environmentKey the API key that the environment gives; a file may hold none
     * @throws PackUnreadable where that part or a key that is needed is missing, or a value is of
     *     no use
     */
    public static ModelAccess model(Path file, @Nullable String environmentKey) {
        ModelKeys keys = YamlFile.readLoosely(file, ConfigFile.class).llm();
        if (keys == null) {
            throw new PackUnreadable(
                    file
                            + " has no llm part, but --drafter llm needs to know which model to ask."
                            + " Add lines such as these:\n"
                            + ModelKeys.FRAGMENT);
        }
        try {
            return keys.access(environmentKey == null ? Secret.NONE : new Secret(environmentKey));
        } catch (IllegalArgumentException refused) {
            throw new PackUnreadable(file + ": " + refused.getMessage(), refused);
        }
    }

    /** What a configuration file needs for a language model. */
    public static String modelFragment() {
        return ModelKeys.FRAGMENT;
    }

    /** From where a server's daily run takes records; PubMed alone unless told otherwise. */
    public static List<String> daily(Path file) {
        DailyKeys daily = YamlFile.readLoosely(file, ConfigFile.class).daily();
        List<String> from = daily == null ? null : daily.from();
        return from == null ? List.of("pubmed") : List.copyOf(from);
    }

    private static Secret key(Path file, @Nullable Object written) {
        return switch (written) {
            case null -> Secret.NONE;
            case String text -> new Secret(text);
            default ->
                    throw new PackUnreadable(
                            file
                                    + ": pubmed.api-key is no text. Put it in quotes: api-key:"
                                    + " \"…\"; or give it as ATLAS_NCBI_API_KEY.");
        };
    }

    /** True only for the literal "off"; anything but "enforce" and "off" is refused. */
    static boolean gateOff(Path file, String gate) {
        if (!gate.equals("off") && !gate.equals("enforce")) {
            throw new PackUnreadable(
                    file
                            + ": gate is \""
                            + gate
                            + "\". Allowed are: enforce, off. For example: gate: enforce");
        }
        return gate.equals("off");
    }

    /** Requests a second, of which Crossref allows 5 or more (X-Rate-Limit-Limit). */
    private static final int RATE = 5;

    private static final int DAYS = 30;

    /** NLM's own update files; the baseline beside them is large. */
    public static final String UPDATES = "https://ftp.ncbi.nlm.nih.gov/pubmed/updatefiles/";

    private static final SourceKeys NO_SOURCE = new SourceKeys(null, null, null, null);
    private static final SiteKeys NO_SITE = new SiteKeys(null, null, null, null);
    private static final VersionKeys NO_VERSIONS = new VersionKeys(null, null, null, null, null);

    private static String or(@Nullable String given, String fallback) {
        return Objects.requireNonNullElse(given, fallback);
    }
}
