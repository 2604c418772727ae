package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.OnCosts.Employer;
import coop.commonround.cost.book.OnCosts.Overhead;
import coop.commonround.cost.book.OnCosts.TimeOff;
import coop.commonround.cost.ledger.Account;
import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.ledger.LedgerLine;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Statement;
import coop.commonround.cost.ledger.StatementRow;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One visit of 15 minutes and one of 60, each with 8 minutes and 2.5 miles before it, at the minimum wage and the
 * approved mileage of 2026/27: holiday 12.07 %, training 2 % and sickness 2.5 % of pay; NI 8.5 % and pension 2.2 % of
 * gross; £8.00 of overheads a contact hour; £24.10 an hour from the council.
 */
class WorkedExampleTest {
    private static final String DAY = "2026-11-23";

    /**
     * <pre>
     * pay       (15 + 8) min × £12.71/h                         4.8722
     * holiday   12.07 % of it                                   0.5881
     * training  2 %, sickness 2.5 %                             0.2192
     * NI        8.5 %, pension 2.2 %, of the three: 5.6795      0.6077
     * mileage   2.5 × £0.55                                     1.3750
     * direct                                                    7.6622 = 7.66
     * income    15 min × £24.10/h                               6.0250 = 6.03, a loss of 1.63
     * </pre>
     */
    @Test
    void fifteenMinutesLoseMoney() {
        var row = visit(15);
        assertThat(row.income()).isEqualTo(Money.parse("6.03"));
        assertThat(row.directCost()).isEqualTo(Money.parse("7.66"));
        assertThat(row.directMargin()).isEqualTo(Money.parse("-1.63"));
        assertThat(row.perContactHour(row.directCost())).contains(Money.parse("30.64"));
        // 7.66 + 15 min × £8.00/h = 9.66, and 5 % on top
        assertThat(row.cost()).isEqualTo(Money.parse("9.66"));
        // 9.66 ÷ 0.25 h: where it breaks even
        assertThat(row.perContactHour(row.cost())).contains(Money.parse("38.64"));
        assertThat(row.priceFor(new BigDecimal("0.05"))).isEqualTo(Money.parse("10.14"));
    }

    /**
     * <pre>
     * pay       (60 + 8) min × £12.71/h                        14.4047
     * holiday   12.07 % of it                                   1.7386
     * training  2 %, sickness 2.5 %                             0.6482
     * NI        8.5 %, pension 2.2 %, of the three: 16.7915     1.7967
     * mileage   2.5 × £0.55                                     1.3750
     * direct                                                   19.9632 = 19.96
     * income    60 min × £24.10/h                              24.10, a margin of 4.14
     * </pre>
     */
    @Test
    void sixtyMinutesEarnSome() {
        var row = visit(60);
        assertThat(row.income()).isEqualTo(Money.parse("24.10"));
        assertThat(row.directCost()).isEqualTo(Money.parse("19.96"));
        assertThat(row.directMargin()).isEqualTo(Money.parse("4.14"));
        // 4.14 ÷ 24.10
        assertThat(row.directMarginShare()).contains(new BigDecimal("0.1718"));
        // 19.96 + 8.00: where it breaks even; and 5 % on top
        assertThat(row.perContactHour(row.cost())).contains(Money.parse("27.96"));
        assertThat(row.priceFor(new BigDecimal("0.05"))).isEqualTo(Money.parse("29.36"));
    }

    /** Line by line the pence lie within one of 12.71, 1.6947, 1.7386, 0.2881, 0.3601, 1.4273, 0.3694 and 1.3750. */
    @Test
    void theLinesAreThoseOfTheFairCostOfCare() {
        assertThat(statement(60, book("12.71")).lines())
                .filteredOn(line -> GroupBy.VISIT.keyOf(line).equals("V2") && !line.isIncome())
                .extracting(line -> line.account().text() + " " + line.amount())
                .containsExactly(
                        "Direct care £12.71",
                        "Travel time £1.69",
                        "Mileage £1.37",
                        "Training (staff time) £0.29",
                        "Holiday £1.74",
                        "Sickness/maternity/paternity £0.36",
                        "NI £1.43",
                        "Pension £0.37",
                        "Back office staff £8.00");
    }

