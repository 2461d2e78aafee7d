package org.evidenceatlas.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LiteralsTest {
    @Test
    void eachPlaceOfEachLiteralIsTold() {
        List<String> told = new ArrayList<>();
        Literals.of(List.of("sea", "search", "ear", "arch"))
                .each("research", (number, start) -> told.add(number + " at " + start));
        assertThat(told).containsExactly("0 at 2", "2 at 3", "1 at 2", "3 at 4");
    }

    @Test
    void madeUpLiteralsAreFoundWhereTheyStand() {
        Making making = new Making(5);
        for (int i = 0; i < 2_000; i++) {
            Set<String> words = new LinkedHashSet<>();
            for (int j = 0; j < 8; j++) {
                words.add(making.text(3) + "a");
            }
            List<String> all = List.copyOf(words);
            String text = making.text(30);
            BitSet standing = new BitSet();
            for (int j = 0; j < all.size(); j++) {
                standing.set(j, text.contains(all.get(j)));
            }
            assertThat(Literals.of(all).in(text)).as(all + " in " + text).isEqualTo(standing);
        }
    }

    @Test
    void anEmptyLiteralIsRefused() {
        assertThatThrownBy(() -> Literals.of(List.of("a", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An empty text stands everywhere; leave out number 1 of these: [a, ].");
    }
}
