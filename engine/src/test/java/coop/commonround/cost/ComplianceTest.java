package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.cost.delivered.Compliance;
import coop.commonround.cost.delivered.Delivery;
import coop.commonround.model.Monitoring;
import coop.commonround.model.Visit.Kind;
import org.junit.jupiter.api.Test;

/** Four visits to one client on one day, each of 30 minutes: 08:00, 12:00, 18:00 and 22:15. */
class ComplianceTest {
    private static final String DAY = "2026-11-23";

    private static Case roster() {
        return Case.oneRound(DAY, "V1 08:00 30", "V2 12:00 30", "V3 18:00 30", "V4 22:15 30");
    }

    private static Compliance counted(Case made, String... records) {
        var delivery = Delivery.of(made.problem(), made.roster(), Monitored.on(DAY, records));
        return Compliance.byPayer(made.problem(), delivery, Monitoring.DEFAULT).get(0);
    }

    @Test
    void countsWhatCouncilsAskFor() {
        var council = counted(
                roster(), "V1 A 08:10 08:40", "V2 A 12:31 13:00 paper", "V3 A 18:00 18:20", "V4 A 22:15 22:52 app");
        assertThat(council.payer()).isEqualTo("council");
        assertThat(council.planned()).isEqualTo(4);
        assertThat(council.made()).isEqualTo(4);
        // V2 on paper
        assertThat(council.loggedShare()).isEqualByComparingTo("0.75");
        assertThat(council.isLoggedEnough(Monitoring.DEFAULT)).isFalse();
        // V2 31 minutes late
        assertThat(council.onTimeShare()).isEqualByComparingTo("0.75");
        // V3 of 20 minutes is clipped, V4 of 37 overran
        assertThat(council.keptShare()).isEqualByComparingTo("0.75");
        assertThat(council.overrun()).isEqualTo(1);
        assertThat(council.missed()).isZero();
    }

    @Test
    void isMissedUnlessDoneBeforeTheNextPlannedVisit() {
        assertThat(counted(roster(), "V1 A 11:30 12:00").missed()).isEqualTo(3);
        assertThat(counted(roster(), "V1 A 11:31 12:01").missed()).isEqualTo(4);
    }

    @Test
    void isMissedUnlessDoneByElevenAtNight() {
        assertThat(counted(roster(), "V4 A 22:30 23:00").missed()).isEqualTo(3);
        assertThat(counted(roster(), "V4 A 22:31 23:01").missed()).isEqualTo(4);
    }

    @Test
    void aVisitPlannedPastElevenIsNotMissedForThat() {
        var late = Case.oneRound(DAY, "V1 22:45 30");
        assertThat(counted(late, "V1 A 22:45 23:15").missed()).isZero();
        assertThat(counted(late, "V1 A 22:46 23:16").missed()).isEqualTo(1);
    }

    @Test
    void shadowingIsNotCounted() {
        var made = roster().change("V2", visit -> visit.withKind(Kind.SHADOW, true));
        assertThat(counted(made).planned()).isEqualTo(3);
    }

    @Test
    void timeCriticalVisitsAreCountedByThemselvesToo() {
        var made = roster().change("V1", visit -> visit.withTimeCritical(true))
                .change("V2", visit -> visit.withTimeCritical(true));
        var council = counted(made, "V1 A 08:30 09:00", "V2 A 12:31 13:00");
        assertThat(council.critical()).isEqualTo(2);
        assertThat(council.criticalOnTime()).isEqualTo(1);
    }
}
