package coop.commonround.plan.lint.repair;

import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRound;
import java.util.List;
import java.util.Map;

/** When a finding is mended. */
public sealed interface Goal {
    /**
     * How much of the finding is left; zero or less if it is mended.
     *
     * @param hard what each hard rule comes to just now
     */
    long left(Map<String, Long> hard);

    /** A rule is broken by so much less. */
    record Keeps(String rule, long most) implements Goal {
        @Override
        public long left(Map<String, Long> hard) {
            return hard.getOrDefault(rule, 0L) - most;
        }
    }

    /** Somebody goes, to each of some attendances. */
    record Covers(List<PlannedAttendance> attendances) implements Goal {
        @Override
        public long left(Map<String, Long> hard) {
            return attendances.stream().filter(each -> each.round() == null).count();
        }
    }

    /** The visits of a round and the ways between them fit into so many seconds. */
    record Fits(PlannedRound round, int seconds) implements Goal {
        @Override
        public long left(Map<String, Long> hard) {
            return (long) busySeconds(round) - seconds;
        }

        /** Seconds in homes, and on the way between them. */
        public static int busySeconds(PlannedRound round) {
            return round.attendances().stream()
                    .mapToInt(each -> each.visit().length() + each.travelSeconds())
                    .sum();
        }
    }
}
