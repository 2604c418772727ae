package coop.commonround.cli.scenario;

import static coop.commonround.cli.scenario.Sheets.hours;
import static coop.commonround.cli.scenario.Sheets.list;
import static coop.commonround.cli.scenario.Sheets.minutes;
import static coop.commonround.cli.scenario.Sheets.row;
import static coop.commonround.cli.scenario.Sheets.word;
import static coop.commonround.cli.scenario.Sheets.yes;

import coop.commonround.model.Place;
import coop.commonround.model.Problem;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who lives where, can do what, wants whom and has met whom. */
record PeopleSheets(Problem problem, Sheets sheets) {
    void write() throws IOException {
        sheets.write(
                "clients.csv",
                "client_id,latitude,longitude,required_attributes,attributes,max_careworkers,introductions",
                problem.clients().stream()
                        .map(client -> row(
                                client.id(),
                                latitudeOf(client.home()),
                                client.home().longitude(),
                                list(client.requiredAttributes()),
                                list(client.homeAttributes()),
                                client.maximumCareworkers(),
                                yesNoOrNull(client.introductions()))));
        sheets.write(
                "careworkers.csv",
                "careworker_id,latitude,longitude,transport,contract,contracted_hours,maximum_hours,maximum_hours_a_day,pay_grade,"
                        + "attributes,dislikes,max_travel_minutes,recall_date,travels_with,opted_out_48h,other_job_hours,start_date,date_of_birth,minimum_wage_band,"
                        + "team,only_homes,refuses,likes,night_worker,night_hazard,night_assessed_until",
                problem.careworkers().stream()
                        .map(careworker -> row(
                                careworker.id(),
                                latitudeOf(careworker.home()),
                                careworker.home().longitude(),
                                word(careworker.transport()),
                                word(careworker.contract()),
                                hours(careworker.hours().contracted()),
                                hours(careworker.hours().maximum()),
                                hours(careworker.workingTime().mostADay()),
                                careworker.payGrade(),
                                list(careworker.attributes()),
                                list(careworker.dislikes()),
                                minutes(careworker.maximumTravel()),
                                careworker.recallDate(),
                                careworker.travelsWith(),
                                yes(careworker.hours().optedOut48h()),
                                hours(careworker.workingTime().otherJob()),
                                careworker.startDate(),
                                careworker.dateOfBirth(),
                                careworker.minimumWageBand(),
                                careworker.team(),
                                list(careworker.wishes().homes().only()),
                                list(careworker.wishes().homes().refused()),
                                list(careworker.wishes().homes().liked()),
                                yesNoOrNull(careworker.workingTime().nights().isNightWorker()),
                                yes(careworker.workingTime().nights().isHazardous()),
                                careworker.workingTime().nights().assessedUntil())));
        sheets.write(
                "skills.csv",
                "careworker_id,skill,from,expires",
                problem.careworkers().stream()
                        .flatMap(careworker -> careworker.skills().stream()
                                .map(held -> row(careworker.id(), held.name(), held.from(), held.expires()))));
        sheets.write(
                "compatibility.csv",
                "client_id,careworker_id,attribute,side,rule,until",
                problem.compatibilities().stream()
                        .map(wish -> row(
                                wish.client(),
                                wish.careworker(),
                                wish.attribute(),
                                word(wish.side()),
                                word(wish.rule()),
                                wish.until())));
    }

    private static @Nullable Object yesNoOrNull(@Nullable Boolean value) {
        return value == null ? null : yes(value);
    }

    private double latitudeOf(Place home) {
        var ids = Stream.concat(
                        problem.clients().stream().map(client -> client.home().id()),
                        problem.careworkers().stream()
                                .map(careworker -> careworker.home().id()))
                .toList();
        return 53.6 + ids.indexOf(home.id()) * 0.001;
    }
}
