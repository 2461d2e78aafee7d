package org.evidenceatlas.search.entry;

import org.evidenceatlas.model.page.Facet;

/** The names of the index's fields. */
public final class Fields {
    /** Raised whenever what the index holds of the same page changes. */
    public static final String VERSION = "1";

    public static final String SLUG = "slug";
    public static final String STATE = "state";

    /** Every word of the study, with marks of the things it names; what a hit is decided by. */
    public static final String TEXT = "text";

    public static final String TITLE = "title";

    /** The terms of the title in one piece. */
    public static final String WHOLE_TITLE = "whole";

    /** Topics, headings and keywords. */
    public static final String ABOUT = "about";

    /** What this atlas writes about the study from its source. */
    public static final String OWN = "own";

    public static final String AUTHOR = "author";
    public static final String FIRST_AUTHOR = "first";

    /** The family name of the first author in one piece. */
    public static final String WHOLE_NAME = "name";

    public static final String JOURNAL = "journal";
    public static final String YEAR = "year";
    public static final String PEOPLE = "people";

    /** Words as readers would write them, to mend misspelt ones. */
    public static final String WORD = "word";

    /** PMID, DOI, PMCID, accession and registry numbers, in lower case. */
    public static final String ID = "id";

    /** Keys such as "pmid:36589231" of the study, and of what it cites. */
    public static final String KEY = "key";

    public static final String CITES = "cites";

    /** "slug relation" of the documents of its family that have a page. */
    public static final String FAMILY = "family";

    public static final String ABSTRACT = "abstract";
    public static final String TOPIC = "topic";
    public static final String WITHDRAWN = "withdrawn";
    public static final String MEANING = "meaning";

    private Fields() {}

    /** The field that holds the values of a filter. */
    public static String of(Facet facet) {
        return "by-" + facet.code();
    }
}
