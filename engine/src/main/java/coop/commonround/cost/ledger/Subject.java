package coop.commonround.cost.ledger;

import static java.util.Objects.requireNonNull;

import coop.commonround.model.CarePackage;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.ClientId;
import coop.commonround.model.ShiftId;
import coop.commonround.model.VisitId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what a line is counted to.
 *
 * @param care the care it was for; null where no visit or package caused it
 * @param work whose work it was; null where nobody's presence caused it
 * @param day the day of the visit; of the shift or the end of the week, where there is no visit
 */
public record Subject(@Nullable Care care, @Nullable Work work, LocalDate day) {

    /**
     * Care for one client.
     *
     * @param visit null where no single visit caused it
     * @param paidBy the package that pays; null if none does
     * @param team the client's team, null if none
     */
    public record Care(
            @Nullable VisitId visit,
            ClientId client,
            @Nullable CarePackage paidBy,
            @Nullable String team) {
        public Care {
            requireNonNull(client, "client");
        }
    }

    /**
     * One careworker's work.
     *
     * @param shift whose round it belongs to; null where it belongs to none
     * @param team the careworker's team, null if none
     */
    public record Work(
            CareworkerId careworker,
            @Nullable ShiftId shift,
            @Nullable String team) {
        public Work {
            requireNonNull(careworker, "careworker");
        }
    }

    public Subject {
        requireNonNull(day, "day");
    }

    /** A day, outside any care and anybody's work. */
    public static Subject of(LocalDate day) {
        return new Subject(null, null, day);
    }

    /** A careworker's day, outside any visit. */
    public static Subject of(Work work, LocalDate day) {
        return new Subject(null, work, day);
    }

    /** The same care and work, of which another package pays its part. */
    public Subject paidBy(CarePackage other) {
        return care == null || Objects.equals(care.paidBy(), other)
                ? this
                : new Subject(new Care(care.visit(), care.client(), other, care.team()), work, day);
    }

    public @Nullable VisitId visit() {
        return care == null ? null : care.visit();
    }

    public @Nullable ClientId client() {
        return care == null ? null : care.client();
    }

    /** The package that pays; null where none does. */
    public @Nullable CarePackage paidBy() {
        return care == null ? null : care.paidBy();
    }

    public @Nullable String contractLine() {
        var payer = paidBy();
        return payer == null ? null : payer.contractLine();
    }

    public @Nullable CareworkerId careworker() {
        return work == null ? null : work.careworker();
    }

    /** The shift whose round it belongs to; null where it belongs to none. */
    public @Nullable ShiftId shift() {
        return work == null ? null : work.shift();
    }

    /** The careworker's team; the client's, where nobody's work is meant or theirs is not known. */
    public @Nullable String team() {
        var ofWork = work == null ? null : work.team();
        return ofWork != null || care == null ? ofWork : care.team();
    }
}
