package coop.commonround.cli.example;

import coop.commonround.cli.example.Homes.Home;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The staff as {@code careworkers.csv} and {@code skills.csv}. */
final class StaffSheets {
    private static final Map<String, Integer> FARTHEST_MINUTES = Map.of("foot", 25, "bicycle", 25, "bus", 35);

    private StaffSheets() {}

    static Sheet careworkers(List<Careworker> staff) {
        var sheet = new Sheet(
                "careworker_id",
                "name",
                "latitude",
                "longitude",
                "transport",
                "contract",
                "contracted_hours",
                "minimum_hours",
                "maximum_hours",
                "opted_out_48h",
                "pay_grade",
                "start_date",
                "date_of_birth",
                "attributes",
                "dislikes",
                "team",
                "max_travel_minutes",
                "recall_date");
        staff.forEach(careworker -> sheet.row(
                careworker.id(),
                careworker.name(),
                Home.cell(careworker.home().latitude()),
                Home.cell(careworker.home().longitude()),
                careworker.transport(),
                careworker.contract().kind(),
                careworker.contract().hours(),
                careworker.contract().minimumHours(),
                careworker.contract().maximumHours(),
                careworker.optedOut() ? "yes" : "no",
                careworker.payGrade(),
                careworker.since(),
                careworker.born(),
                careworker.attributes(),
                careworker.dislikes(),
                careworker.home().team(),
                FARTHEST_MINUTES.getOrDefault(careworker.transport(), 40),
                dateUnlessNever(careworker.recall())));
        return sheet;
    }

    static Sheet skills(List<Careworker> staff) {
        var sheet = new Sheet("careworker_id", "skill", "from", "expires");
        staff.forEach(careworker -> careworker
                .skills()
                .forEach((skill, until) -> sheet.row(
                        careworker.id(),
                        skill,
                        careworker.since().plusDays(14),
                        until.equals(LocalDate.MAX) ? renewal(careworker, skill) : until)));
        return sheet;
    }

    /** Training lapses some months after the period; care itself is learnt once. */
    private static Object renewal(Careworker careworker, String skill) {
        return skill.equals("personal-care") || skill.equals("dementia")
                ? ""
                : Period.START.plusDays(120 + 31L * (careworker.number() % 9));
    }

    private static Object dateUnlessNever(LocalDate day) {
        return day.equals(LocalDate.MAX) ? "" : day;
    }
}
