package org.evidenceatlas.house;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sizes of the house in words: what is largest, what is usual.
 *
 * @param sources main and test sources
 */
public record SizeReport(List<SourceFile> sources) {
    private static final int SHOWN = 15;

    private record Sized(String name, int size) {}

    /** The whole report; the same sources give the same text. */
    public String text() {
        return String.join(
                "\n",
                section("Largest files, lines", files()),
                section("Largest methods, lines", methods()),
                section("Largest packages, files", packages()));
    }

    private List<Sized> files() {
        return sources.stream().map(one -> new Sized(one.shortName(), one.lines().size())).toList();
    }

    private List<Sized> methods() {
        return sources.stream()
                .flatMap(
                        one ->
                                one.methods().stream()
                                        .map(method -> new Sized(method.name(), method.lines())))
                .toList();
    }

    private List<Sized> packages() {
        Map<String, Long> counts =
                sources.stream()
                        .filter(one -> one.file().toString().contains("main"))
                        .collect(
                                Collectors.groupingBy(
                                        SourceFile::packageName,
                                        TreeMap::new,
                                        Collectors.counting()));
        return counts.entrySet().stream()
                .map(one -> new Sized(one.getKey(), one.getValue().intValue()))
                .toList();
    }

    private static String section(String title, List<Sized> all) {
        int[] sizes = all.stream().mapToInt(Sized::size).sorted().toArray();
        String head =
                String.format(
                        Locale.ROOT,
                        "%s: %d in all, sum %d, median %d, p99 %d%n",
                        title,
                        sizes.length,
                        IntStream.of(sizes).sum(),
                        at(sizes, 0.5),
                        at(sizes, 0.99));
        Stream<Sized> largest =
                all.stream()
                        .sorted(
                                Comparator.comparingInt(Sized::size)
                                        .reversed()
                                        .thenComparing(Sized::name))
                        .limit(SHOWN);
        return largest.map(one -> String.format(Locale.ROOT, "%6d  %s%n", one.size(), one.name()))
                .collect(Collectors.joining("", head, ""));
    }

    private static int at(int[] sorted, double share) {
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))];
    }
}
