package coop.commonround.bench.quality.week;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.bench.quality.contest.Effort;
import coop.commonround.bench.quality.week.DayByDay.DaySolver;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DayByDayTest {
    static Stream<Supplier<DaySolver>> peers() {
        return Stream.of(OrToolsWeek::new, JspritWeek::new);
    }

    /** How much is covered depends on the machine; whatever it is, every hard rule is kept and every visit accounted for. */
    @ParameterizedTest
    @MethodSource("peers")
    void plansALawfulWeek(Supplier<DaySolver> peer) throws IOException {
        var instance = new WeekInstances().read("week-300");
        var solver = new DayByDay(peer.get());
        solver.prepare();

        var roster = solver.solve(instance, new Effort(Duration.ofSeconds(2), 1, 1));

        assertThat(new WeekJudge().judge(instance, roster).faults()).isEmpty();
        assertThat(Stream.concat(
                                roster.attendances().map(each -> each.visit()),
                                roster.uncovered().stream().map(each -> each.visit()))
                        .distinct())
                .hasSize((int) instance.problem().visits().stream()
                        .filter(visit -> visit.isToBeRostered())
                        .count());
    }
}
