package coop.commonround.search.part;

import static coop.commonround.search.FirstRosters.constructed;
import static coop.commonround.search.FirstRosters.everyFeature;
import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.search.RoutingDay;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.state.RoundsHeld;
import coop.commonround.search.table.Instance;
import coop.commonround.search.table.Neighbours;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PartsTest {
    @Test
    void wholeDaysBelongToOnePart() {
        var in = everyFeature(1);
        var visits = visits(constructed(in));
        var partOf = new Parts(in, 4).draw(visits, new SplittableRandom(1));
        for (int r = 0; r < in.rounds; r++) {
            for (int other = 0; other < in.rounds; other++) {
                if (in.round[r].date().equals(in.round[other].date())) {
                    assertThat(partOf[r]).isEqualTo(partOf[other]);
                }
            }
        }
        assertThat(IntStream.of(partOf).distinct().sorted()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void wholeCareworkersOfADayBelongToOnePartOfAboutTheSameSize() {
        var in = RoutingDay.of(120, 24, 1);
        var visits = visits(constructed(in));
        var partOf = new Parts(in, 3).draw(visits, new SplittableRandom(1));
        var made = new int[3];
        for (int r = 0; r < in.rounds; r++) {
            made[partOf[r]] += visits[r].length;
        }
        int longest =
                Arrays.stream(visits).mapToInt(round -> round.length).max().orElseThrow();
        assertThat(IntStream.of(made).max().orElseThrow()
                        - IntStream.of(made).min().orElseThrow())
                .isLessThanOrEqualTo(2 * longest);
    }

    @Test
    void otherDrawsDivideElsewhere() {
        for (var in : List.of(everyFeature(1), RoutingDay.of(120, 24, 1))) {
            var visits = visits(constructed(in));
            var random = new SplittableRandom(1);
            var parts = new Parts(in, 3);
            assertThat(IntStream.range(0, 20)
                            .mapToObj(i -> Arrays.toString(parts.draw(visits, random)))
                            .distinct())
                    .hasSizeGreaterThan(10);
        }
    }

    @Test
    void aVisitBelongsWhereAllWhoGoToItDo() {
        for (long seed = 1; seed <= 10; seed++) {
            var in = everyFeature(seed);
            var visits = visits(constructed(in));
            var parts = new Parts(in, 3);
            var partOf = parts.draw(visits, new SplittableRandom(seed));
            var ofVisits = parts.ofVisits(partOf, visits, new Neighbours(in).near);
            for (int r = 0; r < in.rounds; r++) {
                for (int visit : visits[r]) {
                    assertThat(ofVisits[visit]).isIn(partOf[r], Instance.NONE);
                }
            }
            assertThat(IntStream.of(ofVisits)).allMatch(part -> part >= Instance.NONE && part < 3);
            assertThat(IntStream.of(ofVisits).filter(part -> part != Instance.NONE))
                    .hasSizeGreaterThan(in.visits / 2);
        }
    }

    @Test
    void howManyThereAreDependsOnTheRosterAlone() {
        assertThat(Parts.suiting(everyFeature(1), 50).count).isEqualTo(1);
        assertThat(Parts.suiting(RoutingDay.of(999, 40, 1), 40).count).isEqualTo(1);
        assertThat(Parts.suiting(RoutingDay.of(1_000, 40, 1), 40).count).isEqualTo(2);
        assertThat(Parts.suiting(RoutingDay.of(1_000, 40, 1), 19).count).isEqualTo(1);
    }

    private static int[][] visits(RosterState state) {
        return RoundsHeld.visits(state.in, RoundsHeld.by(state));
    }
}
