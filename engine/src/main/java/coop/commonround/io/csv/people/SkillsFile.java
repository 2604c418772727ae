package coop.commonround.io.csv.people;

import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Loading;
import coop.commonround.io.csv.table.Once;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.HeldSkill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code skills.csv}: who may do what, and until when. */
public final class SkillsFile {
    public static final String NAME_OF_FILE = "skills.csv";

    private static final Column<CareworkerId> CAREWORKER = Column.of(
                    "careworker_id", Words.CAREWORKER_ID, "who holds it", "CW07")
            .required()
            .in(CareworkersFile.NAME_OF_FILE)
            .alsoCalled("carer", "carer id", "care worker", "staff id");
    private static final Column<String> SKILL = Column.of(
                    "skill", Words.TAG, "the skill, certificate or check, as visits ask for it", "medication")
            .required()
            .alsoCalled("qualification", "competency", "training");
    private static final Column<LocalDate> FROM = Column.of(
                    "from", Kinds.DATE, "the first day it counts; if empty, always", "2025-03-01")
            .alsoCalled("valid from", "start date");
    private static final Column<LocalDate> EXPIRES = Column.of(
                    "expires", Kinds.DATE, "the last day it counts; if empty, it does not expire", "2028-02-28")
            .alsoCalled("expiry", "expiry date", "valid to", "until");

    public static final Table TABLE = Table.of("skills.csv", """
            A row is a skill, certificate or check that a careworker holds.

            A skill counts from its first day to its last, both included, judged on the day of the visit. One skill may
            stand in several rows, as when it is renewed.
            """, CAREWORKER, SKILL, FROM, EXPIRES);

    private record Held(CareworkerId careworker, HeldSkill skill) {}

    private SkillsFile() {}

    public static Map<CareworkerId, List<HeldSkill>> read(Intake intake) {
        var once = new Once();
        var all = new Loading<Held>();
        intake.read(TABLE, row -> {
            var careworker = row.cell(CAREWORKER);
            var skill = row.cell(SKILL);
            var from = row.cell(FROM);
            var expires = row.cell(EXPIRES);
            if (row.isClean() && from.or(LocalDate.MIN).isAfter(expires.or(LocalDate.MAX))) {
                row.fault(EXPIRES, "which is before from", "give the last day it counts");
            }
            once.check(row, careworker, skill, from, expires);
            all.add(row, () -> new Held(careworker.get(), new HeldSkill(skill.get(), from.orNull(), expires.orNull())));
        });
        var byCareworker = new HashMap<CareworkerId, List<HeldSkill>>();
        for (var held : all.done()) {
            byCareworker
                    .computeIfAbsent(held.careworker(), any -> new ArrayList<>())
                    .add(held.skill());
        }
        return byCareworker;
    }
}
