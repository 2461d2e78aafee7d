package org.evidenceatlas.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.Versions;
import org.evidenceatlas.model.editorial.GlossaryEntry;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Reads a condition pack from its folder.
 *
 * <p>pack.yaml, definitions.yaml and topics.yaml must be there; glossary.yaml, wording.yaml,
 * synonyms.yaml and the editorial pages may be missing and then are empty. Unknown keys, missing
 * keys, ids used twice and values outside their list are refused with {@link PackUnreadable}.
 */
public final class PackReader {
    private PackReader() {}

    private record PackFile(
            String name, String version, SiteSection site, String gate, Condition condition) {}

    private record SiteSection(String name, String citationKey, String baseUrl, String condition) {}

    private record DefinitionsFile(List<CaseDefinition> definitions) {}

    private record TopicsFile(List<Topic> topics) {}

    private record GlossaryFile(List<GlossaryEntry> terms) {}

    private record SynonymsFile(List<Pack.Saying> synonyms) {}

    /** The pack in the folder {@code dir}. */
    public static Pack read(Path dir) {
        if (!Files.isRegularFile(dir.resolve("pack.yaml"))) {
            throw new PackUnreadable(
                    dir
                            + " is no pack: it has no pack.yaml. Give the folder of a pack, for"
                            + " example: --pack packs/mecfs");
        }
        PackFile head = YamlFile.read(dir.resolve("pack.yaml"), PackFile.class);
        Path definitions = dir.resolve("definitions.yaml");
        Path topics = dir.resolve("topics.yaml");
        Pack pack =
                new Pack(
                        head.name(),
                        head.version(),
                        hash(dir),
                        site(dir.resolve("pack.yaml"), head),
                        head.condition(),
                        YamlFile.read(definitions, DefinitionsFile.class).definitions(),
                        YamlFile.read(topics, TopicsFile.class).topics(),
                        glossary(dir.resolve("glossary.yaml")),
                        wording(dir.resolve("wording.yaml")),
                        sayings(dir.resolve("synonyms.yaml")),
                        EditorialFiles.read(dir));
        named(dir.resolve("pack.yaml"), pack.name());
        oneOf(
                dir.resolve("pack.yaml") + ": condition",
                "context",
                pack.condition().context(),
                CONTEXT);
        pack.definitions().forEach(one -> check(definitions, one));
        pack.topics().forEach(one -> check(topics, one));
        noneTwice(definitions, pack.definitions().stream().map(CaseDefinition::id));
        noneTwice(topics, pack.topics().stream().map(Topic::id));
        noneTwice(dir.resolve("glossary.yaml"), pack.glossary().stream().map(GlossaryEntry::term));
        return pack;
    }

    private static SiteConfig site(Path file, PackFile head) {
        SiteSection site = head.site();
        try {
            return new SiteConfig(
                    site.name(),
                    site.citationKey(),
                    site.baseUrl(),
                    site.condition(),
                    Versions.ofPack("v" + head.version()),
                    ConfigReader.gateOff(file, head.gate()));
        } catch (IllegalArgumentException refused) {
            throw new PackUnreadable(file + ": " + refused.getMessage(), refused);
        }
    }

    private static List<GlossaryEntry> glossary(Path file) {
        return Files.exists(file) ? YamlFile.read(file, GlossaryFile.class).terms() : List.of();
    }

    private static Wording wording(Path file) {
        return Files.exists(file)
                ? YamlFile.read(file, Wording.class)
                : new Wording(Map.of(), Map.of());
    }

    private static List<Pack.Saying> sayings(Path file) {
        return Files.exists(file) ? YamlFile.read(file, SynonymsFile.class).synonyms() : List.of();
    }

