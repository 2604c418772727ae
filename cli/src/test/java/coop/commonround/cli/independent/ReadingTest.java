package coop.commonround.cli.independent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coop.commonround.cli.independent.Journeys.Place;
import coop.commonround.cli.independent.People.Careworker;
import coop.commonround.cli.independent.People.Employment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV, YAML, dates and ways, as the checker reads them. */
class ReadingTest {
    private static final Place HERE = new Place("client:C1", 53.60, -1.80);
    private static final Place THERE = new Place("client:C2", 53.61, -1.80);

    private static final Employment NOBODY = new Employment(
            false, Duration.ZERO, Duration.ZERO, null, null, null, "", new People.Nights("", false, null));

    @TempDir
    private Path folder;

    @Test
    void readsSemicolonsQuotesAndAByteOrderMark() throws IOException {
        var rows = Rows.of(file("\uFEFFVisit ID;skills;note\r\nV1;\"a; b\";\"says \"\"no\"\"\nagain\"\r\n;;\r\n"));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).text("visit_id")).isEqualTo("V1");
        assertThat(rows.get(0).list("skills")).containsExactly("a", "b");
        assertThat(rows.get(0).text("note")).isEqualTo("says \"no\"\nagain");
    }

    @Test
    void readsDaysAndTimesInEachForm() {
        var day = LocalDate.of(2026, 11, 23);
        assertThat(List.of("2026-11-23", "23/11/2026", "23-11-2026"))
                .allSatisfy(text -> assertThat(Clock.date(text)).isEqualTo(day));
        assertThat(List.of("07:30", "7:30", "0730", "07:30:00", "2026-11-23T07:30", "23/11/2026 7:30"))
                .allSatisfy(text -> assertThat(Clock.moment(day, text)).isEqualTo(day.atTime(7, 30)));
    }

    @Test
    void readsPolicyByIndentationAndInBraces() throws IOException {
        var policy = PolicyOnPaper.of(file("""
                # decided by the circle
                limits:
                  break_minutes: 30   # more than the law asks
                travel:
                  speeds_mph: {car: 20, foot: 2.5}
                  minutes_to_park_and_reach_door:
                    car: 4
                soft_rules: [daily-rest, "break"]
                """));
        assertThat(policy.breakLength()).isEqualTo(Duration.ofMinutes(30));
        assertThat(policy.dailyRest()).isEqualTo(Duration.ofHours(11));
        assertThat(policy.metresASecond().get("car")).isEqualTo(8.9408, within(1e-9));
        assertThat(policy.metresASecond().get("bus")).isEqualTo(3.57632, within(1e-9));
        assertThat(policy.parking()).containsEntry("car", Duration.ofMinutes(4));
        assertThat(policy.softRules()).contains("daily-rest", "break");
    }

    @Test
    void refusesLimitsItDoesNotKnow() throws IOException {
        var policy = file("limits:\n  break_hours: 1\n");
        assertThatThrownBy(() -> PolicyOnPaper.of(policy)).hasMessageContaining("limits.break_hours");
    }

    @Test
    void readsListsOfSoftRulesInEitherForm() throws IOException {
        var policy = PolicyOnPaper.of(file("""
                soft_rules:
                - rule: link
                  price: 5
                  reason: agreed
                - {rule: pin, price: 1}
                limits:
                  paid_gap_minutes: 45
                """));
        assertThat(policy.softRules()).contains("link", "pin");
        assertThat(policy.paidGap()).isEqualTo(Duration.ofMinutes(45));
    }

    /** 0.01 degrees are 6,371,008.8 x pi / 18,000 = 1,111.95 m; x 1.4 = 1,556.73 m. */
    @Test
    void worksOutTheWay() {
        var journeys = Journeys.of(PolicyOnPaper.of(folder.resolve("none")), List.of());
        // 1,556.73 / 8.04672 + 180 = 373.5 s; / 4.02336 + 60 = 446.9 s; / 1.34112 = 1,160.8 s; / 3.57632 + 240 = 675.3
        // s
        assertThat(journeys.between(HERE, THERE, by("car"))).isEqualTo(Duration.ofMinutes(7));
        assertThat(journeys.between(HERE, THERE, by("bicycle"))).isEqualTo(Duration.ofMinutes(8));
        assertThat(journeys.between(HERE, THERE, by("foot"))).isEqualTo(Duration.ofMinutes(20));
        assertThat(journeys.between(HERE, THERE, by("bus"))).isEqualTo(Duration.ofMinutes(12));
        assertThat(journeys.between(HERE, new Place("client:C3", 53.60, -1.80), by("bus")))
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void readsGivenWaysByEitherNameOneWayOnly() throws IOException {
        var rows = Rows.of(file("from,to,transport,minutes\nclient:C1,C2,,30\nC1,C2,Bus,40.2\n"));
        var journeys = Journeys.of(PolicyOnPaper.of(folder.resolve("none")), rows);
        assertThat(journeys.between(HERE, THERE, by("car"))).isEqualTo(Duration.ofMinutes(30));
        assertThat(journeys.between(HERE, THERE, by("bus"))).isEqualTo(Duration.ofMinutes(41));
        assertThat(journeys.between(THERE, HERE, by("car"))).isEqualTo(Duration.ofMinutes(7));
    }

    private static Careworker by(String transport) {
        var home = new Place("careworker:W1", 53.6, -1.8);
        return new Careworker(
                "W1", home, transport, "flexible", null, Set.of(), null, null, "", "", Set.of(), Set.of(), NOBODY);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("file"), text);
    }
}
