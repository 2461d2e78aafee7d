package org.evidenceatlas.model.page;

/** Turns a page into the bytes that are kept for ever (without related studies). */
public interface PageRenderer {
    /** UTF-8 HTML, the same for the same page. */
    byte[] render(Page page);
}
