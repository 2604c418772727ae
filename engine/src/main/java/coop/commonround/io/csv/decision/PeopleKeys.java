package coop.commonround.io.csv.decision;

import coop.commonround.base.Money;
import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.settings.Settings;
import coop.commonround.io.csv.table.Column;
import coop.commonround.model.Burden;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.model.Sharing;
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
            USUAL.unwantedDay());

    static final List<Column<?>> ALL = List.of(BY, BANK_HOLIDAY, SPLIT_DAY, GAP_MINUTE, TRAVEL_MINUTE, UNWANTED_DAY);

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

    static PeoplePolicy read(Settings settings) {
        var sharing = Sharing.DEFAULT
                .withShares(settings.value(BY).get())
                .withPrice(Burden.BANK_HOLIDAYS, settings.value(BANK_HOLIDAY).get())
                .withPrice(Burden.SPLIT_DAYS, settings.value(SPLIT_DAY).get())
                .withPrice(Burden.UNPAID_GAPS, settings.value(GAP_MINUTE).get())
                .withPrice(Burden.TRAVEL, settings.value(TRAVEL_MINUTE).get());
        return new PeoplePolicy(sharing, settings.value(UNWANTED_DAY).get());
    }
}
