package coop.commonround.io.json;

import coop.commonround.base.Check;
import coop.commonround.base.Sorted;
import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kind;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.io.json.tree.Value;
import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import coop.commonround.model.DoubleUp;
import coop.commonround.model.DoubleUp.Alone;
import coop.commonround.model.Period;
import coop.commonround.model.Quantities;
import coop.commonround.model.Rag;
import coop.commonround.model.RoundPlace;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import coop.commonround.model.Visit.Booking;
import coop.commonround.model.Visit.Needs;
import coop.commonround.model.Visit.Pin;
import coop.commonround.model.Visit.Status;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code visits}: the calls to be made. */
final class VisitsJson {
    private static final Kind<Boolean> TOGETHER =
            Kinds.choice(List.of(false, true), isCollective -> isCollective ? "collective" : "all");

    private final Ids ids;
    private final @Nullable Period period;
    private final Map<ClientId, Rag> rags;

    /**
     * A reader of visits.
     *
     * @param period null if it is at fault
     * @param clients by whom a visit without a place in the queue is judged
     */
    VisitsJson(Ids ids, @Nullable Period period, List<Client> clients) {
        this.ids = ids;
        this.period = period;
        this.rags = clients.stream().collect(Collectors.toMap(Client::id, Client::rag, (one, other) -> one));
    }

    static void write(Visit visit, Out out) {
        var alone = visit.needs().doubleUp().alone();
        var round = visit.round();
        out.text("visit_id", visit.id())
                .text("client_id", visit.client())
                .text("package_id", visit.packageId())
                .moment("earliest_start", visit.window().earliest())
                .moment("latest_start", visit.window().latest())
                .rows(
                        "other_windows",
                        visit.otherWindows(),
                        (window, row) ->
                                row.moment("earliest_start", window.earliest()).moment("latest_start", window.latest()))
                .moment("preferred_start", visit.preferredStart())
                .minutes("minutes", visit.contactTime())
                .number("careworkers", visit.needs().careworkers())
                .list("skills", visit.needs().skills())
                .text("together", visit.needs().collective() ? "collective" : "all")
                .list("lead_skills", visit.needs().leadSkills())
                .word("double_up", visit.needs().doubleUp().reason())
                .minutes("single_minutes", alone == null ? null : alone.contactTime())
                .text("single_signed_off_by", alone == null ? null : alone.signedOffBy())
                .text("single_signed_off_on", alone == null ? null : alone.signedOffOn())
                .minutes("start_apart_minutes", visit.needs().doubleUp().apart())
                .quantities("load", visit.needs().load().byName())
                .list("tasks", visit.tasks())
                .word("kind", visit.kind())
                .yesNo("regulated", visit.regulated())
                .yesNo("time_critical", visit.timeCritical())
                .word("rag", visit.rag())
                .text("round_id", round == null ? null : round.template())
                .number("round_place", round == null ? null : round.place())
                .text("pinned_to", visit.pin().careworker())
                .moment("pinned_start", visit.pin().start())
                .word("status", visit.booking().status())
                .text("cancel_reason", visit.booking().cancelReason())
                .minutes("notice_minutes", visit.booking().notice())
                .number("probability", visit.booking().probability())
                .money("left_out_price", visit.booking().leftOutPrice())
                .minutes("booking_notice_minutes", visit.booking().bookingNotice());
    }

