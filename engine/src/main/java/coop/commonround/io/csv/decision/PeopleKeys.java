package coop.commonround.io.csv.decision;

import coop.commonround.base.Money;
import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.settings.Settings;
import coop.commonround.io.csv.table.Column;
import coop.commonround.model.Burden;
import coop.commonround.model.Matching;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.model.RoundTerms;
import coop.commonround.model.Sharing;
import coop.commonround.model.WishPrices;
import java.time.Duration;
import java.util.List;

/** {@code people} of the policy: who works when and with whom. */
final class PeopleKeys {
    private static final String PEOPLE = "people.";
    private static final PeoplePolicy USUAL = PeoplePolicy.DEFAULT;

    private static final Column<Sharing.By> BY = Column.of(
                    PEOPLE + "fair_share_by",
                    Choice.of(Sharing.By.class),
                    "whether a fair share of evenings, weekends, bank holidays and split days is the same for each who could"
                            + " work them (equally), or goes by how many each has a shift for (offered)",
                    "offered")
            .otherwise("equally");
    private static final Column<Money> BANK_HOLIDAY =
            unfair("unfair_bank_holiday", "each bank holiday or special day", Burden.BANK_HOLIDAYS);
    private static final Column<Money> SPLIT_DAY =
            unfair("unfair_split_day", "each day with work in more than one shift", Burden.SPLIT_DAYS);
    private static final Column<Money> GAP_MINUTE =
            unfair("unfair_gap_minute", "each minute of unpaid gaps", Burden.UNPAID_GAPS);
    private static final Column<Money> TRAVEL_MINUTE =
            unfair("unfair_travel_minute", "each minute of travel", Burden.TRAVEL);

    private static final Column<Money> UNWANTED_DAY = price(
            "unwanted_day",
            "each evening, weekend day, bank holiday or split day of somebody who would rather not: `wants_not` of"
                    + " careworkers.csv",
            USUAL.wishes().unwantedDay());
    private static final Column<Money> UNWANTED_AREA = price(
            "unwanted_area",
            "each attendance outside the `areas` a careworker wants",
            USUAL.wishes().unwantedArea());
    private static final Column<Money> UNWANTED_TRAVEL = price(
            "unwanted_travel_minute",
            "each minute the way to a visit is longer than its careworker wants",
            USUAL.wishes().unwantedTravelMinute());
    private static final Column<Duration> LONG_VISIT = minutes(
            "long_visit_minutes",
            "a visit of so many minutes or more is a long one, to which careworkers may be ready to go further",
            USUAL.wishes().longVisit());
    private static final Column<Money> UNWANTED_GAP = price(
            "unwanted_gap_minute",
            "each minute of an unpaid gap of somebody who wants to work without (`consecutive`)",
            USUAL.wishes().unwantedGapMinute());

    private static final Column<Boolean> CONSENT = Column.of(
                    PEOPLE + "consent_needed",
                    Kinds.YES_NO,
                    "whether careworkers go only to clients where both have agreed: `agree` of compatibility.csv",
                    "yes")
            .otherwise("no");
    private static final Column<Money> OTHER_TEAM = price(
            "other_team",
            "each attendance by somebody who is not of the client's `team`",
            USUAL.matching().otherTeam());
    private static final Column<Money> NOT_USUAL = price(
            "not_usual_careworker",
            "each attendance by somebody else than the client's usual careworker: `usual` of compatibility.csv, or else who has"
                    + " been there most often in history.csv and within `limits.familiar_within_days`",
            USUAL.matching().notUsual());
    private static final Column<Money> PAID_NEIGHBOUR = price(
            "paid_neighbour",
            "each attendance of a paid careworker at a `neighbourly` visit",
            USUAL.matching().paidNeighbour());
    private static final Column<Money> SECONDEE = price(
            "secondee",
            "each attendance by a secondee, so that your own people come first",
            USUAL.matching().secondee());
    private static final Column<Money> ONLY_SECONDEES = price(
            "only_secondees",
            "each client who is attended more than once, and by nobody but secondees",
            USUAL.matching().onlySecondees());
    private static final Column<Boolean> ONLY_SECONDEES_IS_HARD = Column.of(
                    PEOPLE + "only_secondees_is_hard",
                    Kinds.YES_NO,
                    "whether no client is attended more than once by nobody but secondees at any price",
                    "no")
            .otherwise("no");

