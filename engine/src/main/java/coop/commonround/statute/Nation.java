package coop.commonround.statute;

import java.util.Optional;
import java.util.stream.Stream;

/** The nations of the United Kingdom, whose bank holidays differ. */
public enum Nation {
    ENGLAND("England"),
    WALES("Wales"),
    SCOTLAND("Scotland"),
    NORTHERN_IRELAND("Northern Ireland");

    private final String text;

    Nation(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** The nation of a name, without regard to case. */
    public static Optional<Nation> find(String text) {
        return Stream.of(values())
                .filter(nation -> nation.text.equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}
