package org.evidenceatlas.site;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import org.evidenceatlas.site.files.Folder;
import org.evidenceatlas.site.files.NotOurs;
import org.evidenceatlas.site.links.LinkCheck;
import org.jspecify.annotations.Nullable;

/** Writes the whole site as files which any web server can hand out, and checks its links. */
public final class StaticExport {
    /** More gain little: they wait for the disk. */
    private static final int MOST_THREADS = 8;

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
        return write(site, out, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    }

    /** The same by so many threads, which makes no difference but in time. */
    static Report write(Site site, Path out, int threads) throws IOException {
        List<String> paths = site.paths();
        try (Folder folder = Folder.open(out)) {
            Workers workers = new Workers(site, folder);
            Map<String, LinkCheck.Found> pages = workers.write(paths, threads);
            int removed = folder.finish();
            List<String> dead = LinkCheck.dead(pages, paths);
            return new Report(
                    paths.size(), workers.bytes.sum(), workers.written.intValue(), removed, dead);
        } catch (NotOurs theirs) {
            throw new Refused(String.valueOf(theirs.getMessage()), theirs);
        }
    }

    /** Writes all files; those of one study one after the other by the same thread. */
    private static final class Workers {
        private static final int MOST_TOGETHER = 32;

        private final Site site;
        private final Folder folder;
        private final LongAdder bytes = new LongAdder();
        private final LongAdder written = new LongAdder();
        private final Map<String, LinkCheck.Found> pages = new ConcurrentHashMap<>();
        private final Map<String, String> texts = new ConcurrentHashMap<>();

        Workers(Site site, Folder folder) {
            this.site = site;
            this.folder = folder;
        }

        Map<String, LinkCheck.Found> write(List<String> paths, int threads) throws IOException {
            Iterator<List<String>> parts = parts(paths).iterator();
            List<Future<?>> all = new ArrayList<>();
            try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
                for (int i = 0; i < threads; i++) {
                    all.add(pool.submit(() -> work(parts)));
                }
                for (Future<?> one : all) {
                    one.get();
                }
            } catch (ExecutionException failed) {
                throw thrown(failed);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("The build was stopped.");
            }
            return new TreeMap<>(pages);
        }

        private static IOException thrown(ExecutionException failed) {
            return switch (failed.getCause()) {
                case IOException cannot -> cannot;
                case RuntimeException wrong -> throw wrong;
                case Error grave -> throw grave;
                case null, default -> throw new IllegalStateException(failed);
            };
        }

        private static List<List<String>> parts(List<String> paths) {
            List<List<String>> parts = new ArrayList<>();
            String before = "";
            for (String path : paths) {
                String study = study(path);
                if (!study.equals(before) || parts.getLast().size() == MOST_TOGETHER) {
                    parts.add(new ArrayList<>());
                }
                parts.getLast().add(path);
                before = study;
            }
            return parts;
        }

        /** The first two steps of a path: "/evidence/SLUG". */
        private static String study(String path) {
            int second = path.indexOf('/', 1);
            int third = second < 0 ? -1 : path.indexOf('/', second + 1);
            return third < 0 ? path : path.substring(0, third);
        }

        private @Nullable Void work(Iterator<List<String>> parts) throws IOException {
            try {
                for (List<String> part = next(parts); !part.isEmpty(); part = next(parts)) {
                    for (String path : part) {
                        write(path);
                    }
                }
                return null;
            } finally {
                rest(parts);
            }
        }

        private static List<String> next(Iterator<List<String>> parts) {
            synchronized (parts) {
                return parts.hasNext() ? parts.next() : List.of();
            }
        }

        /** Whoever ends, done or failed, leaves nothing to the others. */
        private static void rest(Iterator<List<String>> parts) {
            synchronized (parts) {
                parts.forEachRemaining(part -> {});
            }
        }

        private void write(String path) throws IOException {
            Resource resource = site.get(path).orElseThrow();
            if (folder.put(file(path, resource), resource.bytes())) {
                written.increment();
            }
            bytes.add(resource.bytes().length);
            if (isHtml(resource)) {
                pages.put(path, LinkCheck.read(resource.bytes(), this::one));
            }
        }

        private String one(String text) {
            String before = texts.putIfAbsent(text, text);
            return before == null ? text : before;
        }
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
