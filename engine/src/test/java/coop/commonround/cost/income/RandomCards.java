package coop.commonround.cost.income;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.cost.book.Band;
import coop.commonround.cost.book.Cap;
import coop.commonround.cost.book.DayType;
import coop.commonround.cost.book.Origin;
import coop.commonround.cost.book.RateRow;
import coop.commonround.cost.book.RateRow.Price;
import coop.commonround.cost.book.RateRow.Unit;
import coop.commonround.cost.book.RateScope;
import coop.commonround.cost.book.Spans.Span;
import coop.commonround.cost.book.Terms;
import coop.commonround.cost.book.TimeBasis;
import coop.commonround.cost.book.TimeRounding;
import coop.commonround.model.ClientId;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Rate cards with something of everything, and visits in the week in which the clocks go back, from a seed. */
final class RandomCards {
    private static final LocalDate MONDAY = LocalDate.parse("2026-10-19");
    private static final Origin ORIGIN = Origin.of(LocalDate.parse("2026-04-06"), "invented");

    private final Random random;

    RandomCards(long seed) {
        this.random = new Random(seed);
    }

    /** A card that has an hourly rate for every visit at every time. */
    List<RateRow> rows() {
        var terms = terms();
        var rows = new ArrayList<RateRow>();
        for (var scope : List.of(
                RateScope.ANY,
                RateScope.of(2),
                RateScope.ANY.in("Marsden"),
                RateScope.ANY.of(Visit.Kind.WAKING_NIGHT))) {
            rows.add(new RateRow("L", ORIGIN, Band.ALWAYS, Price.anHour(money()), scope, terms));
            if (random.nextBoolean()) {
                rows.add(new RateRow("L", ORIGIN, Band.on(DayType.SUNDAY), Price.anHour(money()), scope, terms));
            }
            if (random.nextBoolean()) {
                rows.add(new RateRow("L", ORIGIN, band(), Price.anHour(money()), scope, terms));
            }
            if (random.nextBoolean()) {
                var length = Duration.ofMinutes(15 + random.nextInt(46));
                rows.add(new RateRow("L", ORIGIN, Band.ALWAYS, Price.aVisitOf(length, money()), scope, terms));
            }
            if (random.nextBoolean()) {
                var unit = random.nextBoolean() ? Unit.HOUR : Unit.VISIT;
                rows.add(new RateRow("L", ORIGIN, band(), Price.onTop(money(), unit), scope, terms));
            }
        }
        return rows;
    }

    Terms terms() {
        var basis = one(TimeBasis.class);
        var terms = Terms.of(basis).withTolerance(minutes(8));
        if (basis != TimeBasis.MINUTE_BY_MINUTE && random.nextBoolean()) {
            terms = terms.withRounding(rounding());
        }
        return switch (random.nextInt(3)) {
            case 0 -> terms.withCap(new Cap.Planned(minutes(20)));
            case 1 -> terms.withCap(new Cap.Length(minutes(90).plusMinutes(1)));
            default -> terms;
        };
    }

    private TimeRounding rounding() {
        return new TimeRounding(
                one(TimeRounding.Direction.class),
                Duration.ofMinutes(List.of(1, 5, 15).get(random.nextInt(3))),
                one(TimeRounding.What.class),
                random.nextBoolean());
    }

    Visit visit(int number) {
        var start = CivilTime.at(
                MONDAY.plusDays(random.nextInt(7)), LocalTime.of(random.nextInt(24), 5 * random.nextInt(12)));
        var kinds = List.of(Visit.Kind.PERSONAL_CARE, Visit.Kind.DOMESTIC, Visit.Kind.WAKING_NIGHT);
        return Visit.of(
                        new VisitId("V" + number),
                        new ClientId("C"),
                        new TimeWindow(start, start),
                        Duration.ofMinutes(10 + random.nextInt(200)))
                .withKind(kinds.get(random.nextInt(3)), true);
    }

    static Span planned(Visit visit) {
        var start = visit.likelyStart();
        return new Span(start, start.plus(visit.contactTime()));
    }

    /** Up to half an hour early or late, and from nothing to an hour too long; to the second. */
    Span delivered(Visit visit) {
        var from = visit.likelyStart().plusSeconds(random.nextInt(3600) - 1800);
        long most = visit.contactTime().toSeconds() + 3600;
        return new Span(from, from.plusSeconds(random.nextInt((int) most)));
    }

    @Nullable
    String zone() {
        return random.nextBoolean() ? "Marsden" : null;
    }

    int worker() {
        return 1 + random.nextInt(2);
    }

    private Band band() {
        var from = LocalTime.of(random.nextInt(24), 0);
        return Band.between(DayType.ANY, from, from.plusHours(1 + random.nextInt(10)));
    }

    private Duration minutes(int below) {
        return Duration.ofMinutes(random.nextInt(below));
    }

    private <E extends Enum<E>> E one(Class<E> type) {
        var all = List.of(type.getEnumConstants());
        return all.get(random.nextInt(all.size()));
    }

    private Money money() {
        return Money.pence(1 + random.nextInt(4000));
    }
}
