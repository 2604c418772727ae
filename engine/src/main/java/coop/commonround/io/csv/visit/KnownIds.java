package coop.commonround.io.csv.visit;

import coop.commonround.io.csv.people.CareworkersFile;
import coop.commonround.io.csv.people.ShiftsFile;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.model.Problem;

/** The ids of a problem that was read before, for files that refer to them and are read by themselves. */
public final class KnownIds {
    private KnownIds() {}

    /** Lets an intake know visits, careworkers and shifts. */
    public static void tell(Intake intake, Problem problem) {
        var known = intake.known();
        problem.visits()
                .forEach(each -> known.add(VisitsFile.NAME_OF_FILE, each.id().text(), 0));
        problem.careworkers()
                .forEach(each ->
                        known.add(CareworkersFile.NAME_OF_FILE, each.id().text(), 0));
        problem.shifts()
                .forEach(each -> known.add(ShiftsFile.NAME_OF_FILE, each.id().text(), 0));
    }
}
