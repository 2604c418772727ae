package coop.commonround.cost.work;

import coop.commonround.model.Attendance;
import coop.commonround.model.Careworker;
import java.time.Duration;

/** What of an attendance is paid, and how much of a night was spent awake: what a roster alone does not say. */
public interface PaidTime {
    /** Time in the home that is paid, counted from its start; it may be longer than the attendance. */
    Duration contact(Careworker careworker, Attendance attendance);

    /** Time awake to work in a sleep-in. */
    Duration awake(Careworker careworker, Attendance attendance);

    /** All of each attendance, and so long awake in each sleep-in as is expected. */
    static PaidTime asRostered(Duration awake) {
        return new PaidTime() {
            @Override
            public Duration contact(Careworker careworker, Attendance attendance) {
                return attendance.length();
            }

            @Override
            public Duration awake(Careworker careworker, Attendance attendance) {
                return awake;
            }
        };
    }
}
