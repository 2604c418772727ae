package coop.commonround.io.csv.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The records of a CSV file one by one, each with the line it starts on; empty ones are passed over.
 *
 * <p>After broken quotes it starts anew on the next line, so that one fault does not hide the others. A byte that is not
 * UTF-8 comes out as U+FFFD.
 */
final class Records implements Closeable {
    /** The longest cell: a quote that is never closed would otherwise swallow the file. */
    static final int LONGEST_CELL = 100_000;

    private static final int MOST_RESTARTS = 100;
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_CELL)
                    .build())
            .build();

    private final Path file;
    private final FileForm form;
    private final Faults faults;
    private final List<String> cells = new ArrayList<>();
    private CsvParser parser;
    private long linesBefore;
    private long line;
    private int restarts;

    Records(Path file, FileForm form, Faults faults) throws IOException {
        this.file = file;
        this.form = form;
        this.faults = faults;
        this.parser = open(0);
    }

    private CsvParser open(long linesToSkip) throws IOException {
        var in = Files.newInputStream(file);
        in.skipNBytes(form.skip());
        var text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (long skipped = 0; skipped < linesToSkip; skipped++) {
            text.readLine();
        }
        var opened = FACTORY.createParser(text);
        opened.setSchema(CsvSchema.emptySchema().withColumnSeparator(form.delimiter()));
        opened.nextToken();
        linesBefore = linesToSkip;
        return opened;
    }

    /** Moves to the next record that holds anything; false at the end of the file. */
    boolean next() throws IOException {
        while (true) {
            line = linesBefore + parser.currentLocation().getLineNr();
            try {
                if (parser.nextToken() != JsonToken.START_ARRAY) {
                    return false;
                }
                if (fill()) {
                    return true;
                }
            } catch (JsonProcessingException broken) {
                if (!restart()) {
                    return false;
                }
            }
        }
    }

    private boolean fill() throws IOException {
        cells.clear();
        boolean isFilled = false;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var text = parser.getText();
            isFilled |= !text.isBlank();
            cells.add(text);
        }
        return isFilled;
    }

    private boolean restart() throws IOException {
        restarts++;
        var problem = "the quotes of this row are broken";
        var remedy = "close every quote that is opened, and write a quote inside quotes twice";
        if (restarts > MOST_RESTARTS) {
            faults.ruin(
                    line, "", problem + ", like " + MOST_RESTARTS + " rows before it; the rest was not read", remedy);
            return false;
        }
        faults.ruin(line, "", problem, remedy);
        parser.close();
        parser = open(line);
        return true;
    }

    /** The cells of the record: valid until {@link #next}. */
    List<String> cells() {
        return cells;
    }

    /** The line the record starts on, counted from 1. */
    long line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
