package coop.commonround.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.commonround.model.VisitLink.Careworkers;
import coop.commonround.model.VisitLink.From;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VisitLinkTest {
    private static final Duration FOUR_HOURS = Duration.ofHours(4);

    @Test
    void theGapMayBeExact() {
        assertThatCode(() -> link("V2", FOUR_HOURS, FOUR_HOURS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> link("V2", FOUR_HOURS, FOUR_HOURS.minusMinutes(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maximum gap (PT3H59M) must not be below the minimum (PT4H)");
    }

    @Test
    void theGapMayBeOpen() {
        assertThatCode(() -> link("V2", FOUR_HOURS, null)).doesNotThrowAnyException();
    }

    @Test
    void theSecondIsNeverFirst() {
        assertThatCode(() -> link("V2", Duration.ZERO, null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> link("V2", Duration.ofMinutes(-1), null)).hasMessageContaining("minimum gap");
    }

    @Test
    void aGapIsMeasuredFromSomewhere() {
        assertThat(untimed(Duration.ZERO, null).isTimed()).isFalse();
        assertThatThrownBy(() -> untimed(FOUR_HOURS, null))
                .hasMessage("visits V1 and V2: a gap must be measured from the start or the end of the first");
        assertThatThrownBy(() -> untimed(Duration.ZERO, FOUR_HOURS)).hasMessageContaining("a gap must be measured");
    }

    @Test
    void aVisitIsNotLinkedToItself() {
        assertThatThrownBy(() -> link("V1", FOUR_HOURS, null)).hasMessage("visit V1 must not be linked to itself");
    }

    private static VisitLink untimed(Duration minimum, @Nullable Duration maximum) {
        return new VisitLink(
                new VisitId("V1"), new VisitId("V2"), minimum, maximum, From.NONE, Careworkers.DIFFERENT, "");
    }

    private static VisitLink link(String second, Duration minimum, @Nullable Duration maximum) {
        return new VisitLink(
                new VisitId("V1"), new VisitId(second), minimum, maximum, From.START, Careworkers.ANY, "dose gap");
    }
}
