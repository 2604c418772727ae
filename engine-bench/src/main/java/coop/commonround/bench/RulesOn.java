package coop.commonround.bench;

import coop.commonround.base.Money;
import coop.commonround.model.Burden;
import coop.commonround.model.Careworker;
import coop.commonround.model.ContinuityLimits;
import coop.commonround.model.Matching;
import coop.commonround.model.NightTerms;
import coop.commonround.model.Policy;
import coop.commonround.model.Problem;
import coop.commonround.model.RoundTerms;
import coop.commonround.model.RoundTerms.Templates;
import coop.commonround.model.Sharing;
import coop.commonround.model.WishPrices;
import coop.commonround.model.Wishes;
import coop.commonround.model.WorkingTimeLimits;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** How many of the rules of home care are at work in a problem. */
public enum RulesOn {
    /** None of those of working time beyond daily rest, breaks and weekly hours, of continuity at the door, or of people. */
    FEWEST {
        @Override
        Policy of(Policy policy) {
            return policy.withContinuity(ContinuityLimits.DEFAULT.withShortVisit(Duration.ZERO))
                    .withWorkingTime(WorkingTimeLimits.DEFAULT
                            .withAverage(new WorkingTimeLimits.Average(Careworker.Hours.A_WEEK, 1, null))
                            .withWeeklyRest(new WorkingTimeLimits.WeeklyRest(
                                    Duration.ZERO,
                                    WorkingTimeLimits.WeeklyRest.Form.EACH_WEEK,
                                    false,
                                    WorkingTimeLimits.WeeklyRest.FORTNIGHTS_FROM)));
        }
    },
    /** As the co-op has decided. */
    USUAL {
        @Override
        Policy of(Policy policy) {
            return policy;
        }
    },
    /** All but those that would leave most visits to nobody here: consent of each pair, and shadow visits for new faces. */
    ALL {
        @Override
        Policy of(Policy policy) {
            var price = Money.pounds(1);
            var minute = Money.pence(2);
            var sharing = Sharing.DEFAULT
                    .withShares(Sharing.By.OFFERED)
                    .withPrice(Burden.BANK_HOLIDAYS, price)
                    .withPrice(Burden.SPLIT_DAYS, price)
                    .withPrice(Burden.UNPAID_GAPS, minute)
                    .withPrice(Burden.TRAVEL, minute);
            return policy.withContinuity(policy.continuity().withCapHard(true))
                    .withWorkingTime(policy.workingTime().withMostDaysInARow(6))
                    .withPeople(policy.people()
                            .withSharing(sharing)
                            .withWishes(new WishPrices(price, price, minute, Duration.ofHours(1), minute))
                            .withMatching(new Matching(false, price, price, price, price).withOnlySecondeesHard(true))
                            .withRounds(new RoundTerms(
                                    new Templates(price, price, true), 3, price, minute, Duration.ofHours(2), minute)));
        }

        @Override
        Careworker of(Careworker careworker, Set<String> areas) {
            var nights = new NightTerms(true, true, LocalDate.of(2100, 1, 1));
            return careworker
                    .withWorkingTime(careworker.workingTime().withNights(nights))
                    .withWishes(Wishes.NONE
                            .withDays(Set.of(Burden.EVENINGS), Set.of(Burden.SPLIT_DAYS, Burden.WEEKENDS))
                            .withAreas(areas)
                            .withTravel(new Wishes.Travel(Duration.ofMinutes(10), Duration.ofMinutes(20)))
                            .withRounds(Duration.ofHours(2), true));
        }
    };

    abstract Policy of(Policy policy);

    Careworker of(Careworker careworker, Set<String> areas) {
        return careworker;
    }

    Problem in(Problem problem) {
        var zones = problem.clients().stream()
                .flatMap(client -> Optional.ofNullable(client.zone()).stream())
                .distinct()
                .sorted()
                .toList();
        var areas = Set.copyOf(zones.subList(0, (zones.size() + 1) / 2));
        var careworkers = problem.careworkers().stream()
                .map(careworker -> of(careworker, areas))
                .toList();
        return new Problem(
                problem.period(),
                problem.clients(),
                careworkers,
                problem.shifts(),
                problem.visits(),
                problem.links(),
                problem.compatibilities(),
                problem.packages(),
                problem.history(),
                of(problem.policy()),
                problem.calendar(),
                problem.givenLegs(),
                problem.prices());
    }
}
