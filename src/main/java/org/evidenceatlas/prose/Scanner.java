package org.evidenceatlas.prose;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Passage;
import org.evidenceatlas.model.machinery.Catalogue.RuleEntry;
import org.evidenceatlas.model.prose.Finding;
import org.evidenceatlas.model.prose.Scanned;
import org.evidenceatlas.prose.mark.MarkRule;
import org.evidenceatlas.prose.mark.Marks;
import org.evidenceatlas.prose.read.Lines;
import org.evidenceatlas.prose.read.Mark;
import org.evidenceatlas.prose.read.Piece;
import org.evidenceatlas.prose.read.ProseFile;
import org.evidenceatlas.prose.read.Sink;
import org.evidenceatlas.stage.WordingRule;

/** Looks through prose of others with the rules of wording. Thread-safe. */
public final class Scanner {
    /** The most findings that are listed of one file. */
    private static final int MOST = 10_000;

    /** Pieces that are looked at together: enough for all processors, and little to hold. */
    private static final int BATCH = 512;

    private final List<WordingRule> rules;

    /** With these rules, in their order. */
    public Scanner(List<WordingRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** What each rule says of itself, and what can be wrong with a mark. */
    public List<RuleEntry> entries() {
        List<RuleEntry> entries = new ArrayList<>();
        for (WordingRule rule : rules) {
            entries.add(
                    new RuleEntry(
                            "scan",
                            rule.id(),
                            rule.version(),
                            rule.severity().code(),
                            rule.why(),
                            rule.caught(),
                            rule.passed()));
        }
        for (MarkRule rule : MarkRule.values()) {
            entries.add(
                    new RuleEntry(
                            "scan",
                            rule.id(),
                            "1",
                            rule.severity().code(),
                            rule.why(),
                            List.of(),
                            List.of()));
        }
        return List.copyOf(entries);
    }

    /**
     * Looks through one file.
     *
     * @param name as findings name it; its ending tells what kind it is
     * @throws IOException where it cannot be read; what can be read and is no prose is no exception
     */
    public Scanned scan(String name, InputStream in) throws IOException {
        ProseFile file;
        try {
            file = ProseFile.read(name, in);
        } catch (ProseFile.Unreadable unreadable) {
            return new Scanned(name, List.of(), unreadable.reason());
        }
        Look look = new Look(name, new Lines(file.text()));
        file.read(look);
        look.flush();
        List<Finding> found = new Marks(rules).applied(look.marks, look.found, look.lines);
        found.sort(Comparator.comparingInt(finding -> finding.from().offset()));
        return new Scanned(name, found, look.dropped == 0 ? null : tooMany(look.dropped));
    }

    private static String tooMany(int dropped) {
        return "It has "
                + dropped
                + " findings more than the first "
                + MOST
                + ", which are not listed. Mend those that are, and scan it again.";
    }

    /** Gathers what the rules see in one file. */
    private final class Look implements Sink {
        private final String name;
        private final Lines lines;
        private final List<Finding> found = new ArrayList<>();
        private final List<Mark> marks = new ArrayList<>();
        private final List<Piece> batch = new ArrayList<>();
        private int dropped;

        Look(String name, Lines lines) {
            this.name = name;
            this.lines = lines;
        }

        @Override
        public void piece(Piece piece) {
            batch.add(piece);
            if (batch.size() == BATCH) {
                flush();
            }
        }

        /** Looks at the pieces that wait, on all processors, and keeps their order. */
        void flush() {
            List<List<Flag>> flags = batch.parallelStream().map(this::look).toList();
            for (int i = 0; i < flags.size(); i++) {
                Piece piece = batch.get(i);
                flags.get(i).forEach(flag -> add(piece, flag));
            }
            batch.clear();
        }

        private List<Flag> look(Piece piece) {
            Passage passage = new Passage(name, piece.text(), null, false, piece.quoted());
            return rules.stream().flatMap(rule -> rule.look(passage).stream()).toList();
        }

        @Override
        public void mark(Mark mark) {
            marks.add(mark);
        }

        private void add(Piece piece, Flag flag) {
            if (found.size() == MOST) {
                dropped++;
                return;
            }
            found.add(
                    new Finding(
                            lines.place(piece.start(flag.start())),
                            lines.place(piece.end(flag.end())),
                            flag.rule(),
                            flag.version(),
                            flag.severity(),
                            flag.matched(),
                            flag.message(),
                            null));
        }
    }
}
