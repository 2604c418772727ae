package coop.commonround.bench.quality.vrptw;

import coop.commonround.bench.quality.contest.BadInstance;
import coop.commonround.bench.quality.vrptw.VrptwInstance.Stop;
import java.util.ArrayList;
import java.util.List;

/** Reads Solomon's text format: a name, vehicles and their capacity, then a line a stop, the depot first. */
final class SolomonText {
    private static final int TENTHS = 10;

    private final String file;
    private final List<String> lines;

    private SolomonText(String file, String text) {
        this.file = file;
        this.lines = text.lines().map(String::strip).toList();
    }

    /**
     * The instance in a text.
     *
     * @param file for messages
     * @throws BadInstance with the line at fault
     */
    static VrptwInstance read(String file, String text) {
        return new SolomonText(file, text).instance();
    }

    private VrptwInstance instance() {
        var name = lines.stream()
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElseThrow(() -> new BadInstance(file + ": is empty"));
        var fleet = numbers(after("NUMBER"), 2);
        var stops = new ArrayList<Stop>();
        for (int line = after("CUST "); line < lines.size(); line++) {
            if (!lines.get(line).isEmpty()) {
                stops.add(stop(line, stops.size()));
            }
        }
        if (stops.isEmpty()) {
            throw new BadInstance(file + ": has no stops");
        }
        return new VrptwInstance(name, fleet[0], fleet[1], stops);
    }

    private Stop stop(int line, int number) {
        var cells = numbers(line, 7);
        if (cells[0] != number) {
            throw new BadInstance("%s:%d: is stop %d; expected %d".formatted(file, line + 1, cells[0], number));
        }
        return new Stop(cells[1], cells[2], cells[3], cells[4] * TENTHS, cells[5] * TENTHS, cells[6] * TENTHS);
    }

    /** The line with text after the one that starts with this heading. */
    private int after(String heading) {
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).startsWith(heading)) {
                do {
                    line++;
                } while (line < lines.size() && lines.get(line).isEmpty());
                return line;
            }
        }
        throw new BadInstance(file + ": has no line that starts with " + heading);
    }

    private int[] numbers(int line, int count) {
        var cells = line < lines.size() ? lines.get(line).split("\\s+") : new String[0];
        try {
            var numbers = new int[count];
            for (int i = 0; i < count; i++) {
                numbers[i] = Integer.parseInt(cells[i]);
            }
            return numbers;
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new BadInstance("%s:%d: expected %d whole numbers".formatted(file, line + 1, count));
        }
    }
}
