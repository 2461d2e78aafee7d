package org.evidenceatlas.stage.acquire.bulk.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.WrongSource;
import org.evidenceatlas.stage.acquire.eutils.http.Time;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mirror on this machine that breaks in many ways. */
class MirrorTest {
    private static final String ONE = "pubmed26n0001.xml.gz";
    private static final String TWO = "pubmed26n0002.xml.gz";

    @TempDir private Path cache;

    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private HttpServer server;
    private Fault fault = Fault.NONE;
    private int faults;

    /** What goes wrong with an answer that is a file. */
    private enum Fault {
        NONE,
        BREAKS_OFF,
        SAYS_503,
        SENDS_ALL_AGAIN,
        ANOTHER_FILE_NOW,
        DAMAGED,
        WRONG_RANGE
    }

    private final Intake intake =
            new Intake() {
                @Override
                public void record(SourceRecord record) {
                    throw new AssertionError("A mirror reads no record.");
                }

                @Override
                public void refused(Refusal refusal) {
                    refusals.add(refusal);
                }
            };

    private final Time time =
            new Time() {
                @Override
                public Instant instant() {
                    return Instant.EPOCH;
                }

                @Override
                public long nanos() {
                    return 0;
                }

                @Override
                public void sleep(Duration pause) {
                    pauses.add(pause);
                }
            };

    MirrorTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void begin() throws NoSuchAlgorithmException {
        put(ONE, 1);
        put(TWO, 2);
        files.put("README.txt", "no file of ours".getBytes(StandardCharsets.UTF_8));
        server.createContext("/pubmed/", this::answer);
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    private void put(String name, int seed) throws NoSuchAlgorithmException {
        byte[] bytes = new byte[300_000];
        new Random(seed).nextBytes(bytes);
        files.put(name, bytes);
        String sum = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        files.put(name + ".md5", ("MD5(" + name + ")= " + sum).getBytes(StandardCharsets.UTF_8));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String name = exchange.getRequestURI().getPath().substring("/pubmed/".length());
            String range = exchange.getRequestHeaders().getFirst("Range");
            asked.add(name + (range == null ? "" : " " + range));
            if (name.isEmpty()) {
                StringBuilder list = new StringBuilder("<html><pre>");
                files.keySet().forEach(f -> list.append("<a href=\"" + f + "\">" + f + "</a>\n"));
                send(exchange, 200, list.toString().getBytes(StandardCharsets.UTF_8), 0);
            } else if (!files.containsKey(name)) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                file(exchange, name, range);
            }
        }
    }

    private void file(HttpExchange exchange, String name, String range) throws IOException {
        byte[] bytes = Objects.requireNonNull(files.get(name));
        boolean breaks = name.endsWith(".gz") && faults-- > 0;
        if (breaks && fault == Fault.SAYS_503) {
            exchange.sendResponseHeaders(503, -1);
            return;
        }
        String tag = "\"" + Arrays.hashCode(bytes) + "\"";
        exchange.getResponseHeaders().add("ETag", tag);
        boolean same = tag.equals(exchange.getRequestHeaders().getFirst("If-Range"));
        int from = 0;
        if (range != null && same && fault != Fault.SENDS_ALL_AGAIN) {
            from = Integer.parseInt(range.replaceAll("\\D", ""));
            int told = breaks && fault == Fault.WRONG_RANGE ? from - 1 : from;
            exchange.getResponseHeaders()
                    .add(
                            "Content-Range",
                            "bytes " + told + "-" + (bytes.length - 1) + "/" + bytes.length);
        }
        byte[] rest = Arrays.copyOfRange(bytes, from, bytes.length);
        if (breaks && fault == Fault.DAMAGED) {
            rest[7]++;
        }
        boolean cut = breaks && fault != Fault.DAMAGED && fault != Fault.WRONG_RANGE;
        send(exchange, from > 0 ? 206 : 200, rest, cut ? rest.length / 2 : 0);
        if (breaks && fault == Fault.ANOTHER_FILE_NOW) {
            try {
                put(name, 77);
            } catch (NoSuchAlgorithmException e) {
                throw new IOException(e);
            }
        }
    }

    /** Sends all but the last bytes, and then closes the connection. */
    private static void send(HttpExchange exchange, int status, byte[] bytes, int without)
            throws IOException {
        exchange.sendResponseHeaders(status, bytes.length);
        OutputStream out = exchange.getResponseBody();
        out.write(bytes, 0, bytes.length - without);
        out.flush();
    }

    private List<Path> fetch() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/pubmed";
        return Mirror.at(address, time).fetch(cache, intake);
    }

    private void assertWhole(String... names) throws IOException {
        for (String name : names) {
            assertThat(cache.resolve(name)).hasBinaryContent(files.get(name));
        }
        try (var all = Files.list(cache)) {
            assertThat(all.map(one -> one.getFileName().toString()))
                    .noneMatch(name -> name.contains(".part"));
        }
    }

    @Test
    void whatIsMissingIsBroughtInOrderAndNothingTwice() throws IOException {
        assertThat(fetch()).containsExactly(cache.resolve(ONE), cache.resolve(TWO));
        assertWhole(ONE, TWO);
        asked.clear();

        assertThat(fetch()).hasSize(2);
        assertThat(asked).containsExactly("");
        assertThat(refusals).isEmpty();
        assertThat(cache.resolve("README.txt")).doesNotExist();
    }

    @Test
    void aDownloadThatBrokeOffGoesOnWhereItWas() throws IOException {
        fault = Fault.BREAKS_OFF;
        faults = 2;

        fetch();

        assertWhole(ONE, TWO);
        assertThat(asked)
                .contains(ONE + " bytes=150000-", ONE + " bytes=225000-")
                .doesNotContain(TWO + " bytes=150000-");
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void aServerThatSendsAllAgainOrHasAnotherFileNowIsBegunAnew() throws IOException {
        for (Fault one : List.of(Fault.SENDS_ALL_AGAIN, Fault.ANOTHER_FILE_NOW, Fault.SAYS_503)) {
            fault = one;
            faults = 1;
            fetch();
            assertWhole(ONE, TWO);
            Files.delete(cache.resolve(ONE));
            Files.delete(cache.resolve(TWO));
        }
        assertThat(refusals).isEmpty();
    }

    @Test
    void aPartThatDoesNotFitIsThrownAway() throws IOException {
        fault = Fault.BREAKS_OFF;
        faults = 1;
        fetch();
        Files.delete(cache.resolve(ONE));
        Files.write(cache.resolve(ONE + ".part"), new byte[1000]);
        Files.writeString(
                cache.resolve(ONE + ".part.of"), "\"" + Arrays.hashCode(files.get(ONE)) + "\"");
        fault = Fault.WRONG_RANGE;
        faults = 1;

        fetch();

        assertWhole(ONE, TWO);
        assertThat(refusals).isEmpty();
    }

    @Test
    void aDamagedFileIsAskedForAgainAndNeverKept() throws IOException {
        fault = Fault.DAMAGED;
        faults = 1;
        fetch();
        assertWhole(ONE, TWO);

        Files.delete(cache.resolve(ONE));
        faults = 100;
        assertThat(fetch()).containsExactly(cache.resolve(TWO));
        assertThat(cache.resolve(ONE)).doesNotExist();
        assertThat(refusals).hasSize(1);
        assertThat(refusals.getFirst().source()).endsWith("/pubmed/" + ONE);
        assertThat(refusals.getFirst().reason())
                .startsWith("It did not come whole: Its MD5 sum is ")
                .endsWith("it is damaged or not whole. It was asked 6 times.");
        assertThat(refusals.getFirst().advice())
                .isEqualTo("Run again later: what has come is kept, and it goes on from there.");
    }

    @Test
    void whatALaterRunNeedsOfABrokenDownloadIsKept() throws IOException {
        fault = Fault.BREAKS_OFF;
        faults = 6;
        assertThat(fetch()).containsExactly(cache.resolve(TWO));
        assertThat(refusals.getFirst().reason()).contains("bytes").contains("6 times");
        assertThat(cache.resolve(ONE + ".part")).exists();
        asked.clear();

        assertThat(fetch()).hasSize(2);
        assertWhole(ONE, TWO);
        assertThat(asked).anyMatch(one -> one.startsWith(ONE + " bytes="));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/pubmed/",
                "http://127.0.0.1.example.org/",
                "https://user@example.org/",
                "https://example.org/?x=1"
            })
    void anAddressThatIsNotSafeIsRefused(String address) {
        assertThatThrownBy(() -> Mirror.at(address, time))
                .isInstanceOf(WrongSource.class)
                .hasMessageContaining("is no address of a mirror")
                .hasMessageEndingWith(
                        "for example: --from https://ftp.ncbi.nlm.nih.gov/pubmed/baseline/");
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        server.stop(0);
        assertThat(fetch()).isEmpty();
        assertThat(refusals).hasSize(1);
        assertThat(refusals.getFirst().reason()).startsWith("It did not come whole: ");
    }
}
