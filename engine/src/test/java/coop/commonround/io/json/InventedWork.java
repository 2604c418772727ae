package coop.commonround.io.json;

import coop.commonround.base.CivilTime;
import coop.commonround.model.Burden;
import coop.commonround.model.CarePackage;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import coop.commonround.model.DoubleUp;
import coop.commonround.model.History;
import coop.commonround.model.PastShare;
import coop.commonround.model.PastWork;
import coop.commonround.model.Rag;
import coop.commonround.model.RestDebt;
import coop.commonround.model.RoundPlace;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import coop.commonround.model.Visit.Booking;
import coop.commonround.model.Visit.Needs;
import coop.commonround.model.Visit.Pin;
import coop.commonround.model.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Invented visits, shifts and past visits. */
final class InventedWork {
    /** Half an hour past one, the second time, on the night the clocks go back. */
    private static final Instant SECOND_HALF_PAST_ONE = Instant.parse("2026-10-25T01:30:00Z");

    private final Dice dice;
    private final List<Client> clients;
    private final List<Careworker> careworkers;
    private final List<CarePackage> packages;

    InventedWork(Dice dice, List<Client> clients, List<Careworker> careworkers, List<CarePackage> packages) {
        this.dice = dice;
        this.clients = clients;
        this.careworkers = careworkers;
        this.packages = packages;
    }

    static VisitId visitId(int number) {
        return new VisitId("V" + number);
    }

    List<Visit> visits() {
        return IntStream.range(0, 12).mapToObj(this::visit).toList();
    }

    private Visit visit(int number) {
        var earliest = number == 0 ? SECOND_HALF_PAST_ONE : dice.between(Invented.WEEK.start(), Invented.WEEK.end());
        var window = new TimeWindow(earliest, earliest.plus(dice.upTo(Duration.ofHours(3))));
        var kind = dice.one(Visit.Kind.class);
        return new Visit(
                visitId(number),
                dice.one(clients).id(),
                packages.isEmpty() ? null : dice.orNone(() -> dice.one(packages).id()),
                window,
                dice.flip() ? List.of() : List.of(after(window), after(after(window))),
                dice.orNone(() -> dice.between(window.earliest(), window.latest())),
                dice.upTo(Duration.ofHours(9)).plusSeconds(1),
                needs(),
                dice.words("task"),
                kind,
                kind != Visit.Kind.NEIGHBOURLY && dice.flip(),
                dice.flip(),
                dice.one(Rag.class),
                dice.orNone(() -> new RoundPlace(dice.text(), dice.orNone(() -> 1 + dice.below(999)))),
                new Pin(
                        dice.orNone(() -> dice.one(careworkers).id()),
                        dice.orNone(() -> dice.between(window.earliest(), window.latest()))),
                new Booking(
                        dice.one(Visit.Status.class),
                        dice.orNone(dice::text),
                        dice.orNone(() -> dice.upTo(Duration.ofDays(3))),
                        dice.share(),
                        dice.orNone(dice::money),
                        dice.orNone(() -> dice.upTo(Duration.ofDays(3)))));
    }

    private Needs needs() {
        int careworkers = 1 + dice.below(4);
        var needs = new Needs(careworkers, dice.words("skill"), dice.flip(), dice.words("lead"), dice.quantities());
        if (careworkers == 2 && dice.flip()) {
            var longer = dice.upTo(Duration.ofHours(9)).plusSeconds(1);
            return needs.withDoubleUp(DoubleUp.alone(longer, "care lead", Invented.MONDAY.minusDays(dice.below(9))));
        }
        return needs.withDoubleUp(
                new DoubleUp(dice.one(DoubleUp.Reason.class), null, dice.orNone(() -> dice.upTo(Duration.ofHours(1)))));
    }

    private static TimeWindow after(TimeWindow window) {
        return new TimeWindow(
                window.latest().plusSeconds(1), window.latest().plusSeconds(1).plus(window.length()));
    }

    List<Shift> shifts() {
        return IntStream.range(0, 8).mapToObj(this::shift).toList();
    }

    private Shift shift(int number) {
        var start = number == 0
                ? CivilTime.at(Invented.MONDAY.plusDays(5).atTime(22, 0))
                : dice.between(Invented.WEEK.start(), Invented.WEEK.end());
        return new Shift(
                new ShiftId("S" + number),
                dice.one(careworkers).id(),
                start,
                start.plusSeconds(1).plus(dice.upTo(Duration.ofHours(12))),
                dice.one(Shift.Kind.class),
                dice.orNone(() -> dice.upTo(Duration.ofHours(12))),
                dice.quantities(),
                dice.orNone(() -> meal(start)));
    }

    private Shift.Meal meal(Instant shiftStart) {
        return new Shift.Meal(
                shiftStart,
                shiftStart.plus(dice.upTo(Duration.ofHours(3))),
                dice.upTo(Duration.ofHours(3)).plusSeconds(1));
    }

    History history() {
        var history = new History.Builder();
        for (int i = dice.below(20); i > 0; i--) {
            history.add(
                    new ClientId("C" + dice.below(9)),
                    dice.one(careworkers).id(),
                    Invented.MONDAY.minusDays(1 + dice.below(40)),
                    Duration.ofMinutes(dice.below(90)));
        }
        for (int i = dice.below(9); i > 0; i--) {
            history.addWork(pastWork());
        }
        for (var careworker : careworkers) {
            if (dice.flip()) {
                var from = Invented.MONDAY.minusDays(7 + dice.below(20));
                history.addPastShare(new PastShare(
                        careworker.id(), from, from.plusDays(6), Map.of(dice.one(Burden.class), dice.below(9))));
            }
        }
        for (int i = dice.below(4); i > 0; i--) {
            history.addRestDebt(restDebt(dice, dice.one(careworkers).id()));
        }
        return history.build();
    }

    /** Rest owed from before the period to somebody. */
    static RestDebt restDebt(Dice dice, CareworkerId careworker) {
        var date = Invented.MONDAY.minusDays(1 + dice.below(14));
        var owed = Duration.ofMinutes(dice.below(300));
        return new RestDebt(
                careworker,
                date,
                "agreed",
                owed,
                dice.flip() ? List.of() : List.of(date.plusDays(1), date.plusDays(3)),
                owed.dividedBy(60).multipliedBy(dice.below(61)),
                dice.orNone(() -> date.plusDays(dice.below(20))));
    }

    private PastWork pastWork() {
        var careworker = dice.one(careworkers).id();
        var monday = Invented.MONDAY.minusWeeks(1 + dice.below(20));
        if (dice.flip()) {
            var last = monday.plusDays(dice.below(7));
            int away = dice.below(1 + (int) ChronoUnit.DAYS.between(monday, last) + 1);
            return new PastWork(careworker, monday, last, dice.upTo(Duration.ofHours(40)), away, null, null);
        }
        var left = CivilTime.startOf(monday).plus(dice.upTo(Duration.ofHours(20)));
        var worked = Duration.ofHours(1).plus(dice.upTo(Duration.ofHours(9)));
        return new PastWork(careworker, monday, monday, worked, 0, left, left.plus(worked));
    }
}
