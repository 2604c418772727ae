package coop.commonround.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SortedTest {
    @Test
    void aSetIteratesInOrder() {
        assertThat(Sorted.set(List.of("smoking", "dog", "stairs"))).containsExactly("dog", "smoking", "stairs");
    }

    @Test
    void aSetEqualsAnyOtherOfTheSameElements() {
        assertThat(Sorted.set(List.of("dog", "stairs"))).isEqualTo(Set.of("stairs", "dog"));
    }

    @Test
    void aMapIteratesInTheOrderOfItsKeys() {
        var easter = LocalDate.of(2027, 3, 28);
        assertThat(Sorted.map(Map.of(easter.plusDays(1), "Monday", easter, "Sunday"))
                        .values())
                .containsExactly("Sunday", "Monday");
    }

    @Test
    void aCopyDoesNotFollowItsSource() {
        var source = new ArrayList<>(List.of("dog"));
        var copy = Sorted.set(source);
        source.add("stairs");
        assertThat(copy).containsExactly("dog");
    }

    @Test
    void aSetCannotBeChanged() {
        assertThatThrownBy(() -> Sorted.set(List.of("dog")).add("stairs"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aMapCannotBeChanged() {
        assertThatThrownBy(() -> Sorted.map(Map.of("a", 1)).put("b", 2))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
