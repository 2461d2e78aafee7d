package org.evidenceatlas.stage.acquire.bulk;

import java.util.Optional;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/**
 * The name of one of NLM's files, "pubmed26n1335.xml.gz": the baseline's come first, then the
 * updates of the year, and a higher number is applied after a lower one (NLM, "Download PubMed
 * data", ftp.ncbi.nlm.nih.gov/pubmed/README.txt).
 *
 * @param year two digits: a new baseline each December begins at number 1 again
 */
public record BulkFile(int year, int number, String name) implements Comparable<BulkFile> {
    private static final Pattern NAME =
            Pattern.compile("^pubmed([0-9]{2})n([0-9]{4,6})\\.xml(?:\\.gz)?$");

    /** What a path's last part says, if it is such a name. */
    public static Optional<BulkFile> named(String path) {
        String name = path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
        Matcher matcher = NAME.matcher(name);
        return matcher.find()
                ? Optional.of(
                        new BulkFile(
                                Integer.parseInt(matcher.group(1)),
                                Integer.parseInt(matcher.group(2)),
                                name))
                : Optional.empty();
    }

    @Override
    public int compareTo(BulkFile other) {
        int byYear = Integer.compare(year, other.year);
        int byNumber = byYear == 0 ? Integer.compare(number, other.number) : byYear;
        return byNumber == 0 ? name.compareTo(other.name) : byNumber;
    }
}
