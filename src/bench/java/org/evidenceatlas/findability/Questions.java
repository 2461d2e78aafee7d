package org.evidenceatlas.findability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The queries of readers, with the papers that answer them. */
final class Questions {
    private Questions() {}

    /**
     * A query.
     *
     * @param reader "patient", "carer", "clinician", "researcher", "journalist"
     * @param grades PMID to 2 for a paper that is about it, 1 for one that touches it
     */
    record Question(String id, String reader, String words, Map<String, Integer> grades) {}

    /** Reads both tables: id, reader, query; and id, PMID, grade. */
    static List<Question> read(Path queries, Path judgements) throws IOException {
        Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
        if (Files.exists(judgements)) {
            for (String line : Files.readAllLines(judgements)) {
                String[] cells = line.split("\t", -1);
                grades.computeIfAbsent(cells[0], id -> new LinkedHashMap<>())
                        .put(cells[1], Integer.parseInt(cells[2]));
            }
        }
        List<Question> questions = new ArrayList<>();
        for (String line : Files.readAllLines(queries)) {
            String[] cells = line.split("\t", -1);
            questions.add(
                    new Question(
                            cells[0], cells[1], cells[2], grades.getOrDefault(cells[0], Map.of())));
        }
        return questions;
    }
}
