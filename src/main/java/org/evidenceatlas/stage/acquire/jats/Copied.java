package org.evidenceatlas.stage.acquire.jats;

import java.util.List;
import java.util.Locale;
import org.evidenceatlas.stage.acquire.words.Most;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.evidenceatlas.stage.acquire.xml.Node;
import org.jspecify.annotations.Nullable;

/**
 * What of an article is written many times over, measured before it is: the heading of a part
 * stands before those of all parts in it, a funder's name before each of its grants, and a title
 * may be six times as long once it is escaped. So an article of ordinary length cannot fill the
 * memory.
 */
final class Copied {
    /** The longest of 35 articles that were looked at has 9,000 characters of headings so. */
    private static final int HEADINGS = 1_000_000;

    private static final int FUNDERS = 1_000_000;

    private Copied() {}

    /** Says in a sentence what there is too much of; null where nothing is. */
    static @Nullable String broken(Element article) {
        Element titles = article.at("front", "article-meta", "title-group");
        long title =
                titles == null ? 0 : first(titles, "article-title") + first(titles, "subtitle");
        if (title > Most.TITLE.number()) {
            return said("Its title has", title, Most.TITLE.number());
        }
        long headings = 0;
        for (String part : List.of("body", "floats-group")) {
            for (Element one : article.all(part)) {
                headings += headings(one, 0);
            }
        }
        if (headings > HEADINGS) {
            return said(
                    "The headings of its parts, each with those it stands under, have",
                    headings,
                    HEADINGS);
        }
        long funders = 0;
        for (Element award : Prose.find(article.at("front"), Copied::isAward)) {
            funders += length(award.all("funding-source")) * award.all("award-id").size();
        }
        return funders > FUNDERS
                ? said("Its funders, each with every one of its grants, have", funders, FUNDERS)
                : null;
    }

    private static String said(String what, long met, int most) {
        return String.format(
                Locale.ROOT, "%s %d characters; %d are the most that are taken.", what, met, most);
    }

    private static boolean isAward(Element element) {
        return element.name().equals("award-group");
    }

    /** How long the headings in a part are, when those around them are written before each. */
    private static long headings(Element part, long around) {
        long sum = 0;
        for (Node node : part.content()) {
            if (node instanceof Element inner) {
                switch (inner.name()) {
                    case "sec" -> {
                        long heading = around + first(inner, "title");
                        sum += heading + headings(inner, heading);
                    }
                    case "table-wrap" -> sum += around + first(inner, "label");
                    default -> sum += headings(inner, around);
                }
            }
        }
        return sum;
    }

    private static long first(Element element, String child) {
        Element found = element.at(child);
        return found == null ? 0 : length(found.content());
    }

    private static long length(List<? extends Node> nodes) {
        long length = 0;
        for (Node node : nodes) {
            length +=
                    switch (node) {
                        case Node.Text text -> text.chars().length();
                        case Element child -> length(child.content());
                    };
        }
        return length;
    }
}
