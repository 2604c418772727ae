package coop.commonround.model;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a careworker, for making a changed copy. */
final class CareworkerDraft {
    CareworkerId id;
    String name;
    Place home;
    Transport transport;
    Careworker.Contract contract;
    Careworker.Hours hours;
    String payGrade;

    @Nullable
    LocalDate startDate;

    @Nullable
    LocalDate dateOfBirth;

    @Nullable
    String minimumWageBand;

    Set<String> attributes;
    Set<String> dislikes;

    @Nullable
    String team;

    @Nullable
    Duration maximumTravel;

    @Nullable
    LocalDate recallDate;

    List<HeldSkill> skills;

    @Nullable
    InsuranceRelief niRelief;

    WorkingTimeTerms workingTime;
    Wishes wishes;

    @Nullable
    CareworkerId travelsWith;

    CareworkerDraft(Careworker careworker) {
        id = careworker.id();
        name = careworker.name();
        home = careworker.home();
        transport = careworker.transport();
        contract = careworker.contract();
        hours = careworker.hours();
        payGrade = careworker.payGrade();
        startDate = careworker.startDate();
        dateOfBirth = careworker.dateOfBirth();
        minimumWageBand = careworker.minimumWageBand();
        attributes = careworker.attributes();
        dislikes = careworker.dislikes();
        team = careworker.team();
        maximumTravel = careworker.maximumTravel();
        recallDate = careworker.recallDate();
        skills = careworker.skills();
        niRelief = careworker.niRelief();
        workingTime = careworker.workingTime();
        wishes = careworker.wishes();
        travelsWith = careworker.travelsWith();
    }

    Careworker careworker() {
        return new Careworker(
                id,
                name,
                home,
                transport,
                contract,
                hours,
                payGrade,
                startDate,
                dateOfBirth,
                minimumWageBand,
                attributes,
                dislikes,
                team,
                maximumTravel,
                recallDate,
                skills,
                niRelief,
                workingTime,
                wishes,
                travelsWith);
    }
}
