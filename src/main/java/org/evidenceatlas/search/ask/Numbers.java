package org.evidenceatlas.search.ask;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/** Numbers by which papers are known, in the ways in which people paste them. */
final class Numbers {
    private static final String ADDRESS = "(?i)^(?:https?://)?(?:www\\.)?";

    private static final List<Pattern> FORMS =
            List.of(
                    Pattern.compile(
                            "(?i)^(?:https?://)?(?:(?:dx\\.)?doi\\.org/|doi:\\s*)?"
                                    + "(10\\.\\d{4,9}/\\S+?)[.,;)\\]]*$"),
                    Pattern.compile(ADDRESS + "pubmed\\.ncbi\\.nlm\\.nih\\.gov/(\\d{1,8})\\b.*$"),
                    Pattern.compile(
                            ADDRESS
                                    + "(?:ncbi\\.nlm\\.nih\\.gov/pmc|pmc\\.ncbi\\.nlm\\.nih\\.gov)"
                                    + "/articles/(pmc\\d{1,9})\\b.*$"),
                    Pattern.compile("(?i)^pmid:?\\s*(\\d{1,8})$"),
                    Pattern.compile("(?i)^(?:pmcid:?\\s*)?(pmc\\d{1,9})$"),
                    Pattern.compile(
                            "(?i)^((?:nct|isrctn|nbk|chictr|actrn|drks|jrcts?|umin)\\w{4,24})$"),
                    Pattern.compile("^(\\d{5,8})$"));

    private Numbers() {}

    /** The number in lower case, where a piece of text is one. */
    static Optional<String> in(String piece) {
        for (Pattern form : FORMS) {
            Matcher match = form.matcher(piece);
            if (match.find()) {
                return Optional.of(match.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }
}
