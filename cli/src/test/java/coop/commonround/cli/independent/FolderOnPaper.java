package coop.commonround.cli.independent;

import static java.util.stream.Collectors.toMap;

import coop.commonround.cli.independent.People.Careworker;
import coop.commonround.cli.independent.People.Client;
import coop.commonround.cli.independent.People.Held;
import coop.commonround.cli.independent.People.Met;
import coop.commonround.cli.independent.People.Wish;
import coop.commonround.cli.independent.Work.Away;
import coop.commonround.cli.independent.Work.Link;
import coop.commonround.cli.independent.Work.Shift;
import coop.commonround.cli.independent.Work.Visit;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a roster folder asks for, as far as hard rules go. */
record FolderOnPaper(
        Map<String, Client> clients,
        Map<String, Careworker> careworkers,
        List<Shift> shifts,
        Map<String, Visit> visits,
        List<Link> links,
        List<TaskOnPaper> tasks,
        List<Held> skills,
        List<Wish> wishes,
        List<Away> away,
        PastOnPaper past,
        RestOnPaper rest,
        List<Met> history,
        PolicyOnPaper policy,
        Journeys journeys) {

    static FolderOnPaper of(Path folder) {
        if (Rows.ifThere(folder.resolve("visits.csv")).isEmpty()) {
            throw new IllegalArgumentException("only dated visits can be checked: write them to visits.csv");
        }
        var shifts = read(folder, "shifts.csv", Shift::of);
        var policy = PolicyOnPaper.of(folder.resolve("policy.yaml"));
        return new FolderOnPaper(
                byId(read(folder, "clients.csv", Client::of), Client::id),
                byId(read(folder, "careworkers.csv", Careworker::of), Careworker::id),
                shifts,
                byId(read(folder, "visits.csv", Visit::of), Visit::id),
                read(folder, "visit_links.csv", Link::of),
                TaskOnPaper.all(folder),
                read(folder, "skills.csv", Held::of),
                read(folder, "compatibility.csv", Wish::of),
                Stream.concat(
                                shifts.stream().filter(Shift::isAway).map(Away::of),
                                read(folder, "absences.csv", Away::of).stream())
                        .toList(),
                PastOnPaper.of(folder),
                RestOnPaper.of(folder),
                read(folder, "history.csv", Met::of),
                policy,
                Journeys.of(policy, Rows.ifThere(folder.resolve("travel.csv"))));
    }

    /** The first day for which a visit is asked for. */
    LocalDate firstDay() {
        return visits.values().stream()
                .map(Visit::date)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    LocalDate lastDay() {
        return visits.values().stream()
                .map(Visit::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    boolean isOnADay(Shift shift) {
        return !shift.date().isBefore(firstDay()) && !shift.date().isAfter(lastDay());
    }

    /** Training and stand-by of some days of the period, both included. */
    Duration training(Careworker careworker, LocalDate from, LocalDate to) {
        var training = Duration.ZERO;
        for (var shift : shifts) {
            if (shift.careworker().equals(careworker.id())
                    && shift.isOtherWork()
                    && isOnADay(shift)
                    && !shift.date().isBefore(from)
                    && !shift.date().isAfter(to)) {
                var paid = shift.paid();
                training = training.plus(paid == null ? shift.span().length() : paid);
            }
        }
        return training;
    }

    Client clientOf(Visit visit) {
        return Objects.requireNonNull(clients.get(visit.client()), visit.client());
    }

    boolean holds(Careworker careworker, String skill, LocalDate day) {
        return skills.stream().anyMatch(held -> held.counts(careworker.id(), skill, day));
    }

    private static <T> List<T> read(Path folder, String file, Function<Rows.Row, T> reader) {
        return Rows.ifThere(folder.resolve(file)).stream().map(reader).toList();
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(toMap(id, Function.identity()));
    }
}
