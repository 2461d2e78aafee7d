package org.evidenceatlas.site.chart;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.page.Facet;
import org.evidenceatlas.site.shelf.Card;
import org.evidenceatlas.site.shelf.Shelf;

/**
 * The evidence and gap map: topics from top to bottom, designs from left to right, and in each
 * field a circle whose area grows with the number of studies. An empty field is a gap, or a study
 * that this atlas has not read.
 *
 * @param designs the designs that occur, in the order of the filter
 * @param outside how many studies fit no topic
 */
public record EvidenceMap(List<Card.Value> designs, List<Row> rows, int outside) {
    /** The side of a field, in units of the drawing. */
    public static final int SIDE = 34;

    private static final double LARGEST = SIDE / 2.0 - 1.5;
    private static final double SMALLEST = 4;

    /** How wide a letter of a name is, and how tall two letters of a slanted one. */
    private static final int LETTER = 7;

    private static final int SLANTED = 11;
    private static final String REQUIRED = "required";

    /** One topic with its fields, one for each design. */
    public record Row(Card.Value topic, List<Field> fields, int studies) {}

    /**
     * One topic in one design.
     *
     * @param required in how many of the studies post-exertional malaise was a condition of entry
     * @param href the list of these studies; empty where there is none
     */
    public record Field(Card.Value design, int studies, int required, String href) {
        /** How dark the circle is: "none", "some" or "half" of the studies required PEM. */
        public String shade() {
            return required == 0 ? "none" : 2 * required < studies ? "some" : "half";
        }

        /** "7 studies, PEM required in 2". */
        public String words() {
            return (studies == 1 ? "1 study" : studies + " studies")
                    + (required == 0 ? ", PEM required in none" : ", PEM required in " + required);
        }
    }

    /** The map of all studies; topics without a study keep their row, since that is a gap. */
    public static EvidenceMap of(Shelf shelf, List<Card.Value> topics) {
        List<Card.Value> designs =
                shelf.values(Facet.DESIGN).stream().map(Shelf.Counted::value).toList();
        List<Row> rows = new ArrayList<>();
        for (Card.Value topic : topics) {
            List<Card> cards = shelf.with(Facet.TOPIC, topic.code());
            rows.add(
                    new Row(
                            topic,
                            designs.stream().map(design -> field(topic, design, cards)).toList(),
                            cards.size()));
        }
        int outside = shelf.where(card -> card.values(Facet.TOPIC).isEmpty()).size();
        return new EvidenceMap(designs, rows, outside);
    }

    private static Field field(Card.Value topic, Card.Value design, List<Card> cards) {
        List<Card> here =
                cards.stream().filter(card -> card.has(Facet.DESIGN, design.code())).toList();
        int required = (int) here.stream().filter(card -> card.has(Facet.PEM, REQUIRED)).count();
        String href = here.isEmpty() ? "" : href(topic, design);
        return new Field(design, here.size(), required, href);
    }

    /** The address of the list of one field. */
    public static String href(Card.Value topic, Card.Value design) {
        return "/map/" + topic.code() + "/" + design.code();
    }

    /** Where the fields begin, from the left: behind the longest name of a topic. */
    public int left() {
        int longest = rows.stream().mapToInt(row -> row.topic().words().length()).max().orElse(0);
        return longest * LETTER + 12;
    }

    /** Where the fields begin, from the top: under the longest name of a design, which slants. */
    public int top() {
        int longest = designs.stream().mapToInt(one -> one.words().length()).max().orElse(0);
        return longest * SLANTED / 2 + 16;
    }

    /** Units from left to right; the last of the slanted names needs room, too. */
    public int width() {
        return left() + designs.size() * SIDE + 60;
    }

    /** Units from top to bottom. */
    public int height() {
        return top() + rows.size() * SIDE + 4;
    }

    /** The radius of a circle: its area is to that of the largest as their numbers are. */
    public String radius(Field field) {
        int most =
                rows.stream()
                        .flatMap(row -> row.fields().stream())
                        .mapToInt(Field::studies)
                        .max()
                        .orElse(1);
        double radius = LARGEST * Math.sqrt((double) field.studies() / most);
        long tenths = Math.round(Math.max(SMALLEST, radius) * 10);
        return tenths / 10 + "." + tenths % 10;
    }
}
