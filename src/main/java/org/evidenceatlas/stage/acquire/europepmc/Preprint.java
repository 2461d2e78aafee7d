package org.evidenceatlas.stage.acquire.europepmc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.AuthorList;
import org.evidenceatlas.model.record.Container;
import org.evidenceatlas.model.record.Dates;
import org.evidenceatlas.model.record.Disclosure;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Indexing;
import org.evidenceatlas.model.record.RecordLink;
import org.evidenceatlas.model.record.RefType;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.ReportKind;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.record.Title;
import org.evidenceatlas.model.testimony.Notice;
import org.evidenceatlas.model.testimony.NoticeType;
import org.evidenceatlas.model.testimony.Related;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.json.Json;
import org.evidenceatlas.stage.acquire.words.Bounds;
import org.jspecify.annotations.Nullable;

/** An entry with source PPR: its record, and what Europe PMC says of it beside. */
record Preprint(SourceRecord record, Testimony testimony) {
    private static final Pattern PMID = Pattern.compile("[1-9]\\d{0,8}");

    /** Servers that give each version a DOI of its own: Research Square, Preprints.org, OSF. */
    private static final Pattern VERSIONED = Pattern.compile("(.+[./_]v)(\\d{1,3})");

    /** Why an entry cannot be taken; empty if it can. */
    static String fault(JsonNode entry) {
        if (!"PPR".equals(Json.raw(entry, "source"))) {
            return "It is no preprint, although only preprints were asked for.";
        }
        if (doi(entry) == null) {
            return "It has no DOI, by which it could be known elsewhere.";
        }
        if (Json.plain(entry, "title") == null) {
            return "It has no title.";
        }
        return Objects.toString(Bounds.broken(of(entry).record().report()), "");
    }

    static Preprint of(JsonNode entry) {
        String doi = Objects.requireNonNull(doi(entry));
        Report report =
                new Report(
                        new Identifiers(null, doi, null, null, List.of()),
                        ReportKind.PREPRINT,
                        title(entry),
                        authors(entry),
                        container(entry),
                        dates(entry),
                        abstractText(entry),
                        new Indexing(types(entry), List.of(), keywords(entry), languages(entry)),
                        links(entry, doi),
                        new Disclosure(null, List.of()));
        SourceRecord record =
                new SourceRecord(EuropePmc.NAME, EuropePmc.NAME, entry.toString(), false, report);
        return new Preprint(record, testimony(entry, doi));
    }

    private static @Nullable String doi(JsonNode entry) {
        String key = Json.doiKey(Json.raw(entry, "doi"));
        return key == null ? null : key.substring("doi:".length());
    }

    private static Testimony testimony(JsonNode entry, String doi) {
        List<Related> related =
                journalPmids(entry).stream()
                        .map(pmid -> new Related("is-preprint-of", "pmid:" + pmid))
                        .toList();
        return new Testimony(
                EuropePmc.NAME,
                "doi:" + doi,
                true,
                notices(entry),
                List.of(),
                null,
                List.of(),
                related);
    }

    /** Withdrawn and removed preprints are told by their type alone (Europe PMC, since 2021). */
    private static List<Notice> notices(JsonNode entry) {
        List<Notice> notices = new ArrayList<>();
        for (String type : types(entry)) {
            String lower = type.toLowerCase(Locale.ROOT);
            NoticeType told =
                    switch (lower) {
                        case "preprint-withdrawal" -> NoticeType.WITHDRAWAL;
                        case "preprint-removal" -> NoticeType.REMOVAL;
                        default -> null;
                    };
            if (told != null) {
                notices.add(new Notice(told, EuropePmc.NAME, type, null, null, null));
            }
        }
        return notices;
    }

    private static Title title(JsonNode entry) {
        String plain = Objects.requireNonNull(Json.plain(entry, "title"));
        String marked =
                plain.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;");
        return new Title(marked, plain, null);
    }

    private static AuthorList authors(JsonNode entry) {
        List<Author> authors = new ArrayList<>();
        for (JsonNode one : Json.list(entry.path("authorList"), "author")) {
            String last = Json.plain(one, "lastName");
            String group = Json.plain(one, "collectiveName");
            String full = Json.plain(one, "fullName");
            if (last == null && group == null && full == null) {
                continue;
            }
            String fore = Json.plain(one, "firstName");
            authors.add(
                    last == null
                            ? new Author("", null, null, group == null ? full : group, null)
                            : new Author(
                                    last,
                                    fore == null ? Json.plain(one, "initials") : fore,
                                    null,
                                    null,
                                    orcid(one)));
        }
        return new AuthorList(authors, true);
    }

    private static @Nullable String orcid(JsonNode author) {
        JsonNode id = author.path("authorId");
        return "ORCID".equals(Json.raw(id, "type")) ? Json.plain(id, "value") : null;
    }

    private static Container container(JsonNode entry) {
        String server = Json.plain(entry.path("bookOrReportDetails"), "publisher");
        return new Container(server, null, null, null, null, null, null, null);
    }

    private static Dates dates(JsonNode entry) {
        PartialDate first = Json.isoDate(Json.raw(entry, "firstPublicationDate"));
        PartialDate year = Json.isoDate(Json.raw(entry, "pubYear"));
        return new Dates(null, first == null ? year : first, null, null, null);
    }

    private static AbstractText abstractText(JsonNode entry) {
        String text = Json.plain(entry, "abstractText");
        return new AbstractText(
                text == null ? List.of() : List.of(new AbstractText.Section(null, null, text)),
                null);
    }

    private static List<String> types(JsonNode entry) {
        List<String> types = texts(entry.path("pubTypeList"), "pubType");
        return types.isEmpty() ? one(Json.plain(entry, "pubType")) : types;
    }

    private static List<String> one(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static List<String> keywords(JsonNode entry) {
        return texts(entry.path("keywordList"), "keyword");
    }

    private static List<String> languages(JsonNode entry) {
        return one(Json.plain(entry, "language"));
    }

    private static List<String> texts(JsonNode parent, String name) {
        return Json.list(parent, name).stream()
                .filter(JsonNode::isTextual)
                .flatMap(one -> Stream.ofNullable(Json.plain(one.asText())))
                .distinct()
                .toList();
    }

    /** The journal version as PubMed links it (UpdateIn), and the version before this one. */
    private static List<RecordLink> links(JsonNode entry, String doi) {
        List<RecordLink> links = new ArrayList<>();
        journalPmids(entry)
                .forEach(pmid -> links.add(new RecordLink(RefType.UPDATE_IN, pmid, null, "")));
        Matcher version = VERSIONED.matcher(doi);
        if (version.matches() && Integer.parseInt(version.group(2)) > 1) {
            int before = Integer.parseInt(version.group(2)) - 1;
            links.add(
                    new RecordLink(
                            RefType.UPDATE_OF,
                            null,
                            version.group(1) + before,
                            "Version " + before));
        }
        return links;
    }

    private static List<String> journalPmids(JsonNode entry) {
        return Json.list(entry.path("commentCorrectionList"), "commentCorrection").stream()
                .filter(
                        one ->
                                "MED".equals(Json.raw(one, "source"))
                                        && "preprint of"
                                                .equalsIgnoreCase(
                                                        Objects.toString(
                                                                Json.raw(one, "type"), "")))
                .flatMap(one -> Stream.ofNullable(Json.raw(one, "id")))
                .filter(id -> PMID.matcher(id).matches())
                .distinct()
                .toList();
    }
}
