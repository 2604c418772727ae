package coop.commonround.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.Careworker;
import coop.commonround.model.Careworker.Contract;
import coop.commonround.model.Client;
import coop.commonround.model.Rag;
import coop.commonround.model.Transport;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleFilesTest {
    private static final String CAREWORKER = "careworker_id,latitude,longitude,pay_grade,";

    @TempDir
    Path place;

    private SmallFolder folder;

    @BeforeEach
    void begin() {
        folder = SmallFolder.in(place);
    }

    private Client client(String header, String cells) {
        return folder.with("clients.csv", "client_id,latitude,longitude," + header + "\nC1,53.6,-1.9," + cells + "\n")
                .problem()
                .clients()
                .get(0);
    }

    private Careworker careworker(String header, String cells) {
        return folder.with("careworkers.csv", CAREWORKER + header + "\nW1,53.6,-1.9,basic," + cells + "\n")
                .problem()
                .careworkers()
                .get(0);
    }

    @Test
    void clientsAreAmberUnlessSaidOtherwise() {
        assertThat(folder.problem().clients()).extracting(Client::rag).containsExactly(Rag.RED, Rag.AMBER);
    }

    @Test
    void readsAttributesWithoutRegardToCapitals() {
        assertThat(client("required_attributes", "Female; Speaks:PA ;no smoker").requiredAttributes())
                .containsExactly("female", "no-smoker", "speaks:pa");
    }

    @Test
    void readsHowManyCareworkersAreRight() {
        assertThat(client("max careworkers", "4").maximumCareworkers()).isEqualTo(4);
    }

    @Test
    void placesAHome() {
        assertThat(client("name", "June Example").home().id()).isEqualTo("client:C1");
    }

    @Test
    void warnsOfAPlaceAbroadWithoutNamingIt() {
        folder.with("clients.csv", "client_id,latitude,longitude\nC1,-1.9,53.6\n");
        assertThat(folder.said())
                .containsExactly(
                        "clients.csv:2 latitude: found a value which is outside the United Kingdom;"
                                + " check it: latitude and longitude may be swapped",
                        "clients.csv:2 longitude: found a value which is outside the United Kingdom;"
                                + " check it: latitude and longitude may be swapped");
    }

    @Test
    void careworkersDriveAndAreFlexibleUnlessSaidOtherwise() {
        var careworker = folder.problem().careworkers().get(0);
        assertThat(careworker.transport()).isEqualTo(Transport.CAR);
        assertThat(careworker.contract()).isEqualTo(Contract.FLEXIBLE);
    }

    @Test
    void readsHours() {
        var hours = careworker("contracted_hours,minimum hours,max_hours,opt out", "30,16:30,37.5,y")
                .hours();
        assertThat(hours).hasToString("Hours[contracted=PT30H, minimum=PT16H30M, maximum=PT37H30M, optedOut48h=true]");
    }

    @Test
    void worksAtMost48HoursUnlessSaidOtherwise() {
        assertThat(careworker("contracted_hours", "30").hours().maximum()).isEqualTo(Duration.ofHours(48));
    }

    @Test
    void worksAtMostTheContractedHoursIfTheyAreMore() {
        assertThat(careworker("contracted_hours", "50").hours().maximum()).isEqualTo(Duration.ofHours(50));
    }

    @Test
    void refusesAMaximumBelowTheContract() {
        folder.with("careworkers.csv", CAREWORKER + "contracted_hours,maximum_hours\nW1,53.6,-1.9,basic,30,29.9\n");
        assertThat(folder.said())
                .first()
                .isEqualTo("careworkers.csv:2 maximum_hours: found '29.9',"
                        + " which is below contracted_hours; raise it, or lower those");
    }

    @Test
    void theBirthdayIsKeptBesideTheBandOfTheMinimumWage() {
        var careworker = careworker("dob,minimum_wage_band", "01/02/2010,apprentice");
        assertThat(careworker.dateOfBirth()).isEqualTo("2010-02-01");
        assertThat(careworker.minimumWageBand()).isEqualTo("apprentice");
        assertThat(careworker.isUnder18(LocalDate.parse("2028-01-31"))).isTrue();
        assertThat(careworker.isUnder18(LocalDate.parse("2028-02-01"))).isFalse();
    }

    @Test
    void readsAWayToTravelByItsUsualNames() {
        assertThat(careworker("travel mode", "Bike").transport()).isEqualTo(Transport.BICYCLE);
    }

    @Test
    void aPassengerTravelsWithSomebodyWhoDrives() {
        assertThat(drivenBy("W1", "car")).isEmpty();
        assertThat(drivenBy("W1", "bicycle"))
                .singleElement()
                .asString()
                .startsWith("careworkers.csv:3 travels_with: found 'W1', who does not go by car");
        assertThat(drivenBy("W9", "car"))
                .singleElement()
                .asString()
                .startsWith("careworkers.csv:3 travels_with: found 'W9', which is not in careworkers.csv");
    }

    private List<String> drivenBy(String driver, String transport) {
        return folder.with("careworkers.csv", """
                        careworker_id,latitude,longitude,pay_grade,transport,travels_with
                        W1,53.62,-1.92,basic,%s,
                        W2,53.63,-1.93,basic,passenger,%s
                        """.formatted(transport, driver)).said();
    }

    @Test
    void offersTheNearestWord() {
        folder.with("careworkers.csv", CAREWORKER + "contract\nW1,53.6,-1.9,basic,garanteed\n");
        assertThat(folder.said())
                .first()
                .isEqualTo("careworkers.csv:2 contract: found 'garanteed';"
                        + " write guaranteed; the words are guaranteed, flexible, volunteer or secondee");
    }

    @Test
    void refusesAGradeThatPayDoesNotKnow() {
        folder.with("pay.csv", "pay_grade,effective_from,hourly_rate\nsenior,2026-04-01,13.45\n");
        assertThat(folder.said())
                .first()
                .isEqualTo("careworkers.csv:2 pay_grade: found 'basic',"
                        + " which is not in pay.csv; correct it, or add it there");
    }

    @Test
    void skillsCountOnTheirFirstAndLastDay() {
        folder.with("skills.csv", "carer,skill,from,expiry date\nW1,Medication,2026-11-01,30/11/2026\n");
        var careworker = folder.problem().careworkers().get(0);
        assertThat(careworker.hasSkill("medication", LocalDate.of(2026, 10, 31)))
                .isFalse();
        assertThat(careworker.hasSkill("medication", LocalDate.of(2026, 11, 1))).isTrue();
        assertThat(careworker.hasSkill("medication", LocalDate.of(2026, 11, 30)))
                .isTrue();
        assertThat(careworker.hasSkill("medication", LocalDate.of(2026, 12, 1))).isFalse();
    }

    @Test
    void refusesASkillThatEndsBeforeItBegins() {
        folder.with("skills.csv", "careworker_id,skill,from,expires\nW1,medication,2026-11-02,2026-11-01\n");
        assertThat(folder.said())
                .containsExactly("skills.csv:2 expires: found '2026-11-01', which is before from;"
                        + " give the last day it counts");
    }

    @Test
    void refusesASkillThatIsThereTwice() {
        folder.with("skills.csv", "careworker_id,skill\nW1,medication\nW2,medication\nW1,Medication\n");
        assertThat(folder.said()).containsExactly("skills.csv:4: the row repeats line 2; keep one of them");
    }

    @Test
    void refusesASkillOfNobody() {
        folder.with("skills.csv", "careworker_id,skill\nW9,medication\n");
        assertThat(folder.said())
                .containsExactly("skills.csv:2 careworker_id: found 'W9',"
                        + " which is not in careworkers.csv; correct it, or add it there");
    }

    @Test
    void warnsOfAnAttributeNobodyHas() {
        folder.with("careworkers.csv", CAREWORKER + "attributes\nW1,53.6,-1.9,basic,speaks:pa\n")
                .with("clients.csv", "client_id,latitude,longitude,required_attributes\nC1,53.6,-1.9,speaks:ps\n");
        assertThat(folder.said())
                .containsExactly("clients.csv required_attributes: 'speaks:ps' is asked for 1 times,"
                        + " and no careworker has it; check the spelling: they have speaks:pa");
    }

    @Test
    void readsAWish() {
        folder.with("compatibility.csv", "client,carer,action,reason\nC1,W2,Preferred,known since 2023\n");
        assertThat(folder.problem().compatibilities().get(0))
                .hasToString("Compatibility[client=C1, careworker=W2, attribute=null, side=CLIENT, rule=PREFER,"
                        + " reason=known since 2023, until=null]");
    }

    @Test
    void refusesAWishAboutNobody() {
        folder.with("compatibility.csv", "client_id,careworker_id,attribute,rule\nC1,,,only\nC1,W1,female,only\n");
        assertThat(folder.said())
                .containsExactly(
                        "compatibility.csv:2: the row names nobody; give careworker_id or attribute, one of them",
                        "compatibility.csv:3: the row names a careworker and an attribute;"
                                + " give careworker_id or attribute, one of them");
    }
}
