package org.evidenceatlas.command.common;

import java.util.concurrent.CountDownLatch;
import org.evidenceatlas.site.Site;
import org.evidenceatlas.web.WebServer;

/** Serves a site until the program is told to stop. */
public final class Serving {
    private Serving() {}

    /** Listens, says where, and returns when the process is asked to end (Ctrl-C). */
    public static void untilStopped(Site site, String host, int port, Terminal terminal) {
        if (port < 0 || port > 65_535) {
            throw new WrongUse("--port is " + port + ". Give 0 to 65535: --port 8080");
        }
        CountDownLatch stopped = new CountDownLatch(1);
        try (WebServer server = new WebServer(site, host, port)) {
            terminal.out().println("Read it at " + server.address());
            terminal.out().flush();
            terminal.err().println("Stop it with Ctrl-C.");
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
