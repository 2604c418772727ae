/**
 * What the verb {@code cost} prints of delivered visits, of payers' monitoring and of periods costed again.
 *
 * <p>Start at {@link coop.commonround.cli.money.SettlementText} or {@link coop.commonround.cli.money.RecostText}.
 */
@NullMarked
package coop.commonround.cli.money;

import org.jspecify.annotations.NullMarked;
