package coop.commonround.io.csv.visit;

import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kind;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.cell.Reading;
import coop.commonround.io.csv.people.Words;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Loading;
import coop.commonround.io.csv.table.Once;
import coop.commonround.io.csv.table.Row;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.Period;
import coop.commonround.model.VisitId;
import coop.commonround.model.VisitLink;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code visit_links.csv}: visits whose times or careworkers depend on one another. */
public final class LinksFile {
    private static final Column<VisitId> FIRST = Column.of(
                    "first_visit_id", Words.VISIT_ID, "the visit, or template, that comes first", "V1001")
            .required()
            .in(VisitsFile.NAME_OF_FILE, TemplatesFile.NAME_OF_FILE)
            .alsoCalled("first", "first visit");
    private static final Column<VisitId> SECOND = Column.of(
                    "second_visit_id", Words.VISIT_ID, "the visit, or template, that comes after it", "V1002")
            .required()
            .in(VisitsFile.NAME_OF_FILE, TemplatesFile.NAME_OF_FILE)
            .alsoCalled("second", "second visit");
    private static final Column<Duration> MINIMUM = Column.of(
                    "minimum_minutes", Kinds.minutes(0, 10_080), "the least time between them", "240")
            .otherwise("0")
            .alsoCalled("min minutes", "minimum gap");
    private static final Column<Duration> MAXIMUM = Column.of(
                    "maximum_minutes",
                    Kinds.minutes(0, 10_080),
                    "the most time between them; if empty, there is no limit",
                    "360")
            .alsoCalled("max minutes", "maximum gap");
    private static final Column<VisitLink.From> FROM = Column.of(
                    "from",
                    Choice.of(VisitLink.From.class),
                    "where the time is measured from, at the first visit; it runs to the start of the second; none if their"
                            + " times do not depend on one another, and either may come first",
                    "end")
            .otherwise("start");
    private static final Column<VisitLink.Careworkers> CAREWORKERS = Column.of(
                    "careworkers",
                    careworkers(),
                    "who goes to both: anybody, one and the same careworker, or nobody; under `same_careworker` stand yes or no",
                    "same")
            .otherwise("any")
            .alsoCalled("same careworker", "same carer");
    private static final Column<Boolean> BOTH_OR_NEITHER = Column.of(
                    "both_or_neither",
                    Kinds.YES_NO,
                    "whether both are made or neither: an optional visit is not left out where the other is made",
                    "yes")
            .otherwise("no");
    private static final Column<String> REASON = Column.of("reason", Kinds.TEXT, "why", "dose gap");

    public static final Table TABLE = Table.of(
            "visit_links.csv", """
            A row ties two visits together: a gap between two doses, a handover, one careworker for both or never the same,
            two visits of which one is no good without the other.

            Minutes count from the start of the first visit, or from its end, to the start of the second; both bounds
            are included.
            """, FIRST, SECOND, MINIMUM, MAXIMUM, FROM, CAREWORKERS, BOTH_OR_NEITHER, REASON);

    private LinksFile() {}

    public static List<VisitLink> read(Intake intake, Period period, Set<VisitId> visits) {
        var once = new Once();
        var links = new Loading<VisitLink>();
        intake.read(TABLE, row -> {
            var first = row.cell(FIRST);
            var second = row.cell(SECOND);
            var minimum = row.cell(MINIMUM);
            var maximum = row.cell(MAXIMUM);
            var from = row.cell(FROM);
            var careworkers = row.cell(CAREWORKERS);
            var bothOrNeither = row.cell(BOTH_OR_NEITHER);
            var reason = row.cell(REASON);
            once.check(row, first, second);
            if (row.isClean() && from.get() == VisitLink.From.NONE && isGapGiven(minimum, maximum)) {
                row.fault(FROM, "where a gap is given", "write start or end, or leave the gap out");
            }
            if (row.isClean() && maximum.or(minimum.get()).compareTo(minimum.get()) < 0) {
                row.fault(MAXIMUM, "which is below minimum_minutes", "raise it, or lower that");
            }
            if (!row.isWhole()) {
                return;
            }
            pairs(row, period, visits, first, second)
                    .forEach(pair -> links.add(
                            row,
                            () -> new VisitLink(
                                    pair.first(),
                                    pair.second(),
                                    minimum.get(),
                                    maximum.orNull(),
                                    from.get(),
                                    careworkers.get(),
                                    bothOrNeither.get(),
                                    reason.or(""))));
        });
        return links.done();
    }

    private static Kind<VisitLink.Careworkers> careworkers() {
        var choice = Choice.of(VisitLink.Careworkers.class);
        for (var yes : List.of("yes", "y", "true", "t", "1")) {
            choice = choice.alsoReading(yes, VisitLink.Careworkers.SAME);
        }
        for (var no : List.of("no", "n", "false", "f", "0")) {
            choice = choice.alsoReading(no, VisitLink.Careworkers.ANY);
        }
        return choice;
    }

    private static boolean isGapGiven(Reading<Duration> minimum, Reading<Duration> maximum) {
        return !minimum.get().isZero() || maximum.orNull() != null;
    }

    private record Pair(VisitId first, VisitId second) {}

    /** The visits a row links: itself, or the visits of two templates on each day that has both. */
    private static List<Pair> pairs(
            Row row, Period period, Set<VisitId> visits, Reading<VisitId> first, Reading<VisitId> second) {
        boolean isFirstVisit = visits.contains(first.get());
        boolean isSecondVisit = visits.contains(second.get());
        if (isFirstVisit && isSecondVisit) {
            return List.of(new Pair(first.get(), second.get()));
        }
        if (isFirstVisit || isSecondVisit) {
            row.fault(
                    isFirstVisit ? SECOND : FIRST,
                    "which is no visit of the period",
                    "name two visits, or two templates");
            return List.of();
        }
        return period.days()
                .map(day -> new Pair(
                        TemplatesFile.visitId(first.get().text(), day),
                        TemplatesFile.visitId(second.get().text(), day)))
                .flatMap(pair -> visits.contains(pair.first()) && visits.contains(pair.second())
                        ? Stream.of(pair)
                        : Stream.empty())
                .toList();
    }
}
