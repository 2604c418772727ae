package coop.commonround.cli.example;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.cli.example.Made.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExampleReferencesTest {
    private final Made made =
            Made.of(ExampleFolder.colneValley().ofVisits(1150).ofWeeks(2).seeded(3));
    private final List<Row> visits = made.rows("visits.csv");
    private final List<Row> shifts = made.rows("shifts.csv");

    @Test
    void everyReferenceIsFound() {
        refer("visits.csv", "client_id", "clients.csv");
        refer("visits.csv", "package_id", "packages.csv");
        refer("visits.csv", "pinned_to", "careworkers.csv");
        refer("visit_templates.csv", "client_id", "clients.csv");
        refer("visit_templates.csv", "package_id", "packages.csv");
        refer("visit_links.csv", "first_visit_id", "visits.csv");
        refer("visit_links.csv", "second_visit_id", "visits.csv");
        refer("packages.csv", "client_id", "clients.csv");
        refer("packages.csv", "contract_line", "rates.csv");
        refer("careworkers.csv", "pay_grade", "pay.csv");
        refer("shifts.csv", "careworker_id", "careworkers.csv");
        refer("skills.csv", "careworker_id", "careworkers.csv");
        refer("absences.csv", "careworker_id", "careworkers.csv");
        refer("history.csv", "careworker_id", "careworkers.csv");
        refer("history.csv", "client_id", "clients.csv");
        refer("compatibility.csv", "client_id", "clients.csv");
        refer("compatibility.csv", "careworker_id", "careworkers.csv");
    }

    private void refer(String from, String column, String to) {
        assertThat(made.rows(from)).as("%s %s", from, column).isNotEmpty();
        assertThat(ids(to))
                .containsAll(made.rows(from).stream()
                        .map(row -> row.text(column))
                        .filter(id -> !id.isEmpty())
                        .toList());
    }

    private Set<String> ids(String file) {
        return made.rows(file).stream().map(Row::id).collect(Collectors.toSet());
    }

    @Test
    void idsAreUnique() {
        for (var file : List.of(
                "clients.csv", "careworkers.csv", "visits.csv", "shifts.csv", "packages.csv", "visit_templates.csv")) {
            assertThat(made.rows(file).stream().map(Row::id)).as(file).doesNotHaveDuplicates();
        }
    }

    /** Named as the reader names what it expands: by template and date. */
    @Test
    void everyVisitButAShadowComesFromATemplate() {
        assertThat(ids("visit_templates.csv"))
                .containsAll(visits.stream()
                        .filter(visit -> !visit.is("kind", "shadow"))
                        .map(visit -> visit.id().replace("-" + visit.text("date"), ""))
                        .toList());
    }

    @Test
    void windowsHoldThePreferredStart() {
        assertThat(visits)
                .allMatch(visit -> visit.time("earliest_start") <= visit.time("preferred_start")
                        && visit.time("preferred_start") <= visit.time("latest_start"));
    }

    @Test
    void pinnedVisitsFitAShiftOfTheirCareworker() {
        assertThat(visits)
                .filteredOn(visit -> !visit.text("pinned_to").isEmpty())
                .isNotEmpty()
                .allMatch(visit -> shifts.stream()
                        .anyMatch(shift -> shift.is("kind", "work")
                                && shift.is("careworker_id", visit.text("pinned_to"))
                                && shift.is("date", visit.text("date"))
                                && shift.time("start") <= visit.time("latest_start")
                                && shift.time("end") >= visit.time("earliest_start") + visit.number("minutes")));
    }

    @Test
    void onlyDomesticAndCompanionshipVisitsAreUnregulated() {
        assertThat(visits)
                .allMatch(visit -> visit.is("regulated", "no")
                        == List.of("domestic", "companionship").contains(visit.text("kind")));
    }

    @Test
    void hoursAreInOrderAndShiftsWithinThem() {
        for (var careworker : made.rows("careworkers.csv")) {
            assertThat(careworker.decimal("minimum_hours")).isLessThanOrEqualTo(careworker.decimal("contracted_hours"));
            assertThat(careworker.decimal("contracted_hours")).isLessThanOrEqualTo(careworker.decimal("maximum_hours"));
            for (var week : List.of("2027-03-22", "2027-03-29")) {
                assertThat(hours(careworker.id(), week))
                        .as(careworker.id())
                        .isLessThanOrEqualTo(careworker.decimal("maximum_hours"));
            }
        }
    }

    private double hours(String careworker, String monday) {
        var sunday = LocalDate.parse(monday).plusDays(6).toString();
        return shifts.stream()
                        .filter(shift -> shift.is("careworker_id", careworker) && shift.is("kind", "work"))
                        .filter(shift -> shift.text("date").compareTo(monday) >= 0
                                && shift.text("date").compareTo(sunday) <= 0)
                        .mapToInt(shift -> shift.time("end") - shift.time("start"))
                        .sum()
                / 60.0;
    }
}
