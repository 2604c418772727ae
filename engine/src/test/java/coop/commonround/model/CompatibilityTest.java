package coop.commonround.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.commonround.model.Compatibility.Rule;
import coop.commonround.model.Compatibility.Side;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompatibilityTest {
    private static final ClientId CLIENT = new ClientId("C1");
    private static final Careworker ANN = Careworker.at(new CareworkerId("W1"), 53.6, -1.8, "standard")
            .withAttributes(Set.of("female", "speaks:pa"), Set.of());

    @Test
    void speaksOfTheCareworkerItNames() {
        assertThat(Compatibility.of(CLIENT, ANN.id(), Rule.EXCLUDE).isAbout(ANN))
                .isTrue();
    }

    @Test
    void doesNotSpeakOfAnotherCareworker() {
        assertThat(Compatibility.of(CLIENT, new CareworkerId("W2"), Rule.EXCLUDE)
                        .isAbout(ANN))
                .isFalse();
    }

    @Test
    void speaksOfEverybodyWithTheAttribute() {
        assertThat(of("female").isAbout(ANN)).isTrue();
        assertThat(of("male").isAbout(ANN)).isFalse();
    }

    @Test
    void namesACareworkerOrAnAttribute() {
        assertThatThrownBy(() -> new Compatibility(CLIENT, null, null, Side.CLIENT, Rule.ONLY, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("client C1: name either a careworker or an attribute, not both");
    }

    @Test
    void doesNotNameBoth() {
        assertThatThrownBy(() -> new Compatibility(CLIENT, ANN.id(), "female", Side.CLIENT, Rule.ONLY, ""))
                .hasMessage("client C1: name either a careworker or an attribute, not both");
    }

    private static Compatibility of(String attribute) {
        return new Compatibility(CLIENT, null, attribute, Side.CLIENT, Rule.ONLY, "");
    }
}
