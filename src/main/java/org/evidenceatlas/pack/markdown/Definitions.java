package org.evidenceatlas.pack.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.evidenceatlas.model.draft.EditorialSource;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.jspecify.annotations.Nullable;

/** The sources at the foot of a page, by the label that the text names them with. */
final class Definitions {
    private static final Pattern TITLE =
            Pattern.compile("(.+) \\(opened (\\d{4}-\\d{2}-\\d{2})\\)");
    private static final Pattern OWN =
            Pattern.compile("/(?:[a-z0-9-]+(?:/[a-z0-9-]+)*)?(?:#[a-z0-9-]+)?");

    private static final String EXAMPLE =
            "[cdc-iom]: <https://www.cdc.gov/…> \"CDC: IOM 2015 Diagnostic Criteria (opened"
                    + " 2026-11-29)\"";

    /**
     * What a label stands for.
     *
     * @param source null for a page of this site, which statements about the atlas name
     */
    record Defined(int line, String address, @Nullable EditorialSource source) {}

    private final Map<String, Defined> defined = new LinkedHashMap<>();
    private final Set<String> named = new LinkedHashSet<>();
    private final List<EditorialSource> sources = new ArrayList<>();

    Definitions(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof LinkReferenceDefinition one) {
                add(one);
            }
        }
    }

    private void add(LinkReferenceDefinition one) {
        int line = Place.of(one);
        String address = one.getDestination();
        if (defined.containsKey(one.getLabel())) {
            throw new PageFault(line, "the source [" + one.getLabel() + "] is defined twice.");
        }
        EditorialSource source = isOwn(address) ? null : source(line, one);
        defined.put(one.getLabel(), new Defined(line, address, source));
    }

    private static EditorialSource source(int line, LinkReferenceDefinition one) {
        String address = one.getDestination();
        if (!isWeb(address)) {
            throw new PageFault(
                    line,
                    "the source ["
                            + one.getLabel()
                            + "] has the address \""
                            + address
                            + "\". Allowed are https addresses, and paths of this site for"
                            + " statements about the atlas. For example: "
                            + EXAMPLE);
        }
        String title = one.getTitle() == null ? "" : one.getTitle();
        Matcher parts = TITLE.matcher(title);
        if (!parts.matches() || !isDay(parts.group(2))) {
            throw new PageFault(
                    line,
                    "the source ["
                            + one.getLabel()
                            + "] has the title \""
                            + title
                            + "\", which does not say when it was opened. For example: "
                            + EXAMPLE);
        }
        return new EditorialSource(parts.group(1), address, parts.group(2));
    }

    private static boolean isDay(String text) {
        try {
            return !LocalDate.parse(text).toString().isEmpty();
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** Whether an address is a path of this site, with or without a fragment. */
    static boolean isOwn(String address) {
        return OWN.matcher(address).matches();
    }

    /** Whether an address is a whole https address. */
    static boolean isWeb(String address) {
        try {
            URI uri = new URI(address);
            return "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    /** What the label stands for, if it is defined. */
    Optional<Defined> find(String label) {
        return Optional.ofNullable(defined.get(label));
    }

    /** The number of a source on the page, from 1, in the order of first naming. */
    int number(EditorialSource source) {
        if (!sources.contains(source)) {
            sources.add(source);
        }
        return sources.indexOf(source) + 1;
    }

    /** Notes that the text names the label. */
    void name(String label) {
        named.add(label);
    }

    /** The sources that were named, refusing those that were not. */
    List<EditorialSource> named() {
        defined.forEach(
                (label, one) -> {
                    if (!named.contains(label)) {
                        throw new PageFault(
                                one.line(),
                                "the source ["
                                        + label
                                        + "] is defined and never named. Take it out, or end the"
                                        + " statement that rests on it with ["
                                        + label
                                        + "].");
                    }
                });
        return List.copyOf(sources);
    }
}
