package coop.commonround.cli.summary;

import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Quantity;
import coop.commonround.cost.ledger.Statement;
import coop.commonround.cost.work.Presence;
import coop.commonround.cost.work.Presences;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * Where the hours and miles go.
 *
 * @param contact in clients' homes, each careworker counted, shadowing left out
 * @param travel between visits; the commute too where the policy pays it
 * @param waiting paid gaps
 * @param unused guaranteed hours that are paid and not worked
 * @param overtime hours above the contract
 * @param miles paid for
 */
public record TimeSpent(
        Duration contact, Duration travel, Duration waiting, Duration unused, Duration overtime, BigDecimal miles) {

    static TimeSpent of(Problem problem, Roster roster, Statement statement) {
        var contact = Duration.ZERO;
        var travel = Duration.ZERO;
        for (Presence presence : Presences.of(problem, roster)) {
            travel = travel.plus(presence.travel());
            if (!presence.isShadowing()) {
                contact = contact.plus(presence.attendance().length());
            }
        }
        return new TimeSpent(
                contact,
                travel,
                time(statement, LineKind.WAITING),
                time(statement, LineKind.UNUSED_HOURS),
                time(statement, LineKind.OVERTIME),
                miles(statement));
    }

    private static Duration time(Statement statement, LineKind kind) {
        var sum = Duration.ZERO;
        for (var line : statement.lines()) {
            if (line.kind() == kind) {
                sum = sum.plus(line.quantity().time());
            }
        }
        return sum;
    }

    private static BigDecimal miles(Statement statement) {
        var sum = BigDecimal.ZERO;
        for (var line : statement.lines()) {
            if (line.kind() == LineKind.MILEAGE && line.quantity() instanceof Quantity.Miles driven) {
                sum = sum.add(driven.miles());
            }
        }
        return sum;
    }
}
