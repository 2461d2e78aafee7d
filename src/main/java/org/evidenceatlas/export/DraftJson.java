package org.evidenceatlas.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.verdict.Verdict;

/** Adds "draft", "flags" and "verdict" to the JSON of a study. */
final class DraftJson {
    private DraftJson() {}

    static void add(ObjectNode node, Verdict verdict) {
        Draft draft = verdict.examination().draft();
        boolean retold = draft.classification().study().text().retold();
        ObjectNode written = node.putObject("draft");
        written.put("drafter", draft.drafter());
        written.put("bare", draft.bare());
        ArrayNode claims = written.putArray("claims");
        AttributeJson values = new AttributeJson(retold);
        draft.claims().forEach(claim -> claims.add(claim(claim, claims.objectNode(), values)));
        ArrayNode flags = node.putArray("flags");
        verdict.examination().flags().forEach(flag -> flag(flag, flags.addObject()));
        ObjectNode decided = node.putObject("verdict");
        decided.put("decision", verdict.decision().code());
        verdict.reasons().forEach(decided.putArray("reasons")::add);
        decided.put("gate", verdict.gate());
    }

    private static ObjectNode claim(Claim claim, ObjectNode node, AttributeJson values) {
        node.put("id", claim.id());
        node.put("field", claim.field().code());
        node.put("kind", claim.kind().code());
        node.put("text", claim.text());
        ArrayNode spans = node.putArray("spans");
        claim.spans().forEach(span -> spans.add(values.span(span)));
        if (claim.rule() != null) {
            node.put("rule", claim.rule());
            node.put("reason", claim.reason());
        }
        if (claim.source() != null) {
            ObjectNode source = node.putObject("source");
            source.put("title", claim.source().title());
            source.put("address", claim.source().address());
            source.put("opened", claim.source().opened());
        }
        return node;
    }

    private static void flag(Flag flag, ObjectNode node) {
        node.put("rule", flag.rule());
        node.put("version", flag.version());
        node.put("severity", flag.severity().code());
        node.put("claim", flag.claim());
        node.put("start", flag.start());
        node.put("end", flag.end());
        node.put("matched", flag.matched());
        node.put("message", flag.message());
    }
}
