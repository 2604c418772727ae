package coop.commonround.io.json;

import coop.commonround.base.Loaded;
import coop.commonround.io.json.tree.JsonText;
import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kind;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.io.json.tree.Value;
import coop.commonround.model.Attendance;
import coop.commonround.model.LeftOut;
import coop.commonround.model.Leg;
import coop.commonround.model.Roster;
import coop.commonround.model.RosterBreak;
import coop.commonround.model.Round;
import coop.commonround.model.TravelSource;
import coop.commonround.model.Uncovered;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A roster as a JSON document: the rounds of a period, and the visits nobody goes to.
 *
 * <p>What is written reads back as an equal roster, and is the same on every run. A roster is read by itself: whether it
 * fits a problem is not asked here.
 */
public final class RosterJson {
    private static final String FILE = "roster.json";
    private static final String STANDARD_INPUT = "standard input";
    private static final String FORMAT = "commonround-roster-1";
    private static final Kind<String> FORMATS = Kinds.choice(List.of(FORMAT), text -> text);

    private RosterJson() {}

    public static String write(Roster roster) {
        return Out.document(out -> out.text("format", FORMAT)
                .blocks("rounds", roster.rounds(), RosterJson::write)
                .allRows("uncovered", roster.uncovered(), RosterJson::write)
                .rows("left_out", roster.leftOut(), RosterJson::write)
                .rows(RestLedgerJson.KEY, roster.restLedger(), RestLedgerJson::write)
                .rows("breaks", roster.breaks(), RosterJson::write));
    }

    private static void write(Round round, Out out) {
        out.text("shift_id", round.shift())
                .text("careworker_id", round.careworker())
                .allRows("attendances", round.attendances(), RosterJson::write)
                .minutes("home_travel_minutes", round.home().time())
                .number("home_travel_miles", TravelJson.miles(round.home()))
                .word("home_travel_source", round.home().source());
    }

    private static void write(Attendance attendance, Out out) {
        out.text("visit_id", attendance.visit())
                .moment("start", attendance.start())
                .moment("end", attendance.end())
                .minutes("travel_minutes", attendance.before().time())
                .number("travel_miles", TravelJson.miles(attendance.before()))
                .word("travel_source", attendance.before().source())
                .minutes("waiting_minutes", attendance.waiting());
    }

    private static void write(Uncovered uncovered, Out out) {
        out.text("visit_id", uncovered.visit())
                .number("missing", uncovered.missing())
                .text("reason", uncovered.reason())
                .textIfAny("nearest_miss", uncovered.nearestMiss());
    }

    private static void write(RosterBreak each, Out out) {
        out.text("careworker_id", each.careworker())
                .text("date", each.date())
                .moment("start", each.start())
                .moment("end", each.end())
                .text("after_visit", each.after())
                .text("before_visit", each.before());
    }

    private static Optional<RosterBreak> rosterBreak(Keys keys) {
        var careworker = keys.must("careworker_id", Ids.CAREWORKER);
        var date = keys.must("date", Kinds.DATE);
        var start = keys.must("start", Kinds.MOMENT);
        var end = keys.must("end", Kinds.MOMENT);
        var after = keys.must("after_visit", Ids.VISIT);
        var before = keys.must("before_visit", Ids.VISIT);
        return keys.build(
                () -> new RosterBreak(careworker.get(), date.get(), start.get(), end.get(), after.get(), before.get()));
    }

    private static void write(LeftOut leftOut, Out out) {
        out.text("visit_id", leftOut.visit()).money("price", leftOut.price());
    }

    /** Reads a text; issues call it {@code roster.json}. */
    public static Loaded<Roster> read(String json) {
        return JsonText.read(json, FILE, RosterJson::read);
    }

    /**
     * Reads UTF-8 to its end and leaves it open; issues call it {@code standard input}.
     *
     * @throws IOException if the stream fails
     */
    public static Loaded<Roster> read(InputStream json) throws IOException {
        return JsonText.read(json, STANDARD_INPUT, RosterJson::read);
    }

    private static Optional<Roster> read(Keys keys) {
        keys.may("format", FORMATS);
        var ids = new Ids();
        var rounds = keys.mustRows("rounds", row -> round(row, ids));
        var uncovered = keys.rows("uncovered", RosterJson::uncovered);
        var leftOut = keys.rows("left_out", RosterJson::leftOut);
        var restLedger = keys.rows(RestLedgerJson.KEY, RestLedgerJson::read);
        var breaks = keys.rows("breaks", RosterJson::rosterBreak);
        return keys.build(() -> new Roster(rounds, uncovered, leftOut, restLedger, breaks));
    }

    private static Optional<Round> round(Keys keys, Ids ids) {
        var shift = keys.must("shift_id", ids.shifts.given());
        var careworker = keys.must("careworker_id", Ids.CAREWORKER);
        var attendances = keys.mustRows("attendances", RosterJson::attendance);
        var home = leg(keys, "home_");
        return keys.build(() -> new Round(shift.get(), careworker.get(), attendances, home.get()));
    }

    private static Optional<Attendance> attendance(Keys keys) {
        var visit = keys.must("visit_id", Ids.VISIT);
        var start = keys.must("start", Kinds.MOMENT);
        var end = keys.must("end", Kinds.MOMENT);
        var before = leg(keys, "");
        var waiting = keys.may("waiting_minutes", Kinds.MINUTES, Duration.ZERO);
        return keys.build(() -> new Attendance(visit.get(), start.get(), end.get(), before.get(), waiting.get()));
    }

    private static Supplier<Leg> leg(Keys keys, String prefix) {
        Value<Duration> time = keys.may(prefix + "travel_minutes", Kinds.MINUTES, Duration.ZERO);
        Value<BigDecimal> length = keys.may(prefix + "travel_miles", Kinds.DECIMAL, BigDecimal.ZERO);
        var source = keys.may(prefix + "travel_source", Kinds.choice(TravelSource.class));
        return () -> Leg.ofMiles(time.get(), length.get()).from(source.orNull());
    }

    private static Optional<LeftOut> leftOut(Keys keys) {
        var visit = keys.must("visit_id", Ids.VISIT);
        var price = keys.must("price", Kinds.MONEY);
        return keys.build(() -> new LeftOut(visit.get(), price.get()));
    }

    private static Optional<Uncovered> uncovered(Keys keys) {
        var visit = keys.must("visit_id", Ids.VISIT);
        var missing = keys.may("missing", Kinds.WHOLE, 1);
        var reason = keys.must("reason", Kinds.TEXT);
        var nearestMiss = keys.may("nearest_miss", Kinds.TEXT, "");
        return keys.build(() -> new Uncovered(visit.get(), missing.get(), reason.get(), nearestMiss.get()));
    }
}
