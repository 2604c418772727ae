package coop.commonround.io.csv.visit;

import coop.commonround.base.CivilTime;
import coop.commonround.io.csv.cell.Kind;
import coop.commonround.io.csv.cell.Reading;
import coop.commonround.io.csv.cell.Schema;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * One week of a cycle.
 *
 * @param week counted from 1
 * @param of how many weeks the cycle has
 */
record Weeks(int week, int of) {
    static final Kind<Weeks> KIND = new Kind<>() {
        private static final Pattern TEXT = Pattern.compile("([1-9])\\s+of\\s+([1-9])");

        @Override
        public Reading<Weeks> read(String text) {
            var match = TEXT.matcher(text);
            if (!match.matches()) {
                return Reading.fault("", "write it as 1 of 2");
            }
            var weeks = new Weeks(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
            return weeks.week > weeks.of
                    ? Reading.fault("which is beyond its cycle", "write it as 1 of 2")
                    : Reading.of(weeks);
        }

        @Override
        public Schema schema() {
            return Schema.pattern("a week of a cycle, `1 of 2`", "[1-9]\\s+of\\s+[1-9]");
        }
    };

    /** Whether a day lies in this week of the cycle. */
    boolean holds(LocalDate mondayOfFirstWeek, LocalDate day) {
        long weeks = ChronoUnit.WEEKS.between(mondayOfFirstWeek, CivilTime.weekOf(day));
        return Math.floorMod(weeks, of) == week - 1;
    }
}
