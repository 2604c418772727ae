package coop.commonround.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Issue;
import coop.commonround.rule.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Half an hour either side of the time prescribed is no more than an hour. */
class WideCriticalWindowsTest {
    @Test
    void anHourIsAllowed() {
        assertThat(issues("visit V1 C1 Mon 07:30-08:30 30m critical")).isEmpty();
    }

    @Test
    void aMinuteMoreIsTold() {
        assertThat(issues("visit V1 C1 Mon 07:30-08:31 30m critical"))
                .singleElement()
                .asString()
                .contains("C1", "1 time-critical visit may start");
    }

    @Test
    void soIsAnotherWindow() {
        assertThat(issues("visit V1 C1 Mon 07:30-08:30 30m critical or 12:00-13:30"))
                .hasSize(1);
    }

    @Test
    void othersMayStartWhenTheyLike() {
        assertThat(issues("visit V1 C1 Mon 07:30-11:30 30m")).isEmpty();
    }

    @Test
    void aClientIsToldOnce() {
        assertThat(issues("visit V1 C1 Mon 07:30-09:00 30m critical", "visit V2 C1 Tue 07:30-09:00 30m critical"))
                .singleElement()
                .asString()
                .contains("2 time-critical visits");
    }

    private static List<Issue> issues(String... drawing) {
        return WideCriticalWindows.issues(Scenario.of(drawing).problem());
    }
}
