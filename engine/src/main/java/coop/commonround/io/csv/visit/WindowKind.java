package coop.commonround.io.csv.visit;

import coop.commonround.io.csv.cell.Clock;
import coop.commonround.io.csv.cell.Kind;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.cell.Reading;
import coop.commonround.io.csv.cell.Schema;

/** From an earliest to a latest start: {@code 12:00-13:00}. */
final class WindowKind implements Kind<WindowKind.Clocks> {
    private static final String WORDS = "a window, `12:00-13:00`";

    /** Both ends of a window, both included. */
    record Clocks(Clock earliest, Clock latest) {}

    @Override
    public Reading<Clocks> read(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            return Reading.fault("which has no latest start", "write it as 12:00-13:00");
        }
        var earliest = Kinds.CLOCK.read(text.substring(0, dash).strip());
        var latest = Kinds.CLOCK.read(text.substring(dash + 1).strip());
        return earliest.isFault() || latest.isFault()
                ? Reading.fault("", "write it as 12:00-13:00")
                : Reading.of(new Clocks(earliest.get(), latest.get()));
    }

    @Override
    public Schema schema() {
        return Schema.text(WORDS);
    }
}
