package org.evidenceatlas.search.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Lucene index and its only writer. Merges run in the writer's thread, and what was deleted is
 * merged away at each commit, so that scores depend on what the index holds and on nothing else.
 */
public final class Kept implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Kept.class);
    private static final String LABEL = "label";
    private static final double MEMORY_MB = 64;

    /**
     * Lucene says once a process that a module of Java would make it faster; held to hold still.
     */
    private static final java.util.logging.Logger SILENT = silent();

    private final Directory directory;
    private final IndexWriter writer;

    private Kept(Directory directory, String label, OpenMode mode) throws IOException {
        this.directory = directory;
        IndexWriterConfig config = new IndexWriterConfig();
        config.setMergeScheduler(new SerialMergeScheduler());
        config.setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
        config.setRAMBufferSizeMB(MEMORY_MB);
        config.setCommitOnClose(false);
        config.setOpenMode(mode);
        this.writer = new IndexWriter(directory, config);
        this.writer.setLiveCommitData(Map.of(LABEL, label).entrySet());
        this.writer.commit();
    }

    static {
        SILENT.setLevel(Level.SEVERE);
    }

    private static java.util.logging.Logger silent() {
        return java.util.logging.Logger.getLogger(
                "org.apache.lucene.internal.vectorization.VectorizationProvider");
    }

    /** An empty index that is gone when it is closed. */
    public static Kept inMemory(String label) {
        try {
            return new Kept(new ByteBuffersDirectory(), label, OpenMode.CREATE);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory cannot be written to.", impossible);
        }
    }

    /**
     * The index in a folder. One with another label or a damaged one is emptied. Where the folder
     * cannot be used, or another program writes to it, the index is kept in memory, and the log
     * says so.
     */
    public static Kept in(Path folder, String label) {
        try {
            Files.createDirectories(folder);
            Directory directory = FSDirectory.open(folder);
            boolean sound = isSound(directory, label, folder);
            return new Kept(directory, label, sound ? OpenMode.CREATE_OR_APPEND : OpenMode.CREATE);
        } catch (IOException unusable) {
            LOG.warn(
                    "The search index in {} cannot be used ({}). It is made anew in memory.",
                    folder,
                    unusable.toString());
            return inMemory(label);
        }
    }

    private static boolean isSound(Directory directory, String label, Path folder)
            throws IOException {
        if (directory.listAll().length == 0) {
            return true;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            String found = reader.getIndexCommit().getUserData().getOrDefault(LABEL, "");
            if (!found.equals(label)) {
                LOG.info("The search index in {} is of another make, and made anew.", folder);
            }
            return found.equals(label);
        } catch (IOException | IllegalArgumentException | IllegalStateException damaged) {
            LOG.warn(
                    "The search index in {} is damaged, and made anew ({}).",
                    folder,
                    damaged.toString());
            return false;
        }
    }

    /** Takes documents; nothing is seen of them until {@link #commit}. */
    public IndexWriter writer() {
        return writer;
    }

    /** Makes all that was written to last. */
    public void commit() throws IOException {
        writer.forceMergeDeletes();
        writer.commit();
    }

    /** The index as it was committed last. */
    public DirectoryReader reader() throws IOException {
        return DirectoryReader.open(directory);
    }

    @Override
    public void close() {
        try {
            writer.close();
            directory.close();
        } catch (IOException failed) {
            LOG.warn("The search index was not closed: {}", failed.toString());
        }
    }
}
