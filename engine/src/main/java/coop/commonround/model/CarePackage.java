package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Care commissioned for one client and paid for by one contract line.
 *
 * @param id the co-op's own reference
 * @param payer who is billed: a council, a health board, the client
 * @param contractLine the line of the rate card that prices it
 * @param start the first day it covers, null if always
 * @param end the last day it covers, null if open
 * @param weeklyTime commissioned time a week, null if not stated
 * @param purchaseOrder the payer's reference, null if none
 * @param awaySince the first day of the stay in hospital, or other absence, for which visits are called off; null if
 *     there is none, or it began with the first of them
 * @param help the part it takes in paying for another package's visits; null if it pays for its own alone
 */
public record CarePackage(
        String id,
        ClientId client,
        String payer,
        String contractLine,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Duration weeklyTime,
        @Nullable String purchaseOrder,
        @Nullable LocalDate awaySince,
        @Nullable Help help) {
    /**
     * A part in paying for another package's visits: split funding, or a top-up.
     *
     * @param payingFor the package whose visits they are
     * @param share of the price by the contract line of the one that helps, above 0, up to 1
     * @param onTop whether the other package still pays in full; it pays the rest if not
     */
    public record Help(String payingFor, BigDecimal share, boolean onTop) {
        public Help {
            payingFor = Check.text(payingFor, "the package to help pay for");
            Check.that(
                    share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0,
                    "share (%s) must be above 0, and at most 1",
                    share);
            share = share.stripTrailingZeros();
        }
    }

    public CarePackage {
        id = Check.text(id, "the id of a package");
        requireNonNull(client, "client");
        payer = Check.text(payer, "payer");
        contractLine = Check.text(contractLine, "contract line");
        Check.that(
                start == null || end == null || !end.isBefore(start),
                "package %s: end (%s) must not be before start (%s)",
                id,
                end,
                start);
        Check.that(help == null || !help.payingFor().equals(id), "package %s: it cannot help to pay for itself", id);
    }

    /** A package of a client who is not away, paying for its own visits alone. */
    public CarePackage(
            String id,
            ClientId client,
            String payer,
            String contractLine,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable Duration weeklyTime,
            @Nullable String purchaseOrder) {
        this(id, client, payer, contractLine, start, end, weeklyTime, purchaseOrder, null, null);
    }

    public CarePackage withHelp(@Nullable Help other) {
        return new CarePackage(
                id, client, payer, contractLine, start, end, weeklyTime, purchaseOrder, awaySince, other);
    }

    public boolean covers(LocalDate day) {
        return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
    }
}
