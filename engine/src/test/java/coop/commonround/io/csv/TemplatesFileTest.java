package coop.commonround.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.Visit;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesFileTest {
    private static final String HEADER =
            "template_id,client_id,weeks,days,from,until,earliest_start,latest_start,minutes\n";

    @TempDir
    Path place;

    /** Four weeks from Monday 2 to Sunday 29 November 2026. */
    private SmallFolder fourWeeks(String rows) {
        return SmallFolder.in(place)
                .without("visits.csv")
                .with("shifts.csv", """
                        careworker_id,date,start,end
                        W1,2026-11-02,07:00,14:00
                        W1,2026-11-29,07:00,14:00
                        """)
                .with("visit_templates.csv", HEADER + rows);
    }

    /** The days of the month on which a template has a visit. */
    private static String days(SmallFolder folder) {
        return folder.problem().visits().stream()
                .map(visit -> Integer.toString(visit.date().getDayOfMonth()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''     | Mon         | ''         | ''         | 2 9 16 23
            1 of 1 | Mon;Sunday  | ''         | ''         | 2 8 9 15 16 22 23 29
            1 of 2 | Mon         | ''         | ''         | 2 16
            2 of 2 | Mon         | ''         | ''         | 9 23
            1 of 4 | Wed         | ''         | ''         | 4
            1 of 2 | Fri         | 2026-10-28 | ''         | 13 27
            2 of 2 | Fri         | 2026-10-28 | ''         | 6 20
            1 of 2 | Fri         | 2026-11-11 | ''         | 13 27
            1 of 1 | Fri         | 2026-11-14 | 2026-11-27 | 20 27
            1 of 1 | Fri         | 2026-11-13 | 2026-11-26 | 13 20
            """)
    void comesOnItsDays(String weeks, String days, String from, String until, String visits) {
        var row = String.join(",", "T1,C1", weeks, days, from, until, "08:00,09:00,30\n");
        assertThat(days(fourWeeks(row))).isEqualTo(visits);
    }

    @Test
    void comesEveryDayUnlessSaidOtherwise() {
        assertThat(fourWeeks("T1,C1,,,,,08:00,09:00,30\n").problem().visits()).hasSize(28);
    }

    @Test
    void callsEachVisitByItsDay() {
        var visits = fourWeeks("T1,C1,1 of 4,Wed,,,08:00,09:00,30\n").problem().visits();
        assertThat(visits).extracting(Visit::id).hasToString("[T1-2026-11-04]");
    }

    @Test
    void keepsItsLocalTimeWhenTheClocksChange() {
        var folder = fourWeeks("T1,C1,,Sat;Sun,2026-10-24,2026-10-25,08:00,09:00,30\n")
                .with(
                        "shifts.csv",
                        "careworker_id,date,start,end\nW1,2026-10-24,07:00,14:00\nW1,2026-10-25,7:00,9:00\n");
        assertThat(folder.problem().visits())
                .extracting(visit -> visit.window().earliest().toString())
                .containsExactly("2026-10-24T07:00:00Z", "2026-10-25T08:00:00Z");
    }

    @Test
    void standsBackWhereThereAreVisits() {
        var folder = SmallFolder.in(place).with("visit_templates.csv", HEADER + "T1,C2,,Mon,,,08:00,09:00,30\n");
        assertThat(folder.problem().visits()).extracting(Visit::id).hasToString("[V1]");
    }

    @Test
    void isCheckedEvenWhereThereAreVisits() {
        var folder = SmallFolder.in(place).with("visit_templates.csv", HEADER + "T1,C2,,Mon,,,09:00,08:00,30\n");
        assertThat(folder.said())
                .containsExactly("visit_templates.csv:2 latest_start: found '08:00',"
                        + " which is before earliest_start; give the last moment it may start");
    }

    @Test
    void saysWhatIsWrongOnceAndNotForEachDay() {
        assertThat(fourWeeks("T1,C1,,,,,09:00,08:00,30\n").said()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "3 of 2, 'found ''3 of 2'', which is beyond its cycle; write it as 1 of 2'",
        "odd, found 'odd'; write it as 1 of 2",
    })
    void refusesAWeekThatIsNone(String weeks, String said) {
        assertThat(fourWeeks("T1,C1," + weeks + ",,,,08:00,09:00,30\n").said())
                .containsExactly("visit_templates.csv:2 weeks: " + said);
    }

    @Test
    void linksTemplatesDayByDay() {
        var folder =
                fourWeeks("""
                        T1,C1,,Mon;Tue,2026-11-23,,08:00,09:00,30
                        T2,C1,,Tue;Wed,2026-11-23,,12:00,13:00,30
                        """).with("visit_links.csv", "first_visit_id,second_visit_id,minimum_minutes\nT1,T2,240\n");
        assertThat(folder.problem().links())
                .hasToString(
                        "[VisitLink[first=T1-2026-11-24, second=T2-2026-11-24,"
                                + " minimumGap=PT4H, maximumGap=null, from=START, careworkers=ANY, isBothOrNeither=false, reason=]]");
    }

    @Test
    void linksTwoVisitsOfTemplates() {
        var folder = fourWeeks("T1,C1,,Mon;Tue,2026-11-23,,08:00,09:00,30\n")
                .with("visit_links.csv", "first,second,from\nT1-2026-11-23,T1-2026-11-24,End\n");
        assertThat(folder.problem().links()).hasSize(1);
    }

    @Test
    void refusesALinkToATemplateThatStandsBack() {
        var folder = SmallFolder.in(place)
                .with("visit_templates.csv", HEADER + "T1,C2,,Mon,,,08:00,09:00,30\n")
                .with("visit_links.csv", "first_visit_id,second_visit_id\nV1,T1\n");
        assertThat(folder.said())
                .containsExactly("visit_links.csv:2 second_visit_id: found 'T1',"
                        + " which is no visit of the period; name two visits, or two templates");
    }
}
