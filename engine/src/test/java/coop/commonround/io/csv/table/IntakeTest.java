package coop.commonround.io.csv.table;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Issue;
import coop.commonround.io.csv.cell.Kinds;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
    private static final Column<String> ID = Column.of("dog_id", Kinds.ID, "the dog's tag", "D1")
            .required()
            .unique()
            .alsoCalled("tag");
    private static final Column<String> NAME =
            Column.of("name", Kinds.TEXT, "what it is called", "Rex").personal();
    private static final Column<Integer> LEGS =
            Column.of("legs", Kinds.whole(0, 4), "how many legs", "3").otherwise("4");
    private static final Column<LocalDate> BORN =
            Column.of("born_on", Kinds.DATE, "its birthday", "2020-01-31").personal();
    private static final Column<String> MOTHER =
            Column.of("mother", Kinds.ID, "the tag of its mother", "D2").in("dogs.csv");
    private static final Table DOGS = Table.of("dogs.csv", "A row is a dog.", ID, NAME, LEGS, BORN, MOTHER);

    @TempDir
    Path folder;

    private final List<String> dogs = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dog_id,name,legs\nD1,Rex,3\n",
                "name,legs,dog_id\nRex,3,D1\n",
                "Dog ID,NAME,Legs\nD1,Rex,3\n",
                "dog-id;name;legs\nD1;Rex;3\n",
                "tag,name,legs\r\nD1,Rex,3\r\n",
                "\uFEFFdog_id,name,legs\nD1,Rex,3",
                "\n\ndog_id,name,legs\n\n , ,\nD1,Rex,3\n,,,,,\n",
                "dog_id , name,\"legs\",,\n \"D1\" , Rex ,\u00a03,,\n",
                "\"dog_id\";\"name\";\"legs\"\n\"D1\";\"Rex\";\"3\"\n",
            })
    void readsEveryWayToWriteATable(String text) throws IOException {
        assertThat(issues(text)).isEmpty();
        assertThat(dogs).containsExactly("D1 Rex 3");
    }

    @Test
    void takesTheDefaultForAnEmptyCell() throws IOException {
        issues("dog_id,name,legs\nD1,Rex,\n");
        assertThat(dogs).containsExactly("D1 Rex 4");
    }

    @Test
    void takesTheDefaultForARowThatIsTooShort() throws IOException {
        issues("dog_id,name,legs\nD1,Rex\n");
        assertThat(dogs).containsExactly("D1 Rex 4");
    }

    @Test
    void namesTheNearestKnownColumn() throws IOException {
        assertThat(issues("dog_id,name,leggs\nD1,Rex,3\n"))
                .containsExactly(
                        "WARNING dogs.csv:1: no column is called 'leggs'; it is not read; the nearest known is legs");
    }

    @Test
    void refusesAColumnThatIsThereTwice() throws IOException {
        assertThat(issues("dog_id,legs,tag\nD1,4,D1\n"))
                .containsExactly("ERROR dogs.csv:1 dog_id: the column is there twice; keep one of them");
    }

    @Test
    void missesARequiredColumnOnce() throws IOException {
        assertThat(issues("name\nRex\nSpot\n"))
                .containsExactly("ERROR dogs.csv:1 dog_id: the column is missing; add it: the dog's tag, such as D1");
    }

    @Test
    void countsLinesAsAnEditorDoes() throws IOException {
        assertThat(issues("dog_id,name,legs\nD1,\"Rex\nthe\nFirst\",3\n\nD2,Spot,five\n"))
                .containsExactly("ERROR dogs.csv:6 legs: found 'five', which is not a number;"
                        + " write a whole number from 0 to 4");
    }

    @Test
    void reportsEveryFaultOfARow() throws IOException {
        assertThat(issues("dog_id,name,legs,born_on\n,Rex,5,11/23/2020\n"))
                .containsExactly(
                        "ERROR dogs.csv:2 dog_id: the cell is empty; give the dog's tag, such as D1",
                        "ERROR dogs.csv:2 legs: found '5', which is out of bounds; write a whole number from 0 to 4",
                        "ERROR dogs.csv:2 born_on: found a value which has the month first;"
                                + " write it as 2020-11-23 or 23/11/2020");
    }

    @Test
    void findsCellsTooMany() throws IOException {
        assertThat(issues("dog_id,name,legs\nD1,Rex, the First,3\n"))
                .containsExactly("ERROR dogs.csv:2: the row has 1 cell more than the header;"
                        + " put quotes around a cell that holds the delimiter");
    }

    @Test
    void refusesAnIdThatIsThereTwice() throws IOException {
        assertThat(issues("dog_id,name,legs\nD1,Rex,3\nD1,Spot,4\n"))
                .containsExactly("ERROR dogs.csv:3 dog_id: found 'D1', which is already on line 2;"
                        + " give each row an id of its own");
    }

    @Test
    void refusesAReferenceThatLeadsNowhere() throws IOException {
        assertThat(issues("dog_id,mother\nD1,D1\nD2,D7\n"))
                .containsExactly("ERROR dogs.csv:3 mother: found 'D7', which is not in dogs.csv;"
                        + " correct it, or add it there");
    }

    @Test
    void doesNotBlameWhatRefersToARowAtFault() throws IOException {
        assertThat(issues("dog_id,legs,mother\nD1,five,\nD2,4,D1\n")).hasSize(1);
    }

    @Test
    void goesOnBehindAQuoteThatIsNeverClosed() throws IOException {
        assertThat(issues("dog_id,name,legs\nD1,\"Rex,3\nD2,Spot,five\n"))
                .containsExactly(
                        "ERROR dogs.csv:2: the quotes of this row are broken;"
                                + " close every quote that is opened, and write a quote inside quotes twice",
                        "ERROR dogs.csv:3 legs: found 'five', which is not a number;"
                                + " write a whole number from 0 to 4");
    }

    @Test
    void goesOnBehindAQuoteInsideQuotes() throws IOException {
        assertThat(issues("dog_id,name,legs\nD1,\"Rex \"the First\"\",3\nD2,Spot,4\nD3,\"x\"y,3\n"))
                .extracting(issue -> issue.substring(0, 16))
                .containsExactly("ERROR dogs.csv:2", "ERROR dogs.csv:4");
    }

    @Test
    void findsALetterThatIsNotUtf8() throws IOException {
        write("dog_id,name,legs\nD1,Zo\u00eb,3\n", Charset.forName("windows-1252"));
        assertThat(read())
                .containsExactly("ERROR dogs.csv:2 name: a letter is not in UTF-8; save the file as CSV UTF-8");
    }

    @Test
    void knowsAFileInUtf16() throws IOException {
        write("\uFEFFdog_id,name\n", StandardCharsets.UTF_16LE);
        assertThat(read()).containsExactly("ERROR dogs.csv: the file is in UTF-16; save it as CSV UTF-8");
    }

    @Test
    void knowsAWorkbook() throws IOException {
        assertThat(issues("PK\3\4..."))
                .containsExactly("ERROR dogs.csv: this is a workbook, not a CSV file; save it as CSV UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "\uFEFF"})
    void refusesAnEmptyFile(String text) throws IOException {
        assertThat(issues(text))
                .containsExactly("ERROR dogs.csv: the file is empty; its first line must name the columns");
    }

    @Test
    void missesAFile() {
        var intake = new Intake(folder, false);
        intake.readRequired(DOGS, row -> {});
        assertThat(intake.issues())
                .extracting(Issue::text)
                .containsExactly("dogs.csv: the file is missing; add it: A row is a dog.");
    }

    @Test
    void listsTenThousandFaultsAndCountsTheOthers() throws IOException {
        var issues = issues("dog_id,legs\n" + ",4\n".repeat(10_003));
        assertThat(issues).hasSize(10_001);
        assertThat(issues.get(10_000))
                .isEqualTo("ERROR dogs.csv: another 3 faults and warnings are not listed; mend those above first");
    }

    @Test
    void neverPrintsAPersonalValue() throws IOException {
        assertThat(issues("dog_id,born_on\nD1,12 Acacia Avenue\n"))
                .containsExactly("ERROR dogs.csv:2 born_on: found a value that cannot be read;"
                        + " write it as 2026-11-23 or 23/11/2026");
    }

    @Test
    void buildsNothingWhereAConstructorRefuses() throws IOException {
        assertThat(issues("dog_id,name\nD1,Cat\n")).containsExactly("ERROR dogs.csv:2: D1 is no dog; correct the row");
    }

    private List<String> issues(String text) throws IOException {
        write(text, StandardCharsets.UTF_8);
        return read();
    }

    private void write(String text, Charset charset) throws IOException {
        Files.write(folder.resolve("dogs.csv"), text.getBytes(charset));
    }

    private List<String> read() {
        var intake = new Intake(folder, false);
        var loading = new Loading<String>(dogs::add);
        intake.read(DOGS, row -> {
            var id = row.cell(ID);
            var name = row.cell(NAME);
            var legs = row.cell(LEGS);
            row.cell(BORN);
            row.cell(MOTHER);
            loading.add(row, () -> {
                if (name.or("").equals("Cat")) {
                    throw new IllegalArgumentException(id.get() + " is no dog");
                }
                return id.get() + " " + name.or("?") + " " + legs.get();
            });
        });
        return intake.issues().stream()
                .map(issue -> issue.severity() + " " + issue.text())
                .toList();
    }
}
