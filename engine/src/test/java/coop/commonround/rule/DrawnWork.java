package coop.commonround.rule;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.model.Attendance;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.DoubleUp;
import coop.commonround.model.GivenLeg;
import coop.commonround.model.Leg;
import coop.commonround.model.Place;
import coop.commonround.model.Quantities;
import coop.commonround.model.Rag;
import coop.commonround.model.Round;
import coop.commonround.model.RoundPlace;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import coop.commonround.model.TaskRule;
import coop.commonround.model.TaskRules;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import coop.commonround.model.VisitLink;
import coop.commonround.model.VisitLink.Careworkers;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shifts, visits, links and ways of a drawing, and the rounds somebody made of them. */
final class DrawnWork {
    static final Map<String, Set<String>> OPTIONS = Map.of(
            "shift", Set.of("kind", "paid", "capacity", "meal"),
            "visit",
                    Set.of(
                            "or",
                            "skills",
                            "lead",
                            "needs",
                            "collective",
                            "prefers",
                            "kind",
                            "unregulated",
                            "critical",
                            "template",
                            "rag",
                            "pinned",
                            "at",
                            "load",
                            "tasks",
                            "optional",
                            "efficiency",
                            "single",
                            "signed",
                            "apart",
                            "cancelled"),
            "link", Set.of("from", "same", "different", "both-or-neither"),
            "task", Set.of("after", "most", "from"));

    private final DrawnTime time;
    private final DrawnPeople people;
    private final Map<String, Shift> shifts = new TreeMap<>();
    private final Map<String, Visit> visits = new TreeMap<>();
    private final List<VisitLink> links = new ArrayList<>();
    private final List<TaskRule> tasks = new ArrayList<>();
    private final List<GivenLeg> legs = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();

    DrawnWork(DrawnTime time, DrawnPeople people) {
        this.time = time;
        this.people = people;
    }

    void shift(DrawnLine line) {
        var span = time.span(line.word(2), line.word(3));
        shifts.put(
                line.word(0),
                new Shift(
                        new ShiftId(line.word(0)),
                        people.careworker(line.word(1)),
                        span.start(),
                        span.end(),
                        line.option("kind", kind -> Shift.Kind.valueOf(DrawnPeople.word(kind)), Shift.Kind.WORK),
                        line.option("paid", DrawnTime::length, (Duration) null),
                        quantities(line.all("capacity")),
                        meal(line)));
    }

    /** {@code meal 12:00-14:00 30m}. */
    private Shift.@Nullable Meal meal(DrawnLine line) {
        if (!line.has("meal")) {
            return null;
        }
        var span = time.span(line.word(2), line.all("meal").get(0));
        return new Shift.Meal(
                span.start(), span.end(), DrawnTime.length(line.all("meal").get(1)));
    }

    /** A further window: of the same day, or of the day named before it, as in {@code Wed@08:00-09:00}. */
    private DrawnTime.Span other(String day, String text) {
        int at = text.indexOf('@');
        return at < 0 ? time.span(day, text) : time.span(text.substring(0, at), text.substring(at + 1));
    }

    void visit(DrawnLine line) {
        var day = time.day(line.word(2));
        var window = time.span(line.word(2), line.word(3));
        var kind = line.option("kind", text -> Visit.Kind.valueOf(DrawnPeople.word(text)), Visit.Kind.PERSONAL_CARE);
        visits.put(
                line.word(0),
                new Visit(
                        new VisitId(line.word(0)),
                        people.client(line.word(1)),
                        null,
                        new TimeWindow(window.start(), window.end()),
                        line.all("or").stream()
                                .map(text -> other(line.word(2), text))
                                .map(span -> new TimeWindow(span.start(), span.end()))
                                .toList(),
                        line.option("prefers", text -> time.at(day, text), (Instant) null),
                        DrawnTime.length(line.word(4)),
                        new Visit.Needs(
                                line.option("needs", Integer::valueOf, 1),
                                line.set("skills"),
                                line.has("collective"),
                                line.set("lead"),
                                quantities(line.all("load")),
                                doubleUp(line).withApart(line.option("apart", DrawnTime::length, (Duration) null))),
                        line.set("tasks"),
                        kind,
                        !line.has("unregulated"),
                        line.has("critical"),
                        line.option("rag", text -> Rag.valueOf(DrawnPeople.word(text)), Rag.AMBER),
                        line.option("template", DrawnWork::place, (RoundPlace) null),
                        new Visit.Pin(
                                line.option("pinned", people::careworker, (CareworkerId) null),
                                line.option("at", text -> time.at(day, text), (Instant) null)),
                        booking(line)));
    }

    /** {@code template R1}, or {@code template R1/2} for the second place in it. */
    private static RoundPlace place(String text) {
        var words = text.split("/");
        return new RoundPlace(words[0], words.length > 1 ? Integer.valueOf(words[1]) : null);
    }

