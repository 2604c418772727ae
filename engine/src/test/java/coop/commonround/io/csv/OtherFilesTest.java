package coop.commonround.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.Calendar;
import coop.commonround.model.CarePackage;
import coop.commonround.model.CarePackage.Help;
import coop.commonround.model.ClientId;
import coop.commonround.model.GivenLeg;
import coop.commonround.model.History;
import coop.commonround.model.Leg;
import coop.commonround.model.Transport;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links, packages, calendar, travel and history. */
class OtherFilesTest {
    @TempDir
    Path place;

    private SmallFolder folder;

    @BeforeEach
    void begin() {
        folder = SmallFolder.in(place).with("visits.csv", """
                visit_id,client_id,date,earliest_start,latest_start,minutes
                V1,C1,2026-11-23,08:00,09:00,30
                V2,C1,2026-11-23,12:00,13:00,30
                """);
    }

    @Test
    void readsALink() {
        folder.with("visit_links.csv", """
                first_visit_id,second_visit_id,minimum_minutes,maximum_minutes,from,same_careworker,reason
                V1,V2,4:00,360,end,yes,dose gap
                """);
        assertThat(folder.problem().links())
                .hasToString("[VisitLink[first=V1, second=V2, minimumGap=PT4H,"
                        + " maximumGap=PT6H, from=END, careworkers=SAME, isBothOrNeither=false, reason=dose gap]]");
    }

    @Test
    void readsWhoGoesToBoth() {
        folder.with("visit_links.csv", """
                first_visit_id,second_visit_id,from,careworkers
                V1,V2,none,different
                V2,V1,,yes
                """);
        assertThat(folder.problem().links())
                .extracting(link -> link.from() + " " + link.careworkers())
                .containsExactly("NONE DIFFERENT", "START SAME");
    }

    @Test
    void readsThatBothAreMadeOrNeither() {
        folder.with("visit_links.csv", """
                first_visit_id,second_visit_id,both_or_neither
                V1,V2,yes
                """);
        assertThat(folder.problem().links())
                .extracting(link -> link.isBothOrNeither())
                .containsExactly(true);
    }

    @Test
    void refusesAGapFromNowhere() {
        folder.with("visit_links.csv", """
                first_visit_id,second_visit_id,minimum_minutes,maximum_minutes,from
                V1,V2,240,,none
                V2,V1,,240,none
                """);
        assertThat(folder.said())
                .containsExactly(
                        "visit_links.csv:2 from: found 'none', where a gap is given;"
                                + " write start or end, or leave the gap out",
                        "visit_links.csv:3 from: found 'none', where a gap is given;"
                                + " write start or end, or leave the gap out");
    }

    @Test
    void refusesALinkThatContradictsItself() {
        folder.with("visit_links.csv", """
                first_visit_id,second_visit_id,minimum_minutes,maximum_minutes
                V1,V2,240,239
                V1,V1,,
                V1,V3,,
                """);
        assertThat(folder.said())
                .containsExactly(
                        "visit_links.csv:2 maximum_minutes: found '239', which is below minimum_minutes;"
                                + " raise it, or lower that",
                        "visit_links.csv:3: visit V1 must not be linked to itself; correct the row",
                        "visit_links.csv:4 second_visit_id: found 'V3', which is not in visits.csv or"
                                + " visit_templates.csv; correct it, or add it there");
    }

    @Test
    void readsAPackage() {
        folder.with("packages.csv", """
                package_id,client_id,payer,contract_line,start,end,weekly_hours,purchase_order,away_since
                P1,C1,Kirklees Council,standard,2026-04-06,04/04/2027,8.75,PO-1,2026-11-18
                """);
        assertThat(folder.problem().packages())
                .hasToString("[CarePackage[id=P1, client=C1, payer=Kirklees Council,"
                        + " contractLine=standard, start=2026-04-06, end=2027-04-04, weeklyTime=PT8H45M, purchaseOrder=PO-1,"
                        + " awaySince=2026-11-18, help=null]]");
    }

