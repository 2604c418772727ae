package coop.commonround.io.csv;

import coop.commonround.cost.book.BankHolidayCalendar;
import coop.commonround.cost.book.CostBook;
import coop.commonround.io.csv.decision.PolicyFile;
import coop.commonround.io.csv.money.CancellationRulesFile;
import coop.commonround.io.csv.money.OnCostsFile;
import coop.commonround.io.csv.money.PayFile;
import coop.commonround.io.csv.money.RatesFile;
import coop.commonround.io.csv.money.StatuteFolder;
import coop.commonround.io.csv.money.SuppliesFile;
import coop.commonround.io.csv.money.UpliftsFile;
import coop.commonround.io.csv.people.AbsencesFile;
import coop.commonround.io.csv.people.CareworkersFile;
import coop.commonround.io.csv.people.ClientsFile;
import coop.commonround.io.csv.people.CompatibilityFile;
import coop.commonround.io.csv.people.HistoryFile;
import coop.commonround.io.csv.people.PastHoursFile;
import coop.commonround.io.csv.people.ShiftsFile;
import coop.commonround.io.csv.people.SkillsFile;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.visit.ActualsFile;
import coop.commonround.io.csv.visit.CalendarFile;
import coop.commonround.io.csv.visit.Homes;
import coop.commonround.io.csv.visit.LinksFile;
import coop.commonround.io.csv.visit.PackagesFile;
import coop.commonround.io.csv.visit.TaskRulesFile;
import coop.commonround.io.csv.visit.TemplatesFile;
import coop.commonround.io.csv.visit.TravelFile;
import coop.commonround.io.csv.visit.VisitsFile;
import coop.commonround.model.Calendar;
import coop.commonround.model.Careworker;
import coop.commonround.model.LabourPrices;
import coop.commonround.model.Period;
import coop.commonround.model.Problem;
import coop.commonround.model.Shift;
import coop.commonround.model.Visit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the files of a folder in the order in which they refer to one another. */
record ProblemFiles(Intake intake) {
    private static final int MOST_DAYS = 62;
    private static final String TOO_LONG = "a period has at most " + MOST_DAYS + " days";

    /** What the folder holds; empty, and an error noted, if it cannot be put together. */
    Optional<RosterFolder> read() {
        var decided = PolicyFile.read(intake);
        var book = book();
        var clients = ClientsFile.read(intake);
        var careworkers = careworkers();
        var packages = PackagesFile.read(intake);
        var shifts = ShiftsFile.read(intake);
        var homes = Homes.of(clients, packages);
        var dated = VisitsFile.read(intake, homes);
        // With no day to go by, the other files are still checked.
        var found = findPeriod(dated, shifts);
        var period = found.orElse(new Period(LocalDate.EPOCH, LocalDate.EPOCH));
        var visits = withTemplates(dated, period, homes);
        var links =
                LinksFile.read(intake, period, visits.stream().map(Visit::id).collect(Collectors.toSet()));
        var policy = decided.policy().withTasks(TaskRulesFile.read(intake, visits));
        var absences = AbsencesFile.read(intake, period);
        var everyShift = withAbsences(shifts, absences.inPeriod());
        var wishes = CompatibilityFile.read(intake);
        var history = HistoryFile.read(intake);
        PastHoursFile.read(intake, period).forEach(history::addWork);
        absences.before().forEach(history::addWork);
        var calendar = CalendarFile.read(intake, decided.nation(), bankHolidays(book, decided.nation(), period));
        var legs = TravelFile.read(intake);
        var records = ActualsFile.read(intake, found.orElse(null));
        PastHoursFile.noteFloor(intake, careworkers, decided.policy());
        Unmatched.note(intake, clients, careworkers, visits);
        if (intake.isRefused() || found.isEmpty()) {
            return Optional.empty();
        }
        var problem = new Problem(
                period,
                clients,
                careworkers,
                everyShift,
                visits,
                links,
                wishes,
                packages,
                history.build(),
                policy,
                calendar,
                legs,
                LabourPrices.FREE);
        return Optional.of(new RosterFolder(problem, book, records));
    }

