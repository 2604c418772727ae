package coop.commonround.search;

import coop.commonround.model.Careworker;
import coop.commonround.model.NightLimits;
import coop.commonround.model.NightTerms;
import coop.commonround.model.Problem;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.SplittableRandom;

/**
 * Adds night work to a problem, the same for the same seed: who is a night worker and on what terms. Night time begins early, so
 * that the evenings of small problems lie in it.
 */
final class EveryNight {
    private final SplittableRandom random;
    private final LocalDate first;

    private EveryNight(long seed, LocalDate first) {
        random = new SplittableRandom(17 * seed + 3);
        this.first = first;
    }

    static Problem addedTo(Problem problem, long seed) {
        return new EveryNight(seed, problem.period().first()).addedTo(problem);
    }

    private Problem addedTo(Problem problem) {
        var limits = problem.policy().workingTime().withNights(limits());
        return new Problem(
                problem.period(),
                problem.clients(),
                problem.careworkers().stream().map(this::withNights).toList(),
                problem.shifts(),
                problem.visits(),
                problem.links(),
                problem.compatibilities(),
                problem.packages(),
                problem.history(),
                problem.policy().withWorkingTime(limits),
                problem.calendar(),
                problem.givenLegs(),
                problem.prices());
    }

    private NightLimits limits() {
        return NightLimits.DEFAULT
                .withNight(LocalTime.of(14 + random.nextInt(8), 0), LocalTime.of(5 + random.nextInt(5), 0))
                .withAverage(Duration.ofMinutes(30 + random.nextInt(90)), 1 + random.nextInt(19), "agreed");
    }

    private Careworker withNights(Careworker careworker) {
        var isNightWorker = chance(2) ? Boolean.TRUE : chance(3) ? Boolean.FALSE : null;
        var assessedUntil = chance(2) ? null : first.plusDays(random.nextInt(10) - 1L);
        return careworker.withWorkingTime(
                careworker.workingTime().withNights(new NightTerms(isNightWorker, chance(2), assessedUntil)));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
