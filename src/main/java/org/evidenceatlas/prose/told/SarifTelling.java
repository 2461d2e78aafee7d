package org.evidenceatlas.prose.told;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import org.evidenceatlas.model.machinery.Catalogue.RuleEntry;
import org.evidenceatlas.model.prose.Finding;
import org.evidenceatlas.model.prose.Scanned;

/**
 * One log in SARIF 2.1.0 (OASIS standard, 27 March 2020). Critical is "error" there, info "note".
 * Files that could not be read are notifications of the invocation. The log is written as it goes,
 * so that findings need not all be held at once.
 */
public final class SarifTelling implements Telling {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<RuleEntry> rules;
    private final List<String> ids;
    private final String version;
    private final PrintStream out;
    private final ArrayNode notifications = JSON.createArrayNode();
    private boolean begun;

    /**
     * Over these rules.
     *
     * @param version of the program
     */
    public SarifTelling(List<RuleEntry> rules, String version, PrintStream out) {
        this.rules = rules;
        this.ids = rules.stream().map(RuleEntry::id).toList();
        this.version = version;
        this.out = out;
    }

    @Override
    public void tell(Scanned file) {
        for (Finding finding : file.findings()) {
            out.print(begun ? ",\n" : head());
            begun = true;
            out.print(JsonTelling.written(result(file.file(), finding)));
        }
        String unread = file.unread();
        if (unread != null) {
            notifications.add(notification(file.file(), unread));
        }
    }

    @Override
    public void end() {
        if (!begun) {
            out.print(head());
        }
        ObjectNode invocation = JSON.createObjectNode();
        invocation.put("executionSuccessful", notifications.isEmpty());
        invocation.set("toolExecutionNotifications", notifications);
        ObjectNode driver = JSON.createObjectNode();
        driver.put("name", "atlas scan");
        driver.put("version", version);
        ArrayNode described = driver.putArray("rules");
        rules.forEach(rule -> described.add(rule(rule)));
        out.println(
                "],\n\"columnKind\":\"utf16CodeUnits\",\n\"invocations\":["
                        + JsonTelling.written(invocation)
                        + "],\n\"tool\":{\"driver\":"
                        + JsonTelling.written(driver)
                        + "}}]}");
        out.flush();
    }

    private static String head() {
        return "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\","
                + "\"runs\":[{\"results\":[\n";
    }

    private ObjectNode result(String file, Finding finding) {
        ObjectNode result = JSON.createObjectNode();
        result.put("ruleId", finding.rule());
        result.put("ruleIndex", ids.indexOf(finding.rule()));
        result.put("level", level(finding.severity().code()));
        result.putObject("message").put("text", finding.message());
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", Uris.of(file));
        ObjectNode region = place.putObject("region");
        region.put("startLine", finding.from().line());
        region.put("startColumn", finding.from().column());
        region.put("endLine", finding.to().line());
        region.put("endColumn", finding.to().column());
        region.put("charOffset", finding.from().offset());
        region.put("charLength", finding.to().offset() - finding.from().offset());
        result.putObject("properties").put("matched", finding.matched());
        String off = finding.off();
        if (off != null) {
            ObjectNode suppression = result.putArray("suppressions").addObject();
            suppression.put("kind", "inSource");
            suppression.put("justification", off);
        }
        return result;
    }

    private static ObjectNode rule(RuleEntry rule) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", rule.id());
        node.putObject("shortDescription").put("text", rule.why());
        node.putObject("fullDescription").put("text", rule.why());
        node.putObject("defaultConfiguration").put("level", level(rule.severity()));
        ObjectNode more = node.putObject("properties");
        more.put("version", rule.version());
        more.put("severity", rule.severity());
        rule.caught().forEach(more.putArray("caught")::add);
        rule.passed().forEach(more.putArray("passed")::add);
        return node;
    }

    private static ObjectNode notification(String file, String reason) {
        ObjectNode node = JSON.createObjectNode();
        node.put("level", "error");
        node.putObject("message").put("text", reason);
        node.putArray("locations")
                .addObject()
                .putObject("physicalLocation")
                .putObject("artifactLocation")
                .put("uri", Uris.of(file));
        return node;
    }

    private static String level(String severity) {
        return switch (severity) {
            case "critical" -> "error";
            case "info" -> "note";
            default -> "warning";
        };
    }
}
