import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Says plainly how the tests went, from the reports of surefire: what failed, what was not run and
 * why, and one closing line. Run as {@code java .ci/Closing.java target/surefire-reports}. Exit 1 if
 * a test failed or none ran.
 */
final class Closing {
    private final Map<String, TreeSet<String>> notRun = new TreeMap<>();
    private final TreeSet<String> failed = new TreeSet<>();
    private int passed;

    public static void main(String[] arguments) throws Exception {
        var closing = new Closing();
        for (Path report : reports(Path.of(arguments[0]))) {
            closing.read(report);
        }
        System.exit(closing.print());
    }

    private static List<Path> reports(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .sorted()
                    .toList();
        }
    }

    private void read(Path report) throws Exception {
        NodeList cases =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(report.toFile())
                        .getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            count((Element) cases.item(i));
        }
    }

    private void count(Element test) {
        String name = simple(test.getAttribute("classname")) + "." + test.getAttribute("name");
        if (has(test, "failure") || has(test, "error")) {
            failed.add(name);
        } else if (has(test, "skipped")) {
            Element skipped = (Element) test.getElementsByTagName("skipped").item(0);
            notRun.computeIfAbsent(reason(skipped), _ -> new TreeSet<>()).add(name);
        } else {
            passed++;
        }
    }

    private static boolean has(Element test, String child) {
        return test.getElementsByTagName(child).getLength() > 0;
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    /** The reason a test gave, first line, without JUnit's own words in front. */
    private static String reason(Element skipped) {
        String message = skipped.getAttribute("message");
        if (message.isBlank()) {
            message = skipped.getTextContent();
        }
        if (message.contains("ATLAS_SHARED")) {
            return "../shared is absent (ATLAS_SHARED can name the folder of real records)";
        }
        String first = message.strip().lines().findFirst().orElse("no reason given");
        return first.replaceFirst("^(\\S+TestAbortedException: )?(Assumption failed: )?", "");
    }

    private int print() {
        int skipped = notRun.values().stream().mapToInt(TreeSet::size).sum();
        System.out.println();
        System.out.println("-- Tests --");
        failed.forEach(name -> System.out.println("failed: " + name));
        notRun.forEach(
                (reason, names) -> {
                    System.out.println("not run: " + reason);
                    names.forEach(name -> System.out.println("    " + name));
                });
        System.out.printf(
                "Tests: %d passed, %d failed, %d skipped%n", passed, failed.size(), skipped);
        return failed.isEmpty() && passed > 0 ? 0 : 1;
    }
}
