package coop.commonround.cost;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Loaded;
import coop.commonround.base.Money;
import coop.commonround.cost.book.Band;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.OnCosts;
import coop.commonround.cost.book.Origin;
import coop.commonround.cost.book.PayRow;
import coop.commonround.cost.book.PayScales;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.book.RateRow;
import coop.commonround.cost.ledger.LedgerLine;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Statement;
import coop.commonround.model.Attendance;
import coop.commonround.model.Calendar;
import coop.commonround.model.CarePackage;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import coop.commonround.model.History;
import coop.commonround.model.LabourPrices;
import coop.commonround.model.Leg;
import coop.commonround.model.Period;
import coop.commonround.model.Policy;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.TravelSettings;
import coop.commonround.model.TravelSettings.Commute;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A drawn roster: rounds as lines of {@code VISIT START MINUTES TRAVEL-MINUTES MILES WAITING-MINUTES}, the last three
 * only where there are any. All visits are client C's, paid for by package P on contract line L.
 */
final class Case {
    static final Origin ORIGIN = Origin.of(LocalDate.parse("2020-04-01"), "invented");
    /** No on-costs at all, so that a test sees wages alone. */
    static final OnCosts BARE = OnCosts.STATUTORY
            .withTimeOff(new OnCosts.TimeOff(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO))
            .withEmployer(new OnCosts.Employer(BigDecimal.ZERO, BigDecimal.ZERO, false));

    /** The way home from the last visit of every round. */
    private static final Leg HOME = Leg.ofMiles(Duration.ofMinutes(12), new BigDecimal("4.5"));

    private final Period period;
    private Policy policy = Policy.DEFAULT;
    private final List<Careworker> careworkers = new ArrayList<>();
    private final List<Shift> shifts = new ArrayList<>();
    private final Map<String, Visit> visits = new TreeMap<>();
    private final List<Round> rounds = new ArrayList<>();
    private final List<CarePackage> packages = new ArrayList<>();
    private final Map<LocalDate, Calendar.Day> calendar = new TreeMap<>();

    private Case(Period period) {
        this.period = period;
        pays("P", "L");
    }

    /** One more package of client C's. */
    Case pays(String packageId, String contractLine) {
        packages.add(new CarePackage(packageId, new ClientId("C"), "council", contractLine, null, null, null, null));
        return this;
    }

    Case pays(CarePackage other) {
        packages.add(other);
        return this;
    }

    static Case of(String first, String last) {
        return new Case(new Period(LocalDate.parse(first), LocalDate.parse(last)));
    }

    /** One careworker, A, of grade G, and one round on one day. */
    static Case oneRound(String day, String... attendances) {
        return of(day, day).hire(careworker("A")).round("A", day, attendances);
    }

    /** A driver of grade G on a flexible contract without contracted hours. */
    static Careworker careworker(String id) {
        return Careworker.at(new CareworkerId(id), 53.6, -1.8, "G");
    }

    static CostBook book(String pay, String rate) {
        return CostBook.of(
                        RateCards.of(List.of(RateRow.anHour("L", ORIGIN, Band.ALWAYS, Money.parse(rate)))),
                        PayScales.of(List.of(PayRow.basic("G", ORIGIN, Money.parse(pay)))))
                .withOnCosts(BARE);
    }

    Case payingTheCommute() {
        policy = policy.withTravel(TravelSettings.DEFAULT.withCommute(new Commute(true, false)));
        return this;
    }

    /** The way to a visit takes so long, to the second. */
    Case travelling(String visit, Duration time) {
        rounds.replaceAll(round -> new Round(
                round.shift(),
                round.careworker(),
                round.attendances().stream()
                        .map(each -> each.visit().text().equals(visit)
                                ? new Attendance(
                                        each.visit(),
                                        each.start(),
                                        each.end(),
                                        new Leg(time, each.before().metres()),
                                        each.waiting())
                                : each)
                        .toList(),
                round.home()));
        return this;
    }

    Case under(Policy other) {
        policy = other;
        return this;
    }

    /** Every shift so far is paid for so many hours, whatever is done in it. */
    Case payingShifts(Duration hours) {
        shifts.replaceAll(shift -> new Shift(
                shift.id(), shift.careworker(), shift.start(), shift.end(), shift.kind(), hours, shift.capacity()));
        return this;
    }

    Case hire(Careworker careworker) {
        careworkers.add(careworker);
        return this;
    }

    Case shift(Shift shift) {
        shifts.add(shift);
        return this;
    }

    Case day(String day, Calendar.DayType type) {
        calendar.put(LocalDate.parse(day), new Calendar.Day(type, "a day", Set.of()));
        return this;
    }

    Case change(String visit, UnaryOperator<Visit> change) {
        visits.compute(visit, (id, known) -> change.apply(known));
        return this;
    }

    Case round(String careworker, String day, String... attendances) {
        var made = new ArrayList<Attendance>();
        var date = LocalDate.parse(day);
        for (var line : attendances) {
            var words = line.split(" ");
            var start = CivilTime.at(date, LocalTime.parse(words[1]));
            var contact = Duration.ofMinutes(Long.parseLong(words[2]));
            var travel = Duration.ofMinutes(words.length > 3 ? Long.parseLong(words[3]) : 0);
            var miles = new BigDecimal(words.length > 4 ? words[4] : "0");
            var waiting = Duration.ofMinutes(words.length > 5 ? Long.parseLong(words[5]) : 0);
            var id = new VisitId(words[0]);
            made.add(new Attendance(id, start, start.plus(contact), Leg.ofMiles(travel, miles), waiting));
            visits.putIfAbsent(
                    id.text(),
                    Visit.of(id, new ClientId("C"), new TimeWindow(start, start), contact)
                            .withPackage("P"));
        }
        var shift = new ShiftId(careworker + "-" + day + "-" + made.get(0).start());
        Instant end = made.get(made.size() - 1).end();
        shifts.add(Shift.work(shift, new CareworkerId(careworker), made.get(0).start(), end));
        rounds.add(new Round(shift, new CareworkerId(careworker), made, HOME));
        return this;
    }

    /** The roster no longer has the last round; its visits and its shift are still there. */
    Case withoutLastRound() {
        rounds.remove(rounds.size() - 1);
        return this;
    }

    Problem problem() {
        return new Problem(
                period,
                List.of(Client.at(new ClientId("C"), 53.6, -1.8)),
                careworkers,
                shifts,
                List.copyOf(visits.values()),
                List.of(),
                List.of(),
                packages,
                History.NONE,
                policy,
                new Calendar(calendar),
                List.of(),
                LabourPrices.FREE);
    }

    Roster roster() {
        return new Roster(rounds, List.of());
    }

    Loaded<Statement> priced(CostBook book) {
        return Costing.with(book).price(problem(), roster());
    }

    Statement statement(CostBook book) {
        return priced(book).value().orElseThrow();
    }

    /** What the lines of a kind come to. */
    static Money sum(Statement statement, LineKind kind) {
        return statement.lines().stream()
                .filter(line -> line.kind() == kind)
                .map(LedgerLine::amount)
                .collect(Money.sum());
    }
}
