package org.evidenceatlas.stage.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.model.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What counts as a change of a page: its statements, badges, status and bibliography, each hashed
 * apart. Versions of rules are no part of it, nor are related studies.
 */
final class ContentHash {
    private ContentHash() {}

    /** Part to SHA-256, in the words in which a revision's reason names the parts. */
    static Map<String, String> parts(Verdict verdict) {
        Classification seen = verdict.examination().draft().classification();
        Study study = seen.study();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("statements", sha256(statements(verdict)));
        parts.put("badges", sha256(badges(seen)));
        parts.put("status", sha256(study.status().toString()));
        parts.put(
                "bibliography",
                sha256(study.primary() + "|" + study.others() + "|" + study.family()));
        return parts;
    }

    /** One hash over all parts. */
    static String whole(Map<String, String> parts) {
        return sha256(parts.toString());
    }

    private static String statements(Verdict verdict) {
        StringBuilder text = new StringBuilder();
        for (Claim claim : verdict.examination().draft().claims()) {
            field(text, claim.id());
            field(text, claim.kind().code());
            field(text, claim.text());
            field(text, claim.reason());
            field(text, Objects.toString(claim.source()));
            claim.spans().forEach(span -> field(text, place(span)));
        }
        return text.append(verdict.gate()).toString();
    }

    private static String badges(Classification seen) {
        StringBuilder text = new StringBuilder();
        attribute(text, seen.inScope());
        attribute(text, seen.design());
        attribute(text, seen.participants());
        attribute(text, seen.pemCriterion());
        seen.caseDefinitions().forEach(one -> attribute(text, one));
        attribute(text, seen.definitionQuality());
        attribute(text, seen.diseaseContext());
        attribute(text, seen.sample().cases());
        attribute(text, seen.sample().controls());
        attribute(text, seen.sample().total());
        attribute(text, seen.controlGroup());
        attribute(text, seen.direction());
        people(text, seen);
        seen.trial().arms().forEach(arm -> field(text, arm.name() + " " + arm.n()));
        attribute(text, seen.trial().blinding());
        attribute(text, seen.trial().outcomeType());
        attribute(text, seen.trial().registration());
        attribute(text, seen.trial().harms());
        attribute(text, seen.applicability());
        seen.subgroups().forEach(one -> field(text, one.name() + " " + one.n()));
        field(text, seen.read());
        attribute(text, seen.peerReview());
        seen.topics().forEach(one -> field(text, one.value()));
        return text.append(seen.level()).toString();
    }

    private static void people(StringBuilder text, Classification seen) {
        List.of(
                        seen.people().severity(),
                        seen.people().ageGroup(),
                        seen.people().sex(),
                        seen.people().illnessDuration(),
                        seen.people().country())
                .forEach(list -> list.forEach(one -> attribute(text, one)));
    }

    private static void attribute(StringBuilder text, Attribute<?> one) {
        field(text, Objects.toString(one.value()));
        field(text, one.span() == null ? one.derivation() : place(one.span()));
    }

    private static String place(Span span) {
        return span.where().code() + " " + span.start() + " " + span.text();
    }

    /** Length first, so that no two lists of fields give the same text. */
    private static void field(StringBuilder text, @Nullable String value) {
        String known = value == null ? "" : value;
        text.append(known.length()).append(':').append(known).append(';');
    }

    static String sha256(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(
                    "This Java has no SHA-256, which every Java must have.", impossible);
        }
    }
}
