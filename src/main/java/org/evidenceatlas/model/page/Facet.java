package org.evidenceatlas.model.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.evidenceatlas.model.classification.DiseaseContext;
import org.evidenceatlas.model.classification.PeerReview;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.study.Status;
import org.jspecify.annotations.Nullable;

/** A filter of the list of studies: what it asks, and which values a study has in it. */
public enum Facet {
    LEVEL(
            "Evidence level",
            List.of("e0", "e1", "e2", "e3", "none"),
            brief -> one(brief.kind().level().code())),
    DESIGN(
            "Study design",
            codes(StudyDesign.values(), StudyDesign::code),
            brief -> one(brief.kind().design().code())),
    PEM(
            "PEM criterion",
            codes(PemCriterion.values(), PemCriterion::code),
            brief -> one(brief.kind().pem().code())),
    DEFINITION("Case definition", List.of(), Brief::definitions),
    CONTEXT(
            "Condition studied",
            codes(DiseaseContext.values(), DiseaseContext::code),
            brief -> one(brief.kind().context().code())),
    SEVERITY(
            "How ill they were",
            List.of("able-to-work", "mild", "moderate", "severe", "house-bound", "bed-bound"),
            Brief::severities),
    TOPIC("Topic", List.of(), Brief::topics),
    YEAR("Year", List.of(), brief -> one(year(brief.byline().year()))),
    STATUS(
            "Status",
            codes(Status.Value.values(), Status.Value::code),
            brief -> one(brief.status().value().code())),
    PEER_REVIEW(
            "Peer review",
            codes(PeerReview.values(), PeerReview::code),
            brief -> one(brief.kind().peerReview().code())),
    SAMPLE(
            "People in the study",
            List.of("500-or-more", "100-499", "20-99", "under-20", "not-stated"),
            brief -> one(size(brief.people())));

    private final String words;
    private final List<String> known;
    private final Function<Brief, List<String>> codes;

    Facet(String words, List<String> known, Function<Brief, List<String>> codes) {
        this.words = words;
        this.known = known;
        this.codes = codes;
    }

    /** "Study design". */
    public String words() {
        return words;
    }

    /** The name in addresses: "design". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All values there can be, in the order of a list; empty where the pack or the year says. */
    public List<String> known() {
        return known;
    }

    /** The study's values, each once; empty where it has none. */
    public List<String> codes(Brief brief) {
        return codes.apply(brief);
    }

    private static List<String> one(String code) {
        return List.of(code.toLowerCase(Locale.ROOT));
    }

    private static String year(@Nullable Integer year) {
        return year == null ? "unknown" : Integer.toString(year);
    }

    private static String size(@Nullable Integer people) {
        if (people == null) {
            return "not-stated";
        }
        return people < 20 ? "under-20" : people < 100 ? "20-99" : people < 500 ? "100-499" : LARGE;
    }

    private static final String LARGE = "500-or-more";

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
    }
}