    private CostBook book() {
        var cancellations = CancellationRulesFile.read(intake);
        var stated = RatesFile.read(intake).withCancellations(cancellations);
        var rates = stated.withUplifts(UpliftsFile.read(intake, stated));
        var book = new CostBook(rates, PayFile.read(intake), OnCostsFile.read(intake), SuppliesFile.read(intake));
        return StatuteFolder.read(intake, book);
    }

    private Calendar bankHolidays(CostBook book, String nation, Period period) {
        boolean isUnknown = period.first().equals(LocalDate.EPOCH);
        var law = BankHolidayCalendar.of(book, nation, period);
        if (!isUnknown) {
            law.issues().forEach(intake.faults(CalendarFile.NAME_OF_FILE)::add);
        }
        return law.value().orElse(Calendar.ORDINARY);
    }

    private List<Careworker> careworkers() {
        var careworkers = CareworkersFile.read(intake);
        var skills = SkillsFile.read(intake);
        return careworkers.stream()
                .map(careworker -> careworker.withSkills(skills.getOrDefault(careworker.id(), List.of())))
                .toList();
    }

    private List<Visit> withTemplates(List<Visit> visits, Period period, Homes homes) {
        boolean hasVisits = intake.has(VisitsFile.TABLE);
        var expanded = TemplatesFile.read(intake, period, hasVisits, homes);
        if (!hasVisits && !intake.has(TemplatesFile.TABLE)) {
            intake.readRequired(VisitsFile.TABLE, row -> {});
        }
        return hasVisits ? visits : expanded;
    }

    private static List<Shift> withAbsences(List<Shift> shifts, List<Shift> absences) {
        var all = new ArrayList<>(shifts);
        var taken = shifts.stream().map(Shift::id).collect(Collectors.toSet());
        absences.stream().filter(shift -> !taken.contains(shift.id())).forEach(all::add);
        return all;
    }

    /** From the first to the last day of the visits; of the shifts, if there is no file of visits. */
    private Optional<Period> findPeriod(List<Visit> visits, List<Shift> shifts) {
        boolean isOfVisits = intake.has(VisitsFile.TABLE);
        var file = isOfVisits ? VisitsFile.NAME_OF_FILE : ShiftsFile.NAME_OF_FILE;
        var days = (isOfVisits
                        ? visits.stream().map(Visit::date)
                        : shifts.stream().map(Shift::date))
                .collect(Collectors.summarizingLong(LocalDate::toEpochDay));
        var faults = intake.faults(file);
        if (days.getCount() == 0) {
            if (!faults.hasErrors()) {
                faults.ruin(0, "", "there is nothing to plan in it", "add rows");
            }
            return Optional.empty();
        }
        var first = LocalDate.ofEpochDay(days.getMin());
        var last = LocalDate.ofEpochDay(days.getMax());
        try {
            return Optional.of(new Period(first, last));
        } catch (IllegalArgumentException tooLong) {
            var strays = isOfVisits ? strays(visits) : List.<Visit>of();
            strays.forEach(visit -> faults.ruin(
                    intake.known().lineOf(file, visit.id().text()),
                    "date",
                    "found '" + visit.date() + "', which is far from most of the days",
                    TOO_LONG + "; correct the day, or split the file"));
            if (strays.isEmpty()) {
                faults.ruin(0, "date", "the dates run from " + first + " to " + last, TOO_LONG + "; split the file");
            }
            return Optional.empty();
        }
    }

    /** Visits that cannot lie in one period with the middle one, by date. */
    private static List<Visit> strays(List<Visit> visits) {
        var middle = visits.stream()
                .map(Visit::date)
                .sorted()
                .skip(visits.size() / 2)
                .findFirst()
                .orElseThrow();
        return visits.stream()
                .filter(visit -> Math.abs(ChronoUnit.DAYS.between(middle, visit.date())) >= MOST_DAYS)
                .toList();
    }
}
