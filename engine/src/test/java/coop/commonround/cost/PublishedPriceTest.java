package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.OnCosts.Employer;
import coop.commonround.cost.book.OnCosts.Overhead;
import coop.commonround.cost.book.OnCosts.TimeOff;
import coop.commonround.cost.ledger.Account;
import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.ledger.Statement;
import coop.commonround.cost.ledger.StatementRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The UK Homecare Association's minimum price, built up from its lines: one contact hour with its share of travel, at the
 * wages and shares of the year. Where the lines of a year are not public, only their sum is tested.
 */
class PublishedPriceTest {
    /**
     * 2014 (Community Care, 4 February 2014), at £6.31 an hour and 11.4 minutes of travel:
     *
     * <pre>
     * contact    60 min × 6.31                          6.31
     * travel     11.4 min × 6.31 = 1.1989               1.20
     * holiday    10.79 % of 7.5089 = 0.8102             0.81
     * training   1.73 % of it = 0.1299                  0.13
     * NI         8.40 % of gross 8.4490 = 0.7097        0.71
     * pension    0.95 % of gross = 0.0803               0.08
     * mileage    4 miles × 0.35                         1.40
     * running    the business                           4.10
     * cost                                             14.74
     * profit     3.1 % of it = 0.4569                   0.46
     * </pre>
     *
     * <p>15.20; published as 15.19, since its lines were rounded.
     */
    @Test
    void theEditionOf2014() {
        var statement = hour(
                "6.31",
                684,
                Money.parse("0.35"),
                new TimeOff(new BigDecimal("5.0646"), BigDecimal.ZERO, new BigDecimal("0.0173")),
                new Employer(new BigDecimal("0.0840"), new BigDecimal("0.0095"), false),
                "4.10");
        assertThat(lines(statement))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Direct care", Money.parse("6.31"),
                        "Travel time", Money.parse("1.20"),
                        "Holiday", Money.parse("0.81"),
                        "Training (staff time)", Money.parse("0.13"),
                        "NI", Money.parse("0.71"),
                        "Pension", Money.parse("0.08"),
                        "Mileage", Money.parse("1.40"),
                        "Back office staff", Money.parse("4.10")));
        var row = row(statement);
        assertThat(row.cost()).isEqualTo(Money.parse("14.74"));
        assertThat(row.priceFor(new BigDecimal("0.031"))).isEqualTo(Money.parse("15.20"));
        // travel is 19 % of contact pay: 1.20 ÷ 6.31 = 0.190, of 60 minutes 11.4
        assertThat(share("1.20", "6.31")).isEqualTo("0.190");
        assertThat(new BigDecimal("0.19").multiply(new BigDecimal("60"))).isEqualByComparingTo("11.4");
        // NI is 9.5 % of 6.31 + 1.20 (0.0945), profit 3 % of the price
        assertThat(share("0.71", "7.51")).isEqualTo("0.095");
        assertThat(share("0.46", "15.19")).isEqualTo("0.030");
        // 4.10 of 15.20 is 27 %, as published
        assertThat(new BigDecimal("4.10").movePointRight(2).divide(new BigDecimal("15.20"), 0, RoundingMode.HALF_UP))
                .isEqualByComparingTo("27");
    }

    /**
     * 2020–21: £20.69 is contact pay 8.72, travel time 1.70, NI and pension 1.14, other on-costs 1.97, mileage 1.36, running
     * costs 5.20 and surplus 0.60. At £8.72 an hour 11.7 minutes of travel are 1.7004; other on-costs are 18.905 % of
     * 10.4204; NI and pension 9.2 % of gross 12.3904, 1.1399; 3.4 miles × 0.40 are 1.36; 20.09 and 2.987 % of it are 20.69.
     */
    @Test
    void theEditionOf2020To21() {
        var statement = hour(
                "8.72",
                702,
                Money.parse("0.40"),
                new TimeOff(BigDecimal.ZERO, new BigDecimal("0.18905"), BigDecimal.ZERO),
                new Employer(new BigDecimal("0.092"), BigDecimal.ZERO, false),
                "5.20");
        assertThat(lines(statement))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Direct care", Money.parse("8.72"),
                        "Travel time", Money.parse("1.70"),
                        "Sickness/maternity/paternity", Money.parse("1.97"),
                        "NI", Money.parse("1.14"),
                        "Mileage", Money.parse("1.36"),
                        "Back office staff", Money.parse("5.20")));
        assertThat(row(statement).cost()).isEqualTo(Money.parse("20.09"));
        assertThat(row(statement).priceFor(new BigDecimal("0.02987"))).isEqualTo(Money.parse("20.69"));
    }

    /**
     * 2025–26: £32.14, of which £22.71 are direct cost; the lines are not public. £9.43 are left: running costs of £7.90, and 5 % on
     * 22.71 + 7.90 = 30.61, which is 1.5305.
     */
    @Test
    void theEditionOf2025To26() {
        var row = new StatementRow("hour", Duration.ofHours(1), Money.ZERO, Money.parse("22.71"), Money.parse("30.61"));
        assertThat(row.priceFor(new BigDecimal("0.05"))).isEqualTo(Money.parse("32.14"));
        assertThat(Money.parse("32.14").minus(Money.parse("22.71"))).isEqualTo(Money.parse("9.43"));
        assertThat(row.cost().minus(row.directCost())).isEqualTo(Money.parse("7.90"));
        // 22.71 ÷ 32.14
        assertThat(new BigDecimal("22.71").divide(new BigDecimal("32.14"), 2, RoundingMode.HALF_UP))
                .isEqualTo("0.71");
    }

    /**
     * Essex, 2024/25: £160.5m for 128,000 hours a week of 7,465 adults: 160,500,000 ÷ (52 × 128,000) = 24.11 an hour, and
     * 17.1 hours a week each. Herefordshire, September 2023: 8,882 hours a week of 593 people, 15.0 each.
     */
    @Test
    void whatCouncilsPayAnHour() {
        var essex = new StatementRow(
                "Essex", Duration.ofHours(52 * 128_000L), Money.pounds(160_500_000), Money.ZERO, Money.ZERO);
        assertThat(essex.perContactHour(essex.income())).contains(Money.parse("24.11"));
        assertThat(tenths(128_000, 7_465)).isEqualTo("17.1");
        assertThat(tenths(8_882, 593)).isEqualTo("15.0");
    }

    /** Torbay, 2022: of 18, 835, 209 and 97 visits a week of 15, 30, 45 and 60 minutes 835 ÷ 1,159 are of 30: 72 %. */
    @Test
    void mostVisitsAreHalfAnHour() {
        assertThat(share("835", Integer.toString(18 + 835 + 209 + 97))).isEqualTo("0.720");
    }

    private static String tenths(long sum, long parts) {
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(parts), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String share(String part, String whole) {
        return new BigDecimal(part)
                .divide(new BigDecimal(whole), 3, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** The second visit of a round, an hour long, some seconds of travel and four or 3.4 miles after the first. */
    private static Statement hour(
            String pay, int travelSeconds, Money mile, TimeOff timeOff, Employer employer, String running) {
        var onCosts = Case.BARE
                .withTimeOff(timeOff)
                .withEmployer(employer)
                .withMileageRate(mile)
                .withOverheads(List.of(new Overhead(Account.BACK_OFFICE, Money.parse(running), "UKHCA")));
        CostBook book = Case.book(pay, "24.00").withOnCosts(onCosts);
        var miles = mile.equals(Money.parse("0.35")) ? "4" : "3.4";
        return Case.oneRound("2026-11-23", "V1 07:00 30", "V2 08:00 60 12 " + miles)
                .travelling("V2", Duration.ofSeconds(travelSeconds))
                .statement(book);
    }

    private static StatementRow row(Statement statement) {
        return statement.by(GroupBy.VISIT).get(1);
    }

    private static Map<String, Money> lines(Statement statement) {
        var lines = new TreeMap<String, Money>();
        statement.lines().stream()
                .filter(line -> GroupBy.VISIT.keyOf(line).equals("V2") && !line.isIncome())
                .forEach(line -> lines.merge(line.account().text(), line.amount(), Money::plus));
        return lines;
    }
}
