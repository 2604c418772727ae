package coop.commonround.io.csv;

import coop.commonround.io.csv.decision.PolicyFile;
import coop.commonround.io.csv.people.AbsencesFile;
import coop.commonround.io.csv.people.CareworkersFile;
import coop.commonround.io.csv.people.ClientsFile;
import coop.commonround.io.csv.people.CompatibilityFile;
import coop.commonround.io.csv.people.HistoryFile;
import coop.commonround.io.csv.people.ShiftsFile;
import coop.commonround.io.csv.people.SkillsFile;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.visit.CalendarFile;
import coop.commonround.io.csv.visit.Homes;
import coop.commonround.io.csv.visit.LinksFile;
import coop.commonround.io.csv.visit.PackagesFile;
import coop.commonround.io.csv.visit.TemplatesFile;
import coop.commonround.io.csv.visit.TravelFile;
import coop.commonround.io.csv.visit.VisitsFile;
import coop.commonround.model.Careworker;
import coop.commonround.model.LabourPrices;
import coop.commonround.model.Period;
import coop.commonround.model.Problem;
import coop.commonround.model.Shift;
import coop.commonround.model.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the files of a folder in the order in which they refer to one another. */
record ProblemFiles(Intake intake) {
    private static final String TOO_LONG = "a period has at most 62 days";

    /** What the folder holds; empty, and an error noted, if there is nothing to plan. */
    Optional<RosterFolder> read() {
        var policy = PolicyFile.read(intake);
        var clients = ClientsFile.read(intake);
        var careworkers = careworkers();
        var packages = PackagesFile.read(intake);
        var shifts = ShiftsFile.read(intake);
        var homes = Homes.of(clients, packages);
        var visits = VisitsFile.read(intake, homes);
        var period = findPeriod(visits, shifts);
        if (period.isEmpty()) {
            return Optional.empty();
        }
        visits = withTemplates(visits, period.get(), homes);
        var links = LinksFile.read(
                intake, period.get(), visits.stream().map(Visit::id).collect(Collectors.toSet()));
        var everyShift = withAbsences(shifts, period.get());
        var wishes = CompatibilityFile.read(intake);
        var history = HistoryFile.read(intake);
        var calendar = CalendarFile.read(intake);
        var legs = TravelFile.read(intake);
        Unmatched.note(intake, clients, careworkers, visits);
        if (intake.isRuined()) {
            return Optional.empty();
        }
        return Optional.of(new RosterFolder(new Problem(
                period.get(),
                clients,
                careworkers,
                everyShift,
                visits,
                links,
                wishes,
                packages,
                history,
                policy,
                calendar,
                legs,
                LabourPrices.FREE)));
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

    private List<Shift> withAbsences(List<Shift> shifts, Period period) {
        var all = new ArrayList<>(shifts);
        var taken = shifts.stream().map(Shift::id).collect(Collectors.toSet());
        AbsencesFile.read(intake, period).stream()
                .filter(shift -> !taken.contains(shift.id()))
                .forEach(all::add);
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
            faults.ruin(0, "", "there is no row to plan", "add rows, or mend those at fault");
            return Optional.empty();
        }
        var first = LocalDate.ofEpochDay(days.getMin());
        var last = LocalDate.ofEpochDay(days.getMax());
        try {
            return Optional.of(new Period(first, last));
        } catch (IllegalArgumentException tooLong) {
            faults.ruin(0, "date", "the dates run from " + first + " to " + last, TOO_LONG + "; split the file");
            return Optional.empty();
        }
    }
}
