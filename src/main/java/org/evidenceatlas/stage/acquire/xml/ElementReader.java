package org.evidenceatlas.stage.acquire.xml;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.evidenceatlas.pattern.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses one element from its exact text. No document type is loaded, no entity but XML's own five
 * is known, nothing is fetched. Thread-safe.
 */
public final class ElementReader {
    /** NLM's DTDs give these prefixes by default; without the DTDs we do. */
    private static final String OPEN =
            "<record xmlns:mml=\"http://www.w3.org/1998/Math/MathML\""
                    + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                    + " xmlns:ali=\"http://www.niso.org/schemas/ali/1.0/\""
                    + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">";

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String CLOSE = "</record>";

    private final XMLInputFactory factory = new InputFactoryImpl();
    private final Limits limits;
    private final Set<String> hollow;

    /** Under these limits of depth and of size. */
    public ElementReader(Limits limits) {
        this(limits, Set.of());
    }

    /**
     * The same, for who reads only a part.
     *
     * @param hollow elements of which no content is kept, though it is read and must be sound
     */
    public ElementReader(Limits limits, Set<String> hollow) {
        this.limits = limits;
        this.hollow = hollow;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    /** The element that {@code text} is. */
    public Element read(String text) throws Malformed {
        Attributes.check(text);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new Wrapped(OPEN, text, CLOSE));
            try {
                return parse(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new Malformed(reason(e), place(e.getLocation()));
        } catch (UncheckedStreamException e) {
            // Aalto reads the end of a text late, in getText(), which declares no exception.
            XMLStreamException cause =
                    e.getCause() instanceof XMLStreamException known
                            ? known
                            : new XMLStreamException(e);
            throw new Malformed(reason(cause), place(cause.getLocation()));
        }
    }

    private Element parse(XMLStreamReader xml) throws XMLStreamException, Malformed {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open("", Map.of(), new ArrayList<>(), true, true));
        Weight weight = new Weight();
        xml.next();
        while (xml.hasNext()) {
            int event = xml.next();
            if (open.element().full() && weight.with(event, xml) > limits.heapBytes()) {
                throw oversized(xml, weight, open.size());
            }
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> start(xml, open);
                case XMLStreamConstants.END_ELEMENT -> {
                    if (open.size() > 1) {
                        Open done = open.pop();
                        if (done.kept()) {
                            open.element().content.add(done.close());
                        }
                    }
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.SPACE,
                        XMLStreamConstants.CDATA -> {
                    if (open.element().full()) {
                        open.element().content.add(new Node.Text(xml.getText()));
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new Malformed(
                                "It uses the entity \""
                                        + shown(xml.getLocalName(), 40)
                                        + "\", which XML does not know.",
                                place(xml.getLocation()));
                default -> {}
            }
        }
        return (Element) open.element().content.getFirst();
    }

    /** Weighs the rest without keeping it, so that what is said is the size of the whole. */
    private Malformed oversized(XMLStreamReader xml, Weight weight, int depth)
            throws XMLStreamException, Malformed {
        Place place = place(xml.getLocation());
        int open = depth;
        int event = xml.getEventType();
        while (xml.hasNext()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                checkDepth(open++, xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
            event = xml.next();
            weight.with(event, xml);
        }
        return Malformed.oversized(
                "It takes about "
                        + weight.bytes
                        + " bytes of memory, with "
                        + weight.nodes
                        + " elements and runs of text; "
                        + limits.heapBytes()
                        + " bytes are the most that are taken.",
                place);
    }

    private void checkDepth(int open, XMLStreamReader xml) throws Malformed {
        if (open > limits.depth()) {
            throw new Malformed(
                    "Its elements stand more than " + limits.depth() + " deep in one another.",
                    place(xml.getLocation()));
        }
    }

    private void start(XMLStreamReader xml, Deque<Open> open) throws XMLStreamException, Malformed {
        checkDepth(open.size(), xml);
        boolean kept = open.element().full();
        Map<String, String> attributes = kept ? attributes(xml) : Map.of();
        String name = xml.getLocalName();
        boolean full = kept && !hollow.contains(name);
        open.push(new Open(name, attributes, new ArrayList<>(), kept, full));
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        int count = xml.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        if (count == 1) {
            return Map.of(xml.getAttributeLocalName(0), xml.getAttributeValue(0));
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }

    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int from = message.indexOf("Message: ");
        String bare = from < 0 ? message : message.substring(from + "Message: ".length());
        int at = bare.indexOf("\n at [");
        bare = shown(at < 0 ? bare : bare.substring(0, at), 300);
        return "It is not well-formed XML: " + bare + (bare.endsWith(".") ? "" : ".");
    }

    /** On one line and cut short: what the parser takes for a name may be half the record. */
    private static String shown(String words, int most) {
        String line = SPACE.matcher(words).replaceAll(" ").strip();
        return line.length() > most ? line.substring(0, most) + "…" : line;
    }

    private static Place place(@Nullable Location location) {
        if (location == null || location.getLineNumber() < 1) {
            return Place.START;
        }
        int column = Math.max(1, location.getColumnNumber());
        return location.getLineNumber() > 1
                ? new Place(location.getLineNumber(), column)
                : new Place(1, Math.max(1, column - OPEN.length()));
    }

    /**
     * An element whose end tag has not come yet.
     *
     * @param kept whether it will stand in the one around it
     * @param full whether its content is kept
     */
    private record Open(
            String name,
            Map<String, String> attributes,
            List<Node> content,
            boolean kept,
            boolean full) {
        Element close() {
            return new Element(name, attributes, content);
        }
    }

    /**
     * About how many bytes of heap the element so far takes (64-bit HotSpot with compressed
     * references), each character taken for two. Never less than it does.
     */
    private static final class Weight {
        /** Itself, its two lists, its place in its parent's, which grows by half. */
        private static final int ELEMENT = 96;

        /** Itself, its string, that one's bytes, its place in its parent's. */
        private static final int TEXT = 80;

        /** Its string, that one's bytes, its share of a map. */
        private static final int ATTRIBUTE = 96;

        private long bytes;
        private long nodes;

        /** What it takes with the event at which the reader stands. */
        long with(int event, XMLStreamReader xml) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    nodes++;
                    bytes += ELEMENT;
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        bytes += ATTRIBUTE + 2L * xml.getAttributeValue(i).length();
                    }
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.SPACE,
                        XMLStreamConstants.CDATA -> {
                    nodes++;
                    bytes += TEXT + 2L * xml.getTextLength();
                }
                default -> {}
            }
            return bytes;
        }
    }

    /** Three texts read as one, none of which is copied. Not thread-safe. */
    private static final class Wrapped extends Reader {
        private final String[] texts;
        private int text;
        private int at;

        Wrapped(String before, String inner, String after) {
            this.texts = new String[] {before, inner, after};
        }

        @Override
        public int read(char[] into, int offset, int length) {
            int written = 0;
            while (written < length && text < texts.length) {
                String here = texts[text];
                int count = Math.min(length - written, here.length() - at);
                here.getChars(at, at + count, into, offset + written);
                written += count;
                at += count;
                if (at == here.length()) {
                    text++;
                    at = 0;
                }
            }
            return written == 0 && length > 0 ? -1 : written;
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
