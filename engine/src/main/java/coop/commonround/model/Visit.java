package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.base.Sorted;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One call at a client's home, as commissioned.
 *
 * @param packageId the package that pays for it, null if none is named
 * @param window when it may start; the first of several, if there are others
 * @param otherWindows when it may start as well, in order of time, all after {@code window}; empty for most
 * @param preferredStart when the client would like it to start, within a window; null for no wish
 * @param contactTime commissioned time in the home, above zero
 * @param needs how many careworkers with which skills, bringing what
 * @param tasks what is done in it that has a time of its own, in words the co-op chooses: a dose, a meal; lower case
 * @param regulated whether it is regulated care, which volunteers never give
 * @param timeCritical whether its window is for medicine or health and not for comfort
 * @param rag whose care comes first when not all can be given
 * @param round where it belongs in a round template, null if in none
 * @param pin what is already settled
 * @param booking whether it is to happen
 */
public record Visit(
        VisitId id,
        ClientId client,
        @Nullable String packageId,
        TimeWindow window,
        List<TimeWindow> otherWindows,
        @Nullable Instant preferredStart,
        Duration contactTime,
        Needs needs,
        Set<String> tasks,
        Kind kind,
        boolean regulated,
        boolean timeCritical,
        Rag rag,
        @Nullable RoundPlace round,
        Pin pin,
        Booking booking) {

    /** What is done in the home. */
    public enum Kind {
        PERSONAL_CARE,
        MEDICATION,
        DOMESTIC,
        COMPANIONSHIP,
        /** What neighbours do for one another: shopping, a meal, company; meant for volunteers, never regulated. */
        NEIGHBOURLY,
        SLEEP_IN,
        WAKING_NIGHT,
        /** A new careworker goes along to learn: paid, never billed, never counted as cover. */
        SHADOW
    }

    /**
     * Who and what is needed.
     *
     * @param careworkers 1, or 2 for a double-up; up to 4
     * @param skills held by each careworker, or by all of them together if {@code collective}
     * @param collective whether the skills may be shared out among the careworkers
     * @param leadSkills held, besides, all of them by at least one of the careworkers
     * @param load what is to be brought: meals, equipment; by one of the careworkers, also at a double-up
     * @param doubleUp why it needs more than one careworker, if it does; one signed off to go single needs two
     */
    public record Needs(
            int careworkers,
            Set<String> skills,
            boolean collective,
            Set<String> leadSkills,
            Quantities load,
            DoubleUp doubleUp) {
        public static final Needs ONE = new Needs(1, Set.of(), false, Set.of(), Quantities.NONE);

        public Needs {
            Check.that(careworkers >= 1 && careworkers <= 4, "careworkers (%s) must be 1 to 4", careworkers);
            skills = Sorted.set(skills);
            leadSkills = Sorted.set(leadSkills);
            requireNonNull(load, "load");
            requireNonNull(doubleUp, "doubleUp");
            Check.that(
                    doubleUp.alone() == null || careworkers == 2,
                    "a visit for %s careworkers cannot go single; one for 2 can",
                    careworkers);
        }

        /** Not to be made by fewer. */
        public Needs(int careworkers, Set<String> skills, boolean collective, Set<String> leadSkills, Quantities load) {
            this(careworkers, skills, collective, leadSkills, load, DoubleUp.MOVING_AND_HANDLING);
        }

        public static Needs careworkers(int careworkers, String... skills) {
            return new Needs(careworkers, Set.of(skills), false, Set.of(), Quantities.NONE);
        }

        public Needs withLoad(Quantities other) {
            return new Needs(careworkers, skills, collective, leadSkills, other, doubleUp);
        }

        public Needs withDoubleUp(DoubleUp other) {
            return new Needs(careworkers, skills, collective, leadSkills, load, other);
        }

        /** What the one needs who goes alone: all the skills there are. */
        private Needs ofOne() {
            return new Needs(1, skills, false, leadSkills, load);
        }
    }

    /**
     * What is already settled and must not be changed.
     *
     * @param careworker who is to go (one of them, at a double-up), null if open
     * @param start when it is to start, null if open
     */
    public record Pin(
            @Nullable CareworkerId careworker, @Nullable Instant start) {
        public static final Pin NONE = new Pin(null, null);
    }

    public enum Status {
        PLANNED,
        /** Not rostered; priced by the cancellation rules. */
        CANCELLED,
        /** Rostered as if it were certain; billed only once it is planned. */
        TENTATIVE
    }

    /**
     * Whether it is to happen.
     *
     * @param cancelReason why it was cancelled, null unless it was
     * @param notice how long before the visit it was cancelled, null unless it was
     * @param probability that a tentative visit comes about, 0 to 1; 1 for a planned one
     * @param leftOutPrice what it costs to leave an optional visit out, zero or more; null if it has to be made
     * @param bookingNotice how long before the visit it was added or moved to its time, zero or more; null if in good time
     */
    public record Booking(
            Status status,
            @Nullable String cancelReason,
            @Nullable Duration notice,
            BigDecimal probability,
            @Nullable Money leftOutPrice,
            @Nullable Duration bookingNotice) {
        public static final Booking PLANNED = new Booking(Status.PLANNED, null, null, BigDecimal.ONE, null);

        /** Booked in good time. */
        public Booking(
                Status status,
                @Nullable String cancelReason,
                @Nullable Duration notice,
                BigDecimal probability,
                @Nullable Money leftOutPrice) {
            this(status, cancelReason, notice, probability, leftOutPrice, null);
        }

        public Booking {
            requireNonNull(status, "status");
            Check.that(
                    probability.signum() >= 0 && probability.compareTo(BigDecimal.ONE) <= 0,
                    "probability (%s) must be 0 to 1",
                    probability);
            probability = probability.stripTrailingZeros();
            Check.that(
                    leftOutPrice == null || !leftOutPrice.isNegative(),
                    "left_out_price (%s) must not be negative",
                    leftOutPrice);
            Check.that(
                    bookingNotice == null || !bookingNotice.isNegative(),
                    "booking_notice_minutes (%s) must not be negative",
                    bookingNotice == null ? 0 : bookingNotice.toMinutes());
        }

        public Booking withLeftOutPrice(@Nullable Money price) {
            return new Booking(status, cancelReason, notice, probability, price, bookingNotice);
        }

        public Booking withBookingNotice(@Nullable Duration notice) {
            return new Booking(status, cancelReason, this.notice, probability, leftOutPrice, notice);
        }
    }

    public Visit {
        requireNonNull(id, "id");
        requireNonNull(client, "client");
        requireNonNull(window, "window");
        otherWindows = TimeWindow.following(window, otherWindows);
        Check.that(
                contactTime.compareTo(Duration.ZERO) > 0,
                "visit %s: minutes (%s) must be above zero",
                id,
                contactTime.toMinutes());
        Check.that(contactTime.compareTo(Duration.ofHours(24)) <= 0, "visit %s must not be longer than 24 hours", id);
        Check.that(
                preferredStart == null || window.contains(preferredStart, otherWindows),
                "visit %s: preferred start (%s) must lie within its window",
                id,
                preferredStart);
        requireNonNull(needs, "needs");
        tasks = Sorted.set(tasks);
        requireNonNull(kind, "kind");
        Check.that(kind != Kind.NEIGHBOURLY || !regulated, "visit %s: what neighbours do is not regulated care", id);
        requireNonNull(rag, "rag");
        requireNonNull(pin, "pin");
        requireNonNull(booking, "booking");
        Check.that(
                pin.start() == null || window.contains(pin.start(), otherWindows),
                "visit %s: pinned start (%s) must lie within its window",
                id,
                pin.start());
    }

    /** An ordinary visit of regulated personal care by one careworker. */
    public static Visit of(VisitId id, ClientId client, TimeWindow window, Duration contactTime) {
        return new Visit(
                id,
                client,
                null,
                window,
                List.of(),
                null,
                contactTime,
                Needs.ONE,
                Set.of(),
                Kind.PERSONAL_CARE,
                true,
                false,
                Rag.AMBER,
                null,
                Pin.NONE,
                Booking.PLANNED);
    }

    /** All windows in which it may start, in order of time; at least one. */
    public List<TimeWindow> windows() {
        return window.with(otherWindows);
    }

    /** The window that a start is late by, if it is late: the last that is open by then; the first if none is. */
    public TimeWindow windowFor(Instant start) {
        return new Windows(windows()).suiting(start);
    }

    /**
     * The visit as it is made at some time: where it may be made on several days, with the windows of that day alone, by which it
     * is then counted and priced.
     */
    public Visit madeAt(Instant start) {
        if (otherWindows.isEmpty()) {
            return this;
        }
        var windows = new Windows(windows());
        var ofDay = windows.on(windows.dayOf(start));
        return changed(draft -> {
            draft.setWindows(ofDay);
            boolean isOfDay = preferredStart != null && ofDay.stream().anyMatch(each -> each.contains(preferredStart));
            draft.preferredStart = isOfDay ? preferredStart : null;
        });
    }

    /**
     * The local day it is counted to if it is made at some time: that of the window the start lies in, else the start's own, else
     * that of the last window open by then.
     */
    public LocalDate dayAt(Instant start) {
        return otherWindows.isEmpty() ? date() : new Windows(windows()).dayOf(start);
    }

    /** The local day its first window opens on: the day it is counted and priced by, unless it is made on another. */
    public LocalDate date() {
        return CivilTime.dateOf(window.earliest());
    }

    /** When it would start if nothing stood in the way: as pinned, else as preferred, else when its window opens. */
    public Instant likelyStart() {
        var pinned = pin.start();
        return pinned != null ? pinned : preferredStart != null ? preferredStart : window.earliest();
    }

    public boolean isDoubleUp() {
        return needs.careworkers() > 1;
    }

    /**
     * The same visit as one careworker makes it alone, for as long as was signed off; nothing if that is not signed off by its
     * day, or it may be left out anyhow.
     */
    public Optional<Visit> findAlone() {
        var alone = needs.doubleUp().alone();
        if (alone == null || isOptional() || alone.signedOffOn().isAfter(date())) {
            return Optional.empty();
        }
        return Optional.of(changed(draft -> {
            draft.contactTime = alone.contactTime();
            draft.needs = needs.ofOne();
        }));
    }

    /** The visit as so many make it: alone, if one goes who may; otherwise as commissioned. */
    public Visit attendedBy(int careworkers) {
        return careworkers == 1 ? findAlone().orElse(this) : this;
    }

    /** Whether it may be left out at a price, so that nobody's care is uncovered then. */
    public boolean isOptional() {
        return booking.leftOutPrice() != null;
    }

    /** Whether careworkers are to be found for it. */
    public boolean isToBeRostered() {
        return booking.status() != Status.CANCELLED;
    }

    public Visit withPackage(String id) {
        return changed(draft -> draft.packageId = id);
    }

    public Visit withPreferredStart(@Nullable Instant start) {
        return changed(draft -> draft.preferredStart = start);
    }

    /** The same visit with other windows besides its first. */
    public Visit withOtherWindows(List<TimeWindow> others) {
        return changed(draft -> draft.otherWindows = others);
    }

    /** The same visit with other windows, in order of time, at least one; its preferred and pinned starts must lie in them. */
    public Visit withWindows(List<TimeWindow> all) {
        return changed(draft -> draft.setWindows(all));
    }

    public Visit withNeeds(Needs other) {
        return changed(draft -> draft.needs = other);
    }

    public Visit withTasks(Set<String> others) {
        return changed(draft -> draft.tasks = others);
    }

    public Visit withKind(Kind other, boolean isRegulated) {
        return changed(draft -> {
            draft.kind = other;
            draft.regulated = isRegulated;
        });
    }

    public Visit withRound(@Nullable RoundPlace place) {
        return changed(draft -> draft.round = place);
    }

    public Visit withTimeCritical(boolean isCritical) {
        return changed(draft -> draft.timeCritical = isCritical);
    }

    /** The same visit with another place in the queue. */
    public Visit withRag(Rag other) {
        return changed(draft -> draft.rag = other);
    }

    public Visit withPin(Pin other) {
        return changed(draft -> draft.pin = other);
    }

    public Visit withBooking(Booking other) {
        return changed(draft -> draft.booking = other);
    }

    private Visit changed(Consumer<VisitDraft> change) {
        var draft = new VisitDraft(this);
        change.accept(draft);
        return draft.visit();
    }
}
