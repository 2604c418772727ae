package coop.commonround.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.model.Rag;
import coop.commonround.model.Visit;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitsFileTest {
    private static final String HEADER = "visit_id,client_id,date,earliest_start,latest_start,minutes,";
    private static final String CELLS = "V1,C1,2026-11-23,08:00,09:00,30,";

    @TempDir
    Path place;

    private SmallFolder folder(String header, String cells) {
        return SmallFolder.in(place).with("visits.csv", HEADER + header + "\n" + CELLS + cells + "\n");
    }

    private Visit visit(String header, String cells) {
        return folder(header, cells).problem().visits().get(0);
    }

    private SmallFolder times(String date, String earliest, String latest) {
        return SmallFolder.in(place)
                .with("visits.csv", HEADER + "\nV1,C1," + date + "," + earliest + "," + latest + ",30\n");
    }

    @Test
    void aDayFarFromTheOthersIsAFaultOfItsRow() {
        var folder = SmallFolder.in(place)
                .with(
                        "visits.csv",
                        HEADER + "\nV1,C1,2026-11-23,08:00,09:00,30\nV2,C1,2062-11-23,08:00,09:00,30\n"
                                + "V3,C1,2026-11-24,08:00,09:00,30\n");
        assertThat(folder.said())
                .containsExactly("visits.csv:3 date: found '2062-11-23', which is far from most of the days;"
                        + " a period has at most 62 days; correct the day, or split the file");
    }

    @Test
    void readsAtWhatNoticeAVisitWasBooked() {
        assertThat(visit("booking_notice_minutes", "3:00").booking().bookingNotice())
                .isEqualTo(Duration.ofHours(3));
    }

    @Test
    void takesEveryDefault() {
        assertThat(visit("status", ""))
                .hasToString(
                        "Visit[id=V1, client=C1, packageId=null,"
                                + " window=TimeWindow[earliest=2026-11-23T08:00:00Z, latest=2026-11-23T09:00:00Z],"
                                + " otherWindows=[], preferredStart=null, contactTime=PT30M,"
                                + " needs=Needs[careworkers=1, skills=[], collective=false, leadSkills=[], load=,"
                                + " doubleUp=DoubleUp[reason=MOVING_AND_HANDLING, alone=null, apart=null]], tasks=[], kind=PERSONAL_CARE,"
                                + " regulated=true, timeCritical=false, rag=RED, round=null,"
                                + " pin=Pin[careworker=null, start=null],"
                                + " booking=Booking[status=PLANNED, cancelReason=null, notice=null, probability=1, leftOutPrice=null, bookingNotice=null]]");
    }

    @Test
    void readsWhereInARoundItComes() {
        assertThat(visit("round_id,round_place", "Marsden-am,3").round())
                .hasToString("RoundPlace[template=Marsden-am, place=3]");
        assertThat(visit("round_id,round_place", "Marsden-am,").round())
                .hasToString("RoundPlace[template=Marsden-am, place=null]");
        assertThat(folder("round_id,round_place", ",3").said())
                .containsExactly("visits.csv:2 round_place: found '3', which has no round_id beside it;"
                        + " name the round, or leave it empty");
    }

    @Test
    void readsWhatIsToBeBrought() {
        assertThat(visit("load", "Hot meals: 2; chairs:1").needs().load()).hasToString("chairs:1;hot-meals:2");
    }

    @Test
    void readsThatOneMayGoAlone() {
        var header = "careworkers,double_up,single_minutes,single_signed_off_by,single_signed_off_on";
        assertThat(visit(header, "2,efficiency,45,Care lead,2026-11-02").needs().doubleUp())
                .hasToString(
                        "DoubleUp[reason=EFFICIENCY,"
                                + " alone=Alone[contactTime=PT45M, signedOffBy=Care lead, signedOffOn=2026-11-02], apart=null]");
        assertThat(visit(header, "2,efficiency,,Care lead,2026-11-23").findAlone())
                .hasValueSatisfying(alone -> assertThat(alone.contactTime()).isEqualTo(Duration.ofMinutes(30)));
        assertThat(visit(header, "2,efficiency,,Care lead,2026-11-24").findAlone())
                .isEmpty();
        assertThat(visit(header, "2,efficiency,45,,").findAlone()).isEmpty();
    }

    @Test
    void readsHowFarApartTheyMayStart() {
        assertThat(visit("careworkers,start_apart_minutes", "2,10")
                        .needs()
                        .doubleUp()
                        .apart())
                .isEqualTo(Duration.ofMinutes(10));
    }

    @ParameterizedTest
    @CsvSource({
        "'2,moving-and-handling,Care lead,2026-11-02',single_signed_off_by",
        "'3,efficiency,Care lead,2026-11-02',single_signed_off_by",
        "'2,efficiency,,2026-11-02',single_signed_off_by",
        "'2,efficiency,Care lead,',single_signed_off_on"
    })
    void refusesASignatureThatSaysNothing(String cells, String column) {
        assertThat(folder("careworkers,double_up,single_signed_off_by,single_signed_off_on", cells)
                        .said())
                .singleElement()
                .asString()
                .startsWith("visits.csv:2 " + column + ": ");
    }

    @Test
    void readsWhatLeavingItOutCosts() {
        assertThat(visit("left_out_price", "4.50").booking().leftOutPrice()).isEqualTo(Money.parse("4.50"));
        assertThat(folder("left_out_price", "-1").said())
                .containsExactly(
                        "visits.csv:2 left_out_price: found '-1', which is below zero; give pounds of zero or more");
    }

    @Test
    void mayMoveToOtherDays() {
        assertThat(visit("other_windows,movable_days", "12:00-13:00,2;1").windows())
                .extracting(window -> CivilTime.localOf(window.earliest()).toString())
                .containsExactly(
                        "2026-11-23T08:00",
                        "2026-11-23T12:00",
                        "2026-11-24T08:00",
                        "2026-11-24T12:00",
                        "2026-11-25T08:00",
                        "2026-11-25T12:00");
    }

    @Test
    void readsFurtherWindows() {
        assertThat(visit("other_windows", "12:00-13:00; 1700-1800").windows())
                .hasToString("[TimeWindow[earliest=2026-11-23T08:00:00Z, latest=2026-11-23T09:00:00Z],"
                        + " TimeWindow[earliest=2026-11-23T12:00:00Z, latest=2026-11-23T13:00:00Z],"
                        + " TimeWindow[earliest=2026-11-23T17:00:00Z, latest=2026-11-23T18:00:00Z]]");
        assertThat(visit("other_windows,preferred_start", "12:00-13:00,12:30").preferredStart())
                .hasToString("2026-11-23T12:30:00Z");
    }

    @ParameterizedTest
    @CsvSource({"09:00-10:00", "13:00-12:00", "17:00-18:00;12:00-13:00"})
    void refusesWindowsThatAreNotInOrder(String windows) {
        assertThat(folder("other_windows", windows).said())
                .containsExactly("visits.csv:2 other_windows: found '" + windows
                        + "', which does not come after the window before it, on the same day;"
                        + " write windows in order of time, such as 12:00-13:00;17:00-18:00");
    }

    @Test
    void refusesAWindowOfOneEnd() {
        assertThat(folder("other_windows", "12:00").said())
                .containsExactly(
                        "visits.csv:2 other_windows: found '12:00', which has no latest start; write it as 12:00-13:00");
    }

    @Test
    void refusesALoadWithoutQuantities() {
        assertThat(folder("load", "meals").said())
                .containsExactly("visits.csv:2 load: found 'meals', which does not say how many of what;"
                        + " write a name, a colon and how many, as meals:2;chairs:1");
    }

    @Test
    void aVisitsRagComesBeforeItsClients() {
        assertThat(visit("rag", "green").rag()).isEqualTo(Rag.GREEN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 08:00, 08:00, 2026-11-23T08:00:00Z 2026-11-23T08:00:00Z",
        "2026-11-23, 23:30, 00:30, 2026-11-23T23:30:00Z 2026-11-24T00:30:00Z",
        "2026-11-23, 20:00, 08:00, 2026-11-23T20:00:00Z 2026-11-24T08:00:00Z",
        "2026-11-23, 23:30, 2026-11-24 00:30, 2026-11-23T23:30:00Z 2026-11-24T00:30:00Z",
        "2026-10-25, 00:30, 01:30, 2026-10-24T23:30:00Z 2026-10-25T00:30:00Z",
        "2027-03-28, 00:30, 01:30, 2027-03-28T00:30:00Z 2027-03-28T01:30:00Z",
    })
    void readsItsWindow(String date, String earliest, String latest, String window) {
        var read = times(date, earliest, latest).problem().visits().get(0).window();
        assertThat(read.earliest() + " " + read.latest()).isEqualTo(window);
    }

    @Test
    void refusesAWindowThatEndsBeforeItBegins() {
        assertThat(times("2026-11-23", "09:00", "08:59").said())
                .containsExactly("visits.csv:2 latest_start: found '08:59', which is before earliest_start;"
                        + " give the last moment it may start");
    }

    @ParameterizedTest
    @CsvSource({"08:00, 2026-11-23T08:00:00Z", "09:00, 2026-11-23T09:00:00Z"})
    void aWishLiesWithinTheWindow(String wish, String start) {
        assertThat(visit("preferred_start", wish).preferredStart()).hasToString(start);
    }

    @ParameterizedTest
    @CsvSource({"07:59", "09:01"})
    void refusesAWishOutsideTheWindow(String wish) {
        assertThat(folder("preferred_start", wish).said())
                .containsExactly("visits.csv:2 preferred_start: found '" + wish + "', which is outside the window;"
                        + " give a time from earliest_start to latest_start");
    }

    @Test
    void refusesAPinOutsideTheWindow() {
        assertThat(folder("pinned_start", "10:00").said())
                .first()
                .asString()
                .startsWith("visits.csv:2 pinned_start: found '10:00', which is outside the window");
    }

    @Test
    void readsADoubleUp() {
        var needs = visit("careworkers,skills,together,lead_skills", "2,Moving and handling,collective,medication")
                .needs();
        assertThat(needs)
                .hasToString(
                        "Needs[careworkers=2, skills=[moving-and-handling], collective=true, leadSkills=[medication], load=,"
                                + " doubleUp=DoubleUp[reason=MOVING_AND_HANDLING, alone=null, apart=null]]");
    }

    @Test
    void readsACancelledVisit() {
        assertThat(visit("status,cancel_reason,notice_minutes", "Cancelled,hospital,1440")
                        .booking())
                .hasToString(
                        "Booking[status=CANCELLED, cancelReason=hospital, notice=PT24H, probability=1, leftOutPrice=null, bookingNotice=null]");
    }

    @Test
    void readsATentativeVisit() {
        assertThat(visit("status,probability", "tentative,60%").booking().probability())
                .isEqualByComparingTo("0.6");
    }

    @Test
    void refusesAVisitOfNobody() {
        var folder = SmallFolder.in(place).with("visits.csv", HEADER + "\nV1,C9,2026-11-23,08:00,09:00,30\n");
        assertThat(folder.said())
                .first()
                .isEqualTo(
                        "visits.csv:2 client_id: found 'C9', which is not in clients.csv; correct it, or add it there");
    }

    @Test
    void refusesAPinToNobody() {
        assertThat(folder("pinned_to", "W9").said())
                .first()
                .asString()
                .startsWith("visits.csv:2 pinned_to: found 'W9', which is not in careworkers.csv");
    }

    @Test
    void refusesAnotherClientsPackage() {
        var folder = folder("package_id", "P2")
                .with("packages.csv", "package_id,client_id,payer,contract_line\nP2,C2,council,standard\n");
        assertThat(folder.said())
                .first()
                .isEqualTo("visits.csv:2 package_id: found 'P2',"
                        + " which is another client's package; give a package of this client");
    }

    @Test
    void warnsOfAPackageThatHasEnded() {
        var folder = folder("package_id", "P1")
                .with(
                        "packages.csv",
                        "package_id,client_id,payer,contract_line,end\nP1,C1,council,standard,22/11/2026\n");
        assertThat(folder.said())
                .containsExactly("visits.csv:2 package_id: found 'P1',"
                        + " which does not cover 2026-11-23; extend the package, or name another");
    }

    @Test
    void warnsOfASkillNobodyHas() {
        assertThat(folder("skills", "peg-feeding").said())
                .containsExactly("visits.csv skills: 'peg-feeding' is asked"
                        + " for 1 times, and no careworker has it; check the spelling");
    }

    @Test
    void readsHeadersOfOtherSystems() {
        var folder = SmallFolder.in(place).with("visits.csv", """
                Call ID;Service User ID;Visit Date;Window Start;Window End;Start Time;Duration;Carers
                V7;C2;23/11/2026;0730;0830;0800;0:45;2
                """);
        assertThat(folder.problem().visits().get(0))
                .extracting(visit -> visit.id() + " " + visit.client() + " " + visit.preferredStart() + " "
                        + visit.contactTime() + " " + visit.needs().careworkers())
                .isEqualTo("V7 C2 2026-11-23T08:00:00Z PT45M 2");
    }

    @Test
    void thePeriodRunsFromTheFirstToTheLastVisit() {
        var folder = SmallFolder.in(place).with("visits.csv", HEADER + """

                V1,C1,2026-11-25,08:00,09:00,30
                V2,C1,2026-11-23,08:00,09:00,30
                """);
        assertThat(folder.problem().period()).hasToString("Period[first=2026-11-23, last=2026-11-25]");
    }

    @ParameterizedTest
    @CsvSource({"2027-01-23, 0", "2027-01-24, 1"})
    void aPeriodHasAtMost62Days(String last, int issues) {
        var folder = SmallFolder.in(place)
                .with("visits.csv", HEADER + "\nV1,C1,2026-11-23,08:00,09:00,30\nV2,C1," + last + ",08:00,09:00,30\n");
        assertThat(folder.said()).hasSize(issues);
    }
}
