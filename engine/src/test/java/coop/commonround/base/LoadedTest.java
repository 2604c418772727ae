package coop.commonround.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.commonround.base.Issue.Where;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadedTest {
    private static final Where FILE = new Where.Cell("visits.csv", 0, "", null);
    private static final Issue ERROR = Issue.error(FILE, "wrong", "");
    private static final Issue WARNING = Issue.warning(FILE, "odd", "");

    @Test
    void holdsWhatWasFound() {
        assertThat(Loaded.of("roster", List.of()).value()).contains("roster");
    }

    @Test
    void holdsNothingThatWasRefused() {
        assertThat(Loaded.refused(List.of(ERROR)).value()).isEmpty();
    }

    @Test
    void refusesForAReasonOnly() {
        assertThatThrownBy(() -> Loaded.refused(List.of(WARNING)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing was loaded, and no error says why");
    }

    @Test
    void mayHoldSomethingInSpiteOfErrors() {
        assertThat(Loaded.of("the good rows", List.of(ERROR)).hasErrors()).isTrue();
    }

    @Test
    void aWarningIsNoError() {
        assertThat(Loaded.of("roster", List.of(WARNING)).hasErrors()).isFalse();
    }

    @Test
    void changesWhatWasFoundAndKeepsTheIssues() {
        assertThat(Loaded.of("roster", List.of(WARNING)).map(String::length)).isEqualTo(Loaded.of(6, List.of(WARNING)));
    }

    @Test
    void changesNothingThatWasRefused() {
        assertThat(Loaded.<String>refused(List.of(ERROR)).map(String::length))
                .isEqualTo(Loaded.refused(List.of(ERROR)));
    }

    @Test
    void keepsItsIssuesFromLaterChange() {
        var issues = new ArrayList<>(List.of(WARNING));
        var loaded = Loaded.of("roster", issues);
        issues.add(ERROR);
        assertThat(loaded.issues()).containsExactly(WARNING);
    }
}