    Optional<Visit> read(Keys keys) {
        var id = keys.must("visit_id", ids.visits.given());
        var client = keys.must("client_id", ids.clients.known());
        var packageId = keys.may("package_id", ids.packages.known());
        var earliest = keys.must("earliest_start", Kinds.MOMENT);
        var latest = keys.must("latest_start", Kinds.MOMENT);
        var otherWindows = keys.rows("other_windows", VisitsJson::window);
        var preferred = keys.may("preferred_start", Kinds.MOMENT);
        var minutes = keys.must("minutes", Kinds.MINUTES);
        var needs = needs(keys, minutes);
        var tasks = keys.list("tasks", Kinds.TEXT);
        var kind = keys.may("kind", Kinds.choice(Visit.Kind.class), Visit.Kind.PERSONAL_CARE);
        var regulated = keys.may("regulated", Kinds.YES_NO, true);
        var timeCritical = keys.may("time_critical", Kinds.YES_NO, false);
        var rag = keys.may("rag", Kinds.choice(Rag.class));
        var round = keys.may("round_id", Kinds.TEXT);
        var roundPlace = keys.may("round_place", Kinds.WHOLE);
        var pinnedTo = keys.may("pinned_to", ids.careworkers.known());
        var pinnedStart = keys.may("pinned_start", Kinds.MOMENT);
        var booking = booking(keys);
        return keys.build(() -> inPeriod(new Visit(
                id.get(),
                client.get(),
                packageId.orNull(),
                new TimeWindow(earliest.get(), latest.get()),
                otherWindows,
                preferred.orNull(),
                minutes.get(),
                needs.get(),
                Sorted.set(tasks),
                kind.get(),
                regulated.get(),
                timeCritical.get(),
                rag.or(rags.getOrDefault(client.get(), Rag.AMBER)),
                round(round.orNull(), roundPlace.orNull()),
                new Pin(pinnedTo.orNull(), pinnedStart.orNull()),
                booking.get())));
    }

    private static Optional<TimeWindow> window(Keys keys) {
        var earliest = keys.must("earliest_start", Kinds.MOMENT);
        var latest = keys.must("latest_start", Kinds.MOMENT);
        return keys.build(() -> new TimeWindow(earliest.get(), latest.get()));
    }

    private static Supplier<Needs> needs(Keys keys, Value<Duration> minutes) {
        var careworkers = keys.may("careworkers", Kinds.WHOLE, 1);
        var skills = keys.list("skills", Kinds.TEXT);
        var together = keys.may("together", TOGETHER, false);
        var leadSkills = keys.list("lead_skills", Kinds.TEXT);
        var load = keys.entries("load", Kinds.WHOLE);
        var doubleUp = doubleUp(keys, minutes);
        return () -> new Needs(
                careworkers.get(),
                Sorted.set(skills),
                together.get(),
                Sorted.set(leadSkills),
                new Quantities(load),
                doubleUp.get());
    }

    private static @Nullable RoundPlace round(@Nullable String template, @Nullable Integer place) {
        Check.that(template != null || place == null, "round_place needs a round_id");
        return template == null ? null : new RoundPlace(template, place);
    }

    private static Supplier<DoubleUp> doubleUp(Keys keys, Value<Duration> minutes) {
        var reason = keys.may("double_up", Kinds.choice(DoubleUp.Reason.class), DoubleUp.Reason.MOVING_AND_HANDLING);
        var single = keys.may("single_minutes", Kinds.MINUTES);
        var by = keys.may("single_signed_off_by", Kinds.TEXT.personal());
        var on = keys.may("single_signed_off_on", Kinds.DATE);
        var apart = keys.may("start_apart_minutes", Kinds.MINUTES);
        return () -> {
            Check.that((by.orNull() == null) == (on.orNull() == null), "single_signed_off_by and _on belong together");
            var name = by.orNull();
            var since = on.orNull();
            return new DoubleUp(
                    reason.get(),
                    name == null || since == null ? null : new Alone(single.or(minutes.get()), name, since),
                    apart.orNull());
        };
    }

    private static Supplier<Booking> booking(Keys keys) {
        var status = keys.may("status", Kinds.choice(Status.class), Status.PLANNED);
        var reason = keys.may("cancel_reason", Kinds.TEXT);
        var notice = keys.may("notice_minutes", Kinds.MINUTES);
        var probability = keys.may("probability", Kinds.DECIMAL, BigDecimal.ONE);
        var leftOutPrice = keys.may("left_out_price", Kinds.MONEY);
        var bookingNotice = keys.may("booking_notice_minutes", Kinds.MINUTES);
        return () -> new Booking(
                status.get(),
                reason.orNull(),
                notice.orNull(),
                probability.get(),
                leftOutPrice.orNull(),
                bookingNotice.orNull());
    }

    private Visit inPeriod(Visit visit) {
        Check.that(
                period == null || period.contains(visit.date()),
                "visit %s (%s) lies outside the period",
                visit.id(),
                visit.date());
        return visit;
    }
}
