package org.evidenceatlas.stage.draft;

import java.util.List;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.model.record.SourceRecord;

/** Prints drafts as text, for reading: {@code ReadAloud FILE [first [number [source]]]}. */
final class ReadAloud {
    private ReadAloud() {}

    public static void main(String[] args) {
        List<SourceRecord> records = Corpus.records(args[0]);
        int first = args.length > 1 ? Integer.parseInt(args[1]) : 0;
        int number = args.length > 2 ? Integer.parseInt(args[2]) : 10;
        int step = args.length > 3 ? Integer.parseInt(args[3]) : 1;
        StringBuilder out = new StringBuilder();
        for (int i = first; i < records.size() && number > 0; i += step, number--) {
            for (Draft draft : Corpus.drafts(List.of(records.get(i)))) {
                print(draft, args.length > 4, out);
            }
        }
        System.out.print(out);
    }

    private static void print(Draft draft, boolean source, StringBuilder out) {
        var study = draft.classification();
        out.append("\n=== ").append(study.study().id()).append(' ');
        out.append(study.study().text().title()).append('\n');
        out.append("    ").append(study.design().value()).append(' ');
        out.append(study.diseaseContext().value()).append(' ');
        out.append(study.sample().cases().value().value()).append('/');
        out.append(study.sample().controls().value().value()).append('/');
        out.append(study.sample().total().value().value()).append('\n');
        if (source) {
            out.append(study.study().text().abstractText()).append('\n');
        }
        for (Field field : Field.values()) {
            if (draft.in(field).isEmpty()) {
                continue;
            }
            out.append("  ").append(field.code()).append('\n');
            for (Claim claim : draft.in(field)) {
                out.append("    - ").append(claim.text());
                out.append("  [").append(claim.kind().code().charAt(0)).append("]\n");
            }
        }
    }
}