    @Test
    void readsAPackageThatHelpsToPayForAnother() {
        folder.with("packages.csv", """
                package_id,client_id,payer,contract_line,pays_for,share,on_top
                P1,C1,Kirklees Council,standard,,,
                P2,C1,NHS Kirklees,chc,P1,40%,
                P3,C1,the family,top-up,P1,,yes
                """);
        assertThat(folder.problem().packages())
                .extracting(CarePackage::help)
                .containsExactly(
                        null, new Help("P1", new BigDecimal("0.4"), false), new Help("P1", BigDecimal.ONE, true));
    }

    @Test
    void aPackageHelpsToPayForTheSameClientsOnly() {
        folder.with("packages.csv", """
                package_id,client_id,payer,contract_line,pays_for
                P1,C1,Kirklees Council,standard,
                P2,C2,NHS Kirklees,chc,P1
                P3,C1,the family,top-up,P9
                """);
        assertThat(folder.said())
                .containsExactly(
                        "packages.csv:3 pays_for: found 'P1', which is another client's package;"
                                + " name a package of the same client",
                        "packages.csv:4 pays_for: found 'P9', which is not in packages.csv;"
                                + " name a package of the same client");
    }

    @Test
    void aSpecialDayComesBeforeABankHoliday() {
        folder.with("calendar.csv", """
                date,day_type,name,nations
                2026-12-25,Special,our own,
                2026-12-25,bank holiday,Christmas Day,england;wales
                """);
        assertThat(folder.problem().calendar().find(LocalDate.of(2026, 12, 25)).orElseThrow())
                .hasToString("Day[type=SPECIAL, name=our own, nations=[]]");
    }

    private void visitOn(String date) {
        folder.with(
                "visits.csv",
                "visit_id,client_id,date,earliest_start,latest_start,minutes\nV1,C1," + date + ",08:00,09:00,30\n");
    }

    private Optional<Calendar.Day> day(String date) {
        return folder.problem().calendar().find(LocalDate.parse(date));
    }

    @Test
    void theBankHolidaysOfEnglandNeedNoRow() {
        visitOn("2026-12-24");
        assertThat(day("2026-12-24")).isEmpty();
        assertThat(day("2026-12-25").orElseThrow())
                .hasToString("Day[type=BANK_HOLIDAY, name=Christmas Day, nations=[England]]");
    }

    @Test
    void otherNationsHaveOthers() {
        visitOn("2026-11-30");
        assertThat(day("2026-11-30")).isEmpty();
        folder.with("policy.yaml", "nation: Scotland\n");
        assertThat(day("2026-11-30").orElseThrow().name()).isEqualTo("St Andrew's Day");
    }

    @Test
    void aRowSaysOtherwiseOfABankHoliday() {
        visitOn("2026-12-25");
        folder.with("calendar.csv", "date,day_type,name\n2026-12-25,ordinary,paid as any Friday\n");
        assertThat(day("2026-12-25")).isEmpty();
        folder.with("calendar.csv", "date,day_type,name\n2026-12-25,special,our own\n");
        assertThat(day("2026-12-25").orElseThrow().type()).isEqualTo(Calendar.DayType.SPECIAL);
    }

    @Test
    void aRowForOtherNationsIsPassedOver() {
        visitOn("2026-11-30");
        folder.with("calendar.csv", "date,day_type,nations\n2026-11-30,bank-holiday,Scotland\n");
        assertThat(day("2026-11-30")).isEmpty();
        folder.with("calendar.csv", "date,day_type,nations\n2026-11-30,bank-holiday,Scotland;England\n");
        assertThat(day("2026-11-30")).isPresent();
    }

