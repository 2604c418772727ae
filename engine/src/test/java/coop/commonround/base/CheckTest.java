package coop.commonround.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CheckTest {
    @Test
    void letsPassWhatHolds() {
        assertThatCode(() -> Check.that(true, "never")).doesNotThrowAnyException();
    }

    @Test
    void refusesWhatDoesNotHoldAndNamesTheValues() {
        assertThatThrownBy(() -> Check.that(false, "visit %s: minutes (%s) must be above zero", "V1", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("visit V1: minutes (0) must be above zero");
    }

    @Test
    void leavesAPercentSignInAValueAlone() {
        assertThatThrownBy(() -> Check.that(false, "visit %s", "100%s")).hasMessage("visit 100%s");
    }

    @Test
    void takesOffWhiteSpaceAroundText() {
        assertThat(Check.text(" V1 ", "id")).isEqualTo("V1");
    }

    @Test
    void refusesBlankText() {
        assertThatThrownBy(() -> Check.text(" ", "the id of a visit"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the id of a visit must not be empty");
    }

    @Test
    void refusesNoText() {
        assertThatThrownBy(() -> Check.text(null, "id")).hasMessage("id must not be empty");
    }
}
