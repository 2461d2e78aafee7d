package org.evidenceatlas.site;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.ClaimKind;
import org.evidenceatlas.model.draft.EditorialSource;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.model.study.Status;

/** The claims of the invented studies: every field, every kind. */
public final class SyntheticClaims {
    private SyntheticClaims() {}

    static List<Claim> of(SyntheticStudies.Look look) {
        List<Claim> claims = new ArrayList<>();
        Span methods = SyntheticStudies.span(look, SyntheticStudies.METHODS);
        Span results = SyntheticStudies.span(look, SyntheticStudies.RESULTS);
        Span conclusions = SyntheticStudies.span(look, SyntheticStudies.CONCLUSIONS);
        boolean withdrawn = look.status() == Status.Value.RETRACTED;
        if (withdrawn) {
            claims.add(derived(Field.ONE_LINE, 1, "This paper was retracted."));
            claims.add(derived(Field.FIVE_LINES, 1, "This paper was retracted."));
            claims.add(reported(Field.WITHDRAWN, 1, "It claimed that a virus was seen.", results));
            claims.add(derived(Field.NOT_PROVEN, 1, "Anything. Its results no longer stand."));
            return claims;
        }
        claims.add(
                reported(
                        Field.ONE_LINE,
                        1,
                        "A scrap of virus was seen more often in people with ME/CFS; it cannot show"
                                + " that the virus causes the illness.",
                        results));
        claims.add(
                reported(Field.FIVE_LINES, 1, "Nerve tissue of 78 people was looked at.", methods));
        claims.add(
                reported(
                        Field.FIVE_LINES, 2, "A virus was seen in 22 of 40 and 3 of 38.", results));
        claims.add(derived(Field.FIVE_LINES, 3, "It cannot show which came first."));
        if (look.design() == StudyDesign.RANDOMISED_TRIAL) {
            claims.add(
                    derived(
                            Field.CAUTION,
                            1,
                            "Do not start, stop or change a treatment because of this page."));
        }
        claims.addAll(longer(methods, results, conclusions));
        return claims;
    }

    private static List<Claim> longer(Span methods, Span results, Span conclusions) {
        List<Claim> claims = new ArrayList<>();
        claims.add(
                reported(Field.PLAIN_SUMMARY, 1, "Researchers looked at nerve tissue.", methods));
        claims.add(
                reported(
                        Field.PLAIN_SUMMARY,
                        2,
                        "They compared 40 people with ME/CFS with 38 people without it.",
                        methods));
        claims.add(
                new Claim(
                        "why-it-matters-1",
                        Field.WHY_IT_MATTERS,
                        ClaimKind.CURATED,
                        "Many people with ME/CFS fell ill after an infection.",
                        List.of(),
                        null,
                        null,
                        new EditorialSource(
                                "A book of examples", "https://example.com/b", "2026-01-02")));
        claims.add(reported(Field.OBSERVED, 1, "A scrap of virus was seen in 22 of 40.", results));
        claims.add(reported(Field.OBSERVED, 2, "Age made no difference.", results));
        claims.add(reported(Field.INFERRED, 1, "The authors say it may be active.", conclusions));
        claims.add(derived(Field.QUESTIONS, 1, "Will other laboratories find the same?"));
        claims.add(
                derived(
                        Field.NOT_PROVEN,
                        1,
                        "That the virus causes ME/CFS. People were looked at once, so the study"
                                + " cannot tell what came first."));
        claims.add(derived(Field.NOT_PROVEN, 2, "Anything about treatment. None was studied."));
        claims.add(reported(Field.STRENGTHS, 1, "There was a comparison group.", methods));
        claims.add(derived(Field.LIMITATIONS, 1, "Only the abstract was read."));
        return claims;
    }

    private static Claim reported(Field field, int number, String text, Span span) {
        String id = field.code() + "-" + number;
        return new Claim(id, field, ClaimKind.REPORTED, text, List.of(span), null, null, null);
    }

    private static Claim derived(Field field, int number, String text) {
        String id = field.code() + "-" + number;
        return new Claim(
                id,
                field,
                ClaimKind.DERIVED,
                text,
                List.of(),
                "derive.one-time",
                "people were looked at once",
                null);
    }
}
