package coop.commonround.plan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.ContinuityLimits;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Who must not go, by name of the visit and the day, and who could instead. */
class PeopleFindingsTest {
    private static final String TWO = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-09:00 30m skills medication
            """;

    @Test
    void anExpiredSkillNamesTheDayItExpired() {
        var linted = Linted.of(
                "period 2026-03-02 2026-03-08",
                "careworker W1 skills medication<=2026-03-01",
                "careworker W2 skills medication",
                TWO,
                "round S1: V1 08:00");
        assertThat(linted.found()).containsExactly("skill 1 skill");
        assertThat(linted.textOf("skill")).isEqualTo("V1 on 2026-03-02: W1's medication expired on 2026-03-01");
        assertThat(linted.remedyOf("skill")).startsWith("send W2 to V1 at Mon 2 Mar 08:00 in S2, not W1 at 08:00");
    }

    @Test
    void aSkillThatCountsOnTheDayIsWarnedOfIfItExpiresSoon() {
        assertThat(Linted.of("careworker W1 skills medication<=2026-03-30", TWO, "round S1: V1 08:00")
                        .found())
                .containsExactly("expires-soon 28 days");
        assertThat(Linted.of("careworker W1 skills medication<=2026-03-31", TWO, "round S1: V1 08:00")
                        .found())
                .isEmpty();
        assertThat(Linted.of("careworker W1 skills medication<=2026-03-02", TWO, "round S1: V1 08:00")
                        .textOf("expires-soon"))
                .isEqualTo("W1's medication expires on 2026-03-02, 0 days after the last visit that asks for it");
    }

    @Test
    void aSkillThatIsNotHeldAtAll() {
        var linted = Linted.of(TWO, "round S1: V1 08:00");
        assertThat(linted.textOf("skill")).isEqualTo("V1 on 2026-03-02: W1 does not hold medication");
        assertThat(linted.remedyOf("skill"))
                .startsWith("take W1 off V1 (no place was found: nobody who may go has a gap for it then)")
                .contains("30 minutes of care less");
    }

    @Test
    void aVetoThatIsIgnored() {
        var linted = Linted.of("exclude C1 W1", TWO.replace(" skills medication", ""), "round S1: V1 08:00");
        assertThat(linted.found()).containsExactly("veto 1 attendance");
        assertThat(linted.textOf("veto")).isEqualTo("W1 goes to V1 of C1, and one of the two has said never");
        assertThat(linted.remedyOf("veto")).startsWith("send W2 to V1 at Mon 2 Mar 08:00 in S2");
        assertThat(Linted.of("exclude C1 W2", TWO.replace(" skills medication", ""), "round S1: V1 08:00")
                        .found())
                .isEmpty();
    }

    @Test
    void thoseWhoAreNotAllowed() {
        var linted = Linted.of("only C1 W2", TWO.replace(" skills medication", ""), "round S1: V1 08:00");
        assertThat(linted.textOf("only")).isEqualTo("W1 goes to V1 and is not among those whom C1 allows");
        assertThat(linted.remedyOf("only")).startsWith("send W2 to V1");
    }

    @Test
    void aStrangerAtAShortVisit() {
        var shortVisit = """
                shift S1 W1 Mon 07:00-13:00
                shift S2 W2 Mon 07:00-13:00
                visit V1 C1 Mon 08:00-09:00 15m
                met C1 W2 2026-02-20
                """;
        var linted = Linted.of(shortVisit, "round S1: V1 08:00");
        assertThat(linted.found()).containsExactly("short-visit 1 attendance");
        assertThat(linted.textOf("short-visit"))
                .isEqualTo("W1 goes to the short visit V1 and has not been at C1 before");
        assertThat(linted.remedyOf("short-visit")).startsWith("send W2 to V1");
        assertThat(Linted.of(shortVisit, "round S2: V1 08:00").found()).isEmpty();
        assertThat(Linted.of(shortVisit.replace("15m", "30m"), "round S1: V1 08:00")
                        .found())
                .isEmpty();
    }

    @Test
    void moreFacesThanAClientMayMeet() {
        var three = Scenario.of("""
                shift S1 W1 Mon 07:00-13:00
                shift S2 W2 Mon 07:00-13:00
                visit V1 C1 Mon 08:00-09:00 30m
                visit V2 C1 Mon 10:00-11:00 30m
                client C1 cap 1
                round S1: V1 08:00
                round S2: V2 10:00
                """).with(ContinuityLimits.DEFAULT.withCapHard(true));
        var linted = Linted.of(three.problem(), three.roster());
        assertThat(linted.found()).containsExactly("client-limit 1 careworker");
        assertThat(linted.textOf("client-limit")).isEqualTo("C1 meets 1 careworker more than the most, 1");
        assertThat(linted.remedyOf("client-limit")).matches("send W[12] to V[12] at .*");
    }

    @Test
    void clientsWhoHaveNobodyButPeopleLent() {
        var case1 = """
                secondees-alone
                careworker W1 contract secondee
                shift S1 W1 Mon 07:00-13:00
                shift S2 W2 Mon 07:00-13:00
                visit V1 C1 Mon 08:00-09:00 30m
                visit V2 C1 Mon 10:00-11:00 30m
                """;
        var linted = Linted.of(case1, "round S1: V1 08:00, V2 10:00");
        assertThat(linted.found()).containsExactly("secondees-alone 1 client");
        assertThat(linted.textOf("secondees-alone")).isEqualTo("C1 has 2 attendances, all by W1, who is lent");
        assertThat(linted.remedyOf("secondees-alone")).matches("send W2 to V[12] at .*");
        assertThat(Linted.of(case1, "round S1: V1 08:00", "round S2: V2 10:00").found())
                .isEmpty();
    }

    @Test
    void aRoundSharedOut() {
        var shared = """
                rounds-whole
                shift S1 W1 Mon 07:00-13:00
                shift S2 W2 Mon 07:00-13:00
                visit V1 C1 Mon 08:00-09:00 30m template R1
                visit V2 C2 Mon 10:00-11:00 30m template R1
                """;
        var linted = Linted.of(shared, "round S1: V1 08:00", "round S2: V2 10:00");
        assertThat(linted.found()).containsExactly("round-whole 1 visit");
        assertThat(linted.textOf("round-whole"))
                .isEqualTo("round R1 of 2026-03-02 is shared out among W1 and W2; one careworker is to make all of it");
        assertThat(linted.remedyOf("round-whole")).matches("send W[12] to V[12] at .*");
        assertThat(Linted.of(shared, "round S1: V1 08:00, V2 10:00").found()).isEmpty();
    }

    @Test
    void volunteersAndThoseWhoAreRecalled() {
        var plain = TWO.replace(" skills medication", "");
        assertThat(Linted.of("careworker W1 contract volunteer", plain, "round S1: V1 08:00")
                        .textOf("volunteer"))
                .isEqualTo("W1 is a volunteer, and V1 is regulated care");
        assertThat(Linted.of("careworker W1 contract secondee recalled 2026-03-01", plain, "round S1: V1 08:00")
                        .textOf("recall"))
                .isEqualTo("W1 is recalled before V1 on 2026-03-02");
        assertThat(Linted.of("careworker W1 contract secondee recalled 2026-03-02", plain, "round S1: V1 08:00")
                        .found())
                .isEmpty();
    }

    @Test
    void theSameCareworkerOrDifferentOnes() {
        var linked = """
                shift S1 W1 Mon 07:00-13:00
                shift S2 W2 Mon 07:00-13:00
                visit V1 C1 Mon 08:00-09:00 30m
                visit V2 C1 Mon 08:00-10:00 30m
                """;
        var apart = Linted.of(linked, "link V1 V2 0m same", "round S1: V1 08:00", "round S2: V2 09:00");
        assertThat(apart.textOf("same-careworker"))
                .isEqualTo("V1 and V2 ask for one careworker who goes to both, and have none in common");
        assertThat(apart.remedyOf("same-careworker")).startsWith("send ");
        var both = Linted.of(linked, "link V1 V2 0m different", "round S1: V1 08:00, V2 09:00");
        assertThat(both.textOf("different-careworkers"))
                .isEqualTo("V1 and V2 ask for different careworkers, and somebody goes to both");
        assertThat(both.remedyOf("different-careworkers")).startsWith("send W2 to V");
    }
}
