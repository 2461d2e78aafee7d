package org.evidenceatlas.stage.acquire.jats;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.evidenceatlas.model.record.Disclosure;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.xml.Element;

/** Who paid, and what interests the authors declare: by the type of a statement or its title. */
final class StatementReader {
    private static final Set<String> PLACES = Set.of("fn", "notes", "sec", "ack");
    private static final Pattern INTERESTS =
            Pattern.compile(
                    "(?:declarations? of |statement of )?(?:competing|conflicts? of|conflicting)"
                            + "(?: financial)? interests?(?: statements?| declaration)?"
                            + "|declaration of interests?|disclosures?");

    private static final Pattern FUNDING =
            Pattern.compile("(?:sources? of )?(?:funding|financial support)(?: .{0,40})?");

    private StatementReader() {}

    static Disclosure read(Element article, Element meta) {
        List<String> interests = statements(article, StatementReader::isInterests);
        return new Disclosure(
                interests.isEmpty() ? null : String.join(" ", interests), funding(article, meta));
    }

    private static boolean isInterests(Element part) {
        return Set.of("conflict", "coi-statement").contains(type(part))
                || INTERESTS.matcher(title(part)).matches();
    }

    private static boolean isFunding(Element part) {
        return Set.of("financial-disclosure", "funding-information", "supported-by")
                        .contains(type(part))
                || FUNDING.matcher(title(part)).matches();
    }

    /** "agency, grant number", each once; else the statement in words. */
    private static List<String> funding(Element article, Element meta) {
        Set<String> lines = new LinkedHashSet<>();
        for (Element award : Prose.find(meta, named("award-group"))) {
            String agency = agency(award);
            List<String> grants =
                    award.all("award-id").stream()
                            .map(Prose::plain)
                            .filter(id -> !id.isEmpty())
                            .toList();
            if (grants.isEmpty() && !agency.isEmpty()) {
                lines.add(agency);
            }
            grants.forEach(grant -> lines.add(agency.isEmpty() ? grant : agency + ", " + grant));
        }
        if (lines.isEmpty()) {
            Prose.find(meta, named("funding-statement")).stream()
                    .map(Prose::plain)
                    .filter(words -> !words.isEmpty())
                    .forEach(lines::add);
        }
        if (lines.isEmpty()) {
            lines.addAll(statements(article, StatementReader::isFunding));
        }
        return List.copyOf(lines);
    }

    private static String agency(Element award) {
        Element source = award.at("funding-source");
        Element institution = source == null ? null : source.at("institution-wrap", "institution");
        return Prose.plain(institution == null ? source : institution);
    }

    private static Predicate<Element> named(String name) {
        return element -> element.name().equals(name);
    }

    private static List<String> statements(Element article, Predicate<Element> wanted) {
        Set<String> words = new LinkedHashSet<>();
        for (String part : List.of("front", "back", "body")) {
            Prose.find(article.at(part), one -> PLACES.contains(one.name()) && wanted.test(one))
                    .stream()
                    .map(StatementReader::words)
                    .filter(text -> !text.isEmpty())
                    .forEach(words::add);
        }
        return List.copyOf(words);
    }

    private static String words(Element part) {
        return Prose.blocks(
                        part.content().stream()
                                .filter(
                                        node ->
                                                !(node instanceof Element element
                                                        && Set.of("title", "label")
                                                                .contains(element.name())))
                                .toList())
                .replace('\n', ' ');
    }

    private static String type(Element part) {
        String type =
                part.attribute("fn-type")
                        + part.attribute("notes-type")
                        + part.attribute("sec-type");
        return type.toLowerCase(Locale.ROOT);
    }

    private static String title(Element part) {
        return Prose.plain(part.at("title")).toLowerCase(Locale.ROOT);
    }
}
