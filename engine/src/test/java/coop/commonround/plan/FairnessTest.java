package coop.commonround.plan;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.Burden;
import coop.commonround.model.Roster;
import coop.commonround.plan.Fairness.Share;
import coop.commonround.rule.Scenario;
import coop.commonround.travel.TravelTimes;
import org.junit.jupiter.api.Test;

/** What each careworker has of each burden, beside a fair share. */
class FairnessTest {
    private static final String CASE = """
            careworker W3 contract volunteer
            holiday Sun
            shift S1 W1 Sat 07:00-13:00
            shift S2 W1 Sat 16:00-22:00
            shift S3 W2 Sun 07:00-13:00
            shift S4 W3 Sun 07:00-13:00
            shift S5 W1 Sun 07:00-13:00
            visit V1 C1 Sat 08:00-12:00 30m
            visit V2 C2 Sat 08:00-12:00 30m
            visit V3 C1 Sat 17:00-21:00 30m
            visit V4 C1 Sun 08:00-12:00 30m
            visit V5 C1 Sun 08:00-12:00 30m
            travel C1 C2 20m 8mi
            past W2 2026-02-23 2026-03-01 evenings 2 travel 5
            """;
    private static final String[] ROSTER = {
        CASE, "round S1: V1 08:00, V2 10:30", "round S2: V3 19:00", "round S3: V4 08:00", "round S4: V5 08:00"
    };

    /** Saturday: an evening, a weekend day, two shifts; 150 minutes from 08:30 less 20 on the way are 100 of waiting. */
    @Test
    void countsWhatEachHas() {
        assertThat(share("W1").had())
                .containsEntry(Burden.EVENINGS, 1L)
                .containsEntry(Burden.WEEKENDS, 1L)
                .containsEntry(Burden.BANK_HOLIDAYS, 0L)
                .containsEntry(Burden.SPLIT_DAYS, 1L)
                .containsEntry(Burden.UNPAID_GAPS, 100L)
                .containsEntry(Burden.TRAVEL, 20L);
        assertThat(share("W2").had()).containsEntry(Burden.BANK_HOLIDAYS, 1L).containsEntry(Burden.EVENINGS, 0L);
    }

    @Test
    void tellsWhatWasBefore() {
        assertThat(share("W2").before()).containsEntry(Burden.EVENINGS, 2L).containsEntry(Burden.TRAVEL, 5L);
    }

    /** Only W1 has an evening shift: of one evening all is a fair share. Two weekend days of W1 and W2 are one each. */
    @Test
    void tellsAFairShare() {
        assertThat(share("W1").fair()).containsEntry(Burden.EVENINGS, 1L).containsEntry(Burden.WEEKENDS, 1L);
        assertThat(share("W2").fair()).doesNotContainKey(Burden.EVENINGS);
    }

    /** W1 offers 18 hours and W2 six: of 20 minutes and five before, 18.75 are W1's share, so 1.25 are above. */
    @Test
    void tellsWhatIsAboveIt() {
        assertThat(share("W1").above()).containsEntry(Burden.TRAVEL, 1L).containsEntry(Burden.EVENINGS, 0L);
        assertThat(share("W1").fair()).containsEntry(Burden.TRAVEL, 19L);
    }

    @Test
    void aVolunteerHasNoShare() {
        assertThat(share("W3").fair()).isEmpty();
        assertThat(share("W3").had()).containsEntry(Burden.WEEKENDS, 1L);
    }

    @Test
    void whoNeitherWorksNorCouldIsLeftOut() {
        var scenario = Scenario.of(CASE, "careworker W9 by foot");
        assertThat(Fairness.of(scenario.problem(), scenario.roster()).shares())
                .extracting(each -> each.careworker().text())
                .containsExactly("W1", "W2");
    }

    private static Share share(String careworker) {
        var scenario = Scenario.of(ROSTER);
        return Fairness.of(scenario.problem(), withTimes(scenario)).shares().stream()
                .filter(each -> each.careworker().text().equals(careworker))
                .findFirst()
                .orElseThrow();
    }

    /** With ways and waiting, as planners write them. */
    private static Roster withTimes(Scenario scenario) {
        var travel = TravelTimes.of(scenario.problem());
        return new FinishedRoster(scenario.problem(), travel, scenario.planned(), () -> false).roster();
    }
}
