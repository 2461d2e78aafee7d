package org.evidenceatlas.stage.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.evidenceatlas.evaluate.Bench;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.pack.PackReader;
import org.junit.jupiter.api.Test;

/** A paper gets the same answer whatever was read before it, after it, or at the same time. */
class SameAnswerTest {
    private static final List<Study> STUDIES =
            Bench.studies(List.of("src/test/resources/line/tiny.xml"));

    private static Classifier classifier() {
        return new Classifier(PackReader.read(Path.of("packs/mecfs")));
    }

    private static Map<String, Classification> alone() {
        Map<String, Classification> answers = new TreeMap<>();
        STUDIES.forEach(study -> answers.putAll(Bench.classified(classifier(), List.of(study))));
        return answers;
    }

    @Test
    void theOrderOfTheFileMakesNoDifference() {
        List<Study> backwards = new ArrayList<>(STUDIES);
        Collections.reverse(backwards);
        Classifier one = classifier();
        assertThat(Bench.classified(one, backwards)).isEqualTo(alone());
        assertThat(Bench.classified(one, STUDIES)).isEqualTo(alone());
    }

    @Test
    void threadsThatShareAClassifierGetTheSameAnswers() {
        Classifier one = classifier();
        Map<String, Classification> answers = new ConcurrentHashMap<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (int round = 0; round < 10; round++) {
                for (Study study : STUDIES) {
                    pool.execute(() -> answers.putAll(Bench.classified(one, List.of(study))));
                }
            }
        }
        assertThat(answers).hasSizeGreaterThan(1).isEqualTo(alone());
    }
}
