package org.evidenceatlas.site.view;

import org.jspecify.annotations.Nullable;

/**
 * A place in a source.
 *
 * @param place "Abstract, section Results, sentence 2"
 * @param words the words that stand there; null where they may not be shown
 * @param paper address of the paper for words that are not shown; null where it has none
 * @param retold true where the words are our retelling: never set in quotation marks
 */
public record Quote(String place, @Nullable String words, boolean retold, @Nullable String paper) {}
