package org.evidenceatlas.stage.acquire.bulk.mirror;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.pack.WebAddress;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.WrongSource;
import org.evidenceatlas.stage.acquire.bulk.BulkFile;
import org.evidenceatlas.stage.acquire.bulk.Checksum;
import org.evidenceatlas.stage.acquire.http.Time;

/**
 * A folder of NLM's files on a server, such as {@value #NLM}. What is missing in the cache is
 * downloaded and held against its .md5; a download that broke off goes on where it was, also in a
 * later run. What does not come is refused by name, and the rest comes all the same. Thread-safe as
 * long as one thread uses a cache.
 */
public final class Mirror {
    /** NLM's own, the updates beside it. */
    static final String NLM = "https://ftp.ncbi.nlm.nih.gov/pubmed/baseline/";

    private static final int ATTEMPTS = 6;
    private static final Pattern NAME =
            Pattern.compile("pubmed[0-9]{2}n[0-9]{4,6}\\.xml(?:\\.gz)?");

    private final URI address;
    private final Download download;
    private final Time time;

    private Mirror(URI address, Time time) {
        this.address = address;
        this.download = new Download();
        this.time = time;
    }

    /** Whether the name of a source is an address. */
    public static boolean isAddress(String from) {
        return from.startsWith("https://") || from.startsWith("http://");
    }

    /**
     * The folder at an address; a slash is added at its end.
     *
     * @param time by which it waits before it asks again
     * @throws WrongSource where the address is none that is asked
     */
    public static Mirror at(String address, Time time) {
        URI folder =
                WebAddress.folder(address)
                        .orElseThrow(
                                () ->
                                        new WrongSource(
                                                "\""
                                                        + address
                                                        + "\" is no address of a mirror: it must"
                                                        + " start with https:// (http:// only for"
                                                        + " this machine) and hold no user, query"
                                                        + " or fragment, for example: --from "
                                                        + NLM));
        return new Mirror(folder, time);
    }

    /**
     * Brings what is missing into a folder.
     *
     * @param intake is told what did not come
     * @return the files that are there, in order
     */
    public List<Path> fetch(Path cache, Intake intake) {
        List<Path> there = new ArrayList<>();
        try {
            Files.createDirectories(cache);
            for (BulkFile file : listed()) {
                Path whole = cache.resolve(file.name());
                Optional<String> missing =
                        Files.exists(whole) ? Optional.empty() : again(whole, file.name());
                missing.ifPresent(why -> refuse(address.resolve(file.name()), why, intake));
                if (missing.isEmpty()) {
                    there.add(whole);
                }
            }
        } catch (IOException e) {
            refuse(address, words(e), intake);
        }
        return there;
    }

    private SortedSet<BulkFile> listed() throws IOException {
        IOException fault = new IOException("it was not asked");
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                SortedSet<BulkFile> files = files(download.text(address));
                if (files.isEmpty()) {
                    throw new IOException("its list names no file such as pubmed26n0001.xml.gz");
                }
                return files;
            } catch (IOException e) {
                fault = e;
                if (attempt < ATTEMPTS) {
                    pause(attempt);
                }
            }
        }
        throw fault;
    }

    /** NLM's files that a server's list of a folder names, whatever else stands in it. */
    static SortedSet<BulkFile> files(String list) {
        SortedSet<BulkFile> files = new TreeSet<>();
        Matcher names = NAME.matcher(list);
        while (names.find()) {
            BulkFile.named(names.group()).ifPresent(files::add);
        }
        return files;
    }

    /** Why a file did not come, if it did not. */
    private Optional<String> again(Path whole, String name) throws IOException {
        String why = "it was not asked for";
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                Files.writeString(
                        Checksum.beside(whole),
                        download.text(address.resolve(name + Checksum.SUFFIX)));
                Path part = whole.resolveSibling(name + ".part");
                download.file(address.resolve(name), part);
                Optional<String> fault = Checksum.fault(part, Checksum.beside(whole));
                if (fault.isEmpty()) {
                    Files.move(part, whole);
                    download.forget(part);
                    return Optional.empty();
                }
                why = fault.get();
                download.forget(part);
            } catch (IOException e) {
                why = words(e);
            }
            if (attempt < ATTEMPTS) {
                pause(attempt);
            }
        }
        return Optional.of(why);
    }

    private void pause(int attempt) throws IOException {
        try {
            time.sleep(Duration.ofSeconds(1L << (attempt - 1)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the run was interrupted", e);
        }
    }

    private static String words(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private static void refuse(URI address, String why, Intake intake) {
        String bare = why.endsWith(".") ? why.substring(0, why.length() - 1) : why;
        intake.refused(
                new Refusal(
                        address.toString(),
                        "",
                        null,
                        "It did not come whole: " + bare + ". It was asked " + ATTEMPTS + " times.",
                        "Run again later: what has come is kept, and it goes on from there."));
    }
}
