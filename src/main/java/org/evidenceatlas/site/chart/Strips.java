package org.evidenceatlas.site.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers over the years, as a strip of bars for each series, one above the other: so that no
 * series is told by a colour. All strips share one scale.
 *
 * @param id names the picture on its page
 * @param title what is drawn, in one sentence
 * @param years from the first to the last, without gaps
 */
public record Strips(String id, String title, List<Integer> years, List<Strip> strips) {
    /** Units from left to right: narrow enough that letters stay readable on a phone. */
    public static final int WIDTH = 340;

    private static final int STRIP = 72;
    private static final int TALL = 44;
    private static final int AXIS = 20;

    public Strips {
        years = List.copyOf(years);
        strips = List.copyOf(strips);
    }

    /**
     * One series.
     *
     * @param counts one for each year
     */
    public record Strip(String label, List<Integer> counts) {
        public Strip {
            counts = List.copyOf(counts);
        }

        /** The sum over all years. */
        public int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** A bar of a strip, in units of the drawing. */
    public record Bar(String x, int y, String width, int height) {}

    /** A label under the last strip. */
    public record Tick(String x, String anchor, int year) {}

    /** Units from top to bottom. */
    public int height() {
        return strips.size() * STRIP + AXIS;
    }

    /** Where the label of a strip stands. */
    public int labelAt(int strip) {
        return strip * STRIP + 14;
    }

    /** Where the bars of a strip stand. */
    public int baseline(int strip) {
        return strip * STRIP + 20 + TALL;
    }

    /** The bars of a strip, without years that have nothing. */
    public List<Bar> bars(int strip) {
        int most = Math.max(1, most());
        double step = (double) WIDTH / years.size();
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            int count = strips.get(strip).counts().get(i);
            if (count > 0) {
                int height = Math.max(2, Math.round((float) TALL * count / most));
                bars.add(
                        new Bar(
                                tenths(i * step + step * 0.1),
                                baseline(strip) - height,
                                tenths(step * 0.8),
                                height));
            }
        }
        return bars;
    }

    /** The most of one series in one year, which is as tall as a strip. */
    public int most() {
        return strips.stream()
                .flatMap(strip -> strip.counts().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** The first and the last year, and the middle one where there is room. */
    public List<Tick> ticks() {
        int last = years.size() - 1;
        Tick first = new Tick("0", "start", years.getFirst());
        if (last == 0) {
            return List.of(first);
        }
        Tick end = new Tick(Integer.toString(WIDTH), "end", years.getLast());
        if (last < 4) {
            return List.of(first, end);
        }
        double step = (double) WIDTH / years.size();
        int middle = last / 2;
        return List.of(
                first,
                new Tick(tenths(middle * step + step / 2), "middle", years.get(middle)),
                end);
    }

    /** Whole units and one tenth at most, the same in every language. */
    private static String tenths(double units) {
        long tenths = Math.round(units * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    /** The numbers of one year, one for each series. */
    public List<Integer> row(int year) {
        return strips.stream().map(strip -> strip.counts().get(year)).toList();
    }

    /** A series counted over years from a list of years. */
    static List<Integer> counted(List<Integer> years, List<Integer> found) {
        int[] counts = new int[years.size()];
        int first = years.getFirst();
        found.forEach(year -> counts[year - first]++);
        return Arrays.stream(counts).boxed().toList();
    }
}
