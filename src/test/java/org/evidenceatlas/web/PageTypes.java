package org.evidenceatlas.web;

import java.util.List;

/** The types of pages of the site of our own inventions. */
public final class PageTypes {
    static final String STUDY = "/evidence/archer-2022-traces-virus";

    /** One page of each type. */
    public static final List<String> ALL =
            List.of(
                    "/",
                    "/evidence",
                    "/evidence/by/design/case-control",
                    "/evidence?q=virus&design=case-control",
                    "/evidence?q=nothing+of+this&to=1900",
                    "/evidence/by",
                    "/map",
                    "/years",
                    "/guides",
                    "/guides/example",
                    "/corrections",
                    STUDY,
                    "/evidence/baker-2021-genuine-record",
                    "/evidence/cook-2009-found-virus",
                    "/evidence/dyer-1988-early-note",
                    "/evidence/fisher-2019-walking-programme",
                    STUDY + "/history",
                    STUDY + "/v/1",
                    STUDY + "/v/1/raw",
                    "/topics",
                    "/topics/infection",
                    "/definitions",
                    "/definitions/strict-2001",
                    "/retractions",
                    "/methodology",
                    "/process",
                    "/scoreboard",
                    "/glossary",
                    "/404");

    /** Those that stand in a list of studies or a picture of all of them, and may weigh more. */
    public static final List<String> BROAD =
            List.of(
                    "/evidence",
                    "/evidence/by/design/case-control",
                    "/evidence?q=virus&design=case-control",
                    "/map");

    private PageTypes() {}
}
