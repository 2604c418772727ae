package coop.commonround.io.csv.visit;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.io.csv.cell.Clock;
import coop.commonround.io.csv.cell.Reading;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Moments;
import coop.commonround.io.csv.table.Row;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.ClientId;
import coop.commonround.model.DoubleUp;
import coop.commonround.model.DoubleUp.Alone;
import coop.commonround.model.Quantities;
import coop.commonround.model.Rag;
import coop.commonround.model.RoundPlace;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import coop.commonround.model.Visit.Booking;
import coop.commonround.model.Visit.Needs;
import coop.commonround.model.Visit.Pin;
import coop.commonround.model.VisitId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a row says about a visit, its id and day apart. */
final class VisitCells {
    private static final Duration LONGEST_WINDOW_OVER_MIDNIGHT = Duration.ofHours(12);

    private final Row row;
    private final Reading<ClientId> client;
    private final Reading<String> packageId;
    private final Reading<Clock> earliest;
    private final Reading<Clock> latest;
    private final Reading<List<WindowKind.Clocks>> otherWindows;
    private final Reading<List<Integer>> movableDays;
    private final Reading<Clock> preferred;
    private final Reading<Duration> minutes;
    private final Reading<Rag> rag;
    private final Reading<String> round;
    private final Reading<Integer> roundPlace;
    private final Needed needed;
    private final Reading<CareworkerId> pinnedTo;
    private final Reading<Clock> pinnedStart;
    private final Booked booked;

    /** Who is needed, for what. */
    private record Needed(
            Reading<Integer> careworkers,
            Reading<Set<String>> skills,
            Reading<Boolean> isCollective,
            Reading<Set<String>> leadSkills,
            Reading<Quantities> load,
            Secondly second,
            Reading<Set<String>> tasks,
            Reading<Visit.Kind> kind,
            Reading<Boolean> isRegulated,
            Reading<Boolean> isTimeCritical) {
        static Needed of(Row row) {
            var careworkers = row.cell(VisitColumns.CAREWORKERS);
            return new Needed(
                    careworkers,
                    row.cell(VisitColumns.SKILLS),
                    row.cell(VisitColumns.TOGETHER),
                    row.cell(VisitColumns.LEAD_SKILLS),
                    row.cell(VisitColumns.LOAD),
                    Secondly.of(row, careworkers),
                    row.cell(VisitColumns.TASKS),
                    row.cell(VisitColumns.KIND),
                    row.cell(VisitColumns.REGULATED),
                    row.cell(VisitColumns.TIME_CRITICAL));
        }

        Needs needs(Duration minutes) {
            var needs = new Needs(
                    careworkers.get(),
                    skills.or(Set.of()),
                    isCollective.get(),
                    leadSkills.or(Set.of()),
                    load.or(Quantities.NONE),
                    second.doubleUp(minutes));
            return needs.equals(Needs.ONE) ? Needs.ONE : needs;
        }
    }

    /** What a second careworker is for. */
    private record Secondly(
            Reading<DoubleUp.Reason> reason,
            Reading<Duration> singleMinutes,
            Reading<String> signedOffBy,
            Reading<LocalDate> signedOffOn,
            Reading<Duration> apart) {
        static Secondly of(Row row, Reading<Integer> careworkers) {
            var second = new Secondly(
                    row.cell(VisitColumns.DOUBLE_UP),
                    row.cell(VisitColumns.SINGLE_MINUTES),
                    row.cell(VisitColumns.SINGLE_BY),
                    row.cell(VisitColumns.SINGLE_ON),
                    row.cell(VisitColumns.APART));
            second.check(row, careworkers);
            return second;
        }

        private void check(Row row, Reading<Integer> careworkers) {
            if (!row.isClean()) {
                return;
            }
            boolean isSigned = signedOffBy.find().isPresent();
            if (isSigned && reason.get() == DoubleUp.Reason.MOVING_AND_HANDLING) {
                row.fault(
                        VisitColumns.SINGLE_BY,
                        "for a double-up for moving and handling, which never goes single",
                        "write efficiency under double_up, if that is what the second is for, or leave this empty");
            } else if (isSigned && careworkers.get() != 2) {
                row.fault(
                        VisitColumns.SINGLE_BY,
                        "for a visit of " + careworkers.get() + " careworkers; only one of 2 can go single",
                        "leave this empty");
            } else if (isSigned != signedOffOn.find().isPresent()) {
                row.fault(
                        isSigned ? VisitColumns.SINGLE_ON : VisitColumns.SINGLE_BY,
                        "without " + (isSigned ? "the day" : "who signed off"),
                        "give both single_signed_off_by and single_signed_off_on");
            }
        }

        DoubleUp doubleUp(Duration minutes) {
            var by = signedOffBy.orNull();
            var on = signedOffOn.orNull();
            var alone = by == null || on == null ? null : new Alone(singleMinutes.or(minutes), by, on);
            return new DoubleUp(reason.get(), alone, apart.orNull());
        }
    }

