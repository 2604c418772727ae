package coop.commonround.io.csv.visit;

import coop.commonround.base.Money;
import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Clock;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.people.CareworkersFile;
import coop.commonround.io.csv.people.ClientsFile;
import coop.commonround.io.csv.people.Words;
import coop.commonround.io.csv.table.Column;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.ClientId;
import coop.commonround.model.DoubleUp;
import coop.commonround.model.Quantities;
import coop.commonround.model.Rag;
import coop.commonround.model.Visit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns that {@code visits.csv} and {@code visit_templates.csv} share: all but the id and the day. */
final class VisitColumns {
    static final Column<ClientId> CLIENT = Column.of("client_id", Words.CLIENT_ID, "whose home it is", "C014")
            .required()
            .in(ClientsFile.NAME_OF_FILE)
            .alsoCalled("service user id", "client", "service user");
    static final Column<String> PACKAGE = Column.of(
                    "package_id", Kinds.ID, "the package of care that pays for it", "P014-A")
            .in(PackagesFile.NAME_OF_FILE)
            .alsoCalled("package");
    static final Column<Clock> EARLIEST = Column.of(
                    "earliest_start", Kinds.CLOCK, "the first moment it may start", "07:30")
            .required()
            .alsoCalled("earliest", "window start", "start from");
    static final Column<Clock> LATEST = Column.of(
                    "latest_start",
                    Kinds.CLOCK,
                    "the last moment it may start; a time before the earliest is on the next day",
                    "08:30")
            .required()
            .alsoCalled("latest", "window end", "start by");
    static final Column<List<WindowKind.Clocks>> OTHER_WINDOWS = Column.of(
                    "other_windows",
                    Kinds.list(new WindowKind()),
                    "further windows in which it may start as well, each after the one before it",
                    "12:00-13:00;17:00-18:00")
            .alsoCalled("further windows", "alternative windows");
    static final Column<List<Integer>> MOVABLE_DAYS = Column.of(
                    "movable_days",
                    Kinds.list(Kinds.whole(1, 31)),
                    "after how many days it may be made instead, in the same windows: 1;2 is the next day or the one after. What expires, ends or begins is judged by the day it is made on; a round_id does not count",
                    "1;2")
            .alsoCalled("may move by days");
    static final Column<Clock> PREFERRED = Column.of(
                    "preferred_start", Kinds.CLOCK, "when the client would like it to start, within a window", "08:00")
            .alsoCalled("start time", "preferred time", "planned start", "start");
    static final Column<Duration> MINUTES = Column.of(
                    "minutes", Kinds.minutes(1, 1440), "commissioned time in the home", "30")
            .required()
            .alsoCalled("duration", "length", "contact minutes", "duration minutes");
    static final Column<Integer> CAREWORKERS = Column.of(
                    "careworkers", Kinds.whole(1, 4), "how many go together: 2 for a double-up", "2")
            .otherwise("1")
            .alsoCalled("carers", "number of carers", "staff needed");
    static final Column<Set<String>> SKILLS = Column.of(
                    "skills",
                    Words.TAGS,
                    "held by each careworker, or by all together if collective",
                    "moving-and-handling")
            .alsoCalled("required skills");
    static final Column<Boolean> TOGETHER = Column.of(
                    "together",
                    Choice.of(togetherWords()),
                    "whether all careworkers hold each skill, or share them out among themselves",
                    "collective")
            .otherwise("all");
    static final Column<Set<String>> LEAD_SKILLS =
            Column.of("lead_skills", Words.TAGS, "held, besides, by at least one of them", "medication");
    static final Column<DoubleUp.Reason> DOUBLE_UP = Column.of(
                    "double_up",
                    Choice.of(DoubleUp.Reason.class),
                    "what a second careworker is for: a double-up for moving and handling never goes single; one for"
                            + " efficiency may, once that is signed off",
                    "efficiency")
            .otherwise("moving-and-handling")
            .alsoCalled("double up reason");
    static final Column<Duration> SINGLE_MINUTES = Column.of(
                    "single_minutes",
                    Kinds.minutes(1, 1440),
                    "of a double-up for efficiency by two, how long it is when one goes alone; if empty, as `minutes`",
                    "45")
            .alsoCalled("minutes if single");
    static final Column<String> SINGLE_BY = Column.of(
                    "single_signed_off_by",
                    Kinds.TEXT,
                    "who has decided that one may go alone; if empty, nobody has, and all go or nobody",
                    "Care lead")
            .personal()
            .alsoCalled("single signed off by");
    static final Column<LocalDate> SINGLE_ON = Column.of(
                    "single_signed_off_on",
                    Kinds.DATE,
                    "since when that holds; needed with `single_signed_off_by`. Earlier visits are not made alone",
                    "2026-11-02")
            .alsoCalled("single signed off on");
    static final Column<Duration> APART = Column.of(
                    "start_apart_minutes",
                    Kinds.minutes(0, 60),
                    "of a double-up, how many minutes apart they may start in a roster made elsewhere; if empty, as in the policy",
                    "10")
            .alsoCalled("start tolerance");
    static final Column<Quantities> LOAD = Column.of(
                    "load",
                    Words.QUANTITIES,
                    "what is to be brought, once also for a double-up; the shift's `capacity` bounds what one round carries",
                    "meals:2;chairs:1")
            .alsoCalled("demand");
    static final Column<Set<String>> TASKS = Column.of(
                    "tasks",
                    Words.TAGS,
                    "what is done in it that has a time of its own, in words of `task_rules.csv`",
                    "paracetamol;breakfast")
            .alsoCalled("task", "medicines");
    static final Column<Visit.Kind> KIND = Column.of(
                    "kind",
                    Choice.of(Visit.Kind.class),
                    "what is done in the home; on a shadow visit a new careworker goes along to learn",
                    "medication")
            .otherwise("personal-care")
            .alsoCalled("visit type", "type");
    static final Column<Boolean> REGULATED = Column.of(
                    "regulated", Kinds.YES_NO, "whether it is regulated care, which volunteers never give", "no")
            .otherwise("yes");
    static final Column<Boolean> TIME_CRITICAL = Column.of(
                    "time_critical",
                    Kinds.YES_NO,
                    "whether the window is for medicine or health and not for comfort",
                    "yes")
            .otherwise("no");
    static final Column<Rag> RAG = Column.of(
                    "rag",
                    Choice.of(Rag.class),
                    "whose care comes first when not all can be given; if empty, as for the client",
                    "red")
            .alsoCalled("priority", "rag rating");
    static final Column<Money> LEFT_OUT_PRICE = Column.of(
                    "left_out_price",
                    Kinds.MONEY,
                    "of an optional visit, what leaving it out costs; if empty, it has to be made",
                    "4.50")
            .alsoCalled("price of leaving out");
    static final Column<String> ROUND = Column.of(
                    "round_id", Kinds.ID, "the round template it belongs to", "Marsden-am")
            .alsoCalled("round", "run");
    static final Column<Integer> ROUND_PLACE = Column.of(
                    "round_place",
                    Kinds.whole(1, 999),
                    "where it comes in that round, after all of a lower place; if empty, anywhere",
                    "2")
            .alsoCalled("place in round", "run order");
    static final Column<CareworkerId> PINNED_TO = Column.of(
                    "pinned_to", Words.CAREWORKER_ID, "the careworker who is to go, whatever else changes", "CW07")
            .in(CareworkersFile.NAME_OF_FILE);
    static final Column<Clock> PINNED_START = Column.of(
            "pinned_start", Kinds.CLOCK, "when it is to start, whatever else changes; within a window", "08:00");
    static final Column<Visit.Status> STATUS = Column.of(
                    "status",
                    Choice.of(Visit.Status.class).alsoReading("canceled", Visit.Status.CANCELLED),
                    "a cancelled visit is not rostered but priced; a tentative one is rostered and not yet billed",
                    "tentative")
            .otherwise("planned");
    static final Column<String> CANCEL_REASON = Column.of(
                    "cancel_reason",
                    Kinds.TEXT,
                    "why it was cancelled, in the words of the cancellation rules",
                    "hospital")
            .alsoCalled("cancellation reason");
    static final Column<Duration> NOTICE = Column.of(
                    "notice_minutes", Kinds.minutes(0, 525_600), "how long before the visit it was cancelled", "1440")
            .alsoCalled("notice");
    static final Column<Duration> BOOKING_NOTICE = Column.of(
                    "booking_notice_minutes",
                    Kinds.minutes(0, 525_600),
                    "how long before the visit it was added, or moved to this time; if empty, in good time",
                    "180")
            .alsoCalled("booking notice");
    static final Column<BigDecimal> PROBABILITY = Column.of(
                    "probability", Kinds.SHARE, "that a tentative visit comes about", "60%")
            .otherwise("1");

