package org.evidenceatlas.command.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.evidenceatlas.site.Site;
import org.evidenceatlas.web.Probes;
import org.evidenceatlas.web.WebServer;

/** Serves a site until the program is told to stop. */
public final class Serving {
    private static final int OK = HttpURLConnection.HTTP_OK;

    private Serving() {}

    /** Listens, says where, and returns when the process is asked to end (Ctrl-C). */
    public static void untilStopped(Site site, String host, int port, Terminal terminal) {
        untilStopped(site, Probes.NONE, host + ":" + port, terminal);
    }

    /**
     * The same, also saying how it fares.
     *
     * @param probes what it says of itself
     * @param where host, colon, port
     */
    public static void untilStopped(Site site, Probes probes, String where, Terminal terminal) {
        String host = where.substring(0, where.lastIndexOf(':'));
        int port = Integer.parseInt(where.substring(where.lastIndexOf(':') + 1));
        if (port < 0 || port > 65_535) {
            throw new WrongUse("--port is " + port + ". Give 0 to 65535: --port 8080");
        }
        CountDownLatch stopped = new CountDownLatch(1);
        try (WebServer server = new WebServer(site, probes, host, port)) {
            terminal.out().println("Read it at " + server.address());
            terminal.out().flush();
            terminal.err().println("Stop it with Ctrl-C.");
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Serves on a free port, asks for each kind of page, says what came, and stops. */
    public static boolean check(Site site, Terminal terminal) {
        String study =
                site.paths().stream()
                        .filter(path -> path.endsWith("/history"))
                        .findFirst()
                        .orElse("");
        List<String> asked = new ArrayList<>(List.of("/", "/evidence", "/process", "/retractions"));
        if (!study.isEmpty()) {
            asked.addAll(List.of(study, study.replace("/history", "")));
        }
        boolean well = true;
        try (WebServer server = new WebServer(site, "localhost", 0)) {
            for (String path : asked) {
                int code = code(server.address(), path);
                well &= code == OK;
                terminal.out().println(code + " " + path);
            }
        } catch (IOException e) {
            terminal.err().println("The server did not answer: " + e.getMessage());
            return false;
        }
        return well;
    }

    private static int code(String address, String path) throws IOException {
        URL url = URI.create(address).resolve(path).toURL();
        if (!(url.openConnection() instanceof HttpURLConnection asked)) {
            throw new IOException(url + " is no HTTP address");
        }
        int code = asked.getResponseCode();
        if (code == OK) {
            try (InputStream page = asked.getInputStream()) {
                page.transferTo(OutputStream.nullOutputStream());
            }
        }
        asked.disconnect();
        return code;
    }
}
