package coop.commonround.io.csv;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.io.csv.cell.Closest;
import coop.commonround.io.csv.people.CareworkersFile;
import coop.commonround.io.csv.people.ClientsFile;
import coop.commonround.io.csv.people.SkillsFile;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.visit.VisitsFile;
import coop.commonround.model.Careworker;
import coop.commonround.model.Client;
import coop.commonround.model.HeldSkill;
import coop.commonround.model.Visit;
import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Warns of skills and attributes that are asked for and that nobody has: often they are spelt in two ways. */
final class Unmatched {
    private Unmatched() {}

    static void note(
            Intake intake, Collection<Client> clients, Collection<Careworker> careworkers, Collection<Visit> visits) {
        if (intake.faults(CareworkersFile.NAME_OF_FILE).hasErrors()
                || intake.faults(SkillsFile.NAME_OF_FILE).hasErrors()) {
            return;
        }
        var skills = careworkers.stream()
                .flatMap(each -> each.skills().stream())
                .map(HeldSkill::name)
                .collect(Collectors.toSet());
        note(intake, VisitsFile.NAME_OF_FILE, "skills", skills, visits, Unmatched::skills);
        var attributes =
                careworkers.stream().flatMap(each -> each.attributes().stream()).collect(Collectors.toSet());
        note(
                intake,
                ClientsFile.NAME_OF_FILE,
                "required_attributes",
                attributes,
                clients,
                client -> client.requiredAttributes().stream());
    }

    private static Stream<String> skills(Visit visit) {
        return Stream.concat(visit.needs().skills().stream(), visit.needs().leadSkills().stream());
    }

    private static <T> void note(
            Intake intake,
            String file,
            String column,
            Set<String> held,
            Collection<T> asking,
            Function<T, Stream<String>> asked) {
        var missing = asking.stream()
                .flatMap(asked)
                .filter(word -> !held.contains(word))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        missing.forEach((word, times) -> intake.faults(file)
                .add(Issue.warning(
                        new Where.Cell(file, 0, column, word),
                        "'" + word + "' is asked for " + times + " times, and no careworker has it",
                        Closest.to(word, held)
                                .map(near -> "check the spelling: they have " + near)
                                .orElse("check the spelling"))));
    }
}
