package coop.commonround.rule;

import coop.commonround.base.Money;
import coop.commonround.model.Calendar;
import coop.commonround.model.ContinuityLimits;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.model.Period;
import coop.commonround.model.Policy;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.RuleId;
import coop.commonround.model.TravelSettings.Commute;
import coop.commonround.model.WorkingTimeLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the drawing of a {@link Scenario}, line by line. */
final class Drawing {
    private final DrawnTime time;
    private final DrawnPeople people;
    private final DrawnWork work;
    private final List<Policy.Downgrade> downgraded = new ArrayList<>();
    private final Period period;
    private final Policy policy;
    private Commute commute;
    private PeoplePolicy peoplePolicy;
    private final Map<LocalDate, Calendar.Day> holidays = new TreeMap<>();
    private WorkingTimeLimits workingTime;
    private ContinuityLimits continuity;

    private Drawing(Period period, Policy policy) {
        this.period = period;
        this.policy = policy;
        commute = policy.travel().commute();
        peoplePolicy = policy.people();
        workingTime = policy.workingTime();
        continuity = policy.continuity();
        time = new DrawnTime(period);
        people = new DrawnPeople(time);
        work = new DrawnWork(time, people);
    }

    static Scenario read(String text) {
        var lines = text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> new DrawnLine(line, Drawing::optionsOf))
                .toList();
        var usual = new DrawnTime(DrawnTime.USUAL);
        var period = lines.stream()
                .filter(line -> line.kind().equals("period"))
                .map(line -> new Period(usual.day(line.word(0)), usual.day(line.word(1))))
                .findFirst();
        var policy = DrawnPolicy.of(
                lines.stream().filter(line -> line.kind().equals("policy")).toList());
        var drawing = new Drawing(period.orElse(DrawnTime.USUAL), policy);
        lines.forEach(drawing::add);
        return drawing.scenario();
    }

    private static Set<String> optionsOf(String kind) {
        if (kind.equals("commute")) {
            return Set.of("paid", "within-shift");
        }
        if (kind.equals("working-time")) {
            return DrawnWorkingTime.OPTIONS;
        }
        if (kind.equals("continuity")) {
            return Set.of("cap-is-hard", "introduce");
        }
        var ofPeople = DrawnPeople.OPTIONS.get(kind);
        return ofPeople != null ? ofPeople : DrawnWork.OPTIONS.getOrDefault(kind, Set.of());
    }

    private void add(DrawnLine line) {
        switch (line.kind()) {
            case "period", "policy" -> {}
            case "careworker" -> people.careworker(line);
            case "client" -> people.client(line);
            case "exclude", "only", "warn", "prefer", "usual", "agree", "trial" -> people.wish(line);
            case "met" -> people.met(line);
            case "consent-needed" ->
                peoplePolicy = peoplePolicy.withMatching(peoplePolicy.matching().withConsentNeeded(true));
            case "secondees-alone" ->
                peoplePolicy = peoplePolicy.withMatching(peoplePolicy.matching().withOnlySecondeesHard(true));
            case "rounds-whole" -> {
                var rounds = peoplePolicy.rounds();
                peoplePolicy = peoplePolicy.withRounds(
                        rounds.withTemplates(rounds.templates().withWhole(true)));
            }
            case "most-rounds" ->
                peoplePolicy = peoplePolicy.withRounds(
                        peoplePolicy.rounds().withMostRoundsADay(Integer.valueOf(line.word(0))));
            case "past" -> people.past(line);
            case "holiday" ->
                holidays.put(time.day(line.word(0)), new Calendar.Day(Calendar.DayType.BANK_HOLIDAY, "", Set.of()));
            case "pay" -> people.pay(line);
            case "worked" -> people.worked(line);
            case "short-night" -> people.shortNight(line);
            case "owed" -> people.owed(line);
            case "shift" -> work.shift(line);
            case "visit" -> work.visit(line);
            case "link" -> work.link(line);
            case "task" -> work.task(line);
            case "travel" -> work.travel(line);
            case "round" -> work.round(line);
            case "commute" -> commute = new Commute(line.has("paid"), line.has("within-shift"));
            case "working-time" -> workingTime = DrawnWorkingTime.of(line);
            case "continuity" ->
                continuity =
                        continuity.withCapHard(line.has("cap-is-hard")).withIntroducesNewFaces(line.has("introduce"));
            case "downgrade" ->
                downgraded.add(new Policy.Downgrade(
                        RuleId.find(line.word(0)).orElseThrow(), Money.parse(line.word(1)), "agreed"));
            default -> throw new IllegalArgumentException("no line starts with " + line.kind());
        }
    }

    private Scenario scenario() {
        var problem = new Problem(
                period,
                people.clients(),
                people.careworkers(),
                work.shifts(),
                work.visits(),
                work.links(),
                people.wishes(),
                List.of(),
                people.history(),
                policy.withDowngraded(downgraded)
                        .withWorkingTime(workingTime)
                        .withTravel(policy.travel().withCommute(commute))
                        .withPeople(peoplePolicy)
                        .withTasks(work.tasks())
                        .withContinuity(continuity),
                new Calendar(holidays),
                work.legs(),
                people.prices());
        return new Scenario(problem, new Roster(work.rounds(), List.of()));
    }
}