    @Test
    void aYearWhoseBankHolidaysAreNotKnownIsAWarning() {
        visitOn("2031-12-25");
        assertThat(folder.said())
                .containsExactly(
                        "statute/bank_holidays.csv: the bank holidays from 2031-12-25 to 2031-12-25 are not known:"
                                + " only those that calendar.csv names count; name them in calendar.csv, or add rows");
    }

    @Test
    void refusesANationThatIsNone() {
        folder.with("policy.yaml", "nation: Yorkshire\n");
        assertThat(folder.said()).hasSize(1).first().asString().startsWith("policy.yaml:1 nation: found 'Yorkshire'");
    }

    @Test
    void refusesADayThatIsThereTwice() {
        folder.with("calendar.csv", "date,day_type\n2026-12-25,bank-holiday\n25/12/2026,bank-holiday\n");
        assertThat(folder.said()).containsExactly("calendar.csv:3: the row repeats line 2; keep one of them");
    }

    @Test
    void readsAJourney() {
        folder.with("travel.csv", "from,to,transport,minutes,miles\nC1,W2,car,14,1.5\n");
        // 1.5 miles of 1,609.344 m are 2,414 m.
        assertThat(folder.problem().givenLegs())
                .containsExactly(new GivenLeg(
                        "client:C1", "careworker:W2", Transport.CAR, new Leg(Duration.ofMinutes(14), 2414)));
    }

    @Test
    void warnsOfAJourneyWithoutMiles() {
        folder.with("travel.csv", "from,to,minutes\nC1,C2,14\n");
        assertThat(folder.said())
                .containsExactly("travel.csv:2 minutes: found '14', but no miles;"
                        + " give miles too: without them no mileage is paid for this way");
    }

    @Test
    void asksWhoIsMeantWhereAClientAndACareworkerShareAnId() {
        folder.with(
                        "careworkers.csv",
                        "careworker_id,latitude,longitude,pay_grade\nC1,53.6,-1.9,basic\nW1,53.6,-1.9,basic\n")
                .with("travel.csv", "from,to,minutes,miles\nC1,C2,14,1\nclient:C1,careworker:C1,5,1\nC2,X,1,1\n");
        assertThat(folder.said())
                .containsExactly(
                        "travel.csv:2 from: found 'C1', which is a client and a careworker;"
                                + " write client:C1 or careworker:C1",
                        "travel.csv:4 to: found 'X', which is not in clients.csv or careworkers.csv;"
                                + " correct it, or add it there");
    }

    @Test
    void readsAJourneyBetweenPeopleOfOneId() {
        folder.with(
                        "careworkers.csv",
                        "careworker_id,latitude,longitude,pay_grade\nC1,53.6,-1.9,basic\nW1,53.6,-1.9,basic\n")
                .with("travel.csv", "from,to,minutes,miles\nclient:C1,careworker:C1,5,1\n");
        assertThat(folder.problem().givenLegs()).extracting(GivenLeg::to).containsExactly("careworker:C1");
    }

    @Test
    void sumsUpPastVisits() {
        folder.with("history.csv", """
                client_id,careworker_id,date,minutes
                C1,W1,2026-11-16,30
                C1,W1,16/11/2026,45
                C1,W1,2026-11-02,30
                """);
        assertThat(folder.problem().history().meetingsOf(new ClientId("C1")))
                .hasToString("[Meeting[client=C1, careworker=W1, visits=3, last=2026-11-16, minutes=105]]");
    }

    @Test
    void hasNoPastWithoutAFile() {
        assertThat(folder.problem().history()).isEqualTo(History.NONE);
    }

    @Test
    void warnsIfThePastIsMostlyOfStrangers() {
        folder.with(
                "history.csv",
                "client_id,careworker_id,date\nC001,W1,2026-11-16\nC002,W1,2026-11-16\nC1,W1,1/11/2026\n");
        assertThat(folder.said())
                .containsExactly("history.csv client_id: 2 of 3 rows name somebody who is not in"
                        + " clients.csv; check that the ids are the same in both files");
    }
}
