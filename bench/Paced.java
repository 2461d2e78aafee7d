import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks a server for pages and searches at an even rate, whether or not it keeps up. A request's time counts from the moment
 * at which it was due, so that a server that is late is not asked less and not measured less.
 *
 * <pre>
 *   java bench/Paced.java PORT PAGES RATE SECONDS SEARCHES zipf|distinct
 * </pre>
 *
 * PAGES: a file with a path a line. RATE: requests a second. SEARCHES: of a hundred, so many are searches. zipf: 300 questions, the
 * k-th of them 1/k as often as the first; distinct: no question twice. Questions are words of two addresses of studies; one in three
 * has a filter. Fifty connections, kept open. The same arguments ask the same, in the same order.
 */
public final class Paced {
    private static final int CONNECTIONS = 50;
    private static final int QUESTIONS = 300;

    private final int port;
    private final double rate;
    private final List<String> asked;
    private final long[] took;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    private Paced(int port, double rate, List<String> asked) {
        this.port = port;
        this.rate = rate;
        this.asked = asked;
        this.took = new long[asked.size()];
    }

    public static void main(String[] args) throws Exception {
        double rate = Double.parseDouble(args[2]);
        int count = (int) (rate * Integer.parseInt(args[3]));
        List<String> pages = Files.readAllLines(Path.of(args[1]));
        List<String> asked = asked(pages, count, Integer.parseInt(args[4]), args[5].equals("distinct"));
        new Paced(Integer.parseInt(args[0]), rate, asked).run();
    }

    private static List<String> asked(List<String> pages, int count, int searches, boolean distinct) {
        Random chance = new Random(7);
        List<String> slugs = pages.stream().filter(page -> page.matches("/evidence/[^/]+-\\d{4}-[^/]+")).toList();
        List<String> known = new ArrayList<>();
        while (known.size() < QUESTIONS) {
            known.add(question(slugs, chance));
        }
        double[] upTo = new double[QUESTIONS];
        for (int k = 0; k < QUESTIONS; k++) {
            upTo[k] = (k == 0 ? 0 : upTo[k - 1]) + 1.0 / (k + 1);
        }
        Set<String> once = new LinkedHashSet<>();
        List<String> asked = new ArrayList<>();
        while (asked.size() < count) {
            if (chance.nextInt(100) >= searches) {
                asked.add(pages.get(chance.nextInt(pages.size())));
            } else if (!distinct) {
                int at = Arrays.binarySearch(upTo, chance.nextDouble() * upTo[QUESTIONS - 1]);
                asked.add(known.get(Math.min(QUESTIONS - 1, at < 0 ? -at - 1 : at)));
            } else {
                String question = question(slugs, chance);
                if (once.add(question)) {
                    asked.add(question);
                }
            }
        }
        return asked;
    }

    private static String question(List<String> slugs, Random chance) {
        String words = word(slugs, chance) + " " + word(slugs, chance);
        String filter = chance.nextInt(3) == 0 ? "&design=cohort" : "";
        return "/evidence?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + filter;
    }

    /** A word of a title: what stands behind the year in an address. */
    private static String word(List<String> slugs, Random chance) {
        String slug = slugs.get(chance.nextInt(slugs.size()));
        String[] words = slug.replaceFirst(".*?-\\d{4}-", "").split("-");
        return words[chance.nextInt(words.length)];
    }

    private void run() throws InterruptedException {
        long begun = System.nanoTime() + 200_000_000L;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            threads.add(Thread.ofPlatform().start(() -> ask(begun)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        Arrays.sort(took);
        System.out.printf(
                Locale.ROOT,
                "%d asked, %.0f a second answered, %d failed; median %.1f ms, p90 %.1f, p99 %.1f, p99.9 %.1f, most %.1f%n",
                took.length,
                took.length / seconds,
                failed.get(),
                part(0.5),
                part(0.9),
                part(0.99),
                part(0.999),
                part(1));
    }

    private double part(double share) {
        return took[Math.min(took.length - 1, (int) (took.length * share))] / 1e6;
    }

    private void ask(long begun) {
        Socket socket = null;
        for (int i = next.getAndIncrement(); i < asked.size(); i = next.getAndIncrement()) {
            long due = begun + (long) (i * 1e9 / rate);
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            try {
                if (socket == null) {
                    socket = new Socket("127.0.0.1", port);
                    socket.setTcpNoDelay(true);
                    socket.setSoTimeout(30_000);
                }
                if (!answered(socket, asked.get(i))) {
                    failed.incrementAndGet();
                }
            } catch (IOException broken) {
                failed.incrementAndGet();
                socket = null;
            }
            took[i] = System.nanoTime() - due;
        }
    }

    private static boolean answered(Socket socket, String path) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(
                ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 15);
        String status = line(in);
        long length = -1;
        boolean chunked = false;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(line.substring(15).strip());
            }
            chunked |= lower.equals("transfer-encoding: chunked");
        }
        if (chunked) {
            for (long size = chunk(in); size > 0; size = chunk(in)) {
                in.skipNBytes(size);
                line(in);
            }
            line(in);
        } else {
            in.skipNBytes(length);
        }
        return status.startsWith("HTTP/1.1 200");
    }

    private static long chunk(InputStream in) throws IOException {
        return Long.parseLong(line(in).strip(), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