    static final List<Column<?>> ALL = List.of(
            CLIENT,
            PACKAGE,
            EARLIEST,
            LATEST,
            OTHER_WINDOWS,
            MOVABLE_DAYS,
            PREFERRED,
            MINUTES,
            CAREWORKERS,
            SKILLS,
            TOGETHER,
            LEAD_SKILLS,
            DOUBLE_UP,
            SINGLE_MINUTES,
            SINGLE_BY,
            SINGLE_ON,
            APART,
            LOAD,
            TASKS,
            KIND,
            REGULATED,
            TIME_CRITICAL,
            RAG,
            LEFT_OUT_PRICE,
            ROUND,
            ROUND_PLACE,
            PINNED_TO,
            PINNED_START,
            STATUS,
            CANCEL_REASON,
            NOTICE,
            BOOKING_NOTICE,
            PROBABILITY);

    static final String ABOUT_TIMES = """
            Times are Europe/London. A visit may start at any moment from its earliest to its latest start, both
            included. A latest start before the earliest is on the next day, as `23:30` to `00:30`; a window of more than
            twelve hours over midnight is taken for a slip. A time that the clocks skip is read an hour later; of a time
            that comes twice the first is meant. Further windows are written from their earliest to their latest start and
            come in order of time, the first after `latest_start`; a start must lie in one of all windows. Where late
            starts are let pass, a visit is late by the window that suits its start best among those open by then. Minutes are whole minutes, or hours and minutes (`1:30`).
            """;

    private VisitColumns() {}

    private static Map<String, Boolean> togetherWords() {
        var words = new LinkedHashMap<String, Boolean>();
        words.put("all", false);
        words.put("collective", true);
        return words;
    }
}
