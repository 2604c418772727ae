package coop.commonround.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QuantitiesTest {
    @Test
    void standInOrderOfNames() {
        assertThat(new Quantities(Map.of("meals", 2, "chairs", 1))).hasToString("chairs:1;meals:2");
        assertThat(Quantities.NONE).hasToString("");
    }

    @Test
    void whatIsNotNamedIsNone() {
        var meals = Quantities.of("meals", 2);
        assertThat(meals.quantityOf("meals")).isEqualTo(2);
        assertThat(meals.quantityOf("chairs")).isZero();
        assertThat(meals.isEmpty()).isFalse();
        assertThat(Quantities.NONE.isEmpty()).isTrue();
    }

    @Test
    void areZeroToAMillion() {
        assertThatCode(() -> Quantities.of("meals", 0)).doesNotThrowAnyException();
        assertThatCode(() -> Quantities.of("meals", 1_000_000)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Quantities.of("meals", -1)).hasMessage("meals (-1) must be 0 to 1000000");
        assertThatThrownBy(() -> Quantities.of("meals", 1_000_001)).hasMessage("meals (1000001) must be 0 to 1000000");
    }

    @Test
    void haveNamesThatCanBeWritten() {
        assertThatThrownBy(() -> Quantities.of(" ", 1)).hasMessage("' ' must be a name without : or ;");
        assertThatThrownBy(() -> Quantities.of("a:b", 1)).hasMessage("'a:b' must be a name without : or ;");
        assertThatThrownBy(() -> Quantities.of("a;b", 1)).hasMessage("'a;b' must be a name without : or ;");
    }
}
