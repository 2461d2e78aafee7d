package org.evidenceatlas.evaluate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The two halves of a labelled set, told apart by a hash of the PMID. */
final class Halves {
    private static final List<String> ACCURATE =
            List.of("design", "participants", "disease_context", "pem", "control_group");
    private static final List<String> COUNTED = List.of("n_cases", "n_controls", "n_total");

    private Halves() {}

    /** Whether the first hexadecimal digit of the SHA-256 of the PMID is below 8. */
    static boolean isA(String id) {
        String pmid = id.substring(id.indexOf(':') + 1);
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(pmid.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).charAt(0) < '8';
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has SHA-256", e);
        }
    }

    /** Both halves beside each other, as a section in Markdown. */
    static String table(String set, List<Scoreboard> halves) {
        StringBuilder text = new StringBuilder("\n## Half against half\n\n");
        text.append("| ").append(set).append(" | half a | half b |\n|---|---|---|\n");
        for (String attribute : ACCURATE) {
            text.append("| ").append(attribute).append(", accuracy |");
            for (Scoreboard half : halves) {
                text.append(cell(half.score(attribute).accuracy()));
            }
            text.append('\n');
        }
        for (String number : COUNTED) {
            text.append("| ").append(number).append(", F1 |");
            for (Scoreboard half : halves) {
                text.append(cell(Numbers.of(half.score(number)).f1()));
            }
            text.append('\n');
        }
        return text.append(direction(halves.stream().map(one -> one.score("direction")).toList()))
                .toString();
    }

    /** Precision and recall of each direction, as rows of a table with a column for each half. */
    static String direction(List<Score> halves) {
        StringBuilder text = new StringBuilder();
        for (String value : List.of("positive", "null", "mixed", "not-applicable")) {
            text.append("| direction ").append(value).append(", precision and recall |");
            for (Score half : halves) {
                int right = half.count(value, value);
                int given = 0;
                int labelled = 0;
                for (String other : half.values()) {
                    given += half.count(other, value);
                    labelled += half.count(value, other);
                }
                text.append(
                        String.format(
                                Locale.ROOT, " %d/%d, %d/%d |", right, given, right, labelled));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String cell(double value) {
        return String.format(Locale.ROOT, " %.3f |", value);
    }
}
