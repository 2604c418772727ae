package coop.commonround.cli.independent;

/**
 * How much of the care is given.
 *
 * @param toBeRostered visits that are not cancelled
 * @param covered those of them to which everybody goes whom they need
 */
public record Coverage(int toBeRostered, int covered) {

    /** From 0 to 1; 1 if there is nothing to cover. */
    public double share() {
        return toBeRostered == 0 ? 1 : (double) covered / toBeRostered;
    }

    static Coverage of(FolderOnPaper folder, RosterOnPaper roster) {
        var byVisit = roster.byVisit();
        var visits = folder.visits().values().stream()
                .filter(visit -> !visit.isCancelled())
                .toList();
        var covered = visits.stream()
                .filter(visit -> byVisit.containsKey(visit.id()))
                .filter(visit -> byVisit.get(visit.id()).stream()
                                .map(RosterOnPaper.Attendance::careworker)
                                .distinct()
                                .count()
                        >= byVisit.get(visit.id()).get(0).visit().careworkers())
                .count();
        return new Coverage(visits.size(), (int) covered);
    }
}
