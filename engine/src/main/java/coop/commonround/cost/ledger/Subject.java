package coop.commonround.cost.ledger;

import static java.util.Objects.requireNonNull;

import coop.commonround.model.CareworkerId;
import coop.commonround.model.ClientId;
import coop.commonround.model.VisitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what a line is counted to.
 *
 * @param visit null where no single visit caused it
 * @param client null where no visit or package did
 * @param contractLine null where no contract line pays for it
 * @param careworker null where nobody's presence caused it
 * @param day the day of the visit; of the shift or the end of the week, where there is no visit
 */
public record Subject(
        @Nullable VisitId visit,
        @Nullable ClientId client,
        @Nullable String contractLine,
        @Nullable CareworkerId careworker,
        LocalDate day) {
    public Subject {
        requireNonNull(day, "day");
    }

    /** A careworker's day, outside any visit. */
    public static Subject of(CareworkerId careworker, LocalDate day) {
        return new Subject(null, null, null, careworker, day);
    }
}
