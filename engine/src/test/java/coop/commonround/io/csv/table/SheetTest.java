package coop.commonround.io.csv.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.io.csv.cell.Kinds;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {
    private static final Column<String> ONE = Column.of("one", Kinds.TEXT, "one", "1");
    private static final Column<String> TWO = Column.of("two", Kinds.TEXT, "two", "2");
    private static final Table TABLE = Table.of("sheet.csv", "A row.", ONE, TWO);

    @TempDir
    Path folder;

    private String written(Object value) throws IOException {
        try (var sheet = Sheet.in(folder, TABLE)) {
            sheet.row(value, null);
        }
        return Files.readString(folder.resolve("sheet.csv"));
    }

    @Test
    void writesAHeaderAndRows() throws IOException {
        assertThat(written("x")).isEqualTo("one,two\nx,\n");
    }

    @Test
    void writesEachTypeAsItIsRead() throws IOException {
        assertThat(written(List.of(
                        CivilTime.at(LocalDateTime.of(2026, 7, 1, 7, 30)),
                        Duration.ofSeconds(450),
                        Money.parse("12.705"),
                        new BigDecimal("1E+2"),
                        true,
                        DayOfWeek.MONDAY)))
                .isEqualTo("one,two\n2026-07-01T07:30;7.5;12.705;100;yes;monday,\n");
    }

    @Test
    void tellsApartTheTwoHoursOfTheNightTheClocksGoBack() throws IOException {
        assertThat(written(List.of(Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T01:30:00Z"))))
                .isEqualTo("one,two\n2026-10-25T01:30;2026-10-25T01:30+00:00,\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            =1+1      | true
            +44 1484  | true
            -cmd      | true
            @SUM(A1)  | true
            -12.50    | false
            +3        | false
            a=b       | false
            """)
    void neutralisesFormulas(String text, boolean isNeutralised) throws IOException {
        assertThat(written(text)).isEqualTo("one,two\n" + (isNeutralised ? "'" : "") + text + ",\n");
    }

    @Test
    void givesBackEveryTextThatWasWritten() throws IOException {
        var letters = "=+-@'\";,ab1.\n\r\t é";
        var random = new Random(7);
        var texts = new ArrayList<String>();
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(6), 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
            texts.add(Shown.stripped(text.toString()));
        }
        try (var sheet = Sheet.in(folder, TABLE)) {
            for (var text : texts) {
                sheet.row(text, "x");
            }
        }
        var read = new ArrayList<String>();
        new Intake(folder, false).read(TABLE, row -> read.add(row.cell(ONE).or("")));
        assertThat(read).isEqualTo(texts);
    }

    @Test
    void refusesARowOfAnotherWidth() throws IOException {
        try (var sheet = Sheet.in(folder, TABLE)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sheet.row("alone"))
                    .withMessage("sheet.csv: a row of 1 cells under 2 columns");
        }
    }
}
