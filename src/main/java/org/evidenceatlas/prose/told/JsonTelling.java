package org.evidenceatlas.prose.told;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evidenceatlas.model.machinery.Catalogue.RuleEntry;
import org.evidenceatlas.model.prose.Finding;
import org.evidenceatlas.model.prose.Scanned;

/** One JSON object a line for each finding, those included that are switched off. */
public final class JsonTelling implements Telling {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> whys;
    private final PrintStream out;

    /** Over these rules. */
    public JsonTelling(List<RuleEntry> rules, PrintStream out) {
        this.whys = rules.stream().collect(Collectors.toMap(RuleEntry::id, RuleEntry::why));
        this.out = out;
    }

    @Override
    public void tell(Scanned file) {
        file.findings().forEach(finding -> out.println(line(file.file(), finding)));
    }

    private String line(String file, Finding finding) {
        ObjectNode node = JSON.createObjectNode();
        node.put("file", file);
        node.put("line", finding.from().line());
        node.put("column", finding.from().column());
        node.put("end_line", finding.to().line());
        node.put("end_column", finding.to().column());
        node.put("rule", finding.rule());
        node.put("version", finding.version());
        node.put("severity", finding.severity().code());
        node.put("matched", finding.matched());
        node.put("message", finding.message());
        node.put("why", whys.getOrDefault(finding.rule(), ""));
        node.put("off", finding.off());
        return written(node);
    }

    static String written(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON could not be written.", e);
        }
    }

    @Override
    public void end() {
        out.flush();
    }
}
