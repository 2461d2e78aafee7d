package org.evidenceatlas.findability;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How good a list of papers is as an answer. */
final class Measures {
    private Measures() {}

    /**
     * Normalised discounted cumulative gain of the first ten, with gains of 3 for grade 2 and 1 for
     * grade 1 (Järvelin and Kekäläinen 2002).
     */
    static double ndcg(List<String> found, Map<String, Integer> grades) {
        List<Integer> got =
                found.stream().limit(10).map(pmid -> grades.getOrDefault(pmid, 0)).toList();
        List<Integer> best =
                grades.values().stream().sorted(Comparator.reverseOrder()).limit(10).toList();
        double ideal = gain(best);
        return ideal == 0 ? 0 : gain(got) / ideal;
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < grades.size(); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return gain;
    }

    /** Whether one of the first three is about what was asked. */
    static boolean succeeds(List<String> found, Map<String, Integer> grades) {
        return found.stream().limit(3).anyMatch(pmid -> grades.getOrDefault(pmid, 0) == 2);
    }
}