    /** A pack's name becomes part of the name of a folder. */
    private static void named(Path file, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new PackUnreadable(
                    file
                            + " has name: \""
                            + name
                            + "\". Allowed are 1 to 40 small letters, digits and hyphens, for"
                            + " example: name: long-covid");
        }
    }

    private static void check(Path file, CaseDefinition one) {
        oneOf(file + ": " + one.id(), "requires-pem", one.requiresPem(), REQUIRES);
        oneOf(file + ": " + one.id(), "pem-criterion", one.pemCriterion(), CRITERION);
        oneOf(file + ": " + one.id(), "quality", one.quality(), QUALITY);
        if (one.id().equals(CaseDefinition.OWN)) {
            throw new PackUnreadable(
                    file
                            + ": a definition has the id \""
                            + CaseDefinition.OWN
                            + "\", which stands for definitions that papers make for themselves. Give"
                            + " it another, for example: id: fukuda-1994");
        }
        if (!PMID.matcher(one.pmid()).matches()) {
            throw new PackUnreadable(
                    file
                            + ": "
                            + one.id()
                            + " has pmid: \""
                            + one.pmid()
                            + "\"; it must be one to eight digits, or be left out, for example:"
                            + " pmid: \"7978722\"");
        }
        int months = one.durationMonths();
        if (months < 0 || months > 60) {
            throw new PackUnreadable(
                    file
                            + ": "
                            + one.id()
                            + " has duration-months: "
                            + months
                            + "; it must be within 0 (not known) to 60, for example:"
                            + " duration-months: 6");
        }
        if (one.year() < 1900 || one.year() > 2100) {
            throw new PackUnreadable(
                    file
                            + ": "
                            + one.id()
                            + " has the year "
                            + one.year()
                            + "; it must be within 1900 to 2100, for example: year: 1994");
        }
    }

    private static void check(Path file, Topic one) {
        oneOf(file + ": " + one.id(), "caution", one.caution(), CAUTION);
    }

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern PMID = Pattern.compile("(?:[1-9]\\d{0,7})?");

    /** A condition of its own needs a value of its own in {@code DiseaseContext} first. */
    private static final List<String> CONTEXT = List.of("me-cfs", "long-covid");

    private static final List<String> REQUIRES =
            List.of("yes", "no", "optional", "exertional-fatigue", "unclear");
    private static final List<String> CRITERION = List.of("required", "not-required", "unclear");
    private static final List<String> QUALITY = List.of("strict", "adequate", "weak", "unclear");
    private static final List<String> CAUTION = List.of("none", "activity", "drug", "procedure");

    private static void oneOf(
            String where, String key, @Nullable String met, List<String> allowed) {
        if (met == null || !allowed.contains(met)) {
            throw new PackUnreadable(
                    where
                            + " has "
                            + key
                            + ": \""
                            + met
                            + "\". Allowed are: "
                            + String.join(", ", allowed)
                            + ". For example: "
                            + key
                            + ": "
                            + allowed.get(0));
        }
    }

    private static void noneTwice(Path file, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.forEach(
                id -> {
                    if (!seen.add(id)) {
                        throw new PackUnreadable(
                                file
                                        + ": \""
                                        + id
                                        + "\" is there twice. Each may stand once: rename or take"
                                        + " out one of the two.");
                    }
                });
    }

    /** SHA-256 over the names and bytes of the files that stages read, in the order of names. */
    private static String hash(Path dir) {
        try (Stream<Path> walk = Files.walk(dir)) {
            Sha256 digest = Sha256.begin();
            List<String> names =
                    walk.filter(Files::isRegularFile)
                            .map(file -> dir.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> !name.endsWith(".md"))
                            .sorted()
                            .toList();
            for (String name : names) {
                byte[] bytes = Files.readAllBytes(dir.resolve(name));
                digest.add(name + "\0" + bytes.length + "\0").add(bytes);
            }
            return digest.hex();
        } catch (IOException unread) {
            throw new PackUnreadable(
                    dir + " cannot be read whole; check that all its files may be opened.", unread);
        }
    }
}
