package coop.commonround.search;

import coop.commonround.model.CareworkerId;
import coop.commonround.model.RestDebt;
import coop.commonround.model.RestException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Nights that may be short, and rest owed for others before, by chance. */
final class EveryRest {
    private EveryRest() {}

    static List<RestException> shortNights(RandomGenerator random, LocalDate first, int days) {
        var nights = new ArrayList<RestException>();
        for (int day = 0; day < days; day++) {
            if (random.nextInt(3) == 0) {
                var least = random.nextBoolean() ? Duration.ofHours(random.nextInt(9)) : null;
                nights.add(new RestException(first.plusDays(day), "agreed", least, ""));
            }
        }
        return nights;
    }

    static RestDebt owed(RandomGenerator random, LocalDate first, CareworkerId careworker) {
        var date = first.minusDays(1 + random.nextInt(9));
        var owed = Duration.ofMinutes(random.nextInt(300));
        var due = random.nextBoolean() ? date.plusDays(random.nextInt(12)) : null;
        return new RestDebt(careworker, date, "agreed", owed, List.of(), owed, due);
    }
}
