package org.evidenceatlas.stage.acquire.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evidenceatlas.model.fulltext.Licence;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.evidenceatlas.stage.acquire.xml.Node;
import org.jspecify.annotations.Nullable;

/** The licence that an article states: by the address of its terms, else by its words. */
final class LicenceReader {
    /** Of a licence's own words, where they must stand for its name. */
    private static final int LONGEST = 500;

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "https?://(?:www\\.)?creativecommons\\.org/(?:licen[cs]es/(by(?:-nc)?(?:-nd|-sa)?)"
                            + "|publicdomain/(zero|mark))(?:/(\\d\\.\\d))?(?:/[a-z]{2,5})?/?");

    private static final Pattern SHORT =
            Pattern.compile("\\bCC[ -]BY((?:-NC)?(?:-ND|-SA)?)(?:[ -]?(\\d\\.\\d))?");

    private static final Pattern LONG =
            Pattern.compile(
                    "creative commons attribution"
                            + "(?:[ –-]+(non-?commercial))?(?:[ –-]+(no-?deriv\\w*|share-?alike))?"
                            + "(?: \\(cc by[a-z -]*\\))?(?: (?:international|generic|unported|public))?"
                            + "(?: licen[cs]e)?,?(?: \\(?(?:version )?(\\d\\.\\d))?");

    private static final Pattern ANY_ADDRESS = Pattern.compile("https?://[^\\s\"<>()]+");

    private LicenceReader() {}

    /**
     * The licence; null where the article states none.
     *
     * @param meta article-meta
     */
    static @Nullable Licence read(@Nullable Element meta) {
        if (meta == null) {
            return null;
        }
        List<Licence> stated = new ArrayList<>();
        for (Element licence : meta.under("license", "permissions")) {
            Licence read = licence(licence);
            if (read != null) {
                stated.add(read);
            }
        }
        if (stated.isEmpty()) {
            // Before there was an element for it, the words stood under the copyright.
            for (Element statement : Prose.find(meta, LicenceReader::isCopyright)) {
                Licence read = known(addresses(statement), Mixed.plain(statement));
                if (read != null) {
                    stated.add(read);
                }
            }
        }
        return stated.stream()
                .filter(Licence::open)
                .findFirst()
                .orElse(stated.isEmpty() ? null : stated.getFirst());
    }

    private static boolean isCopyright(Element element) {
        return element.name().equals("copyright-statement");
    }

    private static @Nullable Licence licence(Element element) {
        String addresses = addresses(element);
        String words = Mixed.plain(element);
        Licence known = known(addresses, words);
        if (known != null) {
            return known;
        }
        Matcher other = ANY_ADDRESS.matcher(addresses);
        String address = other.find() ? other.group() : null;
        String name = words.isEmpty() && address != null ? address : words;
        return name.isEmpty() ? null : new Licence(cut(name), address, false);
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    /** A Creative Commons licence or the public domain; null where it is neither. */
    private static @Nullable Licence known(String addresses, String words) {
        Matcher address = ADDRESS.matcher(addresses);
        if (address.find()) {
            return addressed(address);
        }
        Matcher brief = SHORT.matcher(words);
        if (brief.find()) {
            return new Licence("CC BY" + brief.group(1) + version(brief.group(2)), null, true);
        }
        String lower = words.toLowerCase(Locale.ROOT);
        Matcher whole = LONG.matcher(lower);
        if (whole.find()) {
            String third = whole.group(2);
            String more =
                    (whole.group(1) == null ? "" : "-NC")
                            + (third == null ? "" : third.startsWith("no") ? "-ND" : "-SA");
            return new Licence("CC BY" + more + version(whole.group(3)), null, true);
        }
        if (words.startsWith("CC0")) {
            return new Licence("CC0", null, true);
        }
        return lower.contains("in the public domain")
                ? new Licence("Public domain", null, true)
                : null;
    }

    private static Licence addressed(Matcher address) {
        String licence = address.group(1);
        String name;
        if (licence != null) {
            name = "CC " + licence.toUpperCase(Locale.ROOT) + version(address.group(3));
        } else {
            name =
                    "zero".equals(address.group(2))
                            ? "CC0" + version(address.group(3))
                            : "Public domain";
        }
        return new Licence(name, address.group(), true);
    }

    private static String version(@Nullable String number) {
        return number == null ? "" : " " + number;
    }

    /** What may hold an address: attributes such as xlink:href, and words. */
    private static String addresses(Element element) {
        StringBuilder all = new StringBuilder();
        collect(element, all);
        return all.toString();
    }

    private static void collect(Element element, StringBuilder into) {
        element.attributes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> into.append(one.getValue()).append(' '));
        for (Node node : element.content()) {
            switch (node) {
                case Node.Text text -> into.append(text.chars()).append(' ');
                case Element child -> collect(child, into);
            }
        }
    }
}
