package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.Limits;
import coop.commonround.statute.Statute;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The planner's limits, which know no dates, against the law of today. */
class LimitsOfLawTest {
    @Test
    void theDefaultsAreTheLaws() {
        var law = Statute.published()
                .workingTime()
                .on(LocalDate.parse("2026-11-23"))
                .value();
        assertThat(Limits.DEFAULT.dailyRest()).isEqualTo(law.adult().daily());
        assertThat(Limits.DEFAULT.breakAfter()).isEqualTo(law.adult().breakAfter());
        assertThat(Limits.DEFAULT.breakLength()).isEqualTo(law.adult().breakLength());
    }
}
