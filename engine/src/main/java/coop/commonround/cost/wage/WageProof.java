package coop.commonround.cost.wage;

import static coop.commonround.cost.wage.WageLine.SECONDS_AN_HOUR;
import static java.util.Objects.requireNonNull;

import coop.commonround.base.Dated;
import coop.commonround.base.Money;
import coop.commonround.cost.work.WorkedSpan.Activity;
import coop.commonround.model.CareworkerId;
import coop.commonround.statute.MinimumWage;
import coop.commonround.statute.MinimumWage.Band;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether one careworker's pay of one pay reference period reaches the minimum wage: pay that counts over time that
 * counts.
 *
 * @param band by the age on the period's first day
 * @param law the rates in force on the period's first day
 * @param lines every stretch of time in it, in order; a total is only ever a sum of these
 */
public record WageProof(
        CareworkerId careworker, PayPeriod period, Band band, Dated.Row<MinimumWage> law, List<WageLine> lines) {
    public WageProof {
        requireNonNull(careworker, "careworker");
        requireNonNull(period, "period");
        requireNonNull(band, "band");
        requireNonNull(law, "law");
        lines = List.copyOf(lines);
    }

    /** The time that the minimum wage is due for. */
    public Duration countedTime() {
        return time(WageLine::isCounted);
    }

    /** The time on the other clock, of the Working Time Regulations: commutes and whole sleep-ins included. */
    public Duration workingTime() {
        return time(line -> line.span().activity().isWorkingTime() && (line.isCounted() || !isGap(line)));
    }

    private static boolean isGap(WageLine line) {
        return line.span().activity() == Activity.WAITING;
    }

    private Duration time(Predicate<WageLine> which) {
        return lines.stream().filter(which).map(WageLine::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** What an hour must come to. */
    public Money minimumHour() {
        return law.value().hour(band);
    }

    /** What is paid for the time in it, as the roster stands: overtime and time off left out. */
    public Money paid() {
        return pounds(lines.stream().filter(line -> !isPaidWithin(line)).map(line -> line.seconds(line.paidHour())));
    }

    /** Awake time of a sleep-in that is paid by the hour is paid with it. */
    private boolean isPaidWithin(WageLine line) {
        return line.span().activity() == Activity.AWAKE
                && lines.stream()
                        .anyMatch(other -> other.span().activity() == Activity.SLEEP_IN
                                && !other.paidHour().isZero()
                                && Objects.equals(
                                        other.span().visit(), line.span().visit()));
    }

    /** What counts: basic pay for the time that counts, less expenses that are not repaid. */
    public Money counts() {
        return pounds(lines.stream().map(line -> line.seconds(line.countedHour())))
                .minus(expenses());
    }

    /** What the careworker spends for work and is not repaid. */
    public Money expenses() {
        return lines.stream().map(WageLine::expenses).collect(Money.sum());
    }

    /** What is stripped because it does not count: enhancements, and pay for time that does not count. */
    public Money stripped() {
        return paid().minus(counts()).minus(expenses());
    }

    /** What counts for each hour that counts, cut to the penny below; zero if no time counts. */
    public Money countsAnHour() {
        var seconds = BigDecimal.valueOf(countedTime().toSeconds());
        return seconds.signum() == 0
                ? Money.ZERO
                : new Money(counts().pounds().multiply(SECONDS_AN_HOUR).divide(seconds, 2, RoundingMode.FLOOR));
    }

    /** What has to be paid on top, to the penny above; zero if nothing has. */
    public Money topUp() {
        var lack = Money.ZERO;
        for (var line : lines) {
            lack = lack.plus(line.lack(minimumHour()));
        }
        return lack.isNegative() ? Money.ZERO : WageCause.toPennyAbove(lack);
    }

    public boolean isEnough() {
        return topUp().isZero();
    }

    /** What brings pay down, the worst first: each by itself, before it is set against hours that are paid better. */
    public List<WageCause> causes() {
        return WageCause.of(this);
    }

    private static Money pounds(Stream<BigDecimal> poundSeconds) {
        var sum = poundSeconds.reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Money(sum.divide(SECONDS_AN_HOUR, MathContext.DECIMAL128));
    }
}
