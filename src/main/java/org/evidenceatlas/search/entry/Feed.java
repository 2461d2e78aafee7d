package org.evidenceatlas.search.entry;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Terms at their positions, as Lucene takes them. */
final class Feed extends TokenStream {
    /**
     * A term.
     *
     * @param step positions behind the term before it; 0 stands at the same place
     */
    record Term(String text, int step) {}

    private final CharTermAttribute text = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Term> terms;
    private int at;

    Feed(List<Term> terms) {
        this.terms = terms;
    }

    @Override
    public boolean incrementToken() {
        if (at == terms.size()) {
            return false;
        }
        clearAttributes();
        Term term = terms.get(at++);
        text.append(term.text());
        step.setPositionIncrement(term.step());
        return true;
    }

    @Override
    public void reset() {
        at = 0;
    }
}
