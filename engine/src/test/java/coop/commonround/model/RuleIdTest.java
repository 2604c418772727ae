package coop.commonround.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleIdTest {
    @Test
    void isWrittenSmallAndWithHyphens() {
        assertThat(RuleId.STARTS_IN_WINDOW.text()).isEqualTo("starts-in-window");
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsText(RuleId rule) {
        assertThat(RuleId.find(rule.text())).contains(rule);
    }

    @Test
    void isNotFoundByItsJavaName() {
        assertThat(RuleId.find("STARTS_IN_WINDOW")).isEmpty();
    }
}
