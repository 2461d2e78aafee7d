package org.evidenceatlas.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evidenceatlas.site.links.LinkCheck;

/** Writes the whole site as files which any web server can hand out, and checks its links. */
public final class StaticExport {
    private StaticExport() {}

    /**
     * What was written.
     *
     * @param deadLinks one plain sentence each; empty for a sound site
     */
    public record Report(int files, long bytes, List<String> deadLinks) {}

    /**
     * Writes every path of the site under {@code out}, overwriting what is there of the same name.
     *
     * @throws IOException where the folder cannot be written
     */
    public static Report write(Site site, Path out) throws IOException {
        long bytes = 0;
        Map<String, LinkCheck.Found> pages = new TreeMap<>();
        List<String> paths = site.paths();
        for (String path : paths) {
            Resource resource = site.get(path).orElseThrow();
            Path file = out.resolve(file(path, resource));
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(file, resource.bytes());
            bytes += resource.bytes().length;
            if (isHtml(resource)) {
                pages.put(path, LinkCheck.read(resource.bytes()));
            }
        }
        List<String> dead = new ArrayList<>(LinkCheck.dead(pages, List.copyOf(paths)));
        return new Report(paths.size(), bytes, dead);
    }

    /** The file's name under the folder: "evidence/SLUG/index.html", "404.html". */
    static String file(String path, Resource resource) {
        if (!isHtml(resource)) {
            return path.substring(1);
        }
        if (path.equals("/404")) {
            return "404.html";
        }
        return path.equals("/") ? "index.html" : path.substring(1) + "/index.html";
    }

    private static boolean isHtml(Resource resource) {
        return resource.type().startsWith("text/html");
    }
}
