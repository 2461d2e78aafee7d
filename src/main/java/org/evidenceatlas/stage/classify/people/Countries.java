package org.evidenceatlas.stage.classify.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.Piece;

/** The countries that the text names as the place of the study, in English short names. */
final class Countries {
    private static final Map<String, String> OTHER_NAMES =
            Map.ofEntries(
                    Map.entry("UK", "United Kingdom"),
                    Map.entry("U.K.", "United Kingdom"),
                    Map.entry("England", "United Kingdom"),
                    Map.entry("Scotland", "United Kingdom"),
                    Map.entry("Wales", "United Kingdom"),
                    Map.entry("Northern Ireland", "United Kingdom"),
                    Map.entry("USA", "United States"),
                    Map.entry("U.S.", "United States"),
                    Map.entry("United States of America", "United States"),
                    Map.entry("The Netherlands", "Netherlands"),
                    Map.entry("Republic of Korea", "South Korea"),
                    Map.entry("Turkey", "Türkiye"));
    private static final Pattern NAMES =
            Pattern.compile(
                    "\\b(Argentina|Australia|Austria|Bangladesh|Belgium|Brazil|Bulgaria|Canada|Chile"
                            + "|China|Colombia|Croatia|Czech Republic|Denmark|Ecuador|Egypt|England"
                            + "|Estonia|Finland|France|Germany|Ghana|Greece|Hong Kong|Hungary|Iceland"
                            + "|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Japan|Jordan|Kenya"
                            + "|Latvia|Lebanon|Lithuania|Malaysia|Mexico|Morocco|Nepal|Netherlands"
                            + "|New Zealand|Nigeria|Northern Ireland|Norway|Pakistan|Peru|Philippines"
                            + "|Poland|Portugal|Qatar|Republic of Korea|Romania|Russia|Saudi Arabia"
                            + "|Scotland|Serbia|Singapore|Slovakia|Slovenia|South Africa|South Korea"
                            + "|Spain|Sri Lanka|Sweden|Switzerland|Taiwan|Thailand|The Netherlands"
                            + "|Tunisia|Turkey|Türkiye|U\\.K\\.|U\\.S\\.|UK|USA|Uganda|Ukraine"
                            + "|United Kingdom|United States of America|United States|Vietnam|Wales)"
                            + "(?:\\W|$)");

    private Countries() {}

    static List<Attribute<String>> in(Paper paper) {
        Map<String, Attribute<String>> once = new LinkedHashMap<>();
        for (Piece piece : paper.pieces()) {
            if (!Part.DOING.contains(piece.part())) {
                continue;
            }
            Matcher match = NAMES.matcher(piece.text());
            int from = 0;
            while (from <= piece.text().length() && match.find(from)) {
                String name = OTHER_NAMES.getOrDefault(match.group(1), match.group(1));
                once.putIfAbsent(
                        name,
                        Attribute.byRule(
                                name,
                                "people.country",
                                "1",
                                paper.span(piece, match.start(1), match.end(1))));
                from = match.end(1);
            }
        }
        return List.copyOf(once.values());
    }
}
