package org.evidenceatlas.stage.acquire.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An XML element with its mixed content in order.
 *
 * @param name without prefix
 */
public record Element(String name, Map<String, String> attributes, List<Node> content)
        implements Node {
    public Element {
        attributes = Map.copyOf(attributes);
        content = List.copyOf(content);
    }

    /** The attribute's value; empty where there is none. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The child elements with this name, in order. */
    public List<Element> all(String child) {
        List<Element> found = new ArrayList<>();
        for (Node node : content) {
            if (node instanceof Element element && element.name.equals(child)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The first element down this path of child names; null if there is none. */
    public @Nullable Element at(String... path) {
        Element here = this;
        for (String step : path) {
            here = here.first(step);
            if (here == null) {
                return null;
            }
        }
        return here;
    }

    private @Nullable Element first(String child) {
        for (Node node : content) {
            if (node instanceof Element element && element.name.equals(child)) {
                return element;
            }
        }
        return null;
    }

    /** All elements named {@code last} under the element at the path; empty if there are none. */
    public List<Element> under(String last, String... path) {
        Element parent = at(path);
        return parent == null ? List.of() : parent.all(last);
    }
}
