package coop.commonround.plan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.rule.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the policy lets pass at a price is told, and is no breach. */
class AgreedFindingsTest {
    private static final String DOSES = """
            shift S1 W1 Mon 07:00-15:00
            visit V1 C1 Mon 08:00-09:00 30m
            visit V2 C1 Mon 11:00-13:00 30m
            link V1 V2 4h
            """;

    @Test
    void aDowngradedRuleThatIsBrokenIsAWarningWithItsReason() {
        var linted = Linted.of(DOSES, "downgrade link 0.50", "round S1: V1 08:00, V2 11:59");
        assertThat(linted.found()).containsExactly("link 1 minute");
        assertThat(linted.first("link").severity()).isEqualTo(Finding.Severity.WARNING);
        assertThat(linted.textOf("link"))
                .isEqualTo(
                        "V2 starts 3 h 59 after V1; at least 4 h must lie between them; agreed at £0.50 each: agreed");
        assertThat(linted.first("link").remedy()).isEqualTo(Remedy.UNSOUGHT);
        assertThat(linted.report().isFaultless()).isTrue();
    }

    @Test
    void aDowngradedRuleThatIsKeptIsNotTold() {
        assertThat(Linted.of(DOSES, "downgrade link 0.50", "round S1: V1 08:00, V2 12:00")
                        .found())
                .isEmpty();
    }

    @Test
    void otherRulesStayBreaches() {
        var linted = Linted.of(DOSES, "downgrade link 0.50", "round S1: V1 07:59, V2 11:00");
        assertThat(linted.report().findings())
                .extracting(each -> each.severity() + " " + each.id())
                .isEqualTo(List.of("BREACH starts-in-window", "WARNING link"));
        assertThat(linted.report().isFaultless()).isFalse();
        assertThat(Scenario.of(DOSES).problem().policy().downgraded()).isEmpty();
    }
}