    /** Whether it is to happen. */
    private record Booked(
            Reading<Visit.Status> status,
            Reading<String> cancelReason,
            Reading<Duration> notice,
            Reading<BigDecimal> probability,
            Reading<Money> leftOutPrice,
            Reading<Duration> bookingNotice) {
        static Booked of(Row row) {
            return new Booked(
                    row.cell(VisitColumns.STATUS),
                    row.cell(VisitColumns.CANCEL_REASON),
                    row.cell(VisitColumns.NOTICE),
                    row.cell(VisitColumns.PROBABILITY),
                    row.cell(VisitColumns.LEFT_OUT_PRICE),
                    row.cell(VisitColumns.BOOKING_NOTICE));
        }

        Booking booking() {
            boolean isCancelled = status.get() == Visit.Status.CANCELLED;
            return status.get() == Visit.Status.PLANNED
                    ? Booking.PLANNED.withLeftOutPrice(leftOutPrice.orNull()).withBookingNotice(bookingNotice.orNull())
                    : new Booking(
                            status.get(),
                            isCancelled ? cancelReason.orNull() : null,
                            isCancelled ? notice.orNull() : null,
                            isCancelled ? BigDecimal.ONE : probability.get(),
                            leftOutPrice.orNull(),
                            bookingNotice.orNull());
        }
    }

    VisitCells(Row row) {
        this.row = row;
        this.client = row.cell(VisitColumns.CLIENT);
        this.packageId = row.cell(VisitColumns.PACKAGE);
        this.earliest = row.cell(VisitColumns.EARLIEST);
        this.latest = row.cell(VisitColumns.LATEST);
        this.otherWindows = row.cell(VisitColumns.OTHER_WINDOWS);
        this.movableDays = row.cell(VisitColumns.MOVABLE_DAYS);
        this.preferred = row.cell(VisitColumns.PREFERRED);
        this.minutes = row.cell(VisitColumns.MINUTES);
        this.needed = Needed.of(row);
        this.rag = row.cell(VisitColumns.RAG);
        this.round = row.cell(VisitColumns.ROUND);
        this.roundPlace = row.cell(VisitColumns.ROUND_PLACE);
        this.pinnedTo = row.cell(VisitColumns.PINNED_TO);
        this.pinnedStart = row.cell(VisitColumns.PINNED_START);
        this.booked = Booked.of(row);
    }

