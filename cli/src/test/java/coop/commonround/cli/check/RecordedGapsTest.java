package coop.commonround.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Issue;
import coop.commonround.cost.delivered.VisitRecord;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.VisitId;
import coop.commonround.plan.lint.Finding;
import coop.commonround.rule.Scenario;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a visit that ran late makes of the gap to the next dose. */
class RecordedGapsTest {
    private static final String DOSES = """
            shift S1 W1 Mon 06:00-14:00
            shift S2 W2 Mon 11:00-20:00
            visit V1 C1 Mon 08:00-09:00 30m tasks paracetamol
            visit V2 C1 Mon 12:00-13:00 30m tasks paracetamol
            round S1: V1 08:00
            round S2: V2 12:00
            """;

    @Test
    void fourHoursAfterTheRecordedStartAreKept() {
        assertThat(found(DOSES, record("V1", "08:00", "08:30"))).isEmpty();
    }

    @Test
    void aSecondLessIsTold() {
        assertThat(found(DOSES, record("V1", "08:00:01", "08:30")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).isEqualTo("recorded-gap");
                    assertThat(finding.amount()).isEqualTo(1);
                    assertThat(finding.visits()).hasToString("[V1, V2]");
                    assertThat(finding.careworkers()).hasToString("[W2]");
                    assertThat(finding.isBreach()).isTrue();
                });
    }

    @Test
    void byHowMuchAndTheEarliestStartAreTold() {
        assertThat(found(DOSES, record("V1", "08:25", "08:55"))).singleElement().satisfies(finding -> {
            assertThat(finding.amount()).isEqualTo(25);
            assertThat(finding.text())
                    .startsWith("V2 is to start Mon 2 Mar 12:00; after V1, recorded from Mon 2 Mar 08:25, it may start"
                            + " Mon 2 Mar 12:25 at the earliest (paracetamol: NHS");
        });
    }

    @Test
    void aVisitThatIsRecordedItselfIsJudgedByItsRecord() {
        assertThat(found(DOSES, record("V1", "08:25", "08:55"), record("V2", "12:25", "12:55")))
                .isEmpty();
        assertThat(found(DOSES, record("V1", "08:25", "08:55"), record("V2", "12:24", "12:55")))
                .singleElement()
                .asString()
                .contains("V2 was started Mon 2 Mar 12:24");
    }

    @Test
    void whereNothingIsRecordedTheRosterIsJudgedByItsRules() {
        assertThat(found(DOSES, record("V2", "09:00", "09:30"))).isEmpty();
    }

    @Test
    void theLongestGapRunsFromTheRecordedEnd() {
        var order = """
                task breakfast 0m 45m after insulin from end
                shift S1 W1 Mon 06:00-14:00
                visit V1 C1 Mon 08:00-08:30 30m tasks insulin
                visit V2 C1 Mon 08:00-10:00 30m tasks breakfast
                round S1: V1 08:00, V2 09:00
                """;
        assertThat(found(order, record("V1", "08:00", "08:15"))).isEmpty();
        assertThat(found(order, record("V1", "08:00", "08:14"))).singleElement().satisfies(finding -> {
            assertThat(finding.amount()).isEqualTo(1);
            assertThat(finding.text())
                    .contains("recorded until Mon 2 Mar 08:14, it may start Mon 2 Mar 08:59 at the latest");
        });
        assertThat(found(order, record("V1", "08:05", "09:01")))
                .singleElement()
                .asString()
                .contains("at the earliest");
    }

    @Test
    void withoutARosterTheWindowIsToldOf() {
        assertThat(warned(record("V1", "08:00", "08:30"))).isEmpty();
        assertThat(warned(record("V1", "08:25", "08:55")))
                .singleElement()
                .asString()
                .contains("V2", "Mon 2 Mar 12:25 at the earliest")
                .doesNotContain("window is over");
        assertThat(warned(record("V1", "09:00", "09:30")))
                .singleElement()
                .asString()
                .doesNotContain("window is over");
        assertThat(warned(record("V1", "09:01", "09:30")))
                .singleElement()
                .asString()
                .contains("Mon 2 Mar 13:01 at the earliest", "when its window is over");
        assertThat(warned(record("V1", "09:01", "09:30"), record("V2", "12:00", "12:30")))
                .as("it has been made: a roster's findings tell that")
                .isEmpty();
    }

    private static VisitRecord record(String visit, String in, String out) {
        var day = LocalDate.of(2026, 3, 2);
        return new VisitRecord(
                new VisitId(visit),
                new CareworkerId("W1"),
                CivilTime.at(day, LocalTime.parse(in)),
                CivilTime.at(day, LocalTime.parse(out)),
                "");
    }

    private static List<Finding> found(String drawing, VisitRecord... records) {
        var scenario = Scenario.of(drawing);
        return RecordedGaps.of(scenario.problem(), scenario.roster(), List.of(records));
    }

    private static List<String> warned(VisitRecord... records) {
        var texts = new ArrayList<String>();
        RecordedGaps.issues(Scenario.of(DOSES).problem(), List.of(records)).stream()
                .map(Issue::text)
                .forEach(texts::add);
        return texts;
    }
}
