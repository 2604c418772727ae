package coop.commonround.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the law of night work has to know of one careworker (Working Time Regulations 1998, regulations 2, 6 and 7).
 *
 * @param isNightWorker whether the co-op has them down as a night worker; null where it has not said, so that it is told by
 *     the shifts of the period and the days worked before
 * @param isHazardous whether a risk assessment or agreement finds special hazards or heavy physical or mental strain in their
 *     night work
 * @param assessedUntil the last day on which their health assessment counts; null if there is none, or none is known
 */
public record NightTerms(
        @Nullable Boolean isNightWorker,
        boolean isHazardous,
        @Nullable LocalDate assessedUntil) {
    public static final NightTerms DEFAULT = new NightTerms(null, false, null);

    /** Whether the co-op says so itself. */
    public boolean isDeclared() {
        return Boolean.TRUE.equals(isNightWorker);
    }
}
