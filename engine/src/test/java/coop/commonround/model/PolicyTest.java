package coop.commonround.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.commonround.base.Money;
import coop.commonround.model.Policy.Downgrade;
import coop.commonround.model.TravelSettings.Commute;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyTest {
    private static final Downgrade LATE = downgrade(RuleId.STARTS_IN_WINDOW, "0.10");
    private static final Downgrade OFTEN = downgrade(RuleId.MAXIMUM_HOURS, "5");

    @Test
    void onlyAHardRuleIsDowngraded() {
        assertThatThrownBy(() -> downgrade(RuleId.NEW_FACE, "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule new-face is not a hard rule");
    }

    @Test
    void aDowngradedRuleHasAPriceAboveZero() {
        assertThatCode(() -> downgrade(RuleId.LINK, "0.01")).doesNotThrowAnyException();
        assertThatThrownBy(() -> downgrade(RuleId.LINK, "0"))
                .hasMessage("the price (£0.00) of breaking link must be above zero");
    }

    @Test
    void aRuleIsDowngradedForAReason() {
        assertThatThrownBy(() -> new Downgrade(RuleId.LINK, Money.pence(1), " "))
                .hasMessage("the reason for downgrading link must not be empty");
    }

    @Test
    void aRuleIsDowngradedOnce() {
        assertThatThrownBy(() -> Policy.DEFAULT.withDowngraded(List.of(LATE, OFTEN, LATE)))
                .hasMessage("a rule is downgraded twice");
    }

    @Test
    void theOrderOfDowngradesDoesNotMatter() {
        assertThat(Policy.DEFAULT.withDowngraded(List.of(OFTEN, LATE)))
                .isEqualTo(Policy.DEFAULT.withDowngraded(List.of(LATE, OFTEN)));
    }

    @Test
    void findsTheDowngradeOfARule() {
        var policy = Policy.DEFAULT.withDowngraded(List.of(LATE));
        assertThat(policy.findDowngrade(RuleId.STARTS_IN_WINDOW)).contains(LATE);
        assertThat(policy.findDowngrade(RuleId.LINK)).isEmpty();
    }

    @Test
    void aQualityPriceIsNotNegative() {
        assertThatCode(() -> QualityPrices.DEFAULT.withNewFace(Money.ZERO)).doesNotThrowAnyException();
        assertThatThrownBy(() -> QualityPrices.DEFAULT.withNewFace(Money.pence(-1)))
                .hasMessage("new_face (-£0.01) must not be negative");
    }

    @Test
    void aPriceOfTimeIsNotNegative() {
        assertThatCode(() -> TimePrices.NONE.withMinuteLate(Money.ZERO)).doesNotThrowAnyException();
        assertThatThrownBy(() -> TimePrices.NONE.withWorstMinuteLate(Money.pence(-1)))
                .hasMessage("worst_minute_late (-£0.01) must not be negative");
    }

    @Test
    void latenessIsADayAtMost() {
        assertThatCode(() -> Limits.DEFAULT.withMostLateness(Duration.ofDays(1)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Limits.DEFAULT.withMostLateness(Duration.ofSeconds(-1)))
                .hasMessage("most lateness (PT-1S) must be 0 to 24 hours");
        assertThatThrownBy(
                        () -> Limits.DEFAULT.withMostLateness(Duration.ofDays(1).plusSeconds(1)))
                .hasMessageContaining("must be 0 to 24 hours");
    }

    @Test
    void overrunIsADayAtMost() {
        assertThatCode(() -> Limits.DEFAULT.withMostOverrun(Duration.ofDays(1))).doesNotThrowAnyException();
        assertThatThrownBy(
                        () -> Limits.DEFAULT.withMostOverrun(Duration.ofDays(1).plusSeconds(1)))
                .hasMessage("most overrun (PT24H1S) must be 0 to 24 hours");
    }

    @Test
    void dailyRestIsADayAtMost() {
        assertThatCode(() -> Limits.DEFAULT.withDailyRest(Duration.ofDays(1))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Limits.DEFAULT.withDailyRest(Duration.ofDays(1).plusMinutes(1)))
                .hasMessageContaining("must be 0 to 24 hours");
    }

    @Test
    void aClientMeetsOneCareworkerAtLeast() {
        assertThatCode(() -> Limits.DEFAULT.withMaximumCareworkersPerClient(1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Limits.DEFAULT.withMaximumCareworkersPerClient(0))
                .hasMessage("maximum_careworkers_per_client (0) must be above zero");
    }

    @Test
    void theWayIsNoShorterThanTheStraightLine() {
        assertThatCode(() -> detour("1")).doesNotThrowAnyException();
        assertThatThrownBy(() -> detour("0.99")).hasMessage("detour_factor (0.99) must be 1 or more");
    }

    @Test
    void everyTransportHasASpeed() {
        assertThatThrownBy(() -> new TravelSettings(
                        BigDecimal.ONE,
                        Map.of(Transport.CAR, BigDecimal.TEN),
                        TravelSettings.DEFAULT.parking(),
                        Commute.OWN))
                .hasMessage("speed by BICYCLE (null) must be above zero");
    }

    private static TravelSettings detour(String factor) {
        return new TravelSettings(
                new BigDecimal(factor),
                TravelSettings.DEFAULT.milesPerHour(),
                TravelSettings.DEFAULT.parking(),
                Commute.OWN);
    }

    private static Downgrade downgrade(RuleId rule, String price) {
        return new Downgrade(rule, Money.parse(price), "agreed by the members");
    }
}
