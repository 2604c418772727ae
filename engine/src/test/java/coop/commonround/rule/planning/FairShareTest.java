package coop.commonround.rule.planning;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.Burden;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** What is shared, and among whom. */
class FairShareTest {
    @Test
    void aShareIsRoundedUp() {
        assertThat(FairShare.of(4, 1, 2)).isEqualTo(2);
        assertThat(FairShare.of(5, 1, 2)).isEqualTo(3);
        assertThat(FairShare.of(0, 1, 2)).isZero();
    }

    @Test
    void nobodySharesNothing() {
        assertThat(FairShare.of(5, 0, 0)).isZero();
    }

    /** Of seven, who offers two of three parts has five, rounded up. */
    @Test
    void aShareGoesByWeight() {
        assertThat(FairShare.of(7, 2, 3)).isEqualTo(5);
        assertThat(FairShare.of(6, 2, 3)).isEqualTo(4);
    }

    /** What is past cannot be mended: of three above, only the two of the period count. */
    @Test
    void onlyWhatIsOfThePeriodIsAbove() {
        assertThat(FairShare.above(2, 3, 2)).isEqualTo(2);
        assertThat(FairShare.above(3, 1, 2)).isEqualTo(2);
        assertThat(FairShare.above(1, 0, 2)).isZero();
    }

    /** W1's shift ends at 19:00, W2's later; W3 is on leave, W4 on call and W5 a volunteer. W6 sleeps in. */
    @Test
    void eveningsAreSharedByThosePaidToWorkThem() {
        var share = shareOf("""
                careworker W5 contract volunteer
                shift S1 W1 Mon 14:00-19:00
                shift S2 W2 Mon 14:00-19:01
                shift S3 W3 Mon 14:00-22:00 kind leave
                shift S4 W4 Mon 14:00-22:00 kind on-call
                shift S5 W5 Mon 14:00-22:00
                shift S6 W6 Mon 22:00-07:00 kind sleep-in
                """);
        assertThat(share.weightOf(Burden.EVENINGS)).isEqualTo(2);
    }

    /** W1 has a shift on Saturday, W2 on Friday night; W3 worked on a Sunday before but has no weekend now. */
    @Test
    void weekendsAreSharedWithWhatTheSharersWorkedBefore() {
        var share = shareOf("""
                shift S1 W1 Sat 07:00-13:00
                shift S2 W2 Fri 22:00-07:00
                shift S3 W3 Mon 07:00-13:00
                met C1 W1 2026-02-28
                met C2 W1 2026-02-28
                met C1 W1 2026-03-01
                met C1 W3 2026-03-01
                """);
        assertThat(share.weightOf(Burden.WEEKENDS)).isEqualTo(1);
        assertThat(share.before(Burden.WEEKENDS)).isEqualTo(2);
    }

    private static FairShare shareOf(String drawing) {
        return Scenario.of(drawing).open().careworkers().get(0).shares().all();
    }
}
