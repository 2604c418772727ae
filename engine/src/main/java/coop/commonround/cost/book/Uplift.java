package coop.commonround.cost.book;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.Money;
import java.math.BigDecimal;

/**
 * A dated rise of every rate of a contract line, in per cent.
 *
 * @param origin since when, and who said so
 * @param rise the share by which every amount rises, above 0, up to 1: 0.025 for 2.5 %
 */
public record Uplift(String contractLine, Origin origin, BigDecimal rise) {
    public Uplift {
        contractLine = Check.text(contractLine, "contract line");
        requireNonNull(origin, "origin");
        rise = rise.stripTrailingZeros();
        Check.that(
                rise.signum() > 0 && rise.compareTo(BigDecimal.ONE) <= 0,
                "rise (%s) must be above 0 and at most 1",
                rise);
    }

    /** The rate it makes of another, rounded to the penny, half a penny up: the next uplift rises from there. */
    Money raise(Money amount) {
        return amount.times(BigDecimal.ONE.add(rise)).roundedToPenny();
    }

    /** Where a raised rate comes from: what set it, then what raised it. */
    Origin raise(Origin from) {
        var said = origin.source().isEmpty() ? "" : " (" + origin.source() + ")";
        var raised = "raised by " + rise.movePointRight(2).stripTrailingZeros().toPlainString() + " %" + said;
        return new Origin(
                origin.effectiveFrom(),
                origin.publishedOn(),
                (from.source().isEmpty() ? "" : from.source() + ", ") + raised);
    }
}
