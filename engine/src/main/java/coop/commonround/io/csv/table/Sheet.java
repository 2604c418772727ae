package coop.commonround.io.csv.table;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import coop.commonround.base.Check;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file in the making: the header of its table, then rows of as many cells.
 *
 * <p>UTF-8, commas, lines that end with a line feed. What a spreadsheet would run as a formula is neutralised.
 */
public final class Sheet implements Closeable {
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private final Table table;
    private final CsvGenerator out;

    private Sheet(Table table, CsvGenerator out) {
        this.table = table;
        this.out = out;
    }

    /** Begins the file of a table in a folder. */
    public static Sheet in(Path folder, Table table) throws IOException {
        return onto(Files.newBufferedWriter(folder.resolve(table.file())), table);
    }

    /** Begins a table on a writer, which is closed with it. */
    public static Sheet onto(Writer writer, Table table) throws IOException {
        var out = FACTORY.createGenerator(writer);
        out.setSchema(CsvSchema.emptySchema().withLineSeparator("\n"));
        var sheet = new Sheet(table, out);
        sheet.write(table.columnNames());
        return sheet;
    }

    /** Adds a row; a null is an empty cell. See {@link Texts} for how each type is written. */
    public void row(@Nullable Object... cells) throws IOException {
        Check.that(
                cells.length == table.columns().size(),
                "%s: a row of %s cells under %s columns",
                table.file(),
                cells.length,
                table.columns().size());
        out.writeStartArray();
        for (var cell : cells) {
            out.writeString(SafeText.neutralised(Texts.of(cell)));
        }
        out.writeEndArray();
    }

    private void write(List<String> cells) throws IOException {
        out.writeStartArray();
        for (var cell : cells) {
            out.writeString(cell);
        }
        out.writeEndArray();
    }

    /** Hands on what was written so far. */
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
