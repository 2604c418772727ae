package coop.commonround.io.json;

import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.Burden;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.model.Sharing;
import java.util.Optional;

/** {@code people} of the policy: who works when and with whom. */
final class PeopleJson {
    private PeopleJson() {}

    static void write(PeoplePolicy people, Out out) {
        var sharing = people.sharing();
        out.word("fair_share_by", sharing.by())
                .money("unfair_bank_holiday", sharing.priceOf(Burden.BANK_HOLIDAYS))
                .money("unfair_split_day", sharing.priceOf(Burden.SPLIT_DAYS))
                .money("unfair_gap_minute", sharing.priceOf(Burden.UNPAID_GAPS))
                .money("unfair_travel_minute", sharing.priceOf(Burden.TRAVEL))
                .money("unwanted_day", people.unwantedDay());
    }

    static Optional<PeoplePolicy> read(Keys keys) {
        var usual = PeoplePolicy.DEFAULT;
        var by = keys.may(
                "fair_share_by", Kinds.choice(Sharing.By.class), usual.sharing().by());
        var holiday =
                keys.may("unfair_bank_holiday", Kinds.MONEY, usual.sharing().priceOf(Burden.BANK_HOLIDAYS));
        var split = keys.may("unfair_split_day", Kinds.MONEY, usual.sharing().priceOf(Burden.SPLIT_DAYS));
        var gap = keys.may("unfair_gap_minute", Kinds.MONEY, usual.sharing().priceOf(Burden.UNPAID_GAPS));
        var travel =
                keys.may("unfair_travel_minute", Kinds.MONEY, usual.sharing().priceOf(Burden.TRAVEL));
        var unwanted = keys.may("unwanted_day", Kinds.MONEY, usual.unwantedDay());
        return keys.build(() -> new PeoplePolicy(
                Sharing.DEFAULT
                        .withShares(by.get())
                        .withPrice(Burden.BANK_HOLIDAYS, holiday.get())
                        .withPrice(Burden.SPLIT_DAYS, split.get())
                        .withPrice(Burden.UNPAID_GAPS, gap.get())
                        .withPrice(Burden.TRAVEL, travel.get()),
                unwanted.get()));
    }
}
