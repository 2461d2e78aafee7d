package org.evidenceatlas.stage.acquire.nbib;

import java.util.List;
import org.evidenceatlas.pattern.Pattern;

/**
 * A grant as MEDLINE text has it, "number/acronym/agency/country", where the number may hold
 * slashes and the first two may be missing.
 */
final class NbibGrant {
    private static final Pattern ACRONYM = Pattern.compile("^[A-Z]{2,4}_?$");

    private NbibGrant() {}

    /** As records have it: "agency, number, country". */
    static String line(String printed) {
        List<String> parts = List.of(printed.split("/", -1));
        int country = parts.size() - 1;
        if (country == 0) {
            return printed;
        }
        int agency = country - 1;
        boolean acronym = agency > 0 && ACRONYM.matcher(parts.get(agency - 1)).find();
        String number = String.join("/", parts.subList(0, acronym ? agency - 1 : agency));
        return String.join(
                ", ",
                List.of(parts.get(agency), number, parts.get(country)).stream()
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
