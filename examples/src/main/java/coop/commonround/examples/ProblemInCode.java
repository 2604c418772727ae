package coop.commonround.examples;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import coop.commonround.model.LabourPrices;
import coop.commonround.model.Period;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import coop.commonround.model.VisitLink;
import coop.commonround.plan.Planner;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Builds a day in code, plans it and prints the rounds: two careworkers, five visits, one of them a double-up, two of
 * them doses that must lie four hours apart.
 *
 * <pre>{@code
 * cli/bin/commonround --version   # builds the jar
 * java -cp cli/target/commonround.jar examples/src/main/java/coop/commonround/examples/ProblemInCode.java
 * }</pre>
 */
public final class ProblemInCode {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 22);

    private ProblemInCode() {}

    public static void main(String[] args) {
        var problem = problem();
        var outcome = Planner.using(TravelTimes.of(problem)).iterating(200).plan(problem);
        System.out.println(outcome.summary());
        print(outcome.plan().orElseThrow().roster());
    }

    static Problem problem() {
        var clients =
                List.of(Client.at(new ClientId("asha"), 53.62, -1.87), Client.at(new ClientId("bill"), 53.61, -1.85));
        var careworkers = List.of(
                Careworker.at(new CareworkerId("kim"), 53.63, -1.88, "careworker"),
                Careworker.at(new CareworkerId("lee"), 53.60, -1.84, "careworker"));
        var visits = List.of(
                visit("asha-morning", "asha", 8, 9),
                visit("asha-noon", "asha", 11, 13),
                visit("asha-tea", "asha", 16, 17),
                visit("bill-morning", "bill", 8, 10).withNeeds(Visit.Needs.careworkers(2)),
                visit("bill-tea", "bill", 16, 17));
        var doses = new VisitLink(
                new VisitId("asha-morning"),
                new VisitId("asha-noon"),
                Duration.ofHours(4),
                null,
                VisitLink.From.START,
                VisitLink.Careworkers.ANY,
                "dose gap");
        var pay = LabourPrices.Prices.flat(Money.parse("12.71"), Money.parse("0.45"));
        return Problem.of(new Period(DAY, DAY), clients, careworkers, List.of(shift("kim"), shift("lee")), visits)
                .withLinks(List.of(doses))
                .withPrices(new LabourPrices(Map.of(new CareworkerId("kim"), pay, new CareworkerId("lee"), pay)));
    }

    private static Visit visit(String id, String client, int earliestHour, int latestHour) {
        var window = new TimeWindow(at(earliestHour), at(latestHour));
        return Visit.of(new VisitId(id), new ClientId(client), window, Duration.ofMinutes(30));
    }

    private static Shift shift(String careworker) {
        return Shift.work(new ShiftId(careworker), new CareworkerId(careworker), at(7), at(18));
    }

    private static Instant at(int hour) {
        return CivilTime.at(DAY, LocalTime.of(hour, 0));
    }

    static void print(Roster roster) {
        for (var round : roster.rounds()) {
            System.out.println(round.careworker() + ": "
                    + round.attendances().stream()
                            .map(each -> CivilTime.timeOf(each.start()) + " " + each.visit())
                            .collect(Collectors.joining(", ")));
        }
    }
}
