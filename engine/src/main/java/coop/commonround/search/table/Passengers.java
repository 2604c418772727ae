package coop.commonround.search.table;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.rule.planning.PlannedCareworker;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Who travels with whom, by numbers of careworkers. */
public final class Passengers {
    /** Of each careworker who drives them from visit to visit; NONE for most. */
    public final int[] driver;

    /** Of each careworker whom they drive. */
    public final int[][] of;

    /** Whether anybody travels with anybody. */
    public final boolean isUsed;

    Passengers(PlannedCareworker[] all) {
        driver = new int[all.length];
        Arrays.fill(driver, NONE);
        for (var passenger : all) {
            for (var other : all) {
                if (passenger.isDrivenBy(other)) {
                    driver[passenger.number()] = other.number();
                }
            }
        }
        of = IntStream.range(0, all.length)
                .mapToObj(c -> IntStream.range(0, all.length)
                        .filter(p -> driver[p] == c)
                        .toArray())
                .toArray(int[][]::new);
        isUsed = Arrays.stream(driver).anyMatch(each -> each != NONE);
    }
}
