package coop.commonround.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientTest {
    private static final ClientId ID = new ClientId("C1");
    private static final Client CLIENT = Client.at(ID, 53.6, -1.8);

    @Test
    void isMetByOneCareworkerAtLeast() {
        assertThatCode(() -> CLIENT.withMaximumCareworkers(1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> CLIENT.withMaximumCareworkers(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("client C1: max_careworkers (0) must be above zero");
    }

    @Test
    void livesAtAPlaceOfItsOwn() {
        var elsewhere = Place.ofClient(new ClientId("C2"), 53.6, -1.8);
        assertThatThrownBy(() -> new Client(ID, "", elsewhere, null, null, null, Set.of(), Set.of(), Rag.AMBER, null))
                .hasMessage("client C1 must not live at client:C2");
    }

    @Test
    void printsItsIdOnly() {
        assertThat(CLIENT).hasToString("C1");
    }

    @Test
    void anIdIsTakenWithoutWhiteSpaceAroundIt() {
        assertThat(new ClientId(" C1 ")).isEqualTo(ID);
    }

    @Test
    void aPlaceLiesOnTheEarth() {
        assertThatCode(() -> new Place("p", -90, 180)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Place("p", 90.01, 0)).hasMessageContaining("latitude (90.01)");
        assertThatThrownBy(() -> new Place("p", 0, -180.01)).hasMessageContaining("longitude (-180.01)");
        assertThatThrownBy(() -> new Place("p", Double.NaN, 0)).hasMessageContaining("latitude");
    }

    @Test
    void aPackageCoversItsFirstAndLastDay() {
        var first = LocalDate.of(2026, 11, 1);
        var last = LocalDate.of(2026, 11, 30);
        var november = packaged(first, last);
        assertThat(november.covers(first)).isTrue();
        assertThat(november.covers(first.minusDays(1))).isFalse();
        assertThat(november.covers(last)).isTrue();
        assertThat(november.covers(last.plusDays(1))).isFalse();
    }

    @Test
    void anOpenPackageCoversEveryDay() {
        assertThat(packaged(null, null).covers(LocalDate.of(2026, 11, 1))).isTrue();
    }

    @Test
    void aPackageDoesNotEndBeforeItStarts() {
        var first = LocalDate.of(2026, 11, 1);
        assertThatCode(() -> packaged(first, first)).doesNotThrowAnyException();
        assertThatThrownBy(() -> packaged(first, first.minusDays(1))).hasMessageContaining("package P1: end");
    }

    private static CarePackage packaged(LocalDate start, LocalDate end) {
        return new CarePackage("P1", ID, "council", "standard", start, end, null, null);
    }
}
