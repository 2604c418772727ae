package coop.commonround.statute;

import coop.commonround.base.Money;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The least an hour may be paid: National Living Wage and National Minimum Wage.
 *
 * @param aged21 from the 21st birthday, the National Living Wage
 * @param apprentice in the first year, or under 19
 */
public record MinimumWage(Money aged21, Money aged18To20, Money under18, Money apprentice) {
    /** Whose rate it is. */
    public enum Band {
        AGED_21("21+"),
        AGED_18_TO_20("18-20"),
        UNDER_18("under-18"),
        APPRENTICE("apprentice");

        private final String text;

        Band(String text) {
            this.text = text;
        }

        /** As {@code careworkers.csv} writes it. */
        public String text() {
            return text;
        }

        public static Optional<Band> find(String text) {
            return Stream.of(values()).filter(band -> band.text.equals(text)).findFirst();
        }

        /** The band of a person who is no apprentice, by whole years of age. */
        public static Band ofAge(long years) {
            return years >= 21 ? AGED_21 : years >= 18 ? AGED_18_TO_20 : UNDER_18;
        }
    }

    static MinimumWage of(StatuteRow row) {
        return new MinimumWage(
                row.money("aged_21"), row.money("aged_18_to_20"), row.money("under_18"), row.money("apprentice"));
    }

    /** The least an hour of somebody in a band may be paid. */
    public Money hour(Band band) {
        return switch (band) {
            case AGED_21 -> aged21;
            case AGED_18_TO_20 -> aged18To20;
            case UNDER_18 -> under18;
            case APPRENTICE -> apprentice;
        };
    }
}
