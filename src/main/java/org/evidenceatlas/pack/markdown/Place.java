package org.evidenceatlas.pack.markdown;

import org.commonmark.node.Node;

/** Where a node stands in its file. */
final class Place {
    private Place() {}

    /** The line in which a node begins, from 1; that of what holds it where it does not say. */
    static int of(Node node) {
        Node one = node;
        while (one.getSourceSpans().isEmpty() && one.getParent() != null) {
            one = one.getParent();
        }
        return one.getSourceSpans().isEmpty()
                ? 1
                : one.getSourceSpans().getFirst().getLineIndex() + 1;
    }
}
