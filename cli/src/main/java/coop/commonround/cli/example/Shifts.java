package coop.commonround.cli.example;

import static java.util.Objects.requireNonNull;

import coop.commonround.cli.example.Habit.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives everybody working days, week by week, where the visits need them most.
 *
 * <p>Each careworker in turn takes the day that meets the most need, until contracts are filled or nobody is needed.
 * At most five days a week, every other weekend unless chosen otherwise, and time to rest between two days.
 */
final class Shifts {
    /**
     * Minutes of shift wanted for each minute of visits and travel; lower makes the example tighter. Contracts bound it:
     * to make it slacker, raise {@link Staff#CAREWORKERS_PER_VISIT} too.
     */
    static final double CAPACITY = 1.22;

    private static final int REST = 12 * 60;
    private static final int MOST_DAYS = 5;
    private static final double OVER_CONTRACT = 1.29;
    private static final double WEEKENDS_FIRST = 1.5;
    private static final double LONG_DAY = 0.6;
    private static final int LONGEST_ORDINARY_DAY = 13 * 60;
    private static final int FEW = 18;
    private static final double EVERYBODY = 1_000_000;
    private static final double WORTH_COMING = 75;
    private final Map<String, Map<LocalDate, List<Span>>> days = new HashMap<>();
    private final Map<String, Integer> weekendTurn = new HashMap<>();
    private final List<Careworker> staff;
    private final Need need;
    private final Need company;

    private Shifts(List<Careworker> staff, Collection<Visit> visits) {
        this.staff = staff;
        need = new Need(visits, CAPACITY, visit -> !visit.kind().equals("companionship"));
        company = new Need(visits, 2 * CAPACITY, visit -> visit.kind().equals("companionship"));
        var turns = new EnumMap<Habit, Integer>(Habit.class);
        for (var careworker : staff) {
            days.put(careworker.id(), new HashMap<>());
            weekendTurn.put(careworker.id(), turns.merge(careworker.contract().habit(), 1, Integer::sum));
        }
    }

    private record Option(LocalDate day, List<Span> spans, double worth) {}

    /** Working shifts over these weeks, in order of careworker and day. */
    static List<Shift> of(List<Careworker> staff, Collection<Visit> visits, List<LocalDate> mondays, long seed) {
        var shifts = new Shifts(staff, visits);
        var dice = new Dice(seed, "shifts");
        mondays.forEach(monday -> shifts.fill(monday, dice.shuffled(staff)));
        return shifts.all();
    }

    private void fill(LocalDate monday, List<Careworker> inTurn) {
        var stillOpen = new ArrayList<>(inTurn);
        while (!stillOpen.isEmpty()) {
            stillOpen.removeIf(careworker -> best(careworker, monday)
                    .map(option -> take(careworker, option))
                    .isEmpty());
        }
    }

    private Option take(Careworker careworker, Option option) {
        daysOf(careworker).put(option.day(), option.spans());
        needFor(careworker).meet(option.day(), option.spans());
        return option;
    }

    private Need needFor(Careworker careworker) {
        return careworker.isVolunteer() ? company : need;
    }

    private Optional<Option> best(Careworker careworker, LocalDate monday) {
        var week = monday.datesUntil(monday.plusWeeks(1)).toList();
        var taken = week.stream()
                .map(daysOf(careworker)::get)
                .filter(spans -> spans != null)
                .toList();
        var left = target(careworker) - taken.stream().mapToInt(Shifts::minutes).sum();
        if (taken.size() >= MOST_DAYS) {
            return Optional.empty();
        }
        return week.stream()
                .filter(day -> isFree(careworker, day))
                .flatMap(day -> careworker.contract().habit().days().stream()
                        .filter(spans -> minutes(spans) <= left && isRested(careworker, day, spans))
                        .filter(spans -> needFor(careworker).unmet(day, spans, 1) >= WORTH_COMING)
                        .map(spans -> new Option(day, spans, worth(careworker, day, spans))))
                .max(Comparator.comparingDouble(Option::worth));
    }

    /** Minutes of need met; those who work a weekend are wanted there first. */
    private double worth(Careworker careworker, LocalDate day, List<Span> spans) {
        var unmet = needFor(careworker).unmet(day, spans, EVERYBODY) * (isLong(spans) ? LONG_DAY : 1);
        return Period.isWeekend(day) ? WEEKENDS_FIRST * unmet : unmet;
    }

    /** Minutes of shift a week: a little over the contract, as some of a shift goes by waiting. */
    private static double target(Careworker careworker) {
        var contract = careworker.contract();
        var hours = contract.kind().equals("guaranteed") ? contract.hours() * OVER_CONTRACT : contract.maximumHours();
        return 60 * Math.min(contract.maximumHours(), hours + 1);
    }

    private boolean isFree(Careworker careworker, LocalDate day) {
        var fortnight =
                ChronoUnit.WEEKS.between(Period.HISTORY_START, day) + weekendTurn.getOrDefault(careworker.id(), 0);
        return careworker.isHere(day)
                && !Absences.isOnLeave(careworker, day)
                && !daysOf(careworker).containsKey(day)
                && (!Period.isWeekend(day)
                        || careworker.contract().everyWeekend()
                        || staff.size() < FEW
                        || fortnight % 2 == 0)
                && !(Period.isWeekend(day) && careworker.isVolunteer());
    }

    private boolean isRested(Careworker careworker, LocalDate day, List<Span> spans) {
        var before = daysOf(careworker).get(day.minusDays(1));
        var after = daysOf(careworker).get(day.plusDays(1));
        return (before == null || restBetween(before, spans) >= REST)
                && (after == null || restBetween(spans, after) >= REST);
    }

    private static int restBetween(List<Span> evening, List<Span> morning) {
        return 24 * 60 - evening.get(evening.size() - 1).end() + morning.get(0).start();
    }

    /** From breakfast to bedtime: nothing may follow on the next morning. */
    private static boolean isLong(List<Span> spans) {
        return spans.get(spans.size() - 1).end() - spans.get(0).start() > LONGEST_ORDINARY_DAY;
    }

    private static int minutes(List<Span> spans) {
        return spans.stream().mapToInt(Span::minutes).sum();
    }

    private List<Shift> all() {
        var shifts = new ArrayList<Shift>();
        for (var careworker : staff) {
            daysOf(careworker).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(day -> {
                        for (var i = 0; i < day.getValue().size(); i++) {
                            shifts.add(Shift.work(
                                    careworker, day.getKey(), day.getValue().get(i), i + 1));
                        }
                    });
        }
        return shifts;
    }

    private Map<LocalDate, List<Span>> daysOf(Careworker careworker) {
        return requireNonNull(days.get(careworker.id()));
    }
}
