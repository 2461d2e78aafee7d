package org.evidenceatlas.stage.assemble.likeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.evidenceatlas.model.record.ReportKind;
import org.evidenceatlas.model.record.SourceRecord;

/**
 * Counts what the matcher finds among originals and copies of them.
 *
 * @param pairs true pairs, one for each copy
 * @param found of them
 * @param compared pairs of different documents that stood in one block
 * @param wrong of them called one document
 * @param remarks the pairs that were missed or wrong, for a person to read
 */
record Suite(
        String name,
        int pairs,
        int found,
        int compared,
        int wrong,
        Hard hard,
        List<String> remarks) {

    /**
     * Originals beside documents made to look like them: how many pairs, how many taken for one.
     */
    record Hard(int pairs, int wrong) {
        double specificity() {
            return pairs == 0 ? 1 : 1 - (double) wrong / pairs;
        }
    }

    private Suite hard(Set<String> lookalikes) {
        int taken = 0;
        for (String remark : remarks) {
            taken += lookalikes.stream().anyMatch(pair -> remark.contains(said(pair))) ? 1 : 0;
        }
        Hard made = new Hard(lookalikes.size(), taken);
        return new Suite(name, pairs, found, compared, wrong, made, remarks);
    }

    private static String said(String pair) {
        List<String> keys = List.of(pair.split(" ~ "));
        return "one=" + keys.get(0) + ", other=" + keys.get(1) + ",";
    }

    double sensitivity() {
        return pairs == 0 ? 1 : (double) found / pairs;
    }

    double specificity() {
        return compared == 0 ? 1 : 1 - (double) wrong / compared;
    }

    /** Copies of one kind beside all originals. */
    static Suite of(Perturbation kind, List<SourceRecord> originals) {
        List<SourceRecord> all = new ArrayList<>(originals);
        Set<String> truth = new TreeSet<>();
        for (int i = 0; i < originals.size(); i++) {
            Copy copy = new Copy(originals.get(i));
            boolean isPreprint = copy.kind == ReportKind.PREPRINT;
            if (kind.preprint() && (isPreprint || copy.text.isEmpty())) {
                continue;
            }
            kind.on(copy);
            SourceRecord made = copy.as("copy" + i);
            all.add(made);
            truth.add(pair(originals.get(i).key(), made.key()));
        }
        return counted(kind.name(), all, truth);
    }

    /** Other documents that look like the originals. */
    static Suite of(Stranger kind, List<SourceRecord> originals) {
        List<SourceRecord> all = new ArrayList<>(originals);
        Set<String> lookalikes = new TreeSet<>();
        for (int i = 0; i < originals.size(); i++) {
            Copy copy = new Copy(originals.get(i));
            if (kind.fits(copy)) {
                kind.on(copy, other(originals, i));
                SourceRecord made = copy.as("other" + i);
                all.add(made);
                lookalikes.add(pair(originals.get(i).key(), made.key()));
            }
        }
        return counted(kind.name(), all, Set.of()).hard(lookalikes);
    }

    static Suite sum(String name, List<Suite> all) {
        return new Suite(
                name,
                all.stream().mapToInt(Suite::pairs).sum(),
                all.stream().mapToInt(Suite::found).sum(),
                all.stream().mapToInt(Suite::compared).sum(),
                all.stream().mapToInt(Suite::wrong).sum(),
                new Hard(
                        all.stream().mapToInt(one -> one.hard().pairs()).sum(),
                        all.stream().mapToInt(one -> one.hard().wrong()).sum()),
                List.of());
    }

    private static Copy other(List<SourceRecord> originals, int from) {
        Copy mine = new Copy(originals.get(from));
        for (int i = 1; i < originals.size(); i++) {
            Copy other = new Copy(originals.get((from + i) % originals.size()));
            if (!other.text.isEmpty() && !other.authors.isEmpty() && strange(other, mine)) {
                return other;
            }
        }
        throw new IllegalArgumentException("Give records with authors and abstracts.");
    }

    private static boolean strange(Copy one, Copy other) {
        return one.authors.stream()
                .noneMatch(a -> other.authors.stream().anyMatch(b -> a.last().equals(b.last())));
    }

    private static Suite counted(String name, List<SourceRecord> all, Set<String> truth) {
        Set<String> compared = new HashSet<>(Likenesses.compared(all));
        compared.removeAll(truth);
        List<String> remarks = new ArrayList<>();
        Set<String> missed = new TreeSet<>(truth);
        int wrong = 0;
        for (Likenesses.Pair pair : Likenesses.among(all)) {
            if (!missed.remove(pair(pair.one(), pair.other()))
                    && !missed.remove(pair(pair.other(), pair.one()))) {
                wrong++;
                remarks.add("wrong: " + pair + titles(all, pair));
            }
        }
        for (String pair : missed) {
            List<String> keys = List.of(pair.split(" ~ "));
            remarks.add(
                    "missed: "
                            + pair
                            + titles(
                                    all,
                                    new Likenesses.Pair(
                                            keys.get(0), keys.get(1), new Likeness(0, ""))));
        }
        return new Suite(
                name,
                truth.size(),
                truth.size() - missed.size(),
                compared.size(),
                wrong,
                new Hard(0, 0),
                remarks);
    }

    private static String titles(List<SourceRecord> all, Likenesses.Pair pair) {
        StringBuilder titles = new StringBuilder();
        for (SourceRecord record : all) {
            if (record.key().equals(pair.one()) || record.key().equals(pair.other())) {
                titles.append(" | ").append(record.report().title().plain());
            }
        }
        return titles.toString();
    }

    static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " ~ " + other : other + " ~ " + one;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.4f | %d | %d | %.5f | %d | %d |",
                name.toLowerCase(Locale.ROOT).replace('_', ' '),
                pairs,
                sensitivity(),
                compared,
                wrong,
                specificity(),
                hard.pairs(),
                hard.wrong());
    }
}
