package coop.commonround.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.commonround.base.Issue.Where;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssueTest {
    private static final Where CELL = new Where.Cell("visits.csv", 3, "earliest_start", "8am");

    @Test
    void saysWhereWhatAndHowToMendIt() {
        assertThat(Issue.error(CELL, "found '8am'", "write it as 08:00").text())
                .isEqualTo("visits.csv:3 earliest_start: found '8am'; write it as 08:00");
    }

    @Test
    void saysNothingOfARemedyWhereThereIsNone() {
        assertThat(Issue.note(CELL, "read as local time").text())
                .isEqualTo("visits.csv:3 earliest_start: read as local time");
    }

    @Test
    void aWholeFileHasNoLine() {
        assertThat(new Where.Cell("visits.csv", 0, "", null).text()).isEqualTo("visits.csv");
    }

    @Test
    void aWholeRowHasNoColumn() {
        assertThat(new Where.Cell("visits.csv", 3, "", null).text()).isEqualTo("visits.csv:3");
    }

    @Test
    void aThingIsNamedByKindAndId() {
        assertThat(new Where.Thing("visit", "V1").text()).isEqualTo("visit V1");
    }

    @Test
    void onlyAnErrorIsAnError() {
        assertThat(Issue.error(CELL, "wrong", "").isError()).isTrue();
        assertThat(Issue.warning(CELL, "odd", "").isError()).isFalse();
    }

    @Test
    void oneErrorAmongWarningsIsFound() {
        var warning = Issue.warning(CELL, "odd", "");
        assertThat(Issue.anyError(List.of(warning, Issue.error(CELL, "wrong", ""))))
                .isTrue();
        assertThat(Issue.anyError(List.of(warning))).isFalse();
    }

    @Test
    void refusesToSayNothing() {
        assertThatThrownBy(() -> Issue.error(CELL, " ", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("problem must not be empty");
    }
}
