package org.evidenceatlas.site.shelf;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Predicate;
import org.evidenceatlas.model.classification.DiseaseContext;
import org.evidenceatlas.model.classification.EvidenceLevel;
import org.evidenceatlas.model.classification.PeerReview;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.page.Facet;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.pack.CaseDefinition;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.Topic;
import org.evidenceatlas.site.words.Words;

/** What a value of a filter is called on a page; one that is not known is said by its code. */
public final class FacetWords {
    private final Pack pack;

    public FacetWords(Pack pack) {
        this.pack = pack;
    }

    /** "Case-control study" for "case-control" of the designs. */
    public String of(Facet facet, String code) {
        return switch (facet) {
            case LEVEL ->
                    word(
                            EvidenceLevel.values(),
                            one -> one.code().equalsIgnoreCase(code),
                            Words::of,
                            code);
            case DESIGN ->
                    word(StudyDesign.values(), one -> one.code().equals(code), Words::of, code);
            case PEM ->
                    word(PemCriterion.values(), one -> one.code().equals(code), Words::of, code);
            case CONTEXT ->
                    word(DiseaseContext.values(), one -> one.code().equals(code), Words::of, code);
            case PEER_REVIEW ->
                    word(PeerReview.values(), one -> one.code().equals(code), Words::of, code);
            case STATUS ->
                    word(Status.Value.values(), one -> one.code().equals(code), Words::of, code);
            case TOPIC -> pack.topic(code).map(Topic::name).orElseGet(() -> Words.ofCode(code));
            case DEFINITION -> definition(code);
            case YEAR -> code.equals("unknown") ? "Year unknown" : code;
            case SAMPLE -> sample(code);
            case SEVERITY -> Words.ofCode(code);
        };
    }

    private String definition(String code) {
        if (code.equals(CaseDefinition.OWN)) {
            return "The paper's own";
        }
        return pack.definition(code).map(CaseDefinition::name).orElseGet(() -> Words.ofCode(code));
    }

    private static String sample(String code) {
        return switch (code) {
            case "under-20" -> "Fewer than 20";
            case "20-99" -> "20 to 99";
            case "100-499" -> "100 to 499";
            case "500-or-more" -> "500 or more";
            default -> Words.ofCode(code);
        };
    }

    private static <T> String word(
            T[] values, Predicate<T> fits, Function<T, String> words, String code) {
        return Arrays.stream(values)
                .filter(fits)
                .findFirst()
                .map(words)
                .orElseGet(() -> Words.ofCode(code));
    }
}
