package org.evidenceatlas.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.evidenceatlas.site.Resource;
import org.evidenceatlas.site.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves a site: the bytes of {@link Site}, unchanged, to GET and HEAD alone. Paths are looked up
 * in the site's table and never reach a file system; the Host header is not read.
 */
public final class WebServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    /** The longest path answered, in characters: a slug's is far below. */
    private static final int LONGEST_PATH = 1024;

    /** The longest request head, in bytes. */
    private static final int LONGEST_HEAD = 8 * 1024;

    /** How many bytes of answers are kept ready: some six thousand, compressed. */
    private static final long READY = 48L << 20;

    /** So many searches are made at once that a core is left for what is ready. */
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final Semaphore searching = new Semaphore(AT_ONCE, true);
    private final Larder larder = new Larder(READY);
    private final Site site;
    private final Probes probes;
    private final String host;
    private final Javalin javalin;

    /** A server of a site that is always ready; port 0 takes any free one. */
    public WebServer(Site site, String host, int port) {
        this(site, Probes.NONE, host, port);
    }

    /**
     * A server that listens at once; port 0 takes any free one.
     *
     * @param probes what it says of itself
     */
    public WebServer(Site site, Probes probes, String host, int port) {
        this.site = site;
        this.probes = probes;
        this.host = host;
        this.javalin = Javalin.create(this::configure);
        try {
            javalin.start(host, port);
        } catch (JavalinBindException taken) {
            javalin.stop();
            throw new PortInUse(host, port, taken);
        }
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.startup.startupWatcherEnabled = false;
        config.jetty.modifyHttpConfiguration(
                http -> {
                    http.setRequestHeaderSize(LONGEST_HEAD);
                    http.setSendServerVersion(false);
                });
        config.routes.before(this::handle);
        config.routes.exception(Exception.class, WebServer::failed);
    }

    /** The last handler: whatever went wrong is logged, and told to nobody outside. */
    private static void failed(Exception failure, Context context) {
        LOG.error("Answering {} failed", context.path(), failure);
        Trouble.tell(context);
    }

    private void handle(Context context) {
        switch (context.path()) {
            case "/health" -> Health.alive(context, probes.daily());
            case "/ready" -> Health.ready(context, probes.unready());
            default -> page(context);
        }
        context.skipRemainingHandlers();
    }

    private void page(Context context) {
        String query = context.queryString();
        String asked = query == null ? "" : query.strip();
        Answer.to(context, path -> ready(path, asked), site::notFound);
    }

    private Optional<Sent> ready(String path, String query) {
        String state = site.state();
        if (!path.equals(Site.ASKED) || query.isEmpty()) {
            return larder.get(path, state, () -> find(path).map(Sent::of));
        }
        String address = path + "?" + query;
        Supplier<Optional<Sent>> asked = () -> Optional.of(Sent.of(site.ask(query)));
        return larder.get(address, state, () -> inTurn(() -> larder.get(address, state, asked)));
    }

    /** Whoever asked for the same meanwhile finds it made when it is their turn. */
    private Optional<Sent> inTurn(Supplier<Optional<Sent>> make) {
        searching.acquireUninterruptibly();
        try {
            return make.get();
        } finally {
            searching.release();
        }
    }

    private Optional<Resource> find(String path) {
        return path.length() > LONGEST_PATH ? Optional.empty() : site.get(path);
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** The address of the first page. */
    public String address() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/";
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
