package coop.commonround.bench.quality;

import coop.commonround.bench.quality.contest.BadInstance;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A folder with the best feasible solution of each instance, and a list of them in {@code best.csv}. */
final class BestSolutions {
    private static final String LIST = "best.csv";
    private static final int COST = 4;

    private final @Nullable Path folder;
    private final Map<String, String> lines = new TreeMap<>();

    private BestSolutions(@Nullable Path folder) {
        this.folder = folder;
    }

    /** No folder: nothing is kept. */
    static BestSolutions unkept() {
        return new BestSolutions(null);
    }

    /**
     * A folder, which is made if it is not there.
     *
     * @throws BadInstance if its list is not one of ours
     */
    static BestSolutions in(Path folder) throws IOException {
        var best = new BestSolutions(folder);
        Files.createDirectories(folder);
        var list = folder.resolve(LIST);
        if (Files.exists(list)) {
            for (var line : Files.readAllLines(list)) {
                if (!line.equals(Row.HEADER)) {
                    best.lines.put(line.split(",", 2)[0], line);
                    cost(line);
                }
            }
        }
        return best;
    }

    /** Keeps a feasible solution if it is better than what is there. */
    void offer(Row row, String ending, Supplier<String> text) throws IOException {
        if (folder == null) {
            return;
        }
        var line = row.csv();
        var standing = lines.get(row.instance());
        if (standing != null && cost(standing).compareTo(cost(line)) <= 0) {
            return;
        }
        lines.put(row.instance(), line);
        Files.writeString(folder.resolve(row.instance() + ending), text.get());
        var all = new ArrayList<String>();
        all.add(Row.HEADER);
        all.addAll(lines.values());
        Files.write(folder.resolve(LIST), all);
    }

    private static BigDecimal cost(String line) {
        try {
            return new BigDecimal(line.split(",", -1)[COST]);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new BadInstance(LIST + " holds '" + line + "', which is not a row of this command");
        }
    }
}
