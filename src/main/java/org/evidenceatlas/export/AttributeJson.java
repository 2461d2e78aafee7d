package org.evidenceatlas.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.Where;
import org.jspecify.annotations.Nullable;

/** Writes classified values: value, basis, rule, version, span, and what a value derives from. */
final class AttributeJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final boolean retold;

    /** Spans of the abstract say {@code "source":"retold"} where it is a retelling. */
    AttributeJson(boolean retold) {
        this.retold = retold;
    }

    ObjectNode of(Attribute<?> attribute) {
        ObjectNode node = JSON.createObjectNode();
        node.set("value", JSON.valueToTree(attribute.value()));
        node.put("basis", attribute.basis().code());
        node.put("rule", attribute.rule());
        node.put("version", attribute.version());
        node.set("span", span(attribute.span()));
        if (attribute.derivation() != null) {
            node.put("derivation", attribute.derivation());
        }
        return node;
    }

    ArrayNode all(List<Attribute<String>> attributes) {
        ArrayNode node = JSON.createArrayNode();
        attributes.forEach(one -> node.add(of(one)));
        return node;
    }

    /** The first value, with further ones under "others"; "unclear" where there is none. */
    ObjectNode firstOf(List<Attribute<String>> attributes) {
        if (attributes.isEmpty()) {
            return of(Attribute.notFound("unclear"));
        }
        ObjectNode node = of(attributes.get(0));
        if (attributes.size() > 1) {
            node.set("others", all(attributes.subList(1, attributes.size())));
        }
        return node;
    }

    JsonNode span(@Nullable Span span) {
        if (span == null) {
            return NullNode.getInstance();
        }
        ObjectNode node = JSON.createObjectNode();
        node.put("where", span.where().code());
        if (span.where() == Where.METADATA) {
            node.put("field", span.field());
        } else {
            node.put("section", span.section());
            node.put("start", span.start());
            node.put("end", span.end());
        }
        node.put("text", span.text());
        if (retold && span.where() == Where.ABSTRACT) {
            node.put("source", "retold");
        }
        return node;
    }
}