    /** At the Real Living Wage: 23 min × £13.45/h × (1.1657 × 1.107) + 1.375 = 8.0282; 68 min: 21.0456. */
    @Test
    void theRealLivingWageCostsMore() {
        assertThat(statement(15, book("13.45")).by(GroupBy.VISIT).get(1).directCost())
                .isEqualTo(Money.parse("8.03"));
        assertThat(statement(60, book("13.45")).by(GroupBy.VISIT).get(1).directCost())
                .isEqualTo(Money.parse("21.05"));
    }

    /**
     * The table's columns, each line exact and rounded once: its direct cost an hour and price come of 7.6622 and 19.9632,
     * where a statement adds up direct costs of 7.66 and 19.96, so that 15 minutes come to 30.64 an hour and £10.14 there.
     *
     * <pre>
     *           pay      holiday  training + sickness  NI + pension  mileage  direct    an hour   + £8.00 an hour, × 1.05  an hour
     * 15 min     4.8722   0.5881    0.2192              0.6077       1.3750    7.6622   30.6488    10.1453                  40.58
     * 60 min    14.4047   1.7386    0.6482              1.7967       1.3750   19.9632   19.9632    29.3613                  29.36
     * </pre>
     */
    @ParameterizedTest
    @CsvSource({
        "15, 4.87, 0.59, 0.22, 0.61, 1.38, 7.66, 30.65, 10.15, 40.58",
        "60, 14.40, 1.74, 0.65, 1.80, 1.38, 19.96, 19.96, 29.36, 29.36",
    })
    void theTableOfLinesIsExactUntilItIsPrinted(
            int minutes,
            String pay,
            String holiday,
            String timeOff,
            String employer,
            String mileage,
            String direct,
            String directAnHour,
            String price,
            String priceAnHour) {
        var contact = Duration.ofMinutes(minutes);
        assertThat(exact(minutes, LineKind.CONTACT, LineKind.TRAVEL)).isEqualTo(pay);
        assertThat(exact(minutes, LineKind.HOLIDAY)).isEqualTo(holiday);
        assertThat(exact(minutes, LineKind.TRAINING, LineKind.SICKNESS)).isEqualTo(timeOff);
        assertThat(exact(minutes, LineKind.NATIONAL_INSURANCE, LineKind.PENSION))
                .isEqualTo(employer);
        assertThat(exact(minutes, LineKind.MILEAGE)).isEqualTo(mileage);
        var whole = sum(minutes, line -> line.account().section() == Account.Section.DIRECT);
        assertThat(shown(whole)).isEqualTo(direct);
        assertThat(shown(anHour(whole, contact))).isEqualTo(directAnHour);
        var asked = whole.plus(Money.pounds(8).forTime(contact)).times(new BigDecimal("1.05"));
        assertThat(shown(asked)).isEqualTo(price);
        assertThat(shown(anHour(asked, contact))).isEqualTo(priceAnHour);
    }

    private static String exact(int minutes, LineKind... kinds) {
        var wanted = Set.of(kinds);
        return shown(sum(minutes, line -> wanted.contains(line.kind())));
    }

    private static Money sum(int minutes, Predicate<LedgerLine> wanted) {
        return statement(minutes, book("12.71")).lines().stream()
                .filter(line -> GroupBy.VISIT.keyOf(line).equals("V2") && wanted.test(line))
                .map(line -> line.entry().exact())
                .collect(Money.sum());
    }

    private static Money anHour(Money sum, Duration time) {
        return sum.times(60).dividedBy(BigDecimal.valueOf(time.toMinutes()));
    }

    private static String shown(Money sum) {
        return sum.roundedToPenny().pounds().toPlainString();
    }

    private static StatementRow visit(int minutes) {
        return statement(minutes, book("12.71")).by(GroupBy.VISIT).get(1);
    }

    /** The second visit of a round; the first is there to come from. */
    private static Statement statement(int minutes, CostBook book) {
        return Case.oneRound(DAY, "V1 07:00 30", "V2 07:38 " + minutes + " 8 2.5")
                .statement(book);
    }

    private static CostBook book(String pay) {
        var onCosts = Case.BARE
                .withTimeOff(new TimeOff(new BigDecimal("5.6"), new BigDecimal("0.025"), new BigDecimal("0.02")))
                .withEmployer(new Employer(new BigDecimal("0.085"), new BigDecimal("0.022"), false))
                .withOverheads(List.of(new Overhead(Account.BACK_OFFICE, Money.pounds(8), "invented")));
        return Case.book(pay, "24.10").withOnCosts(onCosts);
    }
}
