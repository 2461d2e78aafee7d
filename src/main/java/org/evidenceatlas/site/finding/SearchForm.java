package org.evidenceatlas.site.finding;

import java.util.List;

/**
 * The form above a list of studies, with what is chosen in it.
 *
 * @param from the first year, empty for no bound
 * @param to the last year, empty for no bound
 * @param chosen how many values, bounds of years among them, are chosen in all
 */
public record SearchForm(
        String words, String from, String to, List<Order> orders, List<Group> groups, int chosen) {
    /** One order of the list. */
    public record Order(String code, String words, boolean chosen) {}

    /** One filter with the values that occur. */
    public record Group(String code, String words, List<Choice> choices, int chosen) {}

    /**
     * One value of a filter.
     *
     * @param count how many studies choosing it gives, under all other filters
     */
    public record Choice(String code, String words, int count, boolean chosen) {}
}
