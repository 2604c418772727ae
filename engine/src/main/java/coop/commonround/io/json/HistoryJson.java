package coop.commonround.io.json;

import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.Burden;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.History;
import coop.commonround.model.History.Meeting;
import coop.commonround.model.PastShare;
import coop.commonround.model.PastWork;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Optional;

/**
 * {@code history}: past visits.
 *
 * <p>Read as single visits, as sums of them, or as both, which are then added up; written as sums. People in it need not
 * be in the problem.
 */
final class HistoryJson {
    private record DayWorked(CareworkerId careworker, LocalDate date, long minutes) {}

    private HistoryJson() {}

    static void write(History history, Out out) {
        var days = new ArrayList<DayWorked>();
        for (var careworker : history.careworkers()) {
            history.minutesWorked(careworker)
                    .forEach((date, minutes) -> days.add(new DayWorked(careworker, date, minutes)));
        }
        out.rows("meetings", history.meetings(), HistoryJson::write);
        out.rows("days_worked", days, HistoryJson::write);
        out.rows("past_hours", history.work(), HistoryJson::write);
        out.rows("past_shares", history.pastShares(), HistoryJson::write);
        out.rows(RestLedgerJson.KEY, history.restDebts(), RestLedgerJson::write);
    }

    private static void write(Meeting meeting, Out out) {
        out.text("client_id", meeting.client())
                .text("careworker_id", meeting.careworker())
                .number("visits", meeting.visits())
                .text("last", meeting.last())
                .number("minutes", meeting.minutes());
    }

    private static void write(DayWorked day, Out out) {
        out.text("careworker_id", day.careworker()).text("date", day.date()).number("minutes", day.minutes());
    }

    private static void write(PastWork past, Out out) {
        out.text("careworker_id", past.careworker())
                .text("from", past.from())
                .text("to", past.to())
                .hours("worked_hours", past.worked())
                .number("days_away", past.daysAway())
                .moment("left_home", past.leftHome())
                .moment("reached_home", past.reachedHome());
    }

    private static void write(PastShare share, Out out) {
        out.text("careworker_id", share.careworker()).text("from", share.from()).text("until", share.until());
        share.amounts().forEach((burden, amount) -> out.number(burden.column(), amount));
    }

    static Optional<History> read(Keys keys) {
        var history = new History.Builder();
        keys.rows("visits", row -> visit(row, history));
        keys.rows("meetings", row -> meeting(row, history));
        keys.rows("days_worked", row -> dayWorked(row, history));
        keys.rows("past_hours", row -> pastWork(row, history));
        keys.rows("past_shares", row -> pastShare(row, history));
        keys.rows(RestLedgerJson.KEY, RestLedgerJson::read).forEach(history::addRestDebt);
        return keys.build(history::build);
    }

    private static Optional<History.Builder> visit(Keys keys, History.Builder history) {
        var client = keys.must("client_id", Ids.CLIENT);
        var careworker = keys.must("careworker_id", Ids.CAREWORKER);
        var date = keys.must("date", Kinds.DATE);
        var minutes = keys.may("minutes", Kinds.MINUTES, Duration.ZERO);
        return keys.build(() -> history.add(client.get(), careworker.get(), date.get(), minutes.get()));
    }

    private static Optional<History.Builder> meeting(Keys keys, History.Builder history) {
        var client = keys.must("client_id", Ids.CLIENT);
        var careworker = keys.must("careworker_id", Ids.CAREWORKER);
        var visits = keys.must("visits", Kinds.COUNT);
        var last = keys.must("last", Kinds.DATE);
        var minutes = keys.must("minutes", Kinds.COUNT);
        return keys.build(() -> history.addMeeting(
                new Meeting(client.get(), careworker.get(), visits.get(), last.get(), minutes.get())));
    }

    private static Optional<History.Builder> pastWork(Keys keys, History.Builder history) {
        var careworker = keys.must("careworker_id", Ids.CAREWORKER);
        var from = keys.must("from", Kinds.DATE);
        var to = keys.may("to", Kinds.DATE);
        var worked = keys.must("worked_hours", Kinds.HOURS);
        var away = keys.may("days_away", Kinds.WHOLE, 0);
        var left = keys.may("left_home", Kinds.MOMENT);
        var reached = keys.may("reached_home", Kinds.MOMENT);
        return keys.build(() -> history.addWork(new PastWork(
                careworker.get(),
                from.get(),
                to.or(from.get()),
                worked.get(),
                away.get(),
                left.orNull(),
                reached.orNull())));
    }

    private static Optional<History.Builder> dayWorked(Keys keys, History.Builder history) {
        var careworker = keys.must("careworker_id", Ids.CAREWORKER);
        var date = keys.must("date", Kinds.DATE);
        var minutes = keys.must("minutes", Kinds.COUNT);
        return keys.build(() -> history.addMinutesWorked(careworker.get(), date.get(), minutes.get()));
    }

    private static Optional<History.Builder> pastShare(Keys keys, History.Builder history) {
        var careworker = keys.must("careworker_id", Ids.CAREWORKER);
        var from = keys.must("from", Kinds.DATE);
        var until = keys.must("until", Kinds.DATE);
        var amounts = new EnumMap<Burden, Integer>(Burden.class);
        for (var burden : Burden.values()) {
            var amount = keys.may(burden.column(), Kinds.WHOLE).orNull();
            if (amount != null) {
                amounts.put(burden, amount);
            }
        }
        return keys.build(
                () -> history.addPastShare(new PastShare(careworker.get(), from.get(), until.get(), amounts)));
    }
}
