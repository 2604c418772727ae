package coop.commonround.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.cost.book.OnCosts;
import coop.commonround.cost.book.RateRow.Price;
import coop.commonround.cost.book.RateRow.Unit;
import coop.commonround.cost.book.RateScope;
import coop.commonround.model.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyFilesTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @TempDir
    Path place;

    private SmallFolder folder;

    @BeforeEach
    void begin() {
        folder = SmallFolder.in(place);
    }

    private SmallFolder rates(String rows) {
        return folder.with(
                "rates.csv",
                "contract_line,effective_from,published_on,source,day_type,from,to,band_minutes,amount,unit,worker\n"
                        + rows);
    }

    private SmallFolder pay(String rows) {
        return folder.with(
                "pay.csv", "pay_grade,effective_from,hourly_rate,day_type,from,to,enhancement,tenure_months\n" + rows);
    }

    private OnCosts onCosts(String yaml) {
        return folder.with("on_costs.yaml", yaml).folder().book().onCosts();
    }

    @Test
    void readsARate() {
        var card = rates("COUNCIL,06/04/2026,21/05/2026,letter,bank holiday,20:00,0700,30,£17.505,visit,2\n")
                .folder()
                .book()
                .rates()
                .find("COUNCIL", MAY)
                .orElseThrow();
        assertThat(card.rows())
                .hasToString(
                        "[RateRow[contractLine=COUNCIL,"
                                + " origin=Origin[effectiveFrom=2026-04-06, publishedOn=2026-05-21, source=letter],"
                                + " band=Band[day=BANK_HOLIDAY, from=20:00, to=07:00],"
                                + " price=Price[amount=£17.505, unit=VISIT, length=PT30M, onTop=false],"
                                + " scope=RateScope[worker=2, zone=null, kinds=[], bookedBelow=null],"
                                + " terms=Terms[basis=PLANNED, tolerance=PT0S, rounding=null, cap=None[], cancellationRule=]]]");
    }

    @Test
    void aRateIsAnHourlyOneForAnyDayUnlessSaidOtherwise() {
        var card = rates("COUNCIL,2026-04-06,,,,,,,24.12,,\n")
                .folder()
                .book()
                .rates()
                .find("COUNCIL", MAY);
        assertThat(card.orElseThrow().rows())
                .hasToString(
                        "[RateRow[contractLine=COUNCIL, origin=Origin[effectiveFrom=2026-04-06, publishedOn=null, source=],"
                                + " band=Band[day=ANY, from=null, to=null],"
                                + " price=Price[amount=£24.12, unit=HOUR, length=null, onTop=false],"
                                + " scope=RateScope[worker=1, zone=null, kinds=[], bookedBelow=null],"
                                + " terms=Terms[basis=PLANNED, tolerance=PT0S, rounding=null, cap=None[], cancellationRule=]]]");
    }

    @Test
    void readsASupplementOfAZoneForTwoKindsOfVisit() {
        var rows = folder.with("rates.csv", """
                                contract_line,effective_from,amount,unit,on_top,zone,visit_kinds
                                C,2026-04-06,1.50,visit,yes,Marsden,sleep-in;waking night
                                """).folder().book().rates().rows();
        assertThat(rows.get(0).price()).isEqualTo(Price.onTop(Money.parse("1.50"), Unit.VISIT));
        assertThat(rows.get(0).scope())
                .isEqualTo(RateScope.ANY.in("Marsden").of(Visit.Kind.SLEEP_IN, Visit.Kind.WAKING_NIGHT));
    }

    /** SmallFolder's visit is on 23 November 2026: two days before and after it a record may begin or end, no further. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-21T00:00, 2026-11-21T00:30, ''",
        "2026-11-25T23:29, 2026-11-25T23:59, ''",
        "2026-11-20T23:59, 2026-11-21T00:20, check_in",
        "2026-11-25T23:50, 2026-11-26T00:00, check_out"
    })
    void refusesARecordFarFromThePeriod(String in, String out, String column) {
        folder.with("actuals.csv", "visit_id,careworker_id,check_in,check_out\nV1,W1," + in + "," + out + "\n");
        var found = column.equals("check_in") ? in : out;
        assertThat(folder.said())
                .isEqualTo(
                        column.isEmpty()
                                ? List.of()
                                : List.of("actuals.csv:2 " + column + ": found '" + found
                                        + "', which is far from the period,"
                                        + " 2026-11-23 to 2026-11-23; correct the day, or leave the row out"));
    }

    @Test
    void readsAChargeForShortNotice() {
        var rows = folder.with("rates.csv", """
                                contract_line,effective_from,amount,unit,on_top,short notice
                                C,2026-04-06,4,visit,yes,1440
                                """).folder().book().rates().rows();
        assertThat(rows.get(0).scope()).isEqualTo(RateScope.ANY.bookedBelow(Duration.ofHours(24)));
        assertThat(folder.with("rates.csv", """
                                contract_line,effective_from,amount,booking_notice_below
                                C,2026-04-06,4,1440
                                """).said())
                .containsExactly(
                        "rates.csv:2: contract line C: booking_notice_below is for supplements (on_top) only; correct the row");
    }

    @Test
    void refusesARateThatHoldsFromButNotTo() {
        assertThat(rates("COUNCIL,2026-04-06,,,,20:00,,,24.12,,\n").said())
                .containsExactly("rates.csv:2 from: found '20:00', but the other end is empty;"
                        + " give both from and to, or neither");
    }

    @Test
    void refusesARateThatContradictsAnother() {
        assertThat(rates("COUNCIL,2026-04-06,,,,,,,24.12,,\nB,2026-04-06,,,,,,,1,,\nCOUNCIL,2026-04-06,,,,,,,25.20,,\n")
                        .said())
                .containsExactly("rates.csv:4: COUNCIL: two rows hold at once from 2026-04-06;"
                        + " keep one of the two, or give them different days, times or first days");
    }

    @Test
    void takesARateThatWasPublishedAgain() {
        var rates = rates("COUNCIL,2026-04-06,2026-05-01,,,,,,24.12,,\nCOUNCIL,2026-04-06,2026-03-01,,,,,,23.00,,\n");
        assertThat(rates.folder()
                        .book()
                        .rates()
                        .find("COUNCIL", MAY)
                        .orElseThrow()
                        .rows())
                .hasSize(1);
    }

    @Test
    void refusesAContractLineThatRatesDoNotKnow() {
        rates("COUNCIL,2026-04-06,,,,,,,24.12,,\n")
                .with("packages.csv", "package_id,client_id,payer,contract_line\nP1,C1,council,COUNCILL\n");
        assertThat(folder.said())
                .containsExactly("packages.csv:2 contract_line: found 'COUNCILL',"
                        + " which is not in rates.csv; correct it, or add it there");
    }

    @Test
    void readsPayWithAnEnhancement() {
        var scale = pay("basic,2026-04-01,12.85,,,,,\nbasic,2026-04-01,12.85,Sunday,,,50%,\n")
                .folder()
                .book()
                .pay()
                .find("basic", MAY)
                .orElseThrow();
        assertThat(scale.rows())
                .extracting(row -> row.when().band().text() + " " + row.enhancement())
                .containsExactly("sunday Percent[percent=5E+1]", " null");
    }

    @Test
    void readsAnEnhancementInPounds() {
        var scale = pay("basic,2026-04-01,12.85,overtime,,,£1.20,\n")
                .folder()
                .book()
                .pay()
                .find("basic", MAY);
        assertThat(scale.orElseThrow().findOvertime(0).orElseThrow().hour()).hasToString("£1.20");
    }

    @Test
    void refusesAnEnhancementThatIsNeither() {
        assertThat(pay("basic,2026-04-01,12.85,sunday,,,half,\n").said())
                .containsExactly("pay.csv:2 enhancement: found 'half';"
                        + " write 50% for half as much again, or pounds an hour, as 1.20");
    }

    @Test
    void refusesWhatAPayRowRefuses() {
        assertThat(pay("basic,2026-04-01,12.85,,,,50%,\n").said())
                .containsExactly("pay.csv:2: pay grade basic: basic pay must have no enhancement;"
                        + " name a day_type, or from and to; correct the row");
    }

    @Test
    void onCostsAreStatutoryUnlessSaidOtherwise() {
        assertThat(folder.folder().book().onCosts()).isEqualTo(OnCosts.STATUTORY);
    }

    @Test
    void readsShares() {
        var costs = onCosts("sickness_share: 2.5%\ntraining-share: 0.02\nholiday_weeks: 5.6\n");
        assertThat(costs.timeOff())
                .hasToString(
                        "TimeOff[holidayWeeks=5.6, sicknessShare=0.025, trainingShare=0.02, isRolledUp=false, qualifyingDays=5,"
                                + " sickSoFar=[]]");
    }

    @Test
    void readsFiguresOfLaw() throws IOException {
        Files.createDirectories(place.resolve("statute"));
        folder.with("statute/approved_mileage.csv", """
                effective_from,published_on,source,a_mile,first_miles_a_year,a_mile_after
                2026-10-01,2026-09-15,invented notice,0.60,12000,0.30
                """);
        var law = folder.folder().book().statute().approvedMileage();
        assertThat(law.on(LocalDate.of(2026, 9, 30)).value().mile()).isEqualTo(Money.parse("0.55"));
        assertThat(law.on(LocalDate.of(2026, 10, 1)).value().mile()).isEqualTo(Money.parse("0.60"));
    }

    @Test
    void findsWhatIsWrongInFiguresOfLaw() throws IOException {
        Files.createDirectories(place.resolve("statute"));
        folder.with("statute/holiday.csv", "effective_from,published_on,source,weeks_a_year\n2026-04-01,,x,5.6\n");
        assertThat(folder.said())
                .containsExactly("statute/holiday.csv:2 share_of_irregular_hours: found '';"
                        + " add the column, as the engine's own file has it");
    }

    @Test
    void readsOverheads() {
        var costs = onCosts("overheads:\n  - {line: \"IT (hardware, software, CRM, ECM)\", per_contact_hour: 0.68}\n");
        assertThat(costs.overheads()).hasToString("[Overhead[account=IT, perContactHour=£0.68, source=]]");
    }

    @Test
    void findsWhatIsWrongInOnCosts() {
        folder.with("on_costs.yaml", """
                holiday_weeks: 52
                sicknes_share: 0.02
                training_share: 2
                overheads:
                  - line: Telephone
                    per_contact_hour: 0.24
                  - per_contact_hour: -1
                """);
        assertThat(folder.said())
                .map(text -> text.replaceAll("the words are .*", "..."))
                .containsExactly(
                        "on_costs.yaml:1 holiday_weeks: found '52', which is out of bounds;"
                                + " write a number from 0 to 51",
                        "on_costs.yaml:2: no key is called 'sicknes_share'; it is not read;"
                                + " the nearest known is sickness_share",
                        "on_costs.yaml:3 training_share: found '2', which is no share of a whole;"
                                + " write it as 3% or 0.03",
                        "on_costs.yaml:5 overheads.line: found 'Telephone'; write Telephony; ...",
                        "on_costs.yaml:7 overheads.line: the key is missing;"
                                + " give a line of the Fair Cost of Care return (Annex A, section 3)",
                        "on_costs.yaml:7 overheads.per_contact_hour: found '-1', which is below zero;"
                                + " give pounds of zero or more");
    }

    @Test
    void readsSupplies() {
        folder.with("supplies.csv", """
                item,unit_cost,used_by,per_visit,on_hand,renewed_every_days
                gloves (pair),0.09,personal care,2,,
                hoist sling,38,,,4,730
                """);
        assertThat(folder.folder().book().supplies())
                .hasToString(
                        "[Supply[item=gloves (pair), unitCost=£0.09, usedBy=PERSONAL_CARE, perVisit=2, renewal=null],"
                                + " Supply[item=hoist sling, unitCost=£38.00, usedBy=null, perVisit=0,"
                                + " renewal=Renewal[onHand=4, days=730]]]");
    }

    @Test
    void readsActuals() {
        folder.with("actuals.csv", """
                visit_id,careworker_id,check_in,check_out,method
                V1,W1,2026-11-23T08:04,2026-11-23T08:33:20,tag
                V1,W2,23/11/2026 08:04,2026-11-23T08:30,
                """);
        assertThat(folder.read().value().orElseThrow().records())
                .extracting(record -> record.careworker() + " " + record.span().length() + " " + record.isElectronic())
                .containsExactly("W1 PT29M20S true", "W2 PT26M false");
    }

    @Test
    void saysHowToMendActuals() {
        folder.with("actuals.csv", """
                visit_id,careworker_id,check_in,check_out,method
                V1,W1,2026-11-23T08:04,2026-11-23T08:33:20,tag
                V1,W2,23/11/2026 08:04,2026-11-23T08:04,
                V2,W1,08:04,2026-11-23T08:04,
                V1,W1,2026-11-23T23:40,2026-11-23T00:10,
                V1,W1,2026-10-25T01:50,2026-10-25T01:10,
                V1,W1,2026-10-25T01:20,2026-10-25T01:40+00:00,
                V1,W1,2026-03-29T01:20,2026-03-29T02:40,
                V1,W1,2026-11-23T09:00,2026-11-25T09:00,
                V1,W1,2026-11-23T08:04,2026-11-23T08:40,tag
                V1,W1,2026-11-24T08:04,,
                """);
        assertThat(folder.said())
                .containsExactly(
                        "actuals.csv:3 check_out: found '2026-11-23T08:04', which is not after check_in;"
                                + " give the moment the careworker left",
                        "actuals.csv:4 visit_id: found 'V2', which is not in visits.csv;"
                                + " correct it, or add it there",
                        "actuals.csv:4 check_in: found '08:04'; write it as 2026-11-23T07:30",
                        "actuals.csv:5 check_out: found '2026-11-23T00:10', which is not after check_in;"
                                + " if it was past midnight, write 2026-11-24T00:10",
                        "actuals.csv:6 check_out: found '2026-10-25T01:10', which is not after check_in;"
                                + " if the clocks went back in between, write 2026-10-25T01:10+00:00",
                        "actuals.csv:7 check_in: found '2026-10-25T01:20', which is far from the period,"
                                + " 2026-11-23 to 2026-11-23; correct the day, or leave the row out",
                        "actuals.csv:7 check_in: found '2026-10-25T01:20', which comes twice on that night;"
                                + " it is read as the first, still in summer time; write 2026-10-25T01:20+00:00 for the"
                                + " second",
                        "actuals.csv:8 check_in: found '2026-03-29T01:20', which the clocks skip;"
                                + " it is read as 2026-03-29T02:20",
                        "actuals.csv:8 check_in: found '2026-03-29T01:20', which is far from the period,"
                                + " 2026-11-23 to 2026-11-23; correct the day, or leave the row out",
                        "actuals.csv:9: check_out (2026-11-25T09:00:00Z) must be no more than 24 hours after check_in"
                                + " (2026-11-23T09:00:00Z); correct the row",
                        "actuals.csv:10: the row repeats line 2; keep one of them",
                        "actuals.csv:11 check_out: the cell is empty; give when the careworker left, such as"
                                + " 2026-11-23T08:33");
    }
}
