package org.evidenceatlas.stage.classify.subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.pack.Topic;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;

/**
 * Finds the pack's topics that a paper belongs to, best first, at most four. A term in the title
 * weighs four, a MeSH heading or keyword three, a mention that tells of this study one (up to four
 * count); three together are needed. Thread-safe.
 */
public final class TopicFinder {
    private static final String VERSION = "1";
    private static final int ENOUGH = 3;
    private static final int MOST = 4;
    private static final int MENTIONS = 4;
    private final List<TopicTerms> topics;

    private record TopicTerms(Topic topic, Terms terms) {}

    private record Scored(String id, int weight, Span span) {}

    /** A finder for these topics. */
    public TopicFinder(List<Topic> topics) {
        this.topics =
                topics.stream().map(one -> new TopicTerms(one, new Terms(one.terms()))).toList();
    }

    /** Ids of the topics, each with the words that place the paper there. */
    public List<Attribute<String>> find(Paper paper) {
        List<Scored> scored = new ArrayList<>();
        for (TopicTerms one : topics) {
            score(paper, one, scored);
        }
        scored.sort(Comparator.comparingInt(Scored::weight).reversed());
        int best = scored.isEmpty() ? 0 : scored.get(0).weight();
        return scored.stream()
                .filter(one -> one.weight() >= ENOUGH && one.weight() * 3 >= best)
                .limit(MOST)
                .map(one -> Attribute.byRule(one.id(), "topic.terms", VERSION, one.span()))
                .toList();
    }

    private static void score(Paper paper, TopicTerms one, List<Scored> into) {
        int weight = 0;
        int mentions = 0;
        Span span = null;
        EnumSet<Part> parts = EnumSet.copyOf(Part.OWN);
        for (Terms.Found found : one.terms().in(paper, parts)) {
            boolean title = found.part() == Part.TITLE;
            mentions += title ? 0 : 1;
            weight += title ? 4 : mentions <= MENTIONS ? 1 : 0;
            if (span == null) {
                span = found.span();
            }
        }
        for (String heading : paper.indexing().mesh()) {
            if (one.topic().mesh().contains(heading)) {
                weight += 3;
                span = span == null ? Span.metadata("DescriptorName", heading) : span;
            }
        }
        for (String keyword : paper.indexing().keywords()) {
            if (one.terms().areIn(keyword)) {
                weight += 3;
                span = span == null ? Span.metadata("Keyword", keyword) : span;
            }
        }
        if (span != null) {
            into.add(new Scored(one.topic().id(), Math.min(weight, 20), span));
        }
    }
}
