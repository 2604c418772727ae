package coop.commonround.plan.lint;

import coop.commonround.model.HeldSkill;
import coop.commonround.plan.lint.Finding.Severity;
import coop.commonround.plan.lint.Finding.Unit;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.PlannedRoster;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Skills and checks that count on the day of every visit that asks for them, and expire soon after. */
final class ExpiringSkills {
    private ExpiringSkills() {}

    private record Key(String careworker, String skill) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::careworker).thenComparing(Key::skill);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** A warning for each, if it expires no more than so many days after the last visit that asks for it. */
    static List<Case> cases(PlannedRoster roster, int days) {
        var asked = new TreeMap<Key, List<PlannedAttendance>>();
        for (var each : roster.attendances()) {
            if (each.hasStart()) {
                for (var skill : each.visit().visit().needs().skills()) {
                    var key = new Key(each.careworker().id().text(), skill);
                    asked.computeIfAbsent(key, any -> new ArrayList<>()).add(each);
                }
            }
        }
        var cases = new ArrayList<Case>();
        asked.forEach((key, attendances) -> add(key.skill, attendances, days, cases));
        return cases;
    }

    private static void add(String skill, List<PlannedAttendance> attendances, int days, List<Case> cases) {
        var careworker = attendances.get(0).careworker();
        var last = attendances.stream()
                .map(PlannedAttendance::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var expires = lastDay(careworker, skill, last);
        if (expires != null && ChronoUnit.DAYS.between(last, expires) <= days) {
            long left = ChronoUnit.DAYS.between(last, expires);
            cases.add(Case.of(
                    LintId.EXPIRES_SOON.text(),
                    Severity.WARNING,
                    attendances,
                    left,
                    Unit.DAYS,
                    careworker + "'s " + skill + " expires on " + expires + ", " + Unit.DAYS.of(left)
                            + " after the last visit that asks for it",
                    List.of(),
                    null));
        }
    }

    /** The last day a skill counts, renewals that follow at once included; null if it is not held on a day or never expires. */
    private static @Nullable LocalDate lastDay(PlannedCareworker careworker, String skill, LocalDate day) {
        var last = day.minusDays(1);
        boolean isExtended = true;
        while (isExtended) {
            isExtended = false;
            for (HeldSkill held : careworker.skills()) {
                boolean follows = held.from() == null || !held.from().isAfter(last.plusDays(1));
                if (held.name().equals(skill) && follows) {
                    var expires = held.expires();
                    if (expires == null) {
                        return null;
                    }
                    isExtended |= expires.isAfter(last);
                    last = expires.isAfter(last) ? expires : last;
                }
            }
        }
        return last.isBefore(day) ? null : last;
    }
}
