package org.evidenceatlas.site.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.evidenceatlas.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The folder that builds write to. Files whose bytes are the same are not touched; each other one
 * takes its place whole, so that whoever reads meanwhile, or kills the build, finds no half file.
 * What earlier builds wrote and this one did not is removed; what no build wrote is never written
 * over and never removed. {@code put} may be called by several threads.
 */
public final class Folder implements AutoCloseable {
    /** Marks a folder as ours, and is held while a build writes to it. */
    static final String MARK = ".evidence-atlas-site";

    /** What builds wrote. */
    static final String LIST = ".evidence-atlas-files";

    /** Where files are written before they take their place; gone when no build runs. */
    static final String NEW = ".evidence-atlas-new";

    private static final String NOTE =
            "Written by atlas build, which removes from this folder only what it wrote.\n";

    private final Path out;
    private final FileChannel mark;
    private final Manifest manifest;

    /** True for what was built before there were manifests: its files are all a build's. */
    private final boolean old;

    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final AtomicLong number = new AtomicLong();

    private Folder(Path out, FileChannel mark, boolean old) throws IOException {
        this.out = out;
        this.mark = mark;
        this.old = old;
        this.manifest = new Manifest(out.resolve(LIST));
        clearNew();
        Files.createDirectories(out.resolve(NEW));
    }

    /**
     * The folder, made where it is missing, and held until it is closed.
     *
     * @throws NotOurs where it is a file, holds things and no build's, or another build holds it
     */
    public static Folder open(Path out) throws IOException {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new NotOurs("--out names " + out + ", a file. Give a folder: --out DIR");
        }
        Files.createDirectories(out);
        boolean marked = Files.isRegularFile(out.resolve(MARK), LinkOption.NOFOLLOW_LINKS);
        try (Stream<Path> inside = Files.list(out)) {
            if (!marked && inside.findAny().isPresent()) {
                throw new NotOurs(
                        "The folder "
                                + out
                                + " holds other files, and nothing of them is written over. Give a"
                                + " new or empty folder: --out DIR");
            }
        }
        FileChannel mark = held(out);
        try {
            boolean old = marked && !Files.exists(out.resolve(LIST));
            Folder folder = new Folder(out, mark, old);
            Files.writeString(out.resolve(MARK), NOTE);
            return folder;
        } catch (IOException failed) {
            mark.close();
            throw failed;
        }
    }

    private static FileChannel held(Path out) throws IOException {
        FileChannel mark =
                FileChannel.open(
                        out.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (mark.tryLock() != null) {
                return mark;
            }
        } catch (OverlappingFileLockException here) {
            mark.close();
            throw busy(out);
        }
        mark.close();
        throw busy(out);
    }

    private static NotOurs busy(Path out) {
        return new NotOurs(
                "Another build writes to "
                        + out
                        + " now. Wait for its end, or give another folder: --out DIR");
    }

    /**
     * Puts a file there, and says whether it had to be written.
     *
     * @param name under the folder: "evidence/SLUG/index.html"
     * @throws NotOurs where something stands there that no build wrote
     */
    public boolean put(String name, byte[] bytes) throws IOException {
        Path file = out.resolve(name);
        String hash = Sha256.of(bytes);
        BasicFileAttributes there = attributes(file);
        if (there != null && isSame(file, there, bytes)) {
            manifest.keep(name, hash);
            return false;
        }
        boolean ours = manifest.knows(name) || old;
        if (there != null && (!there.isRegularFile() || !ours)) {
            throw new NotOurs(
                    "No build wrote "
                            + file
                            + ", and a page of the site belongs there. Move it away, or give"
                            + " another folder: --out DIR");
        }
        folder(file.getParent());
        manifest.announce(name, hash);
        Path fresh = fresh();
        Files.write(fresh, bytes);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        manifest.keep(name, hash);
        return true;
    }

    private Path fresh() {
        return out.resolve(NEW).resolve(Long.toString(number.incrementAndGet()));
    }

    private static @Nullable BasicFileAttributes attributes(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException none) {
            return null;
        }
    }

    private static boolean isSame(Path file, BasicFileAttributes there, byte[] bytes)
            throws IOException {
        return there.isRegularFile()
                && there.size() == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Makes a folder and those above it; a link in their place would lead out of ours. */
    private void folder(@Nullable Path folder) throws IOException {
        if (folder == null || folder.equals(out) || folders.contains(folder)) {
            return;
        }
        folder(folder.getParent());
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException there) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new NotOurs(
                        "No build made "
                                + folder
                                + ", and a folder of the site belongs there. Move it away, or give"
                                + " another folder: --out DIR");
            }
        }
        folders.add(folder);
    }

    /**
     * Ends a build whose files were all put, and removes what earlier builds wrote and it did not.
     *
     * @return how many files were removed
     */
    public int finish() throws IOException {
        int removed = 0;
        for (String name : manifest.left()) {
            Path file = out.resolve(name);
            if (isOurs(name, file)) {
                Files.delete(file);
                prune(file.getParent());
                removed++;
            }
        }
        manifest.finish(fresh());
        return removed;
    }

    /** Whether a build wrote just these bytes, and no link leads out of the folder. */
    private boolean isOurs(String name, Path file) throws IOException {
        Path parent = file.getParent();
        boolean within =
                parent != null
                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && !out.relativize(file).normalize().startsWith("..")
                        && parent.toRealPath()
                                .equals(
                                        out.toRealPath()
                                                .resolve(out.relativize(parent))
                                                .normalize());
        return within && manifest.wrote(name, Sha256.of(Files.readAllBytes(file)));
    }

    private void prune(@Nullable Path folder) throws IOException {
        try {
            for (Path at = folder; at != null && !at.equals(out); at = at.getParent()) {
                Files.delete(at);
            }
        } catch (DirectoryNotEmptyException used) {
            // Something else stands in it, so it stays.
            return;
        }
    }

    private void clearNew() throws IOException {
        Path fresh = out.resolve(NEW);
        if (!Files.isDirectory(fresh, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> inside = Files.list(fresh)) {
            for (Path half : inside.toList()) {
                Files.delete(half);
            }
        }
        Files.delete(fresh);
    }

    @Override
    public void close() throws IOException {
        manifest.close();
        clearNew();
        mark.close();
    }
}
