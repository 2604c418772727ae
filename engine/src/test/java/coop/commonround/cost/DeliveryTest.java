package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Issue;
import coop.commonround.cost.delivered.Call;
import coop.commonround.cost.delivered.Delivery;
import coop.commonround.model.Monitoring;
import coop.commonround.model.Visit.Needs;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Records held against a roster of two careworkers on one day. */
class DeliveryTest {
    private static final String DAY = "2026-11-23";

    /** A at V1 from 08:00 and V2 from 09:00; B at V3 from 08:00. */
    private static Case roster() {
        return Case.of(DAY, DAY)
                .hire(Case.careworker("A"))
                .hire(Case.careworker("B"))
                .round("A", DAY, "V1 08:00 30", "V2 09:00 60 10")
                .round("B", DAY, "V3 08:00 30");
    }

    private static Delivery delivered(Case made, String... records) {
        return Delivery.of(made.problem(), made.roster(), Monitored.on(DAY, records));
    }

    private static String said(Delivery delivery) {
        return String.join("\n", delivery.issues().stream().map(Issue::text).toList());
    }

    private static Stream<String> shown(Delivery delivery) {
        return delivery.calls().stream().map(DeliveryTest::shown);
    }

    private static String shown(Call call) {
        return call.visit().id() + " " + call.careworker().id() + " "
                + call.plannedTime().toMinutes() + ">"
                + (call.isMade() ? call.deliveredTime().toSeconds() / 60.0 : "none");
    }

    @Test
    void whatFitsIsNoIssue() {
        var delivery = delivered(roster(), "V1 A 08:04 08:33:20", "V2 A 09:00 10:00", "V3 B 07:58 08:29");
        assertThat(shown(delivery)).containsExactly("V1 A 30>29.333333333333332", "V2 A 60>60.0", "V3 B 30>31.0");
        assertThat(delivery.issues()).isEmpty();
    }

    @Test
    void aVisitWithoutARecordIsNotMade() {
        var delivery = delivered(roster(), "V1 A 08:00 08:30", "V3 B 08:00 08:30");
        assertThat(shown(delivery)).contains("V2 A 60>none");
        assertThat(said(delivery))
                .isEqualTo("visit V2: no record of A: counted as not made, so neither billed nor paid;"
                        + " if it was made, add a row to actuals.csv with method manual");
    }

    @Test
    void whoComesInAnothersPlaceStandsIn() {
        var delivery = delivered(roster(), "V1 A 08:00 08:30", "V2 B 09:00 10:00", "V3 B 08:00 08:30");
        assertThat(shown(delivery)).contains("V2 B 60>60.0");
        assertThat(said(delivery))
                .isEqualTo("visit V2: recorded by B, where A was rostered; correct careworker_id, if nobody stood in");
    }

    @Test
    void oneMoreThanNeededIsPaidAndNotBilled() {
        var delivery =
                delivered(roster(), "V1 A 08:00 08:30", "V1 B 08:30 08:40", "V2 A 09:00 10:00", "V3 B 08:00 08:30");
        assertThat(shown(delivery)).contains("V1 A 30>30.0", "V1 B 0>10.0");
        assertThat(said(delivery)).contains("V1: recorded by B on top of those it needs: paid, not billed");
    }

    @Test
    void aVisitNobodyWasRosteredToIsBilled() {
        var made = roster().change("V3", visit -> visit.withNeeds(Needs.careworkers(2)));
        var delivery = delivered(made, "V1 A 08:00 08:30", "V2 A 09:00 10:00", "V3 B 08:00 08:30", "V3 A 07:20 07:50");
        assertThat(shown(delivery)).contains("V3 A 0>30.0");
        assertThat(said(delivery)).contains("visit V3: recorded by A, and nobody was rostered to it: billed and paid");
    }

    /** 08:00-08:20 and 08:10-08:30 are 30 minutes, 10 of them twice; 09:00-09:20 and 09:30-10:00 are 50. */
    @Test
    void timeRecordedTwiceCountsOnce() {
        var delivery = delivered(
                roster(),
                "V1 A 08:10 08:30",
                "V1 A 08:00 08:20",
                "V2 A 09:00 09:20",
                "V2 A 09:30 10:00",
                "V3 B 08:00 08:30");
        assertThat(shown(delivery)).contains("V1 A 30>30.0", "V2 A 60>50.0");
        assertThat(said(delivery))
                .contains("visit V1: recorded 2 times by A, counted as one visit of 30 min, 10 min of overlap once;")
                .contains("visit V2: recorded 2 times by A, counted as one visit of 50 min;");
    }

    @Test
    void nobodyIsAtTwoVisitsAtOnce() {
        var delivery = delivered(roster(), "V1 A 08:00 09:05", "V2 A 09:00 10:00", "V3 B 08:00 08:30");
        assertThat(said(delivery))
                .isEqualTo("visit V2: recorded by A while still recorded at V1, for 5 min: that time is paid once;"
                        + " correct check_out there or check_in here");
    }

    @Test
    void aRecordHalfADayAwayHasTheWrongDay() {
        var delivery = delivered(roster(), "V1 A 20:01 20:30", "V2 A 09:00 10:00", "V3 B 08:00 08:30");
        assertThat(said(delivery))
                .contains("V1: recorded from 2026-11-23T20:01, planned from 2026-11-23T08:00; check the day");
    }

    @Test
    void whatIsNotKnownIsAnError() {
        var delivery = delivered(roster(), "V9 A 08:00 08:30", "V1 Z 08:00 08:30", "V1 A 08:00 08:30 telepathy");
        assertThat(delivery.issues().stream().filter(Issue::isError).map(Issue::text))
                .containsExactly(
                        "visit V9: is recorded, and not in the problem: the record counts for nothing;"
                                + " correct the id in the record, or add the visit",
                        "careworker Z: is recorded, and not in the problem: the record counts for nothing;"
                                + " correct the id in the record, or add the careworker");
        assertThat(said(delivery))
                .contains("method telepathy: is not known: visits recorded by it count as not electronic");
    }

    /** 24 of 30 minutes are just 80 %, 36 just 120 %. */
    @Test
    void clippedAndOverrunLieBeyondTheirBounds() {
        assertThat(call("V1 A 08:00 08:24").isClipped(Monitoring.DEFAULT)).isFalse();
        assertThat(call("V1 A 08:00 08:23:59").isClipped(Monitoring.DEFAULT)).isTrue();
        assertThat(call("V1 A 08:00 08:23:59").isClipped(Monitoring.DEFAULT.withClippedBelow(new BigDecimal("0.75"))))
                .isFalse();
        assertThat(call("V1 A 08:00 08:36").isOverrun(Monitoring.DEFAULT)).isFalse();
        assertThat(call("V1 A 08:00 08:36:01").isOverrun(Monitoring.DEFAULT)).isTrue();
    }

    /** 08:00 means 07:30 to 08:30, both included. */
    @Test
    void onTimeIsHalfAnHourEitherSide() {
        assertThat(call("V1 A 07:30 08:00").isOnTime(Monitoring.DEFAULT)).isTrue();
        assertThat(call("V1 A 07:29:59 08:00").isOnTime(Monitoring.DEFAULT)).isFalse();
        assertThat(call("V1 A 08:30 09:00").isOnTime(Monitoring.DEFAULT)).isTrue();
        assertThat(call("V1 A 08:30:01 09:00").isOnTime(Monitoring.DEFAULT)).isFalse();
    }

    private static Call call(String record) {
        return List.copyOf(delivered(roster(), record).calls()).get(0);
    }
}
