package coop.commonround.cost;

import coop.commonround.base.Money;
import coop.commonround.cost.book.Band;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.DayType;
import coop.commonround.cost.book.Enhancement;
import coop.commonround.cost.book.OnCosts;
import coop.commonround.cost.book.OnCosts.Employer;
import coop.commonround.cost.book.OnCosts.Overhead;
import coop.commonround.cost.book.OnCosts.TimeOff;
import coop.commonround.cost.book.PayRow;
import coop.commonround.cost.book.PayScales;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.book.RateRow;
import coop.commonround.cost.book.RateRow.Price;
import coop.commonround.cost.book.RateRow.Unit;
import coop.commonround.cost.book.Supply;
import coop.commonround.cost.book.Terms;
import coop.commonround.cost.ledger.Account;
import coop.commonround.model.Calendar;
import coop.commonround.model.Careworker.Contract;
import coop.commonround.model.Careworker.Hours;
import coop.commonround.model.Transport;
import coop.commonround.model.Visit;
import coop.commonround.model.Visit.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Rosters and cost books with something of everything, from a seed: a week in which the clocks change. */
final class RandomCase {
    private static final LocalDate MONDAY = LocalDate.parse("2026-10-19");
    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final LocalTime LATE = LocalTime.of(2, 0);

    private RandomCase() {}

    static Case roster(long seed) {
        var random = new Random(seed);
        var made = Case.of(MONDAY.toString(), MONDAY.plusDays(6).toString())
                .pays("W", "weekly")
                .day("2026-10-21", Calendar.DayType.SPECIAL)
                .day("2026-10-22", Calendar.DayType.BANK_HOLIDAY);
        if (seed % 2 == 0) {
            made.payingTheCommute();
        }
        var contracts = Contract.values();
        for (int i = 0; i < 6; i++) {
            var careworker = Case.careworker("A" + i)
                    .withContract(contracts[i % contracts.length], Hours.of(random.nextInt(20), 48))
                    .withTransport(random.nextBoolean() ? Transport.CAR : Transport.FOOT, null);
            made.hire(careworker);
        }
        int visits = 0;
        for (int i = 0; i < 6; i++) {
            for (int day = 0; day < 7; day++) {
                visits = addRound(made, random, "A" + i, MONDAY.plusDays(day), visits);
            }
        }
        return made;
    }

    private static int addRound(Case made, Random random, String careworker, LocalDate day, int visits) {
        var lines = new ArrayList<String>();
        int minute = 60 * (6 + random.nextInt(14));
        int number = visits;
        for (int i = 0; i < 4; i++) {
            int contact = 10 + random.nextInt(80);
            int travel = random.nextInt(20);
            int waiting = random.nextInt(70);
            minute += travel + waiting;
            if (minute >= 24 * 60) {
                break;
            }
            var start = LocalTime.MIDNIGHT.plusMinutes(minute);
            var miles = BigDecimal.valueOf(random.nextInt(600), 2);
            lines.add("V" + number + " " + start + " " + contact + " " + travel + " " + miles + " " + waiting);
            minute += contact;
            number++;
        }
        if (!lines.isEmpty()) {
            made.round(careworker, day.toString(), lines.toArray(String[]::new));
        }
        for (int i = visits; i < number; i++) {
            made.change("V" + i, varied(random));
        }
        return number;
    }

    private static UnaryOperator<Visit> varied(Random random) {
        var kinds = List.of(Kind.PERSONAL_CARE, Kind.MEDICATION, Kind.SHADOW, Kind.PERSONAL_CARE);
        var kind = kinds.get(random.nextInt(4));
        var packageId = random.nextInt(5) == 0 ? "W" : "P";
        return visit -> visit.withKind(kind, true).withPackage(packageId);
    }

    /** A cost book whose hourly rates are raised by some pence; the rows in whatever order the shuffle leaves them. */
    static CostBook book(long raisedBy, Random shuffle) {
        var rates = new ArrayList<>(List.of(
                rate("L", Band.ALWAYS, Price.anHour(Money.parse("24.10").plus(Money.pence(raisedBy)))),
                rate("L", Band.ALWAYS, Price.aVisitOf(Duration.ofMinutes(30), Money.parse("13.47"))),
                rate(
                        "L",
                        Band.on(DayType.SPECIAL),
                        Price.anHour(Money.parse("40.01").plus(Money.pence(raisedBy)))),
                rate("L", Band.between(DayType.WEEKEND, EVENING, LATE), Price.anHour(Money.pounds(31))),
                rate("weekly", Band.ALWAYS, new Price(Money.parse("1234.57"), Unit.WEEK, null))));
        var pay = new ArrayList<>(List.of(
                pay("12.71", PayRow.When.ORDINARY, null),
                pay("12.71", PayRow.When.in(Band.on(DayType.BANK_HOLIDAY)), "100%"),
                pay("12.71", PayRow.When.in(Band.between(DayType.ANY, EVENING, LATE)), "0.37"),
                pay("12.71", PayRow.When.in(Band.on(DayType.SUNDAY)), "33.3%"),
                pay("12.71", PayRow.When.OVERTIME, "25%")));
        var supplies = new ArrayList<>(List.of(
                Supply.perVisit("gloves", Money.parse("0.083"), Kind.PERSONAL_CARE, 2),
                new Supply(
                        "hoist", Money.pounds(810), null, BigDecimal.ZERO, new Supply.Renewal(BigDecimal.TEN, 1461))));
        Collections.shuffle(rates, shuffle);
        Collections.shuffle(pay, shuffle);
        Collections.shuffle(supplies, shuffle);
        return new CostBook(RateCards.of(rates), PayScales.of(pay), onCosts(), supplies);
    }

    private static OnCosts onCosts() {
        return OnCosts.STATUTORY
                .withTimeOff(new TimeOff(null, new BigDecimal("0.025"), new BigDecimal("0.02")))
                .withEmployer(new Employer(null, null, true))
                .withOverheads(List.of(
                        new Overhead(Account.BACK_OFFICE, Money.parse("3.333"), "budget"),
                        new Overhead(Account.CQC_FEES, Money.parse("0.117"), "budget")));
    }

    private static RateRow rate(String line, Band band, Price price) {
        return new RateRow(line, Case.ORIGIN, band, price, 1, Terms.PLANNED);
    }

    private static PayRow pay(String hour, PayRow.When when, @Nullable String enhancement) {
        return new PayRow(
                "G",
                Case.ORIGIN,
                0,
                Money.parse(hour),
                when,
                enhancement == null ? null : Enhancement.parse(enhancement));
    }
}
