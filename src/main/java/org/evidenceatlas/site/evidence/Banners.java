package org.evidenceatlas.site.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.PeerReview;
import org.evidenceatlas.model.record.ReportKind;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.site.view.Banner;
import org.evidenceatlas.site.view.Link;
import org.evidenceatlas.site.words.Addresses;
import org.evidenceatlas.site.words.Words;

/** What must be known of a paper's standing before a word of it is read. */
public final class Banners {
    private Banners() {}

    /** The banners of a study, the gravest first; none for most. */
    public static List<Banner> of(Classification what) {
        List<Banner> banners = new ArrayList<>(of(what.study().status()));
        boolean preprint = what.study().primary().kind() == ReportKind.PREPRINT;
        if (preprint || what.peerReview().value() == PeerReview.PREPRINT) {
            banners.add(
                    new Banner(
                            false,
                            "This is a preprint.",
                            "No journal has reviewed it yet, as far as the record says.",
                            List.of()));
        }
        return banners;
    }

    /** The banner of a status; none for papers without a notice. */
    public static List<Banner> of(Status status) {
        String text = sentence(status.value());
        return text.isEmpty()
                ? List.of()
                : List.of(
                        new Banner(
                                status.isWithdrawn(),
                                heading(status.value()),
                                text,
                                signs(status)));
    }

    /** The state of a paper as one sentence: "This paper was retracted." */
    public static String heading(Status.Value value) {
        return switch (value) {
            case RETRACTED -> "This paper was retracted.";
            case WITHDRAWN -> "This paper was withdrawn.";
            case PARTIALLY_RETRACTED -> "This paper was retracted in part.";
            case CONCERN -> "The journal has voiced concern about this paper.";
            case CORRECTED -> "This paper was corrected.";
            case CURRENT -> "No notice about this paper is known.";
            case UNKNOWN -> "Whether this paper still stands is not known.";
        };
    }

    private static String sentence(Status.Value value) {
        return switch (value) {
            case RETRACTED, WITHDRAWN ->
                    "Its results no longer stand. Please do not rely on them or cite them as"
                            + " evidence. This page does not repeat them.";
            case PARTIALLY_RETRACTED ->
                    "A part of it no longer stands. Read the notice before you rely on the rest.";
            case CONCERN -> "Its results may not stand. Read the notice before you rely on them.";
            case CORRECTED ->
                    "A correction is not a retraction: the paper stands, with the change that the"
                            + " notice describes. The text below may rest on what stood before.";
            case UNKNOWN ->
                    "No source that knows it could be asked, or its record was taken away or changed"
                            + " for a reason that we do not know. Look the paper up before you rely"
                            + " on it.";
            case CURRENT -> "";
        };
    }

    private static List<Banner.Sign> signs(Status status) {
        return status.signals().stream()
                .map(
                        signal ->
                                new Banner.Sign(
                                        signal.source()
                                                + ": "
                                                + signal.text()
                                                + says(signal, status),
                                        links(signal)))
                .toList();
    }

    /** Signals that disagree are shown as such. */
    private static String says(Status.Signal signal, Status status) {
        return signal.says() == status.value()
                ? ""
                : " (this sign alone would mean: "
                        + Words.of(signal.says()).toLowerCase(Locale.ROOT)
                        + ")";
    }

    private static List<Link> links(Status.Signal signal) {
        List<Link> links = new ArrayList<>();
        if (signal.pmid() != null) {
            links.add(new Link("PubMed " + signal.pmid(), Addresses.pubmed(signal.pmid())));
        }
        if (signal.doi() != null) {
            links.add(new Link("DOI " + signal.doi(), Addresses.doi(signal.doi())));
        }
        return links;
    }
}
