package coop.commonround.plan;

import coop.commonround.base.CivilTime;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Problem;
import coop.commonround.model.RestDebt;
import coop.commonround.rule.hard.Minutes;
import coop.commonround.rule.hours.RestAccount;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.WorkedDay;
import coop.commonround.rule.planning.WorkedRound;
import coop.commonround.rule.planning.WorkedTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws up what compensatory rest is owed once a roster is worked: from before the period, and for short nights in it. */
final class RestLedger {
    private final Problem problem;
    private final PlannedRoster planned;

    private RestLedger(Problem problem, PlannedRoster planned) {
        this.problem = problem;
        this.planned = planned;
    }

    /** All that is owed or was made good in the period; the starts of a roster must be worked out. */
    static List<RestDebt> of(Problem problem, PlannedRoster planned) {
        return new RestLedger(problem, planned).debts();
    }

    private List<RestDebt> debts() {
        var debts = new ArrayList<RestDebt>();
        Map<PlannedCareworker, List<WorkedRound>> worked = planned.careworkers().stream()
                        .allMatch(each -> each.law().restOwing().isNone())
                ? Map.of()
                : planned.rounds().stream()
                        .filter(round -> !round.attendances().isEmpty())
                        .collect(Collectors.groupingBy(
                                PlannedRound::careworker,
                                Collectors.mapping(round -> WorkedRound.of(round.attendances()), Collectors.toList())));
        for (var careworker : planned.careworkers()) {
            if (!careworker.law().restOwing().isNone()) {
                var account = new RestAccount();
                var days = WorkedDay.of(worked.getOrDefault(careworker, List.of()));
                account.reckon(careworker.law(), WorkedTime.inShort(days));
                addDebts(careworker.id(), account, debts);
            }
        }
        return debts;
    }

    private void addDebts(CareworkerId careworker, RestAccount account, List<RestDebt> debts) {
        var opening = problem.history().restOwedTo(careworker);
        for (int i = 0; i < account.count(); i++) {
            var madeGood = new ArrayList<LocalDate>();
            for (int piece = 0; piece < account.pieces(); piece++) {
                if (account.debtOf(piece) == i) {
                    dateOf(account.startOf(piece))
                            .datesUntil(dateOf(account.endOf(piece) - 1).plusDays(1))
                            .forEach(madeGood::add);
                }
            }
            var balance = minutesUp(account.balance(i));
            var date = LocalDate.ofEpochDay(account.date(i));
            if (i < opening.size()) {
                var before = opening.get(i);
                madeGood.addAll(before.madeGoodOn());
                var due = before.due() == null ? dueOf(date) : before.due();
                debts.add(new RestDebt(careworker, date, before.reason(), before.owed(), madeGood, balance, due));
            } else {
                debts.add(new RestDebt(
                        careworker,
                        date,
                        reasonOf(careworker, date),
                        minutesUp(account.owed(i)),
                        madeGood,
                        balance,
                        dueOf(date)));
            }
        }
    }

    private String reasonOf(CareworkerId careworker, LocalDate date) {
        return problem.careworkers().stream()
                .filter(each -> each.id().equals(careworker))
                .flatMap(each -> each.workingTime().restExceptions().stream())
                .filter(night -> night.date().equals(date))
                .findFirst()
                .orElseThrow()
                .reason();
    }

    private LocalDate dueOf(LocalDate date) {
        return problem.policy().workingTime().compensation().dueAfter(date);
    }

    private LocalDate dateOf(int second) {
        return CivilTime.dateOf(planned.clock().instantOf(second));
    }

    private static Duration minutesUp(int seconds) {
        return Duration.ofMinutes(Minutes.roundedUp(seconds));
    }
}
