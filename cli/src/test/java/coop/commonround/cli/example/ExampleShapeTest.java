package coop.commonround.cli.example;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.cli.example.Made.Row;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The week is shaped like the Torbay cost-of-care report of 2022: mostly half hours, some longer, few short. */
class ExampleShapeTest {
    private final Made made = Made.usual();
    private final List<Row> visits = made.rows("visits.csv");

    @Test
    void lengthsFallLikeTorbays() {
        assertThat(share(visit -> visit.is("minutes", "15"))).isBetween(0.5, 3.0);
        assertThat(share(visit -> visit.is("minutes", "30"))).isBetween(70.0, 74.0);
        assertThat(share(visit -> visit.is("minutes", "45"))).isBetween(16.5, 19.5);
        assertThat(share(visit -> visit.is("minutes", "60"))).isBetween(7.5, 10.0);
        assertThat(visits.stream().collect(averagingInt(visit -> visit.number("minutes"))))
                .isBetween(34.5, 36.0);
    }

    @Test
    void eightInAHundredAreDoubleUpsOfPeopleTrainedToLift() {
        assertThat(share(visit -> visit.is("careworkers", "2"))).isBetween(7.5, 8.5);
        assertThat(visits)
                .filteredOn(visit -> visit.is("careworkers", "2"))
                .allMatch(visit -> visit.list("skills").contains("moving-and-handling"));
    }

    @Test
    void hasThePeopleOfASmallCoOp() {
        assertThat(made.rows("clients.csv").size()).isBetween(140, 160);
        assertThat(made.rows("careworkers.csv").stream()
                        .collect(groupingBy(row -> row.id().substring(0, 1), counting())))
                .containsEntry("W", 35L)
                .containsEntry("V", 5L)
                .containsEntry("S", 2L);
        assertThat(made.rows("careworkers.csv").stream()
                        .map(row -> row.text("contracted_hours"))
                        .distinct())
                .contains("35", "28", "22", "20", "16");
    }

    @Test
    void payersAreOfAllKinds() {
        assertThat(made.rows("packages.csv").stream()
                        .map(row -> row.text("contract_line"))
                        .distinct())
                .containsExactlyInAnyOrder("COUNCIL-H", "COUNCIL-B", "DIRECT-PAYMENT", "PRIVATE", "CHC", "COMMUNITY");
    }

    @Test
    void dosesOfTimeCriticalMedicinesAreFourHoursApartAndCanBe() {
        var byId = made.byId("visits.csv");
        var gaps = made.rows("visit_links.csv").stream()
                .filter(link -> link.is("reason", "dose gap"))
                .toList();
        assertThat(gaps).hasSize(84).allMatch(link -> link.is("minimum_minutes", "240"));
        assertThat(gaps)
                .allMatch(link -> byId.get(link.id()).time("earliest_start") + 240
                        <= byId.get(link.text("second_visit_id")).time("latest_start"));
        assertThat(visits)
                .filteredOn(visit -> visit.is("time_critical", "yes"))
                .hasSize(112)
                .allMatch(visit -> visit.time("latest_start") - visit.time("earliest_start") <= 60);
    }

    @Test
    void someVisitsArePinnedCancelledTentativeOrShadowed() {
        assertThat(visits)
                .filteredOn(visit -> !visit.text("pinned_to").isEmpty() && !visit.is("status", "cancelled"))
                .hasSizeBetween(5, 7);
        assertThat(visits)
                .filteredOn(visit -> visit.is("status", "cancelled"))
                .hasSize(2)
                .allMatch(visit -> !visit.text("cancel_reason").isEmpty()
                        && !visit.text("pinned_to").isEmpty());
        assertThat(visits)
                .filteredOn(visit -> visit.is("status", "tentative"))
                .hasSize(2)
                .allMatch(visit -> !visit.text("probability").isEmpty());
        assertThat(visits).filteredOn(visit -> visit.is("kind", "shadow")).hasSize(1);
    }

    @Test
    void theWeekHoldsABankHolidayAndFourWeeksLieBehindIt() {
        assertThat(made.rows("calendar.csv").get(0).text("date")).isEqualTo("2027-03-26");
        assertThat(made.rows("history.csv").stream()
                        .map(Row::cells)
                        .map(row -> row.get("date"))
                        .distinct())
                .hasSize(28)
                .contains("2027-02-22", "2027-03-21");
    }

    private double share(Predicate<Row> which) {
        return 100.0 * visits.stream().filter(which).count() / visits.size();
    }
}
