package org.evidenceatlas.stage.acquire.jats;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.Container;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Indexing;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.Title;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.words.Ids;
import org.evidenceatlas.stage.acquire.words.Kinds;
import org.evidenceatlas.stage.acquire.words.RegistryNumbers;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.jspecify.annotations.Nullable;

/** Reads an article. What stands in it beside the article (reviews, replies) is not read. */
final class ArticleReader {
    private static final Element NONE = new Element("", Map.of(), List.of());

    /** NLM's publication types, where an article-type says just the same. */
    private static final Map<String, List<String>> TYPES =
            Map.ofEntries(
                    Map.entry("research-article", List.of("Journal Article")),
                    Map.entry("brief-report", List.of("Journal Article")),
                    Map.entry("rapid-communication", List.of("Journal Article")),
                    Map.entry("review-article", List.of("Journal Article", "Review")),
                    Map.entry("systematic-review", List.of("Journal Article", "Systematic Review")),
                    Map.entry("case-report", List.of("Journal Article", "Case Reports")),
                    Map.entry("editorial", List.of("Editorial")),
                    Map.entry("letter", List.of("Letter")),
                    Map.entry("reply", List.of("Letter", "Comment")),
                    Map.entry("article-commentary", List.of("Comment")),
                    Map.entry("news", List.of("News")),
                    Map.entry("preprint", List.of("Preprint")),
                    Map.entry("correction", List.of("Published Erratum")),
                    Map.entry("retraction", List.of("Retraction of Publication")),
                    Map.entry("partial-retraction", List.of("Retraction of Publication")),
                    Map.entry("expression-of-concern", List.of("Expression of Concern")),
                    Map.entry("retracted-article", List.of("Retracted Publication")));

    /** NLM's codes of languages (ISO 639-2/B), for the two letters of xml:lang. */
    private static final Map<String, String> LANGUAGES =
            Map.ofEntries(
                    Map.entry("en", "eng"),
                    Map.entry("de", "ger"),
                    Map.entry("fr", "fre"),
                    Map.entry("es", "spa"),
                    Map.entry("pt", "por"),
                    Map.entry("it", "ita"),
                    Map.entry("nl", "dut"),
                    Map.entry("no", "nor"),
                    Map.entry("sv", "swe"),
                    Map.entry("pl", "pol"),
                    Map.entry("ru", "rus"),
                    Map.entry("tr", "tur"),
                    Map.entry("ja", "jpn"),
                    Map.entry("zh", "chi"),
                    Map.entry("ko", "kor"));

    private ArticleReader() {}

    /** The report that the article is; null where it has no identifier. */
    static @Nullable Report read(Element article) {
        Element meta = orNone(article.at("front", "article-meta"));
        AbstractText text = AbstractReader.read(meta);
        Identifiers ids = ids(meta, text);
        if (ids == null) {
            return null;
        }
        Container container = container(orNone(article.at("front", "journal-meta")), meta);
        Indexing indexing = indexing(article, meta);
        return new Report(
                ids,
                Kinds.ofArticle(indexing.types(), container.title()),
                title(meta),
                AuthorReader.read(meta),
                container,
                DateReader.read(meta.all("pub-date")),
                text,
                indexing,
                LinkReader.read(meta),
                StatementReader.read(article, meta),
                CitedReader.read(article),
                BodyReader.read(article));
    }

    private static Element orNone(@Nullable Element element) {
        return element == null ? NONE : element;
    }

    private static @Nullable Identifiers ids(Element meta, AbstractText text) {
        String pmid = null;
        String doi = null;
        String pmcid = null;
        for (Element id : meta.all("article-id")) {
            String value = Mixed.plain(id);
            switch (id.attribute("pub-id-type")) {
                case "pmid" -> pmid = pmid == null ? Ids.pmid(value) : pmid;
                case "doi" -> doi = doi == null ? Ids.doiIn(value) : doi;
                case "pmc", "pmcid" -> pmcid = pmcid == null ? Ids.pmcid(value) : pmcid;
                default -> {}
            }
        }
        if (pmid == null && doi == null && pmcid == null) {
            return null;
        }
        RegistryNumbers registry = new RegistryNumbers();
        text.sections().forEach(section -> registry.namedIn(section.text()));
        return new Identifiers(pmid, doi, pmcid, null, registry.all());
    }

    /** The subtitle follows a colon, as in PubMed. */
    private static Title title(Element meta) {
        Element group = orNone(meta.at("title-group"));
        Element title = Prose.clean(orNone(group.at("article-title")));
        Element subtitle = Prose.clean(orNone(group.at("subtitle")));
        String after = Mixed.plain(subtitle).isEmpty() ? "" : ": ";
        return new Title(
                Mixed.marked(title) + after + Mixed.marked(subtitle),
                Mixed.plain(title) + after + Mixed.plain(subtitle),
                null);
    }

    private static Container container(Element journal, Element meta) {
        String title = Prose.plainOrNull(journal.at("journal-title-group", "journal-title"));
        String first = Prose.plainOrNull(meta.at("fpage"));
        String last = Prose.plainOrNull(meta.at("lpage"));
        String range =
                first == null || last == null || last.equals(first) ? first : first + "-" + last;
        return new Container(
                title == null ? Prose.plainOrNull(journal.at("journal-title")) : title,
                abbreviation(journal),
                Prose.plainOrNull(journal.at("issn")),
                Prose.plainOrNull(meta.at("volume")),
                Prose.plainOrNull(meta.at("issue")),
                range == null ? Prose.plainOrNull(meta.at("elocation-id")) : range,
                null,
                null);
    }

    private static @Nullable String abbreviation(Element journal) {
        Stream<Element> printed =
                Stream.of(
                                journal.at("journal-title-group", "abbrev-journal-title"),
                                journal.at("abbrev-journal-title"))
                        .filter(Objects::nonNull);
        Stream<Element> ids =
                Stream.of("iso-abbrev", "nlm-ta")
                        .flatMap(
                                type ->
                                        journal.all("journal-id").stream()
                                                .filter(
                                                        id ->
                                                                id.attribute("journal-id-type")
                                                                        .equals(type)));
        return Stream.concat(printed, ids)
                .map(Prose::plain)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Indexing indexing(Element article, Element meta) {
        List<String> keywords =
                meta.all("kwd-group").stream()
                        .filter(group -> isOfAuthors(group.attribute("kwd-group-type")))
                        .flatMap(group -> group.all("kwd").stream())
                        .map(Prose::plain)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
        String language = article.attribute("lang").split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        String code = LANGUAGES.get(language);
        return new Indexing(
                types(article, meta),
                List.of(),
                keywords,
                code == null ? List.of() : List.of(code));
    }

    /** Lists of abbreviations and a publisher's own subjects are no keywords of the authors. */
    private static boolean isOfAuthors(String type) {
        return !type.startsWith("abbr") && !type.endsWith("subject");
    }

    private static List<String> types(Element article, Element meta) {
        boolean preprint =
                Prose.find(meta, one -> one.name().equals("custom-meta")).stream()
                        .anyMatch(
                                one ->
                                        Mixed.plain(one.at("meta-name")).equals("pmc-prop-preprint")
                                                && Mixed.plain(one.at("meta-value")).equals("yes"));
        String type = preprint ? "preprint" : article.attribute("article-type");
        return TYPES.getOrDefault(type, List.of());
    }
}
