package org.evidenceatlas.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evidenceatlas.site.files.Folder;
import org.evidenceatlas.site.files.NotOurs;
import org.evidenceatlas.site.links.LinkCheck;

/** Writes the whole site as files which any web server can hand out, and checks its links. */
public final class StaticExport {
    private StaticExport() {}

    /**
     * What was written.
     *
     * @param files how many the site has, of so many {@code bytes} together
     * @param written how many of them were not there, or not the same
     * @param removed how many of an earlier build were taken away
     * @param deadLinks one plain sentence each; empty for a sound site
     */
    public record Report(int files, long bytes, int written, int removed, List<String> deadLinks) {}

    /** A folder that would not be written over; the message says what to do. */
    public static final class Refused extends IOException {
        private static final long serialVersionUID = 1;

        Refused(String message, IOException theirs) {
            super(message, theirs);
        }
    }

    /**
     * Brings the folder to the site: writes each file that is not there or not the same, and
     * removes those of earlier builds that belong no more.
     *
     * @throws Refused where the folder, or something in it that is in the way, is not ours
     * @throws IOException where the folder cannot be written
     */
    public static Report write(Site site, Path out) throws IOException {
        try (Folder folder = Folder.open(out)) {
            return write(site, folder);
        } catch (NotOurs theirs) {
            throw new Refused(String.valueOf(theirs.getMessage()), theirs);
        }
    }

    private static Report write(Site site, Folder folder) throws IOException {
        long bytes = 0;
        int written = 0;
        Map<String, LinkCheck.Found> pages = new TreeMap<>();
        List<String> paths = site.paths();
        for (String path : paths) {
            Resource resource = site.get(path).orElseThrow();
            if (folder.put(file(path, resource), resource.bytes())) {
                written++;
            }
            bytes += resource.bytes().length;
            if (isHtml(resource)) {
                pages.put(path, LinkCheck.read(resource.bytes()));
            }
        }
        int removed = folder.finish();
        List<String> dead = LinkCheck.dead(pages, paths);
        return new Report(paths.size(), bytes, written, removed, dead);
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
