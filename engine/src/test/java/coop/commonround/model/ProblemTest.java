package coop.commonround.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.commonround.model.Compatibility.Rule;
import coop.commonround.model.Visit.Pin;
import coop.commonround.model.VisitLink.Careworkers;
import coop.commonround.model.VisitLink.From;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant EIGHT = Instant.parse("2026-11-23T08:00:00Z");
    private static final Client C1 = Client.at(new ClientId("C1"), 53.6, -1.8);
    private static final Client C2 = Client.at(new ClientId("C2"), 53.61, -1.8);
    private static final Careworker ANN = Careworker.at(new CareworkerId("ANN"), 53.6, -1.81, "standard");
    private static final Careworker BEN = Careworker.at(new CareworkerId("BEN"), 53.6, -1.82, "standard");
    private static final Problem PROBLEM = problem(visit("V1", "C1", EIGHT), visit("V2", "C2", EIGHT));

    @Test
    void theOrderOfPeopleAndVisitsDoesNotMatter() {
        var backwards = new Problem(
                PROBLEM.period(),
                reversed(PROBLEM.clients()),
                reversed(PROBLEM.careworkers()),
                reversed(PROBLEM.shifts()),
                reversed(PROBLEM.visits()),
                List.of(),
                List.of(),
                List.of(),
                History.NONE,
                Policy.DEFAULT,
                Calendar.ORDINARY,
                List.of(),
                LabourPrices.FREE);
        assertThat(backwards).isEqualTo(PROBLEM);
    }

    @Test
    void theOrderOfLinksDoesNotMatter() {
        var links = List.of(
                link("V1", "V2", null), link("V1", "V2", Duration.ofHours(5)), link("V2", "V1", Duration.ofHours(5)));
        assertThat(PROBLEM.withLinks(reversed(links))).isEqualTo(PROBLEM.withLinks(links));
    }

    @Test
    void theOrderOfWishesDoesNotMatter() {
        var wishes = List.of(wish("C1", "ANN"), wish("C1", "BEN"), wish("C2", "ANN"));
        assertThat(PROBLEM.withCompatibilities(reversed(wishes))).isEqualTo(PROBLEM.withCompatibilities(wishes));
    }

    @Test
    void theOrderOfMeasuredJourneysDoesNotMatter() {
        var legs = List.of(leg("A", "B", null), leg("A", "B", Transport.BUS), leg("B", "A", null));
        assertThat(PROBLEM.withGivenLegs(reversed(legs))).isEqualTo(PROBLEM.withGivenLegs(legs));
    }

    @Test
    void aJourneyIsMeasuredOnce() {
        assertRefused(
                () -> PROBLEM.withGivenLegs(List.of(leg("A", "B", null), leg("B", "A", null), leg("A", "B", null))),
                "journey from A to B is there twice");
    }

    @Test
    void everyIdIsUnique() {
        assertRefused(() -> problem(visit("V1", "C1", EIGHT), visit("V1", "C2", EIGHT)), "visit V1 is there twice");
    }

    @Test
    void aClientAndACareworkerMayShareAnId() {
        var namesake = Client.at(new ClientId("ANN"), 53.6, -1.8);
        assertThatCode(() -> Problem.of(PROBLEM.period(), List.of(namesake), List.of(ANN), List.of(), List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void aVisitIsAtAKnownClient() {
        assertRefused(() -> problem(visit("V1", "C9", EIGHT)), "visit V1: client C9 is not known");
    }

    @Test
    void aVisitIsPaidForByAKnownPackage() {
        assertRefused(() -> problem(visit("V1", "C1", EIGHT).withPackage("P9")), "visit V1: package P9 is not known");
    }

    @Test
    void aVisitIsPinnedToAKnownCareworker() {
        var pinned = visit("V1", "C1", EIGHT).withPin(new Pin(new CareworkerId("ZOE"), null));
        assertRefused(() -> problem(pinned), "visit V1: pinned careworker ZOE is not known");
    }

    @Test
    void aVisitOpensOnADayOfThePeriod() {
        var lastMoment = Instant.parse("2026-11-23T23:59:59Z");
        assertThatCode(() -> problem(visit("V1", "C1", lastMoment))).doesNotThrowAnyException();
        assertRefused(
                () -> problem(visit("V1", "C1", lastMoment.plusSeconds(1))),
                "visit V1 (2026-11-24) lies outside the period");
    }

    @Test
    void aShiftIsOfAKnownCareworker() {
        assertRefused(
                () -> Problem.of(PROBLEM.period(), List.of(), List.of(), List.of(shift("S1", "ZOE")), List.of()),
                "shift S1: careworker ZOE is not known");
    }

    @Test
    void aLinkIsBetweenKnownVisits() {
        assertRefused(() -> PROBLEM.withLinks(List.of(link("V9", "V1", null))), "link: visit V9 is not known");
        assertRefused(() -> PROBLEM.withLinks(List.of(link("V1", "V9", null))), "link: visit V9 is not known");
    }

    @Test
    void aWishIsOfAKnownClient() {
        assertRefused(
                () -> PROBLEM.withCompatibilities(List.of(wish("C9", "ANN"))), "compatibility: client C9 is not known");
    }

    @Test
    void aWishIsAboutAKnownCareworker() {
        assertRefused(
                () -> PROBLEM.withCompatibilities(List.of(wish("C1", "ZOE"))),
                "compatibility: careworker ZOE is not known");
    }

    @Test
    void aPackageIsOfAKnownClient() {
        var of = new CarePackage("P1", new ClientId("C9"), "council", "standard", null, null, null, null);
        assertRefused(() -> PROBLEM.withPackages(List.of(of)), "package P1: client C9 is not known");
    }

    private static void assertRefused(ThrowingCallable building, String message) {
        assertThatThrownBy(building)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static Problem problem(Visit... visits) {
        return Problem.of(
                new Period(MONDAY, MONDAY),
                List.of(C1, C2),
                List.of(ANN, BEN),
                List.of(shift("S1", "ANN"), shift("S2", "BEN")),
                List.of(visits));
    }

    private static Visit visit(String id, String client, Instant start) {
        var window = new TimeWindow(start, start.plusSeconds(1800));
        return Visit.of(new VisitId(id), new ClientId(client), window, Duration.ofMinutes(30));
    }

    private static Shift shift(String id, String careworker) {
        return Shift.work(new ShiftId(id), new CareworkerId(careworker), EIGHT, EIGHT.plusSeconds(3600));
    }

    private static VisitLink link(String first, String second, @Nullable Duration maximum) {
        return new VisitLink(
                new VisitId(first),
                new VisitId(second),
                Duration.ofHours(4),
                maximum,
                From.END,
                Careworkers.ANY,
                "dose gap");
    }

    private static Compatibility wish(String client, String careworker) {
        return Compatibility.of(new ClientId(client), new CareworkerId(careworker), Rule.PREFER);
    }

    private static GivenLeg leg(String from, String to, @Nullable Transport transport) {
        return new GivenLeg(from, to, transport, new Leg(Duration.ofMinutes(9), 4000));
    }

    private static <T> List<T> reversed(List<T> list) {
        var reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
