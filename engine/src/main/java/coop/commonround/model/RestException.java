package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One night in which a careworker's daily rest may be shorter, as where work is split up over the day (Working Time Regulations
 * 1998, regulation 22(1)(c)). What is missing is owed as compensatory rest (regulation 24).
 *
 * @param date the day of work after the short night
 * @param reason why it may be short, for the inspector; not blank
 * @param least how long the rest must be all the same, 0 to 24 hours; null for what the policy says
 * @param decidedBy the circle or person, empty if not recorded
 */
public record RestException(
        LocalDate date, String reason, @Nullable Duration least, String decidedBy) {
    public RestException {
        requireNonNull(date, "date");
        requireNonNull(decidedBy, "decidedBy");
        Check.that(!reason.isBlank(), "rest exception of %s: reason must not be empty", date);
        Check.that(
                least == null || (!least.isNegative() && least.compareTo(Duration.ofDays(1)) <= 0),
                "rest exception of %s: minimum rest (%s) must be 0 to 24 hours",
                date,
                least);
    }
}
