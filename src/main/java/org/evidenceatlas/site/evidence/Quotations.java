package org.evidenceatlas.site.evidence;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.Where;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.site.view.Quote;
import org.evidenceatlas.site.words.Words;
import org.evidenceatlas.text.Sentence;
import org.evidenceatlas.text.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Decides which words of a source a page may show, and says where all others stand.
 *
 * <p>An abstract is its publisher's: what a page shows of it adds up to at most half, at most
 * {@value #LONGEST} characters at a time, unless its licence is open or the text is our own
 * retelling. Spans given first have the first claim on that half.
 */
final class Quotations {
    static final int LONGEST = 300;

    private final SourceText text;
    private final @Nullable String paper;
    private final BitSet shown = new BitSet();

    Quotations(SourceText text, @Nullable String paper, List<Span> inOrderOfNeed) {
        this.text = text;
        this.paper = paper;
        for (Span span : inOrderOfNeed) {
            if (span.where() == Where.ABSTRACT) {
                grant(span);
            }
        }
    }

    private void grant(Span span) {
        BitSet wanted = new BitSet();
        wanted.set(span.start(), span.start() + cut(span.text()).length());
        wanted.or(shown);
        if (isFree() || wanted.cardinality() <= text.abstractText().length() / 2) {
            shown.or(wanted);
        }
    }

    private boolean isFree() {
        return text.retold() || text.openLicence();
    }

    /** The span's place, and its words where they may be shown. */
    Quote of(Span span) {
        return switch (span.where()) {
            case TITLE -> new Quote("Title", span.text(), false, null);
            case METADATA ->
                    new Quote("Library record, field " + span.field(), span.text(), false, null);
            case FULL_TEXT -> new Quote(fullTextPlace(span), shortened(span), false, paper);
            case ABSTRACT -> new Quote(place(span), words(span), text.retold(), paper);
        };
    }

    private @Nullable String words(Span span) {
        String cut = isFree() ? span.text() : cut(span.text());
        int end = span.start() + cut.length();
        if (!isFree() && (end <= span.start() || shown.nextClearBit(span.start()) < end)) {
            return null;
        }
        return cut.length() < span.text().length() ? cut + " …" : cut;
    }

    /** An article is read only where its licence lets parts of it be shown. */
    private static String shortened(Span span) {
        String cut = cut(span.text());
        return cut.length() < span.text().length() ? cut + " …" : cut;
    }

    /** At most {@value #LONGEST} characters, ending between two words. */
    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST - 2);
        return space < 1 ? "" : words.substring(0, space);
    }

    private static String fullTextPlace(Span span) {
        return span.section() == null ? "Full text" : "Full text, section " + span.section();
    }

    private String place(Span span) {
        String label = span.section();
        String section = label == null ? "" : ", section " + calm(label);
        return "Abstract" + section + ", sentence " + sentence(span);
    }

    /** The number, from 1, of the sentence of its section in which the span begins. */
    private int sentence(Span span) {
        int from = 0;
        int to = text.abstractText().length();
        for (SourceText.Section section : text.sections()) {
            if (span.start() >= section.start() && span.start() < section.end()) {
                from = section.start();
                to = section.end();
            }
        }
        int number = 0;
        for (Sentence one : Sentences.of(text.abstractText().substring(from, to))) {
            if (from + one.start() <= span.start()) {
                number++;
            }
        }
        return Math.max(1, number);
    }

    /** "METHODS" as "Methods": capitals shout. */
    private static String calm(String label) {
        boolean shouting = label.equals(label.toUpperCase(Locale.ROOT));
        return shouting ? Words.sentence(label.toLowerCase(Locale.ROOT)) : label;
    }
}
