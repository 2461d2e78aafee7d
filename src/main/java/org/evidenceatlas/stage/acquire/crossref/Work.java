package org.evidenceatlas.stage.acquire.crossref;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.testimony.Facts;
import org.evidenceatlas.model.testimony.Notice;
import org.evidenceatlas.model.testimony.NoticeType;
import org.evidenceatlas.model.testimony.Related;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What a work of Crossref says about a document. What Crossref keeps in no order (updates,
 * relations) is put into one, so that the same words are the same testimony.
 */
final class Work {
    private static final Pattern PMID = Pattern.compile("[1-9]\\d{0,8}");

    private static final Comparator<Notice> NOTICES =
            Comparator.comparing(Notice::type)
                    .thenComparing(Notice::teller)
                    .thenComparing(one -> Objects.toString(one.doi(), ""))
                    .thenComparing(one -> date(one.date()))
                    .thenComparing(Notice::text);

    private Work() {}

    /**
     * What it says.
     *
     * @param about key of the document as we know it
     * @param key under which Crossref has it: the same, or that of the DOI that replaced it
     */
    static Testimony testimony(String about, String key, JsonNode work) {
        List<Related> related = new ArrayList<>(related(work));
        if (!key.equals(about)) {
            related.addFirst(new Related(Related.SAME, key));
        }
        return new Testimony(
                Crossref.NAME,
                about,
                true,
                notices(key, work),
                concerning(key, work),
                facts(work),
                cites(work),
                related);
    }

    private static List<Notice> notices(String key, JsonNode work) {
        return Json.list(work, "updated-by").stream()
                .filter(update -> !isOwnVersion(key, update))
                .map(Work::notice)
                .distinct()
                .sorted(NOTICES)
                .toList();
    }

    private static Notice notice(JsonNode update) {
        String doi = Json.doiKey(Json.raw(update, "DOI"));
        return new Notice(
                type(update),
                teller(update),
                Objects.toString(Json.plain(update, "label"), ""),
                doi == null ? null : doi.substring("doi:".length()),
                null,
                Json.dateParts(update.path("updated")));
    }

    private static List<Testimony.Concerning> concerning(String key, JsonNode work) {
        return Json.list(work, "update-to").stream()
                .filter(update -> !isOwnVersion(key, update))
                .flatMap(
                        update ->
                                Stream.ofNullable(Json.doiKey(Json.raw(update, "DOI")))
                                        .map(
                                                about ->
                                                        new Testimony.Concerning(
                                                                type(update),
                                                                teller(update),
                                                                about)))
                .distinct()
                .sorted(
                        Comparator.comparing(Testimony.Concerning::type)
                                .thenComparing(Testimony.Concerning::teller)
                                .thenComparing(Testimony.Concerning::key))
                .toList();
    }

    /** A new version under the same DOI is how a publisher counts, and nothing happened. */
    private static boolean isOwnVersion(String key, JsonNode update) {
        NoticeType type = type(update);
        boolean version = type == NoticeType.NEW_VERSION || type == NoticeType.NEW_EDITION;
        return version && key.equals(Json.doiKey(Json.raw(update, "DOI")));
    }

    private static NoticeType type(JsonNode update) {
        String code =
                Objects.toString(Json.raw(update, "type"), "")
                        .toLowerCase(Locale.ROOT)
                        .replace('-', '_')
                        .replace(' ', '_');
        for (NoticeType type : NoticeType.values()) {
            if (type.code().equals(code)) {
                return type;
            }
        }
        return NoticeType.UNKNOWN;
    }

    private static String teller(JsonNode update) {
        return Objects.toString(Json.plain(update, "source"), "").toLowerCase(Locale.ROOT);
    }

    private static Facts facts(JsonNode work) {
        List<JsonNode> authors = Json.list(work, "author");
        PartialDate published = Json.dateParts(work.path("published"));
        PartialDate date = published == null ? Json.dateParts(work.path("issued")) : published;
        return new Facts(
                first(work, "title"),
                first(work, "container-title"),
                date == null ? null : (Integer) date.year(),
                authors.isEmpty() ? null : name(firstOf(authors)),
                authors.size());
    }

    private static JsonNode firstOf(List<JsonNode> authors) {
        return authors.stream()
                .filter(one -> "first".equals(Json.raw(one, "sequence")))
                .findFirst()
                .orElse(authors.getFirst());
    }

    private static @Nullable String name(JsonNode author) {
        String family = Json.plain(author, "family");
        return family == null ? Json.plain(author, "name") : family;
    }

    private static @Nullable String first(JsonNode work, String name) {
        for (JsonNode one : Json.list(work, name)) {
            String text = one.isTextual() ? Json.plain(one.asText()) : null;
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static List<String> cites(JsonNode work) {
        return Json.list(work, "reference").stream()
                .flatMap(one -> Stream.ofNullable(Json.doiKey(Json.raw(one, "DOI"))))
                .distinct()
                .toList();
    }

    private static List<Related> related(JsonNode work) {
        List<Related> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> kind : work.path("relation").properties()) {
            for (JsonNode one : Json.list(work.path("relation"), kind.getKey())) {
                String key = key(one);
                if (key != null) {
                    found.add(new Related(kind.getKey(), key));
                }
            }
        }
        for (JsonNode trial : Json.list(work, "clinical-trial-number")) {
            String number = Json.plain(trial, "clinical-trial-number");
            if (number != null) {
                found.add(
                        new Related(
                                "clinical-trial-number",
                                "registry:" + number.toUpperCase(Locale.ROOT)));
            }
        }
        TreeSet<Related> sorted =
                new TreeSet<>(Comparator.comparing(Related::relation).thenComparing(Related::key));
        sorted.addAll(found);
        return List.copyOf(sorted);
    }

    private static @Nullable String key(JsonNode one) {
        String id = Json.raw(one, "id");
        return switch (Objects.toString(Json.raw(one, "id-type"), "")) {
            case "doi" -> Json.doiKey(id);
            case "pmid" -> id != null && PMID.matcher(id).matches() ? "pmid:" + id : null;
            default -> null;
        };
    }

    private static String date(@Nullable PartialDate date) {
        return date == null ? "" : date.iso();
    }
}
