package org.evidenceatlas.stage.acquire.retractionwatch;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table, one in memory at a time; of a row only as many fields as are known. */
final class Rows {
    private final CsvParser csv;
    private final int columns;

    Rows(CsvParser csv, int columns) {
        this.csv = csv;
        this.columns = columns;
    }

    /** The line that the row last given ends in, from 1. */
    long line() {
        return Math.max(1, csv.currentTokenLocation().getLineNr());
    }

    /** The fields of the next row; empty at the end. */
    List<String> next() throws IOException {
        List<String> fields = new ArrayList<>();
        JsonToken token = csv.nextToken();
        while (token != null && !(token == JsonToken.END_ARRAY && !fields.isEmpty())) {
            if (token.isScalarValue() && fields.size() < columns) {
                fields.add(csv.getText());
            }
            token = csv.nextToken();
        }
        return fields;
    }
}
