package org.evidenceatlas.web;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A picture of a page in its sixteen commonest colours: letters and lines need no more. */
final class SmallPng {
    private static final int COLOURS = 16;

    private SmallPng() {}

    /** The same picture; the same bytes give the same bytes. */
    static byte[] of(byte[] png) throws IOException {
        BufferedImage full = ImageIO.read(new ByteArrayInputStream(png));
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < full.getHeight(); y++) {
            for (int x = 0; x < full.getWidth(); x++) {
                counts.merge(full.getRGB(x, y), 1, Integer::sum);
            }
        }
        List<Integer> most =
                counts.entrySet().stream()
                        .sorted(
                                Comparator.<Map.Entry<Integer, Integer>>comparingInt(
                                                one -> -one.getValue())
                                        .thenComparingInt(Map.Entry::getKey))
                        .limit(COLOURS)
                        .map(Map.Entry::getKey)
                        .toList();
        int[] colours = most.stream().mapToInt(Integer::intValue).toArray();
        IndexColorModel model =
                new IndexColorModel(4, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage small =
                new BufferedImage(
                        full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_BINARY, model);
        for (int y = 0; y < full.getHeight(); y++) {
            for (int x = 0; x < full.getWidth(); x++) {
                small.setRGB(x, y, full.getRGB(x, y));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(small, "png", out);
        return out.toByteArray();
    }
}
