package org.evidenceatlas.stage.examine.bibliography;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.study.Bibliography;
import org.evidenceatlas.model.testimony.Facts;
import org.evidenceatlas.stage.EvidenceRule;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.Check;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.jspecify.annotations.Nullable;

/** The record's title, journal, year and authors are those that other sources have. */
public final class BibliographyAgrees extends Check implements EvidenceRule {
    /** Print and electronic publication may fall into two years. */
    private static final int YEARS = 1;

    /** The check. */
    public BibliographyAgrees() {
        super(
                new About(
                        "bibliography.agrees",
                        "1",
                        Severity.WARNING,
                        "Looks whether Crossref has the same title, journal, year and authors as the"
                                + " record, because a DOI that stands at the wrong paper brings that"
                                + " paper's notices with it.",
                        List.of(
                                "[bibliography] Sleep in nurses | J Rest | 2020 | Löhn | 3 => Noise in"
                                        + " schools and what helps | J Rest | 2020 | Löhn | 3",
                                "[bibliography] Sleep in nurses | J Rest | 2020 | Löhn | 3 => Sleep in"
                                        + " nurses | J Rest | 2017 | Löhn | 3",
                                "[bibliography] Sleep in nurses | J Rest | 2020 | Löhn | 3 => Sleep in"
                                        + " nurses | J Rest | 2020 | Smith | 3",
                                "[bibliography] Sleep in nurses | J Rest | 2020 | Löhn | 3 => Sleep in"
                                        + " nurses | Annals of Noise | 2020 | Löhn | 3",
                                "[bibliography] Sleep in nurses | J Rest | 2020 | Löhn | 3 => Sleep in"
                                        + " nurses | J Rest | 2020 | Löhn | 5"),
                        List.of(
                                "[bibliography] Sleep in nurses. | J Rest | 2020 | Löhn | 3 => SLEEP"
                                        + " in <i>Nurses</i> | Journal of Rest | 2021 | Loehn | 3",
                                "[bibliography] Sleep in nurses: a survey | J Rest | 2020 | Löhn | 3"
                                        + " => Sleep in nurses | The Journal of Rest | 2020 | LÖHN | 3")));
    }

    @Override
    public List<Flag> look(Draft draft) {
        List<Flag> flags = new ArrayList<>();
        Report report = draft.classification().study().primary();
        for (Bibliography one : draft.classification().study().bibliographies()) {
            String source = one.source().equals("crossref") ? "Crossref" : one.source();
            compare(report, one.facts(), source, flags);
        }
        return List.copyOf(flags);
    }

    private void compare(Report report, Facts facts, String source, List<Flag> flags) {
        String title = report.title().plain();
        if (facts.title() != null && !Printed.sameTitle(title, facts.title())) {
            flags.add(flag(Looked.at(title), differs("title", title, source, facts.title())));
        }
        Integer year = report.dates().year();
        if (facts.year() != null && year != null && !near(report, facts.year())) {
            String ours = year.toString();
            String theirs = facts.year().toString();
            flags.add(flag(Looked.at(ours), differs("year", ours, source, theirs)));
        }
        String first = first(report);
        if (facts.firstAuthor() != null && !Printed.sameName(first, facts.firstAuthor())) {
            String theirs = facts.firstAuthor();
            flags.add(flag(Looked.at(first), differs("first author", first, source, theirs)));
        }
        journal(report, facts, source, flags);
        int many = report.authors().authors().size();
        boolean known = facts.authors() > 0 && many > 0 && report.authors().complete();
        if (known && many != facts.authors()) {
            String ours = Integer.toString(many);
            String theirs = Integer.toString(facts.authors());
            flags.add(inform(Looked.at(ours), differs("number of authors", ours, source, theirs)));
        }
    }

    private void journal(Report report, Facts facts, String source, List<Flag> flags) {
        String title = report.container().title();
        String cut = report.container().abbreviation();
        String theirs = facts.container();
        if (theirs == null || title == null) {
            return;
        }
        boolean same =
                Printed.sameJournal(title, theirs)
                        || (cut != null && Printed.sameJournal(cut, theirs));
        if (!same) {
            flags.add(inform(Looked.at(title), differs("journal", title, source, theirs)));
        }
    }

    private static boolean near(Report report, int year) {
        return near(report.dates().issue(), year) || near(report.dates().electronic(), year);
    }

    private static boolean near(@Nullable PartialDate date, int year) {
        return date != null && Math.abs(date.year() - year) <= YEARS;
    }

    private static String first(Report report) {
        List<Author> authors = report.authors().authors();
        boolean person = !authors.isEmpty() && authors.getFirst().collective() == null;
        return person ? authors.getFirst().last() : "";
    }

    private static String differs(String what, String ours, String source, String theirs) {
        return "The "
                + what
                + " is \""
                + ours
                + "\" in the record and \""
                + theirs
                + "\" in "
                + source
                + "; look whether the DOI is this paper's.";
    }
}
