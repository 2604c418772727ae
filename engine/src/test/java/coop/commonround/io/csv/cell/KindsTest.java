package coop.commonround.io.csv.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {
    @ParameterizedTest
    @CsvSource({
        "1, PT1M",
        "90, PT1H30M",
        "1:30, PT1H30M",
        "1440, PT24H",
        "0, 'refused, which is out of bounds; write a whole number from 1 to 1440'",
        "1441, 'refused, which is out of bounds; write a whole number from 1 to 1440'",
        "22.5, 'refused, which is not a whole number; write a whole number from 1 to 1440'",
        "-5, 'refused, which is out of bounds; write a whole number from 1 to 1440'",
        "half an hour, 'refused, which is not a number; write a whole number from 1 to 1440'",
    })
    void readsMinutes(String text, String said) {
        assertThat(Said.of(Kinds.minutes(1, 1440), text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "37.5, PT37H30M",
        "37:30, PT37H30M",
        "37:20, PT37H20M",
        "0, PT0S",
        "168, PT168H",
        "168.01, 'refused, which is out of bounds; write a number from 0 to 168'",
    })
    void readsHours(String text, String said) {
        assertThat(Said.of(Kinds.hours(168), text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "3%, 0.03",
        "0.03, 0.03",
        ".03, 0.03",
        "100%, 1.00",
        "1, 1",
        "3, refused, which is no share of a whole; write it as 3% or 0.03",
        "101%, refused, which is no share of a whole; write it as 3% or 0.03",
    })
    void readsShares(String text, String said) {
        assertThat(Said.of(Kinds.SHARE, text)).startsWith(said.split(",")[0]);
    }

    @ParameterizedTest
    @CsvSource({
        "meals:2, {meals=2}",
        "meals: 2; Folding chairs :1;, '{folding-chairs=1, meals=2}'",
        "meals:100, {meals=100}",
        "meals:101, 'refused, which is out of bounds; write a whole number from 0 to 100'",
        "meals:1.5, 'refused, which is not a whole number; write a whole number from 0 to 100'",
        "meals:1;meals:2, 'refused, which has meals twice; add them up'",
        ":2, 'refused, which does not say how many of what; write a name, a colon and how many, as meals:2;chairs:1'",
        "meals:, 'refused, which does not say how many of what; write a name, a colon and how many, as meals:2;chairs:1'",
    })
    void readsQuantities(String text, String said) {
        assertThat(Said.of(Kinds.quantities(100), text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"yes, true", "Y, true", "TRUE, true", "1, true", "No, false", "n, false", "false, false", "0, false"})
    void readsYesAndNo(String text, boolean meant) {
        assertThat(Kinds.YES_NO.read(text).get()).isEqualTo(meant);
    }

    @Test
    void refusesMaybe() {
        assertThat(Said.of(Kinds.YES_NO, "maybe")).isEqualTo("refused; write yes or no");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            53.6   | 53.6
            49.8   | 49.8
            49.79  | 49.79, which is outside the United Kingdom; check it: latitude and longitude may be swapped
            -1.77  | -1.77, which is outside the United Kingdom; check it: latitude and longitude may be swapped
            90.01  | refused, which is out of bounds; write a number from -90 to 90
            53,6   | refused, which is not a number; write a number from -90 to 90
            """)
    void readsLatitudes(String text, String said) {
        assertThat(Said.of(Kinds.LATITUDE, text)).isEqualTo(said);
    }

    @Test
    void nearlyReadsAWord() {
        var transport = Choice.of(Map.of("bicycle", 1));
        assertThat(Said.of(transport, "bycicle")).isEqualTo("refused; write bicycle; the words are bicycle");
    }

    @Test
    void readsWordsWithoutRegardToCaseAndHyphens() {
        assertThat(Choice.of(DayOfWeek.class).read("MON-DAY").get()).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void readsMoreWordsThanItOffers() {
        var days = Choice.of(DayOfWeek.class).alsoReading("Mon", DayOfWeek.MONDAY);
        assertThat(days.read("mon").get()).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void readsLists() {
        assertThat(Kinds.list(Kinds.ID).read("female; speaks:pa;;no-smoker").get())
                .isEqualTo(List.of("female", "speaks:pa", "no-smoker"));
    }

    @Test
    void saysWhatIsWrongWithOneOfAList() {
        assertThat(Said.of(Kinds.list(Kinds.DATE), "2026-11-23;11/23/2026")).startsWith("refused, which has the month");
    }

    @ParameterizedTest
    @CsvSource({
        "earlest_start, earliest_start",
        "EARLIEST START, earliest_start",
        "minutes_, minutes",
        "mintues, minutes",
        "postcode, nothing",
    })
    void findsTheWordThatWasMeant(String found, String meant) {
        assertThat(Closest.to(found, List.of("earliest_start", "minutes", "date"))
                        .orElse("nothing"))
                .isEqualTo(meant);
    }
}