    private static final Column<Money> BROKEN_ROUND = price(
            "broken_round",
            "each attendance with a `round_id` outside the round that holds most of that day's",
            USUAL.rounds().templates().broken());
    private static final Column<Money> OUT_OF_ORDER = price(
            "out_of_order",
            "each attendance right behind another of its `round_id` that has a later `round_place`, in one round",
            USUAL.rounds().templates().outOfOrder());
    private static final Column<Boolean> ROUNDS_WHOLE = Column.of(
                    PEOPLE + "rounds_whole",
                    Kinds.YES_NO,
                    "whether all that is made on a day of what has one `round_id` is made by one careworker at any price",
                    "no")
            .otherwise("no");
    private static final Column<Integer> MOST_ROUNDS = Column.of(
            PEOPLE + "most_rounds_a_day",
            Kinds.whole(1, 24),
            "in how many shifts of one day a careworker may work; if empty, in any",
            "2");
    private static final Column<Money> SPLIT_ROUND = price(
            "split_round",
            "each shift of a careworker's day with work in it, after the first",
            USUAL.rounds().splitRound());
    private static final Column<Money> GAP = price(
            "unpaid_gap_minute",
            "each minute of a gap in a round that is too long to be paid",
            USUAL.rounds().unpaidGapMinute());
    private static final Column<Duration> SHORTEST = minutes(
            "shortest_round_minutes",
            "a round with fewer minutes of paid time than this is a short one",
            USUAL.rounds().shortestRound());
    private static final Column<Money> SHORT_ROUND = price(
            "short_round_minute",
            "each minute a round is shorter than that, or than its careworker wants (`shortest_round_minutes`)",
            USUAL.rounds().shortRoundMinute());

    static final List<Column<?>> ALL = List.of(
            BY,
            BANK_HOLIDAY,
            SPLIT_DAY,
            GAP_MINUTE,
            TRAVEL_MINUTE,
            UNWANTED_DAY,
            UNWANTED_AREA,
            UNWANTED_TRAVEL,
            LONG_VISIT,
            UNWANTED_GAP,
            CONSENT,
            OTHER_TEAM,
            NOT_USUAL,
            PAID_NEIGHBOUR,
            SECONDEE,
            ONLY_SECONDEES,
            ONLY_SECONDEES_IS_HARD,
            BROKEN_ROUND,
            OUT_OF_ORDER,
            ROUNDS_WHOLE,
            MOST_ROUNDS,
            SPLIT_ROUND,
            GAP,
            SHORTEST,
            SHORT_ROUND);

    private PeopleKeys() {}

    private static Column<Money> unfair(String name, String what, Burden burden) {
        return price(
                name,
                what + " a careworker has above a fair share",
                USUAL.sharing().priceOf(burden));
    }

    private static Column<Money> price(String name, String meaning, Money usual) {
        var text = usual.pounds().toPlainString();
        return Column.of(PEOPLE + name, Kinds.MONEY, "pounds for " + meaning, text)
                .otherwise(text);
    }

    private static Column<Duration> minutes(String name, String meaning, Duration usual) {
        var text = Long.toString(usual.toMinutes());
        return Column.of(PEOPLE + name, Kinds.minutes(0, 1440), meaning, text).otherwise(text);
    }

    static PeoplePolicy read(Settings settings) {
        return new PeoplePolicy(sharing(settings), wishes(settings), matching(settings), rounds(settings));
    }

    private static Sharing sharing(Settings settings) {
        return Sharing.DEFAULT
                .withShares(settings.value(BY).get())
                .withPrice(Burden.BANK_HOLIDAYS, settings.value(BANK_HOLIDAY).get())
                .withPrice(Burden.SPLIT_DAYS, settings.value(SPLIT_DAY).get())
                .withPrice(Burden.UNPAID_GAPS, settings.value(GAP_MINUTE).get())
                .withPrice(Burden.TRAVEL, settings.value(TRAVEL_MINUTE).get());
    }

    private static WishPrices wishes(Settings settings) {
        return new WishPrices(
                settings.value(UNWANTED_DAY).get(),
                settings.value(UNWANTED_AREA).get(),
                settings.value(UNWANTED_TRAVEL).get(),
                settings.value(LONG_VISIT).get(),
                settings.value(UNWANTED_GAP).get());
    }

    private static Matching matching(Settings settings) {
        return new Matching(
                settings.value(CONSENT).get(),
                settings.value(OTHER_TEAM).get(),
                settings.value(PAID_NEIGHBOUR).get(),
                settings.value(SECONDEE).get(),
                settings.value(ONLY_SECONDEES).get(),
                settings.value(ONLY_SECONDEES_IS_HARD).get(),
                settings.value(NOT_USUAL).get());
    }

    private static RoundTerms rounds(Settings settings) {
        return new RoundTerms(
                new RoundTerms.Templates(
                        settings.value(BROKEN_ROUND).get(),
                        settings.value(OUT_OF_ORDER).get(),
                        settings.value(ROUNDS_WHOLE).get()),
                settings.value(MOST_ROUNDS).orNull(),
                settings.value(SPLIT_ROUND).get(),
                settings.value(GAP).get(),
                settings.value(SHORTEST).get(),
                settings.value(SHORT_ROUND).get());
    }
}
