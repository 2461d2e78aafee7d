package org.evidenceatlas.site.links;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads the links and anchors of our own pages, and tells which links lead nowhere. */
public final class LinkCheck {
    private LinkCheck() {}

    /** What a page links to, in page order, and which anchors it has. */
    public record Found(List<String> links, Set<String> ids) {}

    /** Reads a page. Its text escapes every "less than", so that each one begins a tag. */
    public static Found read(byte[] html) {
        return read(html, text -> text);
    }

    /**
     * The same, for many pages.
     *
     * @param one gives the one text that stands for all that are equal, for pages link to much
     *     alike
     */
    public static Found read(byte[] html, UnaryOperator<String> one) {
        String text = new String(html, StandardCharsets.UTF_8);
        Set<String> links = new LinkedHashSet<>();
        Set<String> ids = new HashSet<>();
        int at = text.indexOf('<');
        while (at >= 0) {
            int end = tagEnd(text, at);
            if (!text.startsWith("</", at)) {
                Tag tag = new Tag(text, at, end);
                add(tag, " href=\"", links);
                add(tag, " src=\"", links);
                add(tag, " id=\"", ids);
            }
            at = text.indexOf('<', end);
        }
        return new Found(
                links.stream().map(one).toList(),
                ids.stream().map(one).collect(Collectors.toUnmodifiableSet()));
    }

    /** One past the tag's end; a "greater than" within quotes does not end it. */
    private static int tagEnd(String text, int start) {
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted = (c == '"') != quoted;
            if (c == '>' && !quoted) {
                return i + 1;
            }
        }
        return text.length();
    }

    private record Tag(String text, int from, int to) {}

    private static void add(Tag tag, String attribute, Set<String> into) {
        int at = tag.text().indexOf(attribute, tag.from(), tag.to());
        if (at >= 0) {
            int start = at + attribute.length();
            int end = tag.text().indexOf('"', start);
            into.add(tag.text().substring(start, end).replace("&amp;", "&"));
        }
    }

    /** One sentence for each link within the site that leads nowhere. */
    public static List<String> dead(Map<String, Found> pages, Collection<String> paths) {
        Set<String> known = new HashSet<>(paths);
        List<String> dead = new ArrayList<>();
        pages.forEach(
                (path, found) -> {
                    for (String link : found.links()) {
                        if (!leadsOn(path, link, pages, known)) {
                            dead.add(
                                    "The page "
                                            + path
                                            + " links to "
                                            + link
                                            + ", which is not there.");
                        }
                    }
                });
        return dead;
    }

    private static boolean leadsOn(
            String page, String link, Map<String, Found> pages, Set<String> known) {
        if (link.startsWith("https://") || link.startsWith("http://")) {
            return true;
        }
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        String target = path.isEmpty() ? page : path;
        if (!known.contains(target)) {
            return false;
        }
        Found there = pages.get(target);
        return hash < 0 || (there != null && there.ids().contains(link.substring(hash + 1)));
    }
}
