package org.evidenceatlas.site.links;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the links and anchors of our own pages, and tells which links lead nowhere. */
public final class LinkCheck {
    private LinkCheck() {}

    /** What a page links to and which anchors it has, in page order. */
    public record Found(Set<String> links, Set<String> ids) {}

    /** Reads a page. Its text escapes every "less than", so that each one begins a tag. */
    public static Found read(byte[] html) {
        String text = new String(html, StandardCharsets.UTF_8);
        Found found = new Found(new LinkedHashSet<>(), new LinkedHashSet<>());
        int at = text.indexOf('<');
        while (at >= 0) {
            int end = tagEnd(text, at);
            String tag = text.substring(at, end);
            add(tag, " href=\"", found.links());
            add(tag, " src=\"", found.links());
            add(tag, " id=\"", found.ids());
            at = text.indexOf('<', end);
        }
        return found;
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

    private static void add(String tag, String attribute, Set<String> into) {
        int at = tag.indexOf(attribute);
        if (at >= 0) {
            int start = at + attribute.length();
            into.add(tag.substring(start, tag.indexOf('"', start)).replace("&amp;", "&"));
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
