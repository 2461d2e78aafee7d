package org.evidenceatlas.stage.assemble.family;

import org.evidenceatlas.stage.assemble.group.Group;

/**
 * How a notice was found to belong to a paper.
 *
 * @param reason a plain sentence
 * @param score 1.0 for a link or a number, less for a likeness of titles
 */
public record NoticeMatch(Group paper, String source, String reason, double score) {}
