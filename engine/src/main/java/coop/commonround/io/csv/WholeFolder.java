package coop.commonround.io.csv;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a folder of output whole: beside its place first, then moved into it.
 *
 * <p>A crash leaves the old output or the new, never half of either; if it falls between the two moves, the old one is
 * put back by the next run. Only output of ours is replaced: a folder that holds anything must hold a {@value #MARK}.
 * Files in it that no run writes are copied over into the new one.
 *
 * <p>Not safe for two programs that write to the same place.
 */
public final class WholeFolder {
    /** The file by which output of ours is known. */
    public static final String MARK = "summary.json";

    private static final Set<String> OURS = Set.of(
            "roster.csv",
            "uncovered.csv",
            "left_out.csv",
            "breaks.csv",
            "fairness.csv",
            "rest_ledger.csv",
            "costs.csv",
            "statement.csv",
            "issues.csv",
            "rejected.csv",
            MARK,
            "roster.json",
            "report.html",
            "calendars");

    private final Path place;

    private WholeFolder(Path place) {
        this.place = place;
    }

    /** Fills a new folder. */
    @FunctionalInterface
    public interface Filler {
        /** Writes every file, the {@value WholeFolder#MARK} among them. */
        void fill(Path folder) throws IOException;
    }

    public static WholeFolder at(Path place) {
        return new WholeFolder(place.toAbsolutePath().normalize());
    }

    /** Why nothing can be written here, if so: worth asking before an hour of planning. */
    public Optional<Issue> findObstacle() {
        if (place.getParent() == null) {
            return Optional.of(obstacle("the output cannot be the root of the disk"));
        }
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(obstacle("there is something else than a folder"));
        }
        try (var held = Files.list(place)) {
            return held.findAny().isPresent() && !Files.isRegularFile(place.resolve(MARK))
                    ? Optional.of(obstacle("the folder holds files that are not output of ours"))
                    : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot list the output folder", failed);
        }
    }

    private Issue obstacle(String problem) {
        var where = new Where.Cell(String.valueOf(place.getFileName()), 0, "", null);
        return Issue.error(where, problem, "name another folder for the output");
    }

    /**
     * Writes the folder, in place of older output if there is any.
     *
     * @throws IllegalArgumentException if there is an obstacle, or the filler wrote no {@value #MARK}
     * @throws UncheckedIOException if the system fails; older output is then still there
     */
    public void write(Filler filler) {
        try {
            var obstacle = findObstacle();
            Check.that(obstacle.isEmpty(), "%s", obstacle.map(Issue::text).orElse(""));
            Files.createDirectories(requireNonNull(place.getParent()));
            putBack();
            var fresh = beside("new");
            delete(fresh);
            Files.createDirectory(fresh);
            try {
                filler.fill(fresh);
                Check.that(Files.isRegularFile(fresh.resolve(MARK)), "the output holds no %s", MARK);
                copyOthers(fresh);
                moveIntoPlace(fresh);
            } finally {
                delete(fresh);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write the output folder", failed);
        }
    }

    /** A hidden folder on the same disk. */
    private Path beside(String what) {
        return place.resolveSibling("." + place.getFileName() + "." + what);
    }

    /** Ends what an earlier run may have left half done. */
    private void putBack() throws IOException {
        var old = beside("old");
        if (Files.exists(old) && !Files.exists(place)) {
            Files.move(old, place);
        }
        delete(old);
    }

    private void copyOthers(Path fresh) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        try (var held = Files.walk(place)) {
            for (var from : held.skip(1).toList()) {
                var to = fresh.resolve(place.relativize(from).toString());
                if (!OURS.contains(place.relativize(from).getName(0).toString()) && !Files.exists(to)) {
                    Files.copy(from, to, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    private void moveIntoPlace(Path fresh) throws IOException {
        var old = beside("old");
        boolean isReplaced = Files.exists(place);
        if (isReplaced) {
            Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            if (isReplaced) {
                Files.move(old, place, StandardCopyOption.ATOMIC_MOVE);
            }
            throw failed;
        }
        delete(old);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