    /** The visit on a day; null, and the row at fault, if its times or its package do not fit. */
    @Nullable
    Visit on(VisitId id, LocalDate day, Homes homes) {
        var from = Moments.on(row, day, VisitColumns.EARLIEST, earliest.get());
        var to = Moments.notBefore(row, from, VisitColumns.LATEST, latest.get());
        if (!to.toLocalDate().equals(day) && Duration.between(from, to).compareTo(LONGEST_WINDOW_OVER_MIDNIGHT) > 0) {
            row.fault(VisitColumns.LATEST, "which is before earliest_start", "give the last moment it may start");
        }
        var windows = windows(from, to);
        var wish = within(windows, from, VisitColumns.PREFERRED, preferred);
        var pinned = within(windows, from, VisitColumns.PINNED_START, pinnedStart);
        checkPackage(day, homes);
        if (round.orNull() == null && roundPlace.orNull() != null) {
            row.fault(VisitColumns.ROUND_PLACE, "which has no round_id beside it", "name the round, or leave it empty");
        }
        var home = homes.clients().get(client.get());
        if (!row.isWhole() || home == null) {
            return null;
        }
        return new Visit(
                id,
                client.get(),
                packageId.orNull(),
                windows.get(0),
                windows.subList(1, windows.size()),
                wish,
                minutes.get(),
                needed.needs(minutes.get()),
                needed.tasks().or(Set.of()),
                needed.kind().get(),
                needed.isRegulated().get(),
                needed.isTimeCritical().get(),
                rag.or(home.rag()),
                place(),
                new Pin(pinnedTo.orNull(), pinned),
                booked.booking());
    }

    private @Nullable RoundPlace place() {
        var id = round.orNull();
        return id == null ? null : new RoundPlace(id, roundPlace.orNull());
    }

    /** The first window and the others, in order, on each day it may be made; the row at fault where they are not in order. */
    private List<TimeWindow> windows(LocalDateTime from, LocalDateTime to) {
        var windows = new ArrayList<>(windowsOfDay(from, to));
        var ofDay = List.copyOf(windows);
        movableDays.or(List.of()).stream()
                .distinct()
                .sorted()
                .forEach(days -> ofDay.stream()
                        .map(window -> new TimeWindow(later(window.earliest(), days), later(window.latest(), days)))
                        .forEach(windows::add));
        return windows;
    }

    /** The same time of the clock so many days later. */
    private Instant later(Instant moment, int days) {
        return Moments.instant(
                row, VisitColumns.MOVABLE_DAYS, CivilTime.localOf(moment).plusDays(days));
    }

    private List<TimeWindow> windowsOfDay(LocalDateTime from, LocalDateTime to) {
        var windows = new ArrayList<TimeWindow>();
        windows.add(window(from, to, VisitColumns.EARLIEST, VisitColumns.LATEST));
        var before = to;
        for (var other : otherWindows.or(List.of())) {
            var opens = from.toLocalDate().atTime(other.earliest().time());
            var closes = from.toLocalDate().atTime(other.latest().time());
            if (!opens.isAfter(before) || closes.isBefore(opens)) {
                row.fault(
                        VisitColumns.OTHER_WINDOWS,
                        "which does not come after the window before it, on the same day",
                        "write windows in order of time, such as 12:00-13:00;17:00-18:00");
                return windows;
            }
            windows.add(new TimeWindow(
                    Moments.instant(row, VisitColumns.OTHER_WINDOWS, opens),
                    Moments.instant(row, VisitColumns.OTHER_WINDOWS, closes)));
            before = closes;
        }
        return windows;
    }

    private TimeWindow window(LocalDateTime from, LocalDateTime to, Column<?> earliestColumn, Column<?> latestColumn) {
        return new TimeWindow(Moments.instant(row, earliestColumn, from), Moments.instant(row, latestColumn, to));
    }

    private @Nullable Instant within(
            List<TimeWindow> windows, LocalDateTime from, Column<Clock> column, Reading<Clock> clock) {
        if (clock.orNull() == null) {
            return null;
        }
        var moment = Moments.notBefore(row, from, column, clock.get());
        var instant = CivilTime.at(moment);
        if (windows.stream().noneMatch(window -> window.contains(instant))) {
            row.fault(column, "which is outside the window", "give a time from earliest_start to latest_start");
            return null;
        }
        return Moments.instant(row, column, moment);
    }

    private void checkPackage(LocalDate day, Homes homes) {
        var paying = packageId.find().map(homes.packages()::get).orElse(null);
        if (paying == null) {
            return;
        }
        if (!paying.client().equals(client.get())) {
            row.fault(VisitColumns.PACKAGE, "which is another client's package", "give a package of this client");
        } else if (!paying.covers(day)) {
            row.warn(VisitColumns.PACKAGE, "which does not cover " + day, "extend the package, or name another");
        }
    }
}
