package coop.commonround.io.json;

import coop.commonround.base.Money;
import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.io.json.tree.Value;
import coop.commonround.model.Burden;
import coop.commonround.model.Matching;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.model.RoundTerms;
import coop.commonround.model.Sharing;
import coop.commonround.model.WishPrices;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code people} of the policy: who works when and with whom. */
final class PeopleJson {
    private PeopleJson() {}

    static void write(PeoplePolicy people, Out out) {
        var sharing = people.sharing();
        var wishes = people.wishes();
        var matching = people.matching();
        var rounds = people.rounds();
        out.word("fair_share_by", sharing.by())
                .money("unfair_bank_holiday", sharing.priceOf(Burden.BANK_HOLIDAYS))
                .money("unfair_split_day", sharing.priceOf(Burden.SPLIT_DAYS))
                .money("unfair_gap_minute", sharing.priceOf(Burden.UNPAID_GAPS))
                .money("unfair_travel_minute", sharing.priceOf(Burden.TRAVEL))
                .money("unwanted_day", wishes.unwantedDay())
                .money("unwanted_area", wishes.unwantedArea())
                .money("unwanted_travel_minute", wishes.unwantedTravelMinute())
                .minutes("long_visit_minutes", wishes.longVisit())
                .money("unwanted_gap_minute", wishes.unwantedGapMinute())
                .yesNo("consent_needed", matching.isConsentNeeded())
                .money("other_team", matching.otherTeam())
                .money("not_usual_careworker", matching.notUsual())
                .money("paid_neighbour", matching.paidNeighbour())
                .money("secondee", matching.secondee())
                .money("only_secondees", matching.onlySecondees())
                .yesNo("only_secondees_is_hard", matching.isOnlySecondeesHard())
                .money("broken_round", rounds.templates().broken())
                .money("out_of_order", rounds.templates().outOfOrder())
                .yesNo("rounds_whole", rounds.templates().areWhole())
                .number("most_rounds_a_day", rounds.mostRoundsADay())
                .money("split_round", rounds.splitRound())
                .money("unpaid_gap_minute", rounds.unpaidGapMinute())
                .minutes("shortest_round_minutes", rounds.shortestRound())
                .money("short_round_minute", rounds.shortRoundMinute());
    }

    static Optional<PeoplePolicy> read(Keys keys) {
        var sharing = sharing(keys);
        var wishes = wishes(keys, WishPrices.DEFAULT);
        var matching = matching(keys, Matching.DEFAULT);
        var rounds = rounds(keys, RoundTerms.DEFAULT);
        return keys.build(() -> new PeoplePolicy(sharing.get(), wishes.get(), matching.get(), rounds.get()));
    }

    private static Supplier<Sharing> sharing(Keys keys) {
        var by = keys.may("fair_share_by", Kinds.choice(Sharing.By.class), Sharing.DEFAULT.by());
        var holiday = unfair(keys, "unfair_bank_holiday", Burden.BANK_HOLIDAYS);
        var split = unfair(keys, "unfair_split_day", Burden.SPLIT_DAYS);
        var gap = unfair(keys, "unfair_gap_minute", Burden.UNPAID_GAPS);
        var travel = unfair(keys, "unfair_travel_minute", Burden.TRAVEL);
        return () -> Sharing.DEFAULT
                .withShares(by.get())
                .withPrice(Burden.BANK_HOLIDAYS, holiday.get())
                .withPrice(Burden.SPLIT_DAYS, split.get())
                .withPrice(Burden.UNPAID_GAPS, gap.get())
                .withPrice(Burden.TRAVEL, travel.get());
    }

    private static Value<Money> unfair(Keys keys, String key, Burden burden) {
        return keys.may(key, Kinds.MONEY, Sharing.DEFAULT.priceOf(burden));
    }

    private static Supplier<WishPrices> wishes(Keys keys, WishPrices usual) {
        var day = keys.may("unwanted_day", Kinds.MONEY, usual.unwantedDay());
        var area = keys.may("unwanted_area", Kinds.MONEY, usual.unwantedArea());
        var travel = keys.may("unwanted_travel_minute", Kinds.MONEY, usual.unwantedTravelMinute());
        var longVisit = keys.may("long_visit_minutes", Kinds.MINUTES, usual.longVisit());
        var gap = keys.may("unwanted_gap_minute", Kinds.MONEY, usual.unwantedGapMinute());
        return () -> new WishPrices(day.get(), area.get(), travel.get(), longVisit.get(), gap.get());
    }

    private static Supplier<Matching> matching(Keys keys, Matching usual) {
        var consent = keys.may("consent_needed", Kinds.YES_NO, usual.isConsentNeeded());
        var team = keys.may("other_team", Kinds.MONEY, usual.otherTeam());
        var paid = keys.may("paid_neighbour", Kinds.MONEY, usual.paidNeighbour());
        var secondee = keys.may("secondee", Kinds.MONEY, usual.secondee());
        var only = keys.may("only_secondees", Kinds.MONEY, usual.onlySecondees());
        var hard = keys.may("only_secondees_is_hard", Kinds.YES_NO, usual.isOnlySecondeesHard());
        var usualOne = keys.may("not_usual_careworker", Kinds.MONEY, usual.notUsual());
        return () -> new Matching(
                consent.get(), team.get(), paid.get(), secondee.get(), only.get(), hard.get(), usualOne.get());
    }

    private static Supplier<RoundTerms> rounds(Keys keys, RoundTerms usual) {
        var broken = keys.may("broken_round", Kinds.MONEY, usual.templates().broken());
        var order = keys.may("out_of_order", Kinds.MONEY, usual.templates().outOfOrder());
        var whole = keys.may("rounds_whole", Kinds.YES_NO, usual.templates().areWhole());
        var most = keys.may("most_rounds_a_day", Kinds.WHOLE);
        var split = keys.may("split_round", Kinds.MONEY, usual.splitRound());
        var gap = keys.may("unpaid_gap_minute", Kinds.MONEY, usual.unpaidGapMinute());
        var shortest = keys.may("shortest_round_minutes", Kinds.MINUTES, usual.shortestRound());
        var minute = keys.may("short_round_minute", Kinds.MONEY, usual.shortRoundMinute());
        return () -> new RoundTerms(
                new RoundTerms.Templates(broken.get(), order.get(), whole.get()),
                most.orNull(),
                split.get(),
                gap.get(),
                shortest.get(),
                minute.get());
    }
}
