package coop.commonround.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Working time before Monday 23 November 2026. */
class PastHoursFileTest {
    private static final String HEADER = "careworker_id,from,to,worked_hours,days_away,left_home,reached_home\n";

    @TempDir
    Path place;

    private SmallFolder folder;

    @BeforeEach
    void begin() {
        folder = SmallFolder.in(place);
    }

    @Test
    void readsWeeksAndDays() {
        assertThat(past("W1,2026-11-09,2026-11-15,33.5,1,,\nW1,21/11/2026,,7:15,,22:00,07:30\n")
                        .problem()
                        .history()
                        .work())
                .hasToString("[PastWork[careworker=W1, from=2026-11-09, to=2026-11-15, worked=PT33H30M, daysAway=1,"
                        + " leftHome=null, reachedHome=null],"
                        + " PastWork[careworker=W1, from=2026-11-21, to=2026-11-21, worked=PT7H15M, daysAway=0,"
                        + " leftHome=2026-11-21T22:00:00Z, reachedHome=2026-11-22T07:30:00Z]]");
    }

    @Test
    void aRowStaysWithinAWeek() {
        assertThat(past("W1,2026-11-15,2026-11-16,8,,,\n").said())
                .containsExactly("past_hours.csv:2 to: found '2026-11-16', which is not in the week from 2026-11-15 on;"
                        + " give a row for each week");
    }

    @Test
    void aDayIsGivenOnce() {
        assertThat(past("W1,2026-11-09,2026-11-15,8,,,\nW1,2026-11-15,,8,,,\nW2,2026-11-15,,8,,,\n")
                        .said())
                .containsExactly(
                        "past_hours.csv:3 from: found '2026-11-15', a day of another row about the same careworker;"
                                + " give each day once");
    }

    @Test
    void timesComeInPairs() {
        assertThat(past("W1,2026-11-15,,8,,07:00,\n").said())
                .containsExactly("past_hours.csv:2 reached_home: found '', which is missing where the other is given;"
                        + " give both, or neither");
    }

    @Test
    void hoursOfThePeriodAreWhatIsPlanned() {
        var folder = past("W1,2026-11-23,,8,,,\n");
        assertThat(folder.problem().history().work()).isEmpty();
        assertThat(folder.said())
                .contains(
                        "past_hours.csv:2 from: found '2026-11-23', which is not before the period: what is planned counts"
                                + " there; leave the row out");
    }

    @Test
    void leaveAndSicknessBeforeThePeriodAreDaysAway() {
        folder.with("absences.csv", """
                careworker_id,from,to,kind
                W1,2026-11-13,2026-11-23,sick
                W1,2026-11-02,2026-11-03,training
                """);
        assertThat(folder.problem().history().work())
                .extracting(past -> past.from() + " " + past.to() + " " + past.daysAway())
                .containsExactly("2026-11-13 2026-11-15 3", "2026-11-16 2026-11-22 7");
    }

    @Test
    void warnsWhereTheAverageIsInDoubt() {
        var doubtful = """
                careworker_id,latitude,longitude,pay_grade,maximum_hours,opted_out_48h,other_job_hours
                W1,53.62,-1.92,basic,%s,%s,%s
                """;
        assertThat(folder.with("careworkers.csv", doubtful.formatted("48", "no", ""))
                        .said())
                .noneMatch(warning -> warning.contains("past_hours.csv"));
        assertThat(folder.with("careworkers.csv", doubtful.formatted("50", "yes", ""))
                        .said())
                .noneMatch(warning -> warning.contains("past_hours.csv"));
        assertThat(folder.with("careworkers.csv", doubtful.formatted("44", "no", "5"))
                        .said())
                .anyMatch(warning -> warning.contains("1 careworkers may work more than the average week allows"));
        folder.with("past_hours.csv", HEADER);
        assertThat(folder.said()).noneMatch(warning -> warning.contains("average week"));
    }

    private SmallFolder past(String rows) {
        return folder.with("past_hours.csv", HEADER + rows);
    }
}
