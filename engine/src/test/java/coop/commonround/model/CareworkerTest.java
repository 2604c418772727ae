package coop.commonround.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.commonround.model.Careworker.Contract;
import coop.commonround.model.Careworker.Hours;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CareworkerTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Careworker WORKER = Careworker.at(new CareworkerId("W1"), 53.6, -1.8, "standard", "hoist");

    @Test
    void aSkillCountsFromItsFirstDay() {
        var skill = new HeldSkill("peg", MONDAY, null);
        assertThat(skill.isValidOn(MONDAY)).isTrue();
        assertThat(skill.isValidOn(MONDAY.minusDays(1))).isFalse();
    }

    @Test
    void aSkillCountsOnTheDayItExpires() {
        var skill = new HeldSkill("peg", null, MONDAY);
        assertThat(skill.isValidOn(MONDAY)).isTrue();
        assertThat(skill.isValidOn(MONDAY.plusDays(1))).isFalse();
    }

    @Test
    void aSkillMayCountForOneDay() {
        assertThatCode(() -> new HeldSkill("peg", MONDAY, MONDAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new HeldSkill("peg", MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("skill peg: expires (2026-11-22) must not be before from (2026-11-23)");
    }

    @Test
    void holdsASkillThatCountsOnTheDay() {
        var renewed = WORKER.withSkills(
                List.of(new HeldSkill("peg", null, MONDAY), new HeldSkill("peg", MONDAY.plusDays(2), null)));
        assertThat(renewed.hasSkill("peg", MONDAY)).isTrue();
        assertThat(renewed.hasSkill("peg", MONDAY.plusDays(1))).isFalse();
        assertThat(renewed.hasSkill("peg", MONDAY.plusDays(2))).isTrue();
    }

    @Test
    void doesNotHoldWhatNobodyNamed() {
        assertThat(WORKER.hasSkill("peg", MONDAY)).isFalse();
    }

    @Test
    void theOrderOfSkillsDoesNotMatter() {
        var hoist = HeldSkill.always("hoist");
        var peg = new HeldSkill("peg", MONDAY, null);
        var oldPeg = new HeldSkill("peg", null, MONDAY.minusDays(1));
        assertThat(WORKER.withSkills(List.of(peg, hoist, oldPeg)))
                .isEqualTo(WORKER.withSkills(List.of(oldPeg, peg, hoist)));
    }

    @Test
    void worksNoMoreThanAWeekHolds() {
        assertThatCode(() -> Hours.of(0, 168)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Hours.of(0, 169)).hasMessageContaining("must not be more than a week holds");
    }

    @Test
    void itsMaximumIsNotBelowItsContract() {
        assertThatCode(() -> Hours.of(20, 20)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Hours.of(20, 19)).hasMessageContaining("must not be below contracted hours");
    }

    @Test
    void itsMaximumIsNotBelowItsMinimum() {
        var twenty = Duration.ofHours(20);
        assertThatCode(() -> new Hours(Duration.ZERO, twenty, twenty, false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Hours(Duration.ZERO, twenty, twenty.minusMinutes(1), false))
                .hasMessageContaining("must not be below minimum hours");
    }

    @Test
    void hoursAreNotNegative() {
        assertThatThrownBy(() -> Hours.of(-1, 20)).hasMessageContaining("contracted hours");
        assertThatThrownBy(() -> new Hours(Duration.ZERO, Duration.ofHours(-1), Duration.ofHours(1), false))
                .hasMessageContaining("minimum hours");
    }

    @Test
    void theLongestLegIsNotNegative() {
        assertThatCode(() -> WORKER.withTransport(Transport.FOOT, Duration.ZERO))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> WORKER.withTransport(Transport.FOOT, Duration.ofMinutes(-1)))
                .hasMessageContaining("max_travel_minutes");
    }

    @Test
    void onlyAVolunteerIsAVolunteer() {
        assertThat(WORKER.isVolunteer()).isFalse();
        assertThat(WORKER.withContract(Contract.VOLUNTEER, Hours.of(0, 8)).isVolunteer())
                .isTrue();
    }

    @Test
    void livesAtAPlaceOfItsOwn() {
        var elsewhere = Place.ofClient(new ClientId("W1"), 53.6, -1.8);
        assertThatThrownBy(() -> new Careworker(
                        WORKER.id(),
                        "",
                        elsewhere,
                        Transport.CAR,
                        Contract.FLEXIBLE,
                        WORKER.hours(),
                        "standard",
                        null,
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        null,
                        null,
                        null,
                        List.of()))
                .hasMessage("careworker W1 must not live at client:W1");
    }

    @Test
    void printsItsIdOnly() {
        assertThat(WORKER).hasToString("W1");
    }

    @Test
    void onlyOnesOwnCarAndBicycleMayBePaidMileage() {
        assertThat(List.of(Transport.values()).stream().filter(Transport::isPaidMileage))
                .containsExactly(Transport.CAR, Transport.BICYCLE);
    }
}
