package coop.commonround.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.model.Visit.Booking;
import coop.commonround.model.Visit.Needs;
import coop.commonround.model.Visit.Pin;
import coop.commonround.model.Visit.Status;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VisitTest {
    private static final Instant EIGHT = at(8, 0);
    private static final Instant HALF_PAST = at(8, 30);
    private static final Visit VISIT = visit(Duration.ofMinutes(30));

    @Test
    void lastsLongerThanNothing() {
        assertThatCode(() -> visit(Duration.ofSeconds(1))).doesNotThrowAnyException();
        assertThatThrownBy(() -> visit(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("visit V1: minutes (0) must be above zero");
    }

    @Test
    void lastsADayAtMost() {
        assertThatCode(() -> visit(Duration.ofDays(1))).doesNotThrowAnyException();
        assertThatThrownBy(() -> visit(Duration.ofDays(1).plusSeconds(1)))
                .hasMessage("visit V1 must not be longer than 24 hours");
    }

    @Test
    void isPreferredWithinItsWindowBothEndsIncluded() {
        assertThat(VISIT.withPreferredStart(EIGHT).preferredStart()).isEqualTo(EIGHT);
        assertThat(VISIT.withPreferredStart(HALF_PAST).preferredStart()).isEqualTo(HALF_PAST);
    }

    @Test
    void isNotPreferredOutsideItsWindow() {
        assertThatThrownBy(() -> VISIT.withPreferredStart(HALF_PAST.plusSeconds(1)))
                .hasMessageContaining("visit V1: preferred start");
        assertThatThrownBy(() -> VISIT.withPreferredStart(EIGHT.minusSeconds(1)))
                .hasMessageContaining("must lie within its window");
    }

    @Test
    void isNotPinnedOutsideItsWindow() {
        assertThatCode(() -> VISIT.withPin(new Pin(null, HALF_PAST))).doesNotThrowAnyException();
        assertThatThrownBy(() -> VISIT.withPin(new Pin(null, HALF_PAST.plusSeconds(1))))
                .hasMessageContaining("visit V1: pinned start");
    }

    @Test
    void needsOneToFourCareworkers() {
        assertThatCode(() -> Needs.careworkers(4)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Needs.careworkers(5)).hasMessage("careworkers (5) must be 1 to 4");
        assertThatThrownBy(() -> Needs.careworkers(0)).hasMessage("careworkers (0) must be 1 to 4");
    }

    @Test
    void isADoubleUpFromTwoCareworkers() {
        assertThat(VISIT.isDoubleUp()).isFalse();
        assertThat(VISIT.withNeeds(Needs.careworkers(2)).isDoubleUp()).isTrue();
    }

    @Test
    void skillsAreHeldInOrder() {
        assertThat(Needs.careworkers(1, "peg", "hoist").skills()).containsExactly("hoist", "peg");
    }

    @Test
    void isRosteredUnlessCancelled() {
        assertThat(VISIT.isToBeRostered()).isTrue();
        assertThat(VISIT.withBooking(booking(Status.TENTATIVE, "0.5")).isToBeRostered())
                .isTrue();
        assertThat(VISIT.withBooking(booking(Status.CANCELLED, "1")).isToBeRostered())
                .isFalse();
    }

    @Test
    void aProbabilityIsZeroToOne() {
        assertThatCode(() -> booking(Status.TENTATIVE, "0")).doesNotThrowAnyException();
        assertThatCode(() -> booking(Status.TENTATIVE, "1")).doesNotThrowAnyException();
        assertThatThrownBy(() -> booking(Status.TENTATIVE, "1.01")).hasMessage("probability (1.01) must be 0 to 1");
        assertThatThrownBy(() -> booking(Status.TENTATIVE, "-0.01")).hasMessage("probability (-0.01) must be 0 to 1");
    }

    @Test
    void aProbabilityIsEqualHoweverItIsWritten() {
        assertThat(booking(Status.TENTATIVE, "0.50")).isEqualTo(booking(Status.TENTATIVE, "0.5"));
    }

    @Test
    void isOptionalIfLeavingItOutHasAPrice() {
        assertThat(VISIT.isOptional()).isFalse();
        assertThat(VISIT.withBooking(Booking.PLANNED.withLeftOutPrice(Money.ZERO))
                        .isOptional())
                .isTrue();
        assertThatThrownBy(() -> Booking.PLANNED.withLeftOutPrice(Money.pence(-1)))
                .hasMessage("left_out_price (-£0.01) must not be negative");
    }

    @Test
    void isCountedToTheLocalDayItsWindowOpensOn() {
        // 00:30 on 2 June in London is 23:30 on 1 June in Greenwich
        var opens = Instant.parse("2026-06-01T23:30:00Z");
        var night = Visit.of(new VisitId("N"), new ClientId("C"), new TimeWindow(opens, opens), Duration.ofMinutes(15));
        assertThat(night.date()).isEqualTo("2026-06-02");
    }

    @Test
    void aWindowMayBeOneMoment() {
        assertThat(new TimeWindow(EIGHT, EIGHT).length()).isZero();
        assertThatThrownBy(() -> new TimeWindow(EIGHT, EIGHT.minusSeconds(1)))
                .hasMessageContaining("must not be before earliest");
    }

    @Test
    void aWindowIsMeasuredInTimePassedWhenTheClocksGoBack() {
        // 00:30 summer time to 02:30 winter time on 25 October 2026: two hours on the wall, three on the clock
        var back = LocalDate.of(2026, 10, 25);
        var window = new TimeWindow(CivilTime.at(back, LocalTime.of(0, 30)), CivilTime.at(back, LocalTime.of(2, 30)));
        assertThat(window.length()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void furtherWindowsComeInOrderOfTime() {
        var noon = new TimeWindow(at(12, 0), at(13, 0));
        var visit = VISIT.withOtherWindows(List.of(noon));
        assertThat(visit.windows()).containsExactly(VISIT.window(), noon);
        var touching = new TimeWindow(HALF_PAST, at(13, 0));
        assertThatThrownBy(() -> VISIT.withOtherWindows(List.of(touching)))
                .hasMessageContaining("must open after the one before it closes");
        assertThatThrownBy(() -> VISIT.withOtherWindows(List.of(noon, noon)))
                .hasMessageContaining("must open after the one before it closes");
        assertThat(VISIT.withOtherWindows(List.of(new TimeWindow(HALF_PAST.plusSeconds(1), at(13, 0))))
                        .windows())
                .hasSize(2);
    }

    @Test
    void aWishLiesInOneOfTheWindows() {
        var visit = VISIT.withOtherWindows(List.of(new TimeWindow(at(12, 0), at(13, 0))));
        assertThat(visit.withPreferredStart(at(12, 0)).preferredStart()).isEqualTo(at(12, 0));
        assertThatThrownBy(() -> visit.withPreferredStart(at(11, 59)))
                .hasMessageContaining("must lie within its window");
    }

    @Test
    void aStartIsMeasuredByTheLastWindowOpenByThen() {
        var noon = new TimeWindow(at(12, 0), at(13, 0));
        var visit = VISIT.withOtherWindows(List.of(noon));
        assertThat(visit.windowFor(at(7, 0))).isEqualTo(VISIT.window());
        assertThat(visit.windowFor(at(11, 59))).isEqualTo(VISIT.window());
        assertThat(visit.windowFor(at(12, 0))).isEqualTo(noon);
    }

    @Test
    void aChangedCopyKeepsTheRest() {
        var needs = new Needs(2, Set.of("hoist"), true, Set.of("peg"), Quantities.of("meals", 2));
        var changed = VISIT.withPackage("P1")
                .withKind(Visit.Kind.MEDICATION, false)
                .withRag(Rag.RED)
                .withNeeds(needs)
                .withTasks(Set.of("insulin"));
        assertThat(changed)
                .isEqualTo(new Visit(
                        VISIT.id(),
                        VISIT.client(),
                        "P1",
                        VISIT.window(),
                        List.of(),
                        null,
                        VISIT.contactTime(),
                        needs,
                        Set.of("insulin"),
                        Visit.Kind.MEDICATION,
                        false,
                        false,
                        Rag.RED,
                        null,
                        Pin.NONE,
                        Booking.PLANNED));
    }

    private static Visit visit(Duration contactTime) {
        return Visit.of(new VisitId("V1"), new ClientId("C1"), new TimeWindow(EIGHT, HALF_PAST), contactTime);
    }

    private static Booking booking(Status status, String probability) {
        return new Booking(status, null, null, new BigDecimal(probability), null);
    }

    private static Instant at(int hour, int minute) {
        return CivilTime.at(LocalDate.of(2026, 11, 23), LocalTime.of(hour, minute));
    }
}
