package coop.commonround.rule.hours;

import coop.commonround.model.Problem;
import coop.commonround.model.WorkingTimeLimits;
import java.time.Instant;
import java.util.function.ToIntFunction;

/**
 * The nights of a period, worked out once for everybody.
 *
 * @param young the hours in which nobody under 18 works (Working Time Regulations 1998, regulation 6A)
 * @param all night time (regulation 2)
 */
public record Nights(NightSpans young, NightSpans all) {
    public static Nights of(Problem problem, ToIntFunction<Instant> clock) {
        var law = problem.policy().workingTime();
        var night = law.nights();
        return new Nights(
                new NightSpans(problem.period(), law.youngNightFrom(), WorkingTimeLimits.YOUNG_NIGHT, clock),
                new NightSpans(problem.period(), night.from(), night.length(), clock));
    }
}