    /** {@code efficiency}, or {@code single 45m}, signed off on that day or {@code signed Tue}. */
    private DoubleUp doubleUp(DrawnLine line) {
        if (!line.has("single")) {
            return line.has("efficiency")
                    ? new DoubleUp(DoubleUp.Reason.EFFICIENCY, null, null)
                    : DoubleUp.MOVING_AND_HANDLING;
        }
        return DoubleUp.alone(
                line.option("single", DrawnTime::length, Duration.ZERO),
                "care lead",
                line.option("signed", time::day, time.day(line.word(2))));
    }

    private static Visit.Booking booking(DrawnLine line) {
        var booking = line.has("cancelled")
                ? new Visit.Booking(Visit.Status.CANCELLED, "hospital", null, BigDecimal.ONE, null)
                : Visit.Booking.PLANNED;
        return booking.withLeftOutPrice(line.option("optional", Money::parse, (Money) null));
    }

    /** {@code meals:2 chairs:1}. */
    private static Quantities quantities(List<String> words) {
        return new Quantities(words.stream()
                .map(word -> word.split(":"))
                .collect(Collectors.toMap(word -> word[0], word -> Integer.valueOf(word[1]))));
    }

    void link(DrawnLine line) {
        links.add(new VisitLink(
                new VisitId(line.word(0)),
                new VisitId(line.word(1)),
                DrawnTime.length(line.word(2)),
                line.size() > 3 ? DrawnTime.length(line.word(3)) : null,
                line.option("from", text -> VisitLink.From.valueOf(DrawnPeople.word(text)), VisitLink.From.START),
                line.has("same") ? Careworkers.SAME : line.has("different") ? Careworkers.DIFFERENT : Careworkers.ANY,
                line.has("both-or-neither"),
                ""));
    }

    /** {@code task paracetamol 4h most 4}, {@code task breakfast 15m 45m after insulin from end}. */
    void task(DrawnLine line) {
        var task = line.word(0);
        tasks.add(new TaskRule(
                task,
                line.option("after", text -> text, task),
                DrawnTime.length(line.word(1)),
                line.size() > 2 ? DrawnTime.length(line.word(2)) : null,
                line.option("most", Integer::valueOf, (Integer) null),
                line.option("from", from -> VisitLink.From.valueOf(DrawnPeople.word(from)), VisitLink.From.START),
                ""));
    }

    TaskRules tasks() {
        return new TaskRules(tasks);
    }

    /** {@code travel C1 C2 10m 3.2mi}, there and back; the home of a careworker is called by the careworker's id. */
    void travel(DrawnLine line) {
        var minutes = DrawnTime.length(line.word(2));
        var leg = line.size() > 3
                ? Leg.ofMiles(minutes, new BigDecimal(line.word(3).replace("mi", "")))
                : new Leg(minutes, 0);
        legs.add(new GivenLeg(home(line.word(0)), home(line.word(1)), null, leg));
        legs.add(new GivenLeg(home(line.word(1)), home(line.word(0)), null, leg));
    }

    private String home(String id) {
        return id.startsWith("W") ? Place.idOf(people.careworker(id)) : Place.idOf(people.client(id));
    }

    /** {@code round S1: V1 08:31, V2 Tue 00:30}: on the day of the shift, unless a day is named. */
    void round(DrawnLine line) {
        var shift = shifts.get(line.word(0).replace(":", ""));
        var attendances = new ArrayList<Attendance>();
        for (int i = 1; i < line.size(); ) {
            var visit = visits.get(line.word(i++));
            var day = line.word(i).contains(":") ? CivilTime.dateOf(shift.start()) : time.day(line.word(i++));
            var start = time.at(day, line.word(i++));
            attendances.add(
                    new Attendance(visit.id(), start, start.plus(visit.contactTime()), Leg.NONE, Duration.ZERO));
        }
        rounds.add(new Round(shift.id(), shift.careworker(), attendances, Leg.NONE));
    }

    List<Shift> shifts() {
        return List.copyOf(shifts.values());
    }

    List<Visit> visits() {
        return List.copyOf(visits.values());
    }

    List<VisitLink> links() {
        return List.copyOf(links);
    }

    List<GivenLeg> legs() {
        return List.copyOf(legs);
    }

    List<Round> rounds() {
        return rounds.stream().map(this::goneSingle).toList();
    }

    /** The same round; a visit that only one goes to who may lasts as long as it does alone. */
    private Round goneSingle(Round round) {
        return new Round(
                round.shift(),
                round.careworker(),
                round.attendances().stream().map(this::goneSingle).toList(),
                round.home());
    }

    private Attendance goneSingle(Attendance each) {
        int going = (int) rounds.stream()
                .flatMap(round -> round.attendances().stream())
                .filter(other -> other.visit().equals(each.visit()))
                .count();
        var length = visits.get(each.visit().text()).attendedBy(going).contactTime();
        return new Attendance(each.visit(), each.start(), each.start().plus(length), each.before(), each.waiting());
    }
}
